/** What the debrief has played again: the two roads from a decision, or the run of a code. Slow enough to be done beside the page. */
import { type RoadWish, type TwoRoads, twoRoads } from '../debrief/road.ts';
import type { CodedRun } from '../run/code.ts';
import { playCode } from '../run/coded-run.ts';
import type { RunRecord } from '../run/record.ts';
import { startRun } from '../run/run.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { ourModel } from '../story/our-model.ts';

export type Job =
  | { readonly kind: 'roads'; readonly wish: RoadWish }
  | { readonly kind: 'code'; readonly coded: CodedRun };

export interface Done {
  readonly roads?: TwoRoads;
  readonly record?: RunRecord;
}

/** Nothing is answered when the steps, or the code, are of another edition of the story. */
export function doJob(bundle: CaseBundle, job: Job): Done {
  try {
    if (job.kind === 'roads') return { roads: twoRoads(bundle, ourModel, job.wish) };
    const run = startRun(bundle, job.coded.seed, ourModel);
    return playCode(run, job.coded).fits ? { record: run.record() } : {};
  } catch {
    return {};
  }
}
