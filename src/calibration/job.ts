/** Counts a part of a job: the same words for a thread of the command and a worker of the page. */
import { countAttitudes } from './five-years.ts';
import { countLives } from './monte-carlo.ts';
import type { Job, Part } from './part.ts';
import type { Tally } from './tally.ts';

export const countPart = ({ what, seed, trial }: Job, { from, to }: Part): Tally =>
  what === 'lives' ? countLives(seed, from, to, trial) : countAttitudes(seed, from, to);
