/** What one chair expected at a shared meeting, laid over what those who sat in the other chair of this room did. */
import type { Meeting } from '../../story/case-file.ts';
import { type Bundles, keyOf } from './compare.ts';
import type { ToldChoice, ToldRun } from './told-run.ts';

export interface GuessTable {
  readonly caseId: string;
  readonly meeting: string;
  readonly title: string;
  /** The chair that guessed, and the one it guessed about. */
  readonly chair: string;
  readonly other: string;
  readonly question?: string;
  readonly quarter: number;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    /** How many expected it. */
    readonly expected: number;
    /** How many in the other chair did it here. */
    readonly did: number;
    /** How often it came in the guessers' own runs, where nobody sat in the other chair. */
    readonly came: number;
    /** Those who expected it and got it in their own run. */
    readonly right: number;
  }[];
  readonly expected: number;
  readonly did: number;
  readonly came: number;
  readonly right: number;
  /** How often one who guessed here would have been right about one in the other chair here, 0–1; undefined when nobody sat there. */
  readonly wouldBeRight?: number;
  /** Those who really sat together: two who played as a pair, or at the same table. Undefined when there were none. */
  readonly together?: Together;
}

export interface Together {
  /** How many guessed about somebody there; who sat with two in the other chair guessed about both. */
  readonly pairs: number;
  readonly right: number;
  /** Expected → did → how many. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What those across the table did at this meeting: the one played with, else each of the other chair at one's table. */
function across(run: ToldRun, asked: ToldChoice, others: readonly ToldRun[]): readonly string[] {
  if (asked.real && asked.actual !== undefined) return [asked.actual];
  if (run.table === undefined) return [];
  return others
    .filter(({ table: place }) => place === run.table)
    .flatMap(({ choices }) =>
      choices.flatMap(({ meeting, move }) => (meeting === asked.meeting && move ? move : [])),
    );
}

function togetherAt(
  id: string,
  asking: readonly ToldRun[],
  others: readonly ToldRun[],
  options: readonly string[],
): Together | undefined {
  const cells: Record<string, Record<string, number>> = {};
  let pairs = 0;
  let right = 0;
  for (const run of asking)
    for (const asked of run.choices) {
      const { prediction } = asked;
      if (asked.meeting !== id || !asked.asked || prediction === undefined) continue;
      for (const did of across(run, asked, others)) {
        if (!options.includes(did)) continue;
        const row = cells[prediction] ?? {};
        cells[prediction] = row;
        row[did] = (row[did] ?? 0) + 1;
        pairs += 1;
        if (did === prediction) right += 1;
      }
    }
  return pairs === 0 ? undefined : { pairs, right, cells };
}

/** The round that was guessed about: the one that has the answers that were guessed, or came. */
function guessedRound(meeting: Meeting, chair: string, asked: readonly ToldChoice[]) {
  const named = asked.flatMap(({ prediction, actual }) =>
    [prediction, actual].filter((id) => id !== undefined),
  );
  const mine = new Set(asked.flatMap(({ move }) => move ?? []));
  const own = meeting.rounds.findIndex(
    ({ by, options }) => by === chair && [...mine].some((id) => id in options),
  );
  return (
    meeting.rounds.find(({ by, options }) => by !== chair && named.some((id) => id in options)) ??
    meeting.rounds.slice(own + 1).find(({ by }) => by !== chair)
  );
}

function table(
  runs: readonly ToldRun[],
  asking: readonly ToldRun[],
  id: string,
  meeting: Meeting,
): GuessTable | undefined {
  const [first] = asking;
  const asked = asking.flatMap(({ choices }) => choices.filter((one) => one.meeting === id && one.asked));
  if (!first || asked.length === 0) return undefined;
  const round = guessedRound(meeting, first.chair, asked);
  if (!round) return undefined;
  const others = runs.filter(({ caseId, chair }) => caseId === first.caseId && chair === round.by);
  const moves = others.flatMap(({ choices }) =>
    choices.flatMap(({ meeting: at, move }) => (at === id && move && move in round.options ? move : [])),
  );
  const all = Object.entries(round.options).map(([option, { text }]) => ({
    id: option,
    text,
    expected: asked.filter(({ prediction }) => prediction === option).length,
    did: moves.filter((move) => move === option).length,
    came: asked.filter(({ actual }) => actual === option).length,
    right: asked.filter(({ prediction, actual }) => prediction === option && actual === option).length,
  }));
  // What only pairs do is no row where no pair did it.
  const options = all.filter(
    ({ id: option, expected, did, came }) => !round.options[option]?.inPair || expected + did + came > 0,
  );
  const sum = (of: 'expected' | 'did' | 'came' | 'right') =>
    options.reduce((before, option) => before + option[of], 0);
  const pairs = sum('expected') * sum('did');
  const together = togetherAt(id, asking, others, Object.keys(round.options));
  return {
    caseId: first.caseId,
    meeting: id,
    title: meeting.title,
    chair: first.chair,
    other: round.by,
    ...(round.question ? { question: round.question } : {}),
    quarter: asked[0]?.quarter ?? 0,
    options,
    expected: sum('expected'),
    did: sum('did'),
    came: sum('came'),
    right: sum('right'),
    ...(together ? { together } : {}),
    ...(pairs === 0
      ? {}
      : { wouldBeRight: options.reduce((all, { expected, did }) => all + expected * did, 0) / pairs }),
  };
}

/** One table for each shared meeting and each chair that was asked there, as the story goes. */
export function guessTables(runs: readonly ToldRun[], bundles: Bundles): readonly GuessTable[] {
  const kinds = [...new Set(runs.map(keyOf))];
  return kinds
    .flatMap((kind) => {
      const asking = runs.filter((run) => keyOf(run) === kind);
      return Object.entries(bundles[kind]?.meetings ?? {}).flatMap(
        ([id, meeting]) => table(runs, asking, id, meeting) ?? [],
      );
    })
    .sort((a, b) => a.caseId.localeCompare(b.caseId) || a.meeting.localeCompare(b.meeting));
}
