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
  const options = Object.entries(round.options).map(([option, { text }]) => ({
    id: option,
    text,
    expected: asked.filter(({ prediction }) => prediction === option).length,
    did: moves.filter((move) => move === option).length,
    came: asked.filter(({ actual }) => actual === option).length,
    right: asked.filter(({ prediction, actual }) => prediction === option && actual === option).length,
  }));
  const sum = (of: 'expected' | 'did' | 'came' | 'right') =>
    options.reduce((all, option) => all + option[of], 0);
  const pairs = sum('expected') * sum('did');
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
