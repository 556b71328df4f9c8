/** When what should not have been done is found at the latest: it follows from who finds it. */
import { constant } from './constants.ts';
import { draw } from './draw.ts';
import type { EventRow, Finder, Unlawful } from './events/row.ts';
import type { Rule } from './rules.ts';

/** What the act breaks, done this way; undefined for what is lawful. */
export const unlawfulnessOf = (row: EventRow, kind: string | undefined): Unlawful | undefined =>
  (kind === undefined ? undefined : row.kinds?.[kind]?.unlawful) ?? row.unlawful;

/** The quarter in which it comes out even if nobody looks before. The auditors see a year when its accounts come (KL 11:20). */
export const foundAtTheLatest = (foundBy: Finder, seed: number, event: string, quarter: number): number => {
  switch (foundBy) {
    case 'court':
      return quarter + constant('found.court');
    case 'auditors':
      // The first accounts to come may be those of the year before; by the second the year has been gone through.
      return quarter + ((5 - (quarter % 4)) % 4) + 4 * (constant('found.auditors') - 1);
    case 'press': {
      const least = constant('found.press-least');
      const span = constant('found.press-most') - least + 1;
      return quarter + least + Math.floor(span * draw(seed, `found.${event}`, quarter));
    }
  }
};

const RULE_OF: Readonly<Record<Finder, Rule>> = {
  court: 'found-by-court',
  auditors: 'found-by-auditors',
  press: 'found-by-press',
};
export const ruleOfFinder = (foundBy: Finder): Rule => RULE_OF[foundBy];
