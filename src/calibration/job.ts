/** A part of the count that one worker does: the same words for a thread of the command and a worker of the page. */
import { countAttitudes } from './five-years.ts';
import { countLives } from './monte-carlo.ts';
import type { Tally } from './tally.ts';
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

export const countPart = ({ what, seed, trial }: Job, { from, to }: Part): Tally =>
  what === 'lives' ? countLives(seed, from, to, trial) : countAttitudes(seed, from, to);

/** Small enough to tell how far it has come and to stop soon, and handed out to whoever is free. */
export const partsOf = ({ runs }: Job, size: number): readonly Part[] =>
  Array.from({ length: Math.ceil(runs / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(runs, (index + 1) * size),
  }));
