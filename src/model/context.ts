/** What the machine remembers between two steps: the stocks, what is under way, and who has sat for how long. */
import type { Cause, Clause, LedgerLine } from './act.ts';
import type { Finder } from './events/row.ts';
import type { Stock, Stocks } from './stock-names.ts';

export const REGIONS = [
  'pair',
  'greyZone',
  'majority',
  'director',
  'chair',
  'agreement',
  'committees',
] as const;
export type Region = (typeof REGIONS)[number];
export type Regimes = Readonly<Record<Region, string>>;

/** What a sleeping effect waits for: somebody leaves, the press or the auditors look, the voters speak, the world breaks in. */
export type Trigger = 'exit' | 'scrutiny' | 'election' | 'shock';

/** An effect that has been caused and has not come yet. `size` is in hundredths. */
export interface Pending {
  readonly due: number | Trigger;
  readonly stock: Stock;
  readonly size: number;
  readonly cause: Cause;
  readonly claims: readonly string[];
  /** What was unlawful is found by somebody at the latest in this quarter, whether anybody looks before or not. */
  readonly latest?: number;
  readonly foundBy?: Finder;
}

/** Things of which the model remembers the last quarter they happened. */
export type Mark =
  | 'contact'
  | 'informed'
  | 'used'
  | 'election'
  | 'newMajority'
  | 'newChair'
  | 'chairGone'
  | 'newCouncil'
  | 'newBoard'
  | 'budget'
  | 'accounts'
  | 'committees';

export interface Context {
  readonly seed: number;
  readonly quarter: number;
  readonly stocks: Stocks;
  readonly pending: readonly Pending[];
  /** How many times each event has been reported, in the order of the catalogue: a list of numbers is cheap to copy. */
  readonly counts: readonly number[];
  readonly last: Readonly<Record<Mark, number>>;
  /** The chemistry these two were given; hundredths. It never changes, moods return to it. */
  readonly chemistryBase: number;
  /** Quarters these two have worked together. */
  readonly together: number;
  /** Quarters in office, since anyone can be the long-sitter. */
  readonly tenure: Readonly<Record<'chair' | 'director' | 'secretary', number>>;
  /** How many times a half of the pair has been replaced; numbers the draws for new people. */
  readonly person: number;
  /** The chair was forced out and nobody has been elected since. */
  readonly ousted: boolean;
  /** The house has already paid for the director who is leaving. */
  readonly exitPaid: boolean;
  /** Whether the director's patience is counted: not where a story or a file decides who leaves. */
  readonly exits: boolean;
  /** How likely it was that this director would still be here: the product of (1 − quarterly hazard), 0–1. */
  readonly stayed: number;
  /** Under which `stayed` this director leaves, 0–1; drawn with the person, never again. */
  readonly patience: number;
  readonly clauses: Readonly<Partial<Record<Clause, 'fresh' | 'worn' | 'dead'>>>;
  /** Where unspoken problems come out, hundredths; drawn at the start. */
  readonly leakAt: number;
  /** What the last step was caused by. */
  readonly lastCause: Cause;
  /** The lines of this step only. */
  readonly lines: readonly LedgerLine[];
}
