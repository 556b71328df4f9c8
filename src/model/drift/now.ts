/** What a pull may read of the quarter that passes, and the two things a formula is made of that have names: conditions and circumstances. */
import type { Context, Regimes } from '../context.ts';
import type { Stocks } from '../stock-names.ts';

export interface Now {
  /** As moved by the pulls booked before; hundredths. */
  readonly stocks: Stocks;
  readonly context: Context;
  readonly quarter: number;
  /** Those before the quarter. */
  readonly regimes: Regimes;
}

/** Something that holds or does not; `name` fits after "while" and `about` is a sentence of its own. */
export interface Condition {
  readonly name: string;
  readonly about: string;
  readonly holds: (now: Now) => boolean;
}

/** A number that is no stock: drawn from the seed or counted in quarters. `name` fits in a formula. */
export interface Circumstance {
  readonly name: string;
  readonly about: string;
  readonly read: (now: Now) => number;
}
