/** What is to be counted, and how it is cut into parts for whoever is free; nothing of the model is needed to say it. */
import type { Trial } from './trial.ts';

export interface Job {
  readonly what: 'lives' | 'attitudes';
  readonly seed: number;
  readonly runs: number;
  readonly trial?: Trial;
}

/** Runs `from` up to, not including, `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Small enough to tell how far it has come and to stop soon. */
export const partsOf = ({ runs }: Job, size: number): readonly Part[] =>
  Array.from({ length: Math.ceil(runs / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(runs, (index + 1) * size),
  }));
