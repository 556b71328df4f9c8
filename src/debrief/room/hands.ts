/** Raised hands: one screen, a leader who counts, and a report like the one from codes. The run goes on with one of the alternatives. */
import type { Run } from '../../run/run.ts';
import { REASONS, type Reason } from '../../run/view.ts';
import type { CaseBundle } from '../../story/case-file.ts';
import type { Choice, Passage } from '../../story/passage.ts';
import { type Division, dividedness, type Share } from './compare.ts';
import type { GuessTable } from './guesses.ts';
import { labelOf } from './told-run.ts';

export type Counts = Readonly<Record<string, number>>;

/** Choice id → reason → raised hands of those who had chosen it. */
export type Reasons = Readonly<Record<string, Partial<Readonly<Record<Reason, number>>>>>;

/** What was counted at one decision, and what the room went on with. */
export interface Round {
  /** Step of the run that was taken here. */
  readonly step: number;
  readonly decision: string;
  readonly quarter: number;
  /** Choice id → raised hands. */
  readonly hands: Counts;
  readonly choice: string;
  readonly meeting?: string;
  readonly reasons: Reasons;
  /** The other's answer → raised hands. */
  readonly guesses: Counts;
  readonly actual?: string;
}

export const MOST_HANDS = 999;

export function handsIn(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The alternative with most hands; undefined when nobody raised one, or several have as many. */
export function majority(counts: Counts): string | undefined {
  const sorted = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  if (!first || first[1] === 0 || first[1] === second?.[1]) return undefined;
  return first[0];
}

/** The same passage for the projector, else the prose itself. */
export function projected(passage: Passage): readonly string[] {
  return passage.room ? [passage.room] : passage.lines.map(({ text }) => text);
}

export function openIn(passage: Passage): readonly Choice[] {
  return passage.choices.filter(({ open }) => open);
}

/** So many ways to a decision are tried, for one on which all its alternatives are open. */
const MOST_WAYS = 6;

/**
 * Begins again and goes to a decision by the way that leaves most alternatives open there: silence and old promises
 * close some. False when no way leads to it. The same seed gives the same way.
 */
export function openTo(run: Run, seed: number, wanted: string): boolean {
  let best: { readonly way: number; readonly open: number } | undefined;
  for (let way = 0; way < MOST_WAYS; way += 1) {
    run.beginAnew(seed);
    if (!toDecision(run, wanted, way)) continue;
    const { choices, unmentioned } = run.passage;
    const open = openIn(run.passage).length;
    if (open === choices.length + unmentioned.length) return true;
    if (!best || open > best.open) best = { way, open };
  }
  if (!best) return false;
  run.beginAnew(seed);
  return toDecision(run, wanted, best.way);
}

/** Plays on until there is a decision for the room; `way` says which open alternative is taken before it. False when the story ended first. */
export function toDecision(run: Run, wanted?: string, way = 0): boolean {
  for (let step = 0; step < 400; step += 1) {
    const { key } = run.passage;
    if (key !== undefined && openIn(run.passage).length > 1 && (wanted === undefined || key === wanted))
      return true;
    // Time is not spent for the room: going home and on is written last.
    const open = openIn(run.passage);
    const choice = run.passage.stunder ? open.at(-1) : open[(way * (step + 1)) % Math.max(1, open.length)];
    if (!choice || run.failed) return false;
    run.choose(choice.id);
    if (run.asked) run.reflect({});
  }
  return false;
}

const labelled = (id: string) => labelOf(id).replaceAll('-', '_');

function reasonsFor(counts: Reasons[string]): Pick<Share, 'reasons' | 'reasonsDivided'> {
  const reasons = REASONS.flatMap((reason) => {
    const count = counts[reason];
    return count === undefined ? [] : [{ reason, count }];
  });
  const reasonsDivided = dividedness(reasons.map(({ count }) => count));
  return { reasons, ...(reasonsDivided === undefined ? {} : { reasonsDivided }) };
}

/** As if each hand had been a code: the same report is drawn from it. */
export function handDivisions(
  rounds: readonly Round[],
  bundle: Pick<CaseBundle, 'id' | 'chair' | 'decisions' | 'meetings'>,
  texts: Readonly<Record<string, string>>,
): readonly Division[] {
  return rounds
    .flatMap((round): readonly Division[] => {
      const count = handsIn(round.hands);
      if (count === 0) return [];
      const written = bundle.decisions?.[round.decision];
      return [
        {
          caseId: bundle.id,
          chair: bundle.chair,
          decision: round.decision,
          title: written?.title ?? bundle.meetings?.[round.decision]?.title ?? round.decision,
          ...(written?.question ? { question: written.question } : {}),
          quarter: round.quarter,
          count,
          shares: Object.entries(round.hands)
            .map(([id, many]) => ({
              id: labelled(id),
              text: texts[id] ?? id,
              count: many,
              ...reasonsFor(round.reasons[id] ?? {}),
            }))
            .sort((a, b) => b.count - a.count),
          divided: dividedness(Object.values(round.hands)) ?? 0,
        },
      ];
    })
    .sort((a, b) => b.divided - a.divided || a.quarter - b.quarter);
}

/** What the room expected, and what came: nobody sat in the other chair. */
export function handGuesses(
  rounds: readonly Round[],
  bundle: Pick<CaseBundle, 'id' | 'chair' | 'meetings'>,
): readonly GuessTable[] {
  return rounds.flatMap((round): readonly GuessTable[] => {
    const expected = handsIn(round.guesses);
    const meeting = bundle.meetings?.[round.meeting ?? ''];
    const answers = meeting?.rounds.find(({ options }) =>
      Object.keys(round.guesses).some((id) => id in options),
    );
    if (!meeting || !answers || expected === 0) return [];
    const right = round.guesses[round.actual ?? ''] ?? 0;
    return [
      {
        caseId: bundle.id,
        meeting: round.meeting ?? '',
        title: meeting.title,
        chair: bundle.chair,
        other: answers.by,
        ...(answers.question ? { question: answers.question } : {}),
        quarter: round.quarter,
        options: Object.entries(answers.options).map(([id, { text }]) => ({
          id,
          text,
          expected: round.guesses[id] ?? 0,
          did: 0,
          came: id === round.actual ? 1 : 0,
          right: id === round.actual ? right : 0,
        })),
        expected,
        did: 0,
        came: round.actual === undefined ? 0 : 1,
        right,
      },
    ];
  });
}
