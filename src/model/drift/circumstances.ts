/** The numbers in formulas that are no stocks: what is drawn from the seed and what is counted in quarters. */
import { draw } from '../draw.ts';
import { timesOf } from '../events.ts';
import type { Circumstance } from './now.ts';

/** Quarters in office or together. */
export const TOGETHER: Circumstance = {
  name: 'quarters together',
  about: 'How many quarters the chair and the director have worked together.',
  read: (now) => now.context.together,
};

export const GIVEN_CHEMISTRY: Circumstance = {
  name: 'given chemistry',
  about: 'The base chemistry that was drawn from the seed when these two met; it never changes.',
  read: (now) => now.context.chemistryBase / 100,
};

/** What comes in from outside this quarter. */
const load = (office: 'chair' | 'director'): Circumstance => ({
  name: `load on the ${office} from outside (drawn, 0–1)`,
  about: `What comes in from outside to the ${office}: drawn anew from the seed each quarter, 0–1.`,
  read: (now) => draw(now.context.seed, `load.${office}`, now.quarter),
});

export const DIRECTOR_LOAD = load('director');
export const CHAIR_LOAD = load('chair');

export const SUPPORT_POSTS: Circumstance = {
  name: 'support posts (−2 to 2)',
  about: 'How many more posts around the director have been added than cut, from −2 to 2.',
  read: (now) =>
    Math.max(
      -2,
      Math.min(2, timesOf(now.context.counts, 'support.added') - timesOf(now.context.counts, 'support.cut')),
    ),
};

export const AUDITS: Circumstance = {
  name: 'audits (at most 4)',
  about: 'How many times the auditors have criticised, at most 4: each leaves reporting behind.',
  read: (now) => Math.min(4, timesOf(now.context.counts, 'audit.criticism')),
};

export const TIMES: Circumstance = {
  name: 'times outside (drawn, 0–1)',
  about: 'What the world outside makes of the economy: good and bad times of two years each, drawn, 0–1.',
  read: (now) => draw(now.context.seed, 'times', Math.floor(now.quarter / 8)),
};
