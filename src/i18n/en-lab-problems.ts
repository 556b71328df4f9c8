/** What is wrong with a setup of the laboratory, in English. */
import type { SV_LAB_PROBLEMS } from './sv-lab-problems.ts';

export const EN_LAB_PROBLEMS: typeof SV_LAB_PROBLEMS = {
  'unknown-start': (given: string) => `There is no start called “${given}”.`,
  'unknown-stock': (given: string) => `There is no curve called “${given}”.`,
  'derived-start': (given: string) => `“${given}” is read off other values and cannot be set at the start.`,
  'bad-value': (given: string) => `A value must be a number from 0 to 100 (${given}).`,
  'bad-seed': (given: string) =>
    `The random number must be a whole number from 0 to 1,048,575 (now ${given}).`,
  'bad-until': (given: string) =>
    `A course is at least one and at most thirty years (now ${given} quarters).`,
  'bad-at': () => 'The quarter in which the curves are read lies outside the time that is counted.',
  'bad-people': () => 'It does not say what everybody else does.',
  'no-stocks': () => 'Choose at least one curve to look at.',
  'too-many-stocks': () => 'One can look at eight curves at most at a time.',
  'too-many-events': () => 'A course holds 200 events at most.',
  'unknown-event': (given: string) => `There is no event called “${given}”.`,
  'bad-quarter': () => 'The event lies outside the time that is counted.',
  'bad-actor': () => 'That event cannot be done by whoever stands there.',
  'unknown-kind': () => 'The event cannot happen in that way.',
  'bad-act': (given: string) => `The event cannot be understood (${given}).`,
};
