/** How a room divided: decision by decision, the same choice for different reasons, guesses against deeds, endings and stocks. */
import { REASONS, type Reason } from '../../run/view.ts';
import type { CaseBundle } from '../../story/case-file.ts';
import { labelOf, type ToldChoice, type ToldRun } from './told-run.ts';

/** The cases' texts by "case chair"; what is missing is shown by its id. */
export type Bundles = Readonly<
  Record<string, Pick<CaseBundle, 'caseFile' | 'meetings' | 'decisions'> | undefined>
>;

export const keyOf = (run: { readonly caseId: string; readonly chair: string }): string =>
  `${run.caseId} ${run.chair}`;

export interface Share {
  readonly id: string;
  readonly text: string;
  readonly count: number;
  /** How many gave each reason among those who answered; in the game's own order. */
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
  /** How often two who chose this gave different reasons, 0–1; undefined under two answers. */
  readonly reasonsDivided?: number;
}

export interface Division {
  readonly caseId: string;
  readonly chair: string;
  readonly decision: string;
  readonly title: string;
  readonly question?: string;
  readonly quarter: number;
  readonly count: number;
  /** The written alternatives, those that nobody chose too. */
  readonly shares: readonly Share[];
  /** How often two people of the room chose differently, 0–1. */
  readonly divided: number;
}

/** How often two picked by chance differ, 0–1, without the same one twice; undefined under two. */
export function dividedness(counts: readonly number[]): number | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all < 2) return undefined;
  const same = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  return 1 - same / (all * (all - 1));
}

function grouped<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

function reasonsIn(choices: readonly Pick<ToldChoice, 'reason'>[]): Share['reasons'] {
  return REASONS.map((reason) => ({
    reason,
    count: choices.filter((choice) => choice.reason === reason).length,
  }));
}

function share(id: string, text: string, choices: readonly ToldChoice[]): Share {
  const reasons = reasonsIn(choices);
  const reasonsDivided = dividedness(reasons.map(({ count }) => count));
  return {
    id,
    text,
    count: choices.length,
    reasons,
    ...(reasonsDivided === undefined ? {} : { reasonsDivided }),
  };
}

interface Taken {
  readonly run: ToldRun;
  readonly choice: ToldChoice;
}

function division(taken: readonly Taken[], bundles: Bundles, texts: Readonly<Record<string, string>>) {
  return (first: Taken): Division => {
    const { caseId, chair } = first.run;
    const decision = first.choice.decision ?? '';
    const bundle = bundles[keyOf(first.run)];
    const written = bundle?.decisions?.[decision];
    const plain = (id: string) => id.replaceAll('-', '_');
    const chosen = grouped(taken, ({ choice }) => plain(choice.move ?? labelOf(choice.choice)));
    const ids = [...new Set([...Object.keys(written?.alternatives ?? {}).map(plain), ...chosen.keys()])];
    const alternatives = Object.fromEntries(
      Object.entries(written?.alternatives ?? {}).map(([id, alternative]) => [plain(id), alternative.text]),
    );
    const shares = ids.map((id) => {
      const who = chosen.get(id) ?? [];
      const text = alternatives[id] ?? texts[who[0]?.choice.choice ?? ''] ?? id;
      return share(
        id,
        text,
        who.map(({ choice }) => choice),
      );
    });
    return {
      caseId,
      chair,
      decision,
      title: written?.title ?? bundle?.meetings?.[decision]?.title ?? decision,
      ...(written?.question ? { question: written.question } : {}),
      quarter: first.choice.quarter,
      count: taken.length,
      shares: [...shares].sort((a, b) => b.count - a.count),
      divided: dividedness(shares.map(({ count }) => count)) ?? 0,
    };
  };
}

/** Most divided first. */
export function divisions(
  runs: readonly ToldRun[],
  bundles: Bundles,
  texts: Readonly<Record<string, string>>,
): readonly Division[] {
  const taken = runs.flatMap((run) =>
    run.choices.filter(({ decision }) => decision !== undefined).map((choice) => ({ run, choice })),
  );
  const groups = grouped(taken, ({ run, choice }) => `${keyOf(run)} ${choice.decision}`);
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [division(group, bundles, texts)(group[0])] : []))
    .sort((a, b) => b.divided - a.divided || a.quarter - b.quarter);
}

export interface SameChoice {
  readonly division: Division;
  readonly share: Share;
  readonly divided: number;
}

/** Fewer than this many reasons for one choice are persons, not a pattern. */
const LEAST_REASONS = 3;

/** Those who chose alike and meant different things, most people first and then most at odds. */
export function sameChoiceOtherReasons(all: readonly Division[]): readonly SameChoice[] {
  return all
    .flatMap((one) =>
      one.shares.flatMap((each) => {
        const given = each.reasons.reduce((sum, { count }) => sum + count, 0);
        if (given < LEAST_REASONS || !each.reasonsDivided) return [];
        return [{ division: one, share: each, divided: each.reasonsDivided, given }];
      }),
    )
    .sort((a, b) => b.divided * b.given - a.divided * a.given)
    .map(({ division: found, share: each, divided }) => ({ division: found, share: each, divided }));
}

export interface Ended {
  readonly caseId: string;
  readonly chair: string;
  readonly count: number;
  readonly unfinished: number;
  readonly endings: readonly { readonly id: string; readonly title: string; readonly count: number }[];
}

/** How the runs of each chair ended, in the case's own order: no ending is better than another. */
export function endings(runs: readonly ToldRun[], bundles: Bundles): readonly Ended[] {
  return [...grouped(runs, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const file = bundles[keyOf(first)]?.caseFile;
    const titles = file?.chairs[first.chair]?.endings ?? file?.endings ?? {};
    const met = group.flatMap(({ ending }) => ending ?? []);
    const ids = [...new Set([...Object.keys(titles), ...met])];
    return [
      {
        caseId: first.caseId,
        chair: first.chair,
        count: met.length,
        unfinished: group.length - met.length,
        endings: ids.map((id) => ({
          id,
          title: titles[id]?.title ?? file?.endings[id]?.title ?? id,
          count: met.filter((one) => one === id).length,
        })),
      },
    ];
  });
}

export interface Spread {
  readonly stock: string;
  readonly count: number;
  readonly least: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly most: number;
  /** How many ended in each tenth of the scale, from 0–10 up. */
  readonly tenths: readonly number[];
}

function at(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

export function spreadOf(stock: string, values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => sorted.filter((value) => Math.min(9, Math.floor(value / 10)) === tenth).length,
  );
  return {
    stock,
    count: sorted.length,
    least: at(sorted, 0),
    p25: at(sorted, 0.25),
    median: at(sorted, 0.5),
    p75: at(sorted, 0.75),
    most: at(sorted, 1),
    tenths,
  };
}

/** Where the finished runs left the stocks named. */
export function spreads(runs: readonly ToldRun[], stocks: readonly string[]): readonly Spread[] {
  const finished = runs.filter(({ ending }) => ending !== undefined);
  return stocks.flatMap((stock) => {
    const values = finished.flatMap((run) => run.stocks[stock] ?? []);
    return spreadOf(stock, values) ?? [];
  });
}
