/** When what should not have been done is found at the latest: it follows from who finds it. */
import { draw } from './draw.ts';
import type { EventRow, Finder, Unlawful } from './events/row.ts';
import type { Rule } from './rules.ts';

/** Three weeks to appeal (KL 13:5), then the time of the court; the length is ours. */
const COURT = 2;
/** A reporter or a resident happens upon it after one to not quite three years; the span is ours. */
const PRESS = { least: 4, most: 11 } as const;

/** What the act breaks, done this way; undefined for what is lawful. */
export const unlawfulnessOf = (row: EventRow, kind: string | undefined): Unlawful | undefined =>
  (kind === undefined ? undefined : row.kinds?.[kind]?.unlawful) ?? row.unlawful;

/** The quarter in which it comes out even if nobody looks before. The auditors see a year when its accounts come (KL 11:20). */
export const foundAtTheLatest = (foundBy: Finder, seed: number, event: string, quarter: number): number => {
  switch (foundBy) {
    case 'court':
      return quarter + COURT;
    case 'auditors':
      // The first accounts to come may be those of the year before; by the second the year has been gone through.
      return quarter + ((5 - (quarter % 4)) % 4) + 4;
    case 'press': {
      const span = PRESS.most - PRESS.least + 1;
      return quarter + PRESS.least + Math.floor(span * draw(seed, `found.${event}`, quarter));
    }
  }
};

const RULE_OF: Readonly<Record<Finder, Rule>> = {
  court: 'found-by-court',
  auditors: 'found-by-auditors',
  press: 'found-by-press',
};
export const ruleOfFinder = (foundBy: Finder): Rule => RULE_OF[foundBy];
