/** What a quarter does by itself: every pull in its order, and what comes out when it has been unspoken long enough. */
import type { Books } from './books.ts';
import { constant } from './constants.ts';
import type { Context } from './context.ts';
import { MUNICIPAL_PULLS } from './drift/municipality.ts';
import type { Now } from './drift/now.ts';
import { PAIR_PULLS } from './drift/pair.ts';
import type { Pull } from './drift/pull.ts';
import { ZONE_PULLS } from './drift/zone.ts';
import type { Stock } from './stock-names.ts';

export type { Pull };

/** In the order in which a quarter books them; each reads what those before it have moved. */
export const PULLS: readonly Pull[] = [...PAIR_PULLS, ...ZONE_PULLS, ...MUNICIPAL_PULLS];

/** Books every pull of the quarter; the cause is time itself. */
export const driftQuarter = (books: Books, now: Now): void => {
  const cause = { event: 'time.passes', quarter: now.quarter };
  for (const { stock, rule, claims, change } of PULLS) {
    const points = change(now);
    if (points !== 0) books.move(stock, points * 100, cause, rule, claims);
  }
};

const LEAK_CLAIMS = ['C071', 'C084'];
const LEAK: readonly (readonly [stock: Stock, points: number])[] = [
  ['citizenConfidence', constant('leak.confidence')],
  ['citizenConfidence.slow', constant('leak.confidence-slow')],
  ['voice', constant('leak.voice')],
  ['workload', constant('leak.workload')],
];
const LEAK_RELIEF = constant('leak.relief');

/** What has been unspoken long enough comes out and is partly dealt with (L9). */
export const leakIfFull = (books: Books, context: Context, quarter: number): void => {
  const unspoken = books.stocks.unspokenProblems;
  if (unspoken <= context.leakAt) return;
  const cause = { event: 'time.passes', quarter };
  for (const [stock, points] of LEAK) books.move(stock, points * 100, cause, 'leak', LEAK_CLAIMS);
  books.move('unspokenProblems', -unspoken * LEAK_RELIEF, cause, 'leak', LEAK_CLAIMS);
};
