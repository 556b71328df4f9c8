/** The words in which the world outside tells the model what somebody did, and in which the model answers. */

export const ROLES = [
  'director',
  'chair',
  'secretary',
  'opposition',
  'board',
  'administration',
  'citizens',
] as const;
export type Role = (typeof ROLES)[number];

export const CLAUSES = [
  'no-surprises',
  'way-in',
  'third-chair',
  'words-outward',
  'when-we-disagree',
  'follow-up-and-end',
] as const;
export type Clause = (typeof CLAUSES)[number];

export type Tone = 'gentle' | 'firm';

/** One thing somebody did. `event` is an id of the catalogue; who did it towards whom follows from the row unless given. */
export interface Act {
  readonly event: string;
  readonly by?: Role;
  readonly towards?: Role;
  readonly tone?: Tone;
  readonly kind?: string;
  readonly clause?: Clause;
}

/** Why a stock moved: the act, and the quarter in which it was done (an effect may arrive much later). */
export interface Cause {
  readonly event: string;
  readonly quarter: number;
  readonly by?: Role;
  readonly towards?: Role;
  readonly kind?: string;
  readonly clause?: Clause;
}

/** One booked change. `change` is in points with at most two decimals, after clamping; start + sum of changes = value, exactly. */
export interface LedgerLine {
  readonly quarter: number;
  readonly stock: string;
  readonly change: number;
  readonly cause: Cause;
  readonly rule: string;
  readonly claims: readonly string[];
}

export type Level = 'low' | 'middle' | 'high';
