/** A run written down: as the journal by which it is played again, and as the record that is read without the story. */
import type { CaseBundle } from '../story/case-file.ts';
import type { Carried } from '../story/elsewhere.ts';
import type { Passage } from '../story/passage.ts';
import type { Telling } from '../story/telling.ts';
import { digestOf, type Journal } from './journal.ts';
import type { RunRecord } from './record.ts';
import type { StepsTaken } from './steps-taken.ts';

/** All that a run is at one moment. */
export interface RunNow {
  readonly bundle: CaseBundle;
  readonly seed: number;
  readonly carried: Carried;
  readonly passage: Passage;
  readonly taken: StepsTaken;
  /** None when the story knows nothing of the model, or has not begun. */
  readonly telling: Telling | undefined;
}

const carriedIf = (carried: Carried): { readonly carried?: Carried } =>
  Object.keys(carried).length > 0 ? { carried } : {};

export function journalOf({ bundle, seed, carried, passage, taken, telling }: RunNow): Journal {
  const others = (telling?.theirs ?? [])
    .filter(({ real }) => real)
    .map(({ meeting, round, option }) => ({ meeting, round, option }));
  return {
    case: bundle.id,
    chair: bundle.chair,
    seed,
    version: bundle.version,
    steps: taken.steps,
    ...(others.length > 0 ? { others } : {}),
    ...carriedIf(carried),
    digest: digestOf(telling?.events ?? [], passage.id),
  };
}

export function recordOf({ bundle, seed, carried, passage, taken, telling }: RunNow): RunRecord {
  const { past, reflections, decisions } = taken;
  const { ending } = passage;
  return {
    caseId: bundle.id,
    chair: bundle.chair,
    seed,
    version: bundle.version,
    ...carriedIf(carried),
    passages: [...past.map((one) => ({ ...one.passage, chosen: one.chosen })), passage],
    choices: past.map(({ index }) => index),
    events: telling?.events.slice() ?? [],
    quarters: telling ? [...telling.quarters, telling.row()] : [],
    start: telling?.start ?? {},
    ledger: telling?.ledger.slice() ?? [],
    ...(ending ? { ending } : {}),
    reflections,
    decisions,
    ...(telling ? { meetings: Object.fromEntries(telling.meetings) } : {}),
  };
}
