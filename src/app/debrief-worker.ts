/** Plays again beside the page what the debrief asks for, so that the page answers meanwhile. */
import type { CaseBundle } from '../story/case-file.ts';
import { type Done, doJob, type Job } from './debrief-jobs.ts';

export interface Ask {
  readonly number: number;
  readonly job: Job;
  /** Sent with the first question about a chair; the worker remembers it. */
  readonly bundle?: CaseBundle;
  readonly chair: string;
}

export interface Told {
  readonly number: number;
  readonly done: Done;
}

const bundles = new Map<string, CaseBundle>();

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.bundle) bundles.set(data.chair, data.bundle);
  const bundle = bundles.get(data.chair);
  const told: Told = { number: data.number, done: bundle ? doJob(bundle, data.job) : {} };
  self.postMessage(told);
});
