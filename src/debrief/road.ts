/** The road not taken: one decision taken otherwise, with the same seed and the same steps before it, and what that sets going. */
import type { Journal, JournalStep } from '../run/journal.ts';
import { type Run, startRun } from '../run/run.ts';
import { madeMoves } from '../story/across.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { ModelPort } from '../story/model-port.ts';
import type { Passage } from '../story/passage.ts';

/** Two years: long enough for most of what is late, and short enough to be read as one picture. */
export const AHEAD = 8;

export interface RoadWish {
  readonly seed: number;
  /** All the steps of the run. */
  readonly steps: readonly JournalStep[];
  /** What whoever sat in the other chair did; on the other road only up to the decision. */
  readonly others?: Journal['others'];
  /** How other cases had ended before it. */
  readonly carried?: Journal['carried'];
  /** The place of the decision among them. */
  readonly at: number;
  /** Id of an alternative that was open there. */
  readonly choice: string;
}

/** One way on from the decision. */
export interface Road {
  /** What is read next; undefined when the story broke there. */
  readonly next?: Pick<Passage, 'lines' | 'quarter' | 'place' | 'ending'>;
  /** Stocks as the decision was about to be taken, then at the end of its quarter and of the seven after it. */
  readonly rows: readonly { readonly quarter: number; readonly stocks: Readonly<Record<string, number>> }[];
}

export interface TwoRoads {
  readonly mine: Road;
  readonly other: Road;
}

/**
 * Takes the step and lets two years go. What the story lets happen before it next asks is told; after that nobody
 * does anything, so that the two roads differ by this choice and by nothing that was decided later.
 */
function roadFrom(run: Run, { choice, reason, prediction }: Omit<JournalStep, 'place'>): Road {
  const from = run.record().quarters.at(-1);
  const refusal = run.choose(choice);
  if (refusal) throw new RangeError(`"${choice}" cannot be chosen here. ${refusal.why}`);
  if (run.view().reflect)
    run.reflect({ ...(reason ? { reason } : {}), ...(prediction ? { prediction } : {}) });
  const { passage, failure } = run.view();
  if (!from) return { rows: [], ...(failure ? {} : { next: nextOf(passage) }) };
  const now = run.record().quarters.at(-1)?.quarter ?? from.quarter;
  const told = run.record().quarters.filter(({ quarter }) => quarter >= from.quarter && quarter < now);
  const ahead = run.ahead(Math.max(0, from.quarter + AHEAD - now));
  const ends = [...told, ...ahead].slice(0, AHEAD).map(({ quarter, stocks }) => ({ quarter, stocks }));
  const rows = [{ quarter: from.quarter - 1, stocks: from.stocks }, ...ends];
  return { rows, ...(failure ? {} : { next: nextOf(passage) }) };
}

function nextOf({ lines, quarter, place, ending }: Passage): NonNullable<Road['next']> {
  return { lines, quarter, ...(place ? { place } : {}), ...(ending ? { ending } : {}) };
}

/**
 * Both roads; on the other one nothing was asked, so it has neither reason nor prediction. Throws ReplayMismatch when
 * the steps are of another story, RangeError when there is no such decision or the alternative was closed.
 */
export function twoRoads(bundle: CaseBundle, model: ModelPort | undefined, wish: RoadWish): TwoRoads {
  const own = wish.steps[wish.at];
  if (!own) throw new RangeError(`There is no step ${wish.at} in this run.`);
  const before = wish.steps.slice(0, wish.at);
  const from = wish.carried ? { ...bundle, carried: wish.carried } : bundle;
  const run = startRun(from, wish.seed, model, before, undefined, madeMoves(wish.others));
  const mine = roadFrom(run, own);
  run.rewindTo(wish.at);
  return { mine, other: roadFrom(run, { choice: wish.choice }) };
}
