/** The shapes the debrief reads (a finished run and its case) and the shapes it hands to the views. */
import type { Cause, LedgerLine } from '../model/act.ts';
import type { DecisionTaken, RunRecord } from '../run/record.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { FollowUpKept } from './follow-up.ts';

export type DebriefRecord = RunRecord;
export type DecisionRecord = DecisionTaken;

/** The parts of a case the debrief reads; a story from elsewhere has none of them. */
export type DebriefCase = Pick<CaseBundle, 'caseFile' | 'meetings' | 'decisions'>;

export type Layer = 'laget' | 'sign' | 'hidden';

/** One line of the timeline: a stock's value at the end of each quarter, in points 0–100. */
export interface Series {
  readonly stock: string;
  readonly layer: Layer;
  readonly points: readonly { readonly quarter: number; readonly value: number }[];
}

/** A key decision or a change of person, drawn across all lines. */
export interface Mark {
  readonly quarter: number;
  readonly kind: 'decision' | 'handover';
  /** Counted from 1 among the decisions; 0 for a change of person. */
  readonly number: number;
  /** Empty when it was the reader who was replaced: the view has the word for that. */
  readonly title: string;
  readonly detail?: string;
  readonly step?: number;
}

export interface Timeline {
  readonly first: number;
  readonly last: number;
  /** First quarter of the part drawn wide; equals `first` when the whole run is drawn at one scale. */
  readonly pivot: number;
  readonly laget: readonly Series[];
  readonly signs: readonly Series[];
  readonly hidden: readonly Series[];
  /** Stocks of the hidden layer that are offered last, on demand. */
  readonly rest: readonly Series[];
  readonly marks: readonly Mark[];
}

/** Ledger lines that say the same thing, taken together. */
export interface CauseGroup {
  readonly cause: Cause;
  readonly rule: string;
  readonly change: number;
  readonly times: number;
  /** First and last quarter in which the act was done. */
  readonly from: number;
  readonly to: number;
  readonly claims: readonly string[];
  readonly lines: readonly LedgerLine[];
}

/** Why a stock has the value it has: before + the sum of the groups = value, exactly. */
export interface Causes {
  readonly stock: string;
  readonly quarter: number;
  /** The quarter counted from; -1 is the start of the run. */
  readonly since: number;
  readonly before: number;
  readonly value: number;
  readonly groups: readonly CauseGroup[];
}

/** What the reader has done in the debrief; kept on the device only. */
export interface Kept {
  readonly step?: string;
  /** Stock id → the guess made before its line was opened: a shape or, for coupling, 0–100. */
  readonly guesses: Readonly<Record<string, string | number>>;
  readonly envelopeOpened?: boolean;
  readonly intention?: string;
  /** The line last asked about, and the point on it. */
  readonly why?: { readonly stock: string; readonly quarter?: number };
  /** The decision last read, by its number. */
  readonly decision?: number;
  /** The other road last looked at: a decision, and the alternative that was not taken. */
  readonly road?: { readonly decision: string; readonly choice?: string };
  /** The run of the other chair that was laid beside: one kept here, or the code of one. */
  readonly other?: { readonly save: string } | { readonly code: string };
  /** Decision id → the reader's own two answers. */
  readonly judged?: Readonly<Record<string, Judged>>;
  readonly followUp?: FollowUpKept;
}

export const VIEWS_OF_IT = ['yes', 'no', 'unsure'] as const;
export type ViewOfIt = (typeof VIEWS_OF_IT)[number];

/** What the reader thinks of a decision, and of what came of it: two questions, never put together. */
export interface Judged {
  readonly decision?: ViewOfIt;
  readonly outcome?: ViewOfIt;
}

export const NOTHING_KEPT: Kept = { guesses: {} };
