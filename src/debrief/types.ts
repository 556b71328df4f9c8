/** The shapes the debrief reads (a finished run and its case) and the shapes it hands to the views. */
import type { Act, Cause, LedgerLine } from '../model/act.ts';
import type { Reason } from '../run/view.ts';
import type { Choice, Passage } from '../story/passage.ts';

/** What the debrief needs to know of a run; the record that `run` makes fits this shape. */
export interface DebriefRecord {
  readonly caseId: string;
  readonly chair: string;
  readonly passages: readonly (Passage & { readonly chosen?: string })[];
  readonly events: readonly { readonly quarter: number; readonly step: number; readonly act: Act }[];
  readonly quarters: readonly QuarterRow[];
  /** Every stock before anything happened; value = start + the sum of its ledger lines. */
  readonly start: Readonly<Record<string, number>>;
  readonly ledger: readonly LedgerLine[];
  readonly ending?: { readonly id: string; readonly title: string };
  readonly reflections: readonly Reflection[];
  readonly decisions: readonly DecisionRecord[];
}

export interface QuarterRow {
  readonly quarter: number;
  readonly stocks: Readonly<Record<string, number>>;
  readonly regimes: Readonly<Record<string, string>>;
}

export interface Reflection {
  readonly meeting: string;
  readonly choice: string;
  readonly reason?: Reason;
  readonly prediction?: string;
  /** The other's real answer: an option id of the meeting's answering round. */
  readonly actual?: string;
  readonly quarter: number;
  readonly step: number;
}

export interface DecisionRecord {
  readonly id: string;
  readonly quarter: number;
  readonly step: number;
  readonly passage: Passage;
  readonly chosen: string;
  readonly unmentioned: readonly Choice[];
  readonly notDone: readonly Choice[];
  readonly stocks: Readonly<Record<string, number>>;
}

/** The parts of a case the debrief reads. All are optional: a teacher's own case may have none of them. */
export interface DebriefCase {
  readonly caseFile?: CaseTexts;
  readonly meetings?: Readonly<Record<string, MeetingTexts>>;
  readonly decisions?: Readonly<Record<string, DecisionTexts>>;
}

export interface CaseTexts {
  readonly title: string;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly chairs: Readonly<Record<string, { readonly person: string; readonly title?: string }>>;
  readonly endings?: Readonly<Record<string, { readonly title: string; readonly text?: string }>>;
  readonly questions?: readonly string[];
  readonly laws?: Readonly<Record<string, { readonly plain: string }>>;
}

export interface CastMember {
  readonly name: string;
  readonly title: string;
  readonly role?: string;
  /** First quarter, as "20.2", in which somebody else holds the role. */
  readonly until?: string;
}

export interface MeetingTexts {
  readonly title: string;
  readonly quarter?: string;
  readonly rounds: readonly {
    readonly by: string;
    readonly question?: string;
    readonly options: Readonly<Record<string, MeetingOption>>;
  }[];
}

export interface MeetingOption {
  readonly text: string;
  readonly score?: Readonly<Record<string, number>>;
  readonly after?: Readonly<Record<string, number>>;
  readonly envelope?: string;
}

export interface DecisionTexts {
  readonly title: string;
  readonly question?: string;
  readonly knew?: string;
  readonly alternatives?: Readonly<
    Record<
      string,
      { readonly text: string; readonly advocate?: string; readonly pays?: string; readonly serves?: string }
    >
  >;
  readonly advisers?: readonly AdviserTexts[];
  readonly laws?: readonly string[];
  readonly claims?: readonly string[];
}

export interface AdviserTexts {
  readonly id: string;
  readonly person: string;
  readonly stock: string;
  readonly way: 'up' | 'down';
  readonly when: 'now' | 'soon' | 'late';
  readonly sure: 'low' | 'middle' | 'high';
  readonly interest?: string;
  readonly says: string;
  readonly hedges?: string;
  readonly pleases?: string;
  readonly leansTo?: string;
  readonly leansFrom?: string;
}

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
}

export const NOTHING_KEPT: Kept = { guesses: {} };
