/** Counts municipalities beside the page, one part at a time. */
import { countPart } from '../calibration/job.ts';
import type { Job, Part } from '../calibration/part.ts';
import type { Tally } from '../calibration/tally.ts';

export interface CountAsk {
  readonly job: Job;
  readonly part: Part;
}

export interface CountTold {
  readonly part: Part;
  readonly tally: Tally;
}

self.addEventListener('message', ({ data }: MessageEvent<CountAsk>) => {
  const told: CountTold = { part: data.part, tally: countPart(data.job, data.part) };
  self.postMessage(told);
});
