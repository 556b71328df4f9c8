/** A play told anew by a changed story: what a writer needs who saves a file and wants to read on at the same passage. */
import type { CaseBundle } from '../story/case-file.ts';
import type { ModelPort } from '../story/model-port.ts';
import { ReplayMismatch } from './answers.ts';
import type { JournalStep } from './journal.ts';
import { Run } from './run.ts';

export interface Retold {
  readonly run: Run;
  /** The steps that were to be taken, of which the story could follow the first `taken`. */
  readonly steps: readonly JournalStep[];
  readonly taken: number;
}

/** As far as the steps go in this story; the run stands where the first that does not fit would have been taken. */
export function retell(
  bundle: CaseBundle,
  seed: number,
  model: ModelPort | undefined,
  steps: readonly JournalStep[],
): Retold {
  const run = new Run(bundle, seed, model);
  try {
    run.replay(steps);
    return { run, steps, taken: steps.length };
  } catch (error) {
    if (!(error instanceof ReplayMismatch)) throw error;
    return { run, steps, taken: error.at };
  }
}

/**
 * The steps to take when the story has changed once more. What the last telling could not follow may be there again,
 * as long as the reader still stands where it left off.
 */
export function stepsToRetell(run: Run, last: Retold | undefined): readonly JournalStep[] {
  const { steps } = run.journal();
  return last && last.run === run && steps.length === last.taken ? last.steps : steps;
}
