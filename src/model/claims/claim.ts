/** The shape of a claim behind the model and of the property tests that hold the model to it. */
import type { Act } from '../act.ts';
import type { AnyStock } from '../stock-names.ts';

/** The mean difference is at least 1, 4 or 10 points. */
export type Size = 'small' | 'clear' | 'large';
/** The same quarter; one or two later; four to twelve later; or not before the trigger. */
export type Timing = 'now' | 'soon' | 'late' | 'shock';

/** One of the two municipalities that are compared. */
export interface Side {
  /** What is done, all in one quarter, in this order. */
  readonly acts?: readonly (string | Act)[];
  /** A start of starts.ts instead of any municipality whatever. */
  readonly start?: string;
  /** What the otherwise random start holds, in points; a relation's trust may be given for its parts. */
  readonly fixed?: Readonly<Record<string, number>>;
}

/** With against without under the same seed: the stock moves this way, at least so much, at this time. */
export interface SignTest {
  readonly stock: AnyStock;
  readonly sign: '+' | '-';
  readonly size: Size;
  readonly when: Timing;
  readonly with: Side;
  /** Nothing done, unless given. */
  readonly without?: Side;
  /** Done on both sides, in the same quarter, before the acts. */
  readonly before?: readonly (string | Act)[];
  /** For shock: done on both sides two quarters later; measured in its quarter and the next. */
  readonly trigger?: string | Act;
  /** In one sentence of our own. */
  readonly says: string;
}

export type Claim =
  | {
      readonly id: string;
      readonly core: boolean;
      readonly how: 'sign';
      readonly tests: readonly SignTest[];
    }
  | {
      readonly id: string;
      readonly core: boolean;
      /** Tried under its id in test/model/claims as what it states. */
      readonly how: 'condition' | 'contrast' | 'hump' | 'coupling';
      readonly says: string;
      readonly tests?: readonly SignTest[];
    }
  | {
      readonly id: string;
      readonly core: boolean;
      readonly how: 'untestable';
      readonly why: string;
    };
