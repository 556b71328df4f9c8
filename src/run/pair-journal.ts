/** All that is needed to take a pair up again: the steps of its two runs, whose turn it is, and what lies fast. */
import type { JournalStep } from './journal.ts';

/** One round of a shared meeting. */
export interface Round {
  readonly meeting: string;
  readonly round: number;
}

/** One chair's part of a pair: all that is needed to take its run up again. */
export interface SeatJournal {
  readonly version: string;
  /** The last of them may be a move whose outcome waits for the other. */
  readonly steps: readonly JournalStep[];
  readonly digest: string;
  /** Where the rule answered this chair, since the other never came to that meeting. */
  readonly ruled: readonly Round[];
  /** So many of the steps lie fast: the other has been told what they led to. */
  readonly locked: number;
  /** Whoever sat here has stopped. */
  readonly gone?: boolean;
}

export interface PairJournal {
  readonly case: string;
  readonly seed: number;
  /** The chair whose text comes next. */
  readonly turn: string;
  readonly seats: Readonly<Record<string, SeatJournal>>;
}

/** The two chairs that can be played in pair. */
export const PAIR_CHAIRS = ['director', 'chair'] as const;
