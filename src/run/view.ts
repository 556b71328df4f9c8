/** The one read-only picture of a run that every view renders: nothing here can be changed, and nothing is missing. */
import type { LedgerLine, Level } from '../model/act.ts';
import type { Carried } from '../story/elsewhere.ts';
import type { Choice, Line, Passage } from '../story/passage.ts';

export const REASONS = ['voters', 'law', 'facts', 'loyalty', 'progress', 'relation'] as const;
export type Reason = (typeof REASONS)[number];

/** A question asked after a choice and before its outcome is told. */
export interface ReflectPrompt {
  readonly meeting: string;
  readonly choice: Choice;
  /** E.g. "Vad gör Emmy?"; empty when the other does not answer. */
  readonly question: string;
  /** The other's real answers, in story order. */
  readonly answers: readonly { readonly id: string; readonly text: string }[];
}

/** One row of the panel Läget. `causes` are the newest ledger lines first. */
export interface LagetRow {
  readonly id: 'workload' | 'citizenConfidence' | 'economy' | 'trustMine' | 'trustTheirs';
  readonly stock: string;
  readonly value: number;
  readonly level: Level;
  /** The quarter the value is from, when it is not now (their trust as it was at the last shared meeting). */
  readonly asOf?: number;
  readonly causes: readonly LedgerLine[];
}

export interface PromiseDue {
  readonly id: string;
  readonly text: string;
  readonly due: number;
  readonly state: 'open' | 'kept' | 'broken';
}

export interface Laget {
  /** Without the two of trust as long as the reader is somebody who does not hold the office yet. */
  readonly rows: readonly LagetRow[];
  readonly toCome?: true;
  readonly promises: readonly PromiseDue[];
}

/** What the building may show: stocks of the layers Läget and signs as 0–100 points, and the regimes. Never a hidden stock. */
export interface Signs {
  readonly stocks: Readonly<Record<string, number>>;
  readonly regimes: Readonly<Record<string, string>>;
  /** Set when the director's post has been filled anew since the story began, by somebody the case has no name for. */
  readonly newDirector?: true;
}

/** A person as views name and draw them. `role` is the office held now; `figure` the drawing. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly figure: string;
  /** The room where the person is on an ordinary day, when the case says which. */
  readonly home?: string;
  readonly role?: string;
}

/** One earlier point one can go back to: the passage that was read and what was chosen there. */
export interface PastStep {
  readonly index: number;
  readonly passage: Passage;
  readonly chosen: string;
  /** What was asked there before the outcome, if anything was. */
  readonly asked?: ReflectPrompt;
}

export interface Failure {
  readonly kind: 'story-error' | 'loop' | 'slow' | 'dead-end' | 'unknown-event' | 'program';
  /** For the reader, in the interface language. */
  readonly message: string;
  /** For a report: file, line, stack. */
  readonly detail: string;
}

export interface View {
  readonly status: 'reading' | 'reflecting' | 'ended' | 'failed';
  readonly caseId: string;
  readonly chair: string;
  readonly seed: number;
  readonly title: string;
  /** How other cases had ended before it, when that was carried over. */
  readonly carried?: Carried;
  /** Whole stories of ours have a model; a foreign Ink story has not. */
  readonly hasModel: boolean;
  /** The reader brought it: it is not kept. */
  readonly own?: true;
  readonly passage: Passage;
  readonly past: readonly PastStep[];
  readonly reflect?: ReflectPrompt;
  readonly laget?: Laget;
  readonly signs?: Signs;
  /** Quarter counted from the start of the story; `firstYear` quarters of four make "år 1". */
  readonly quarter: number;
  readonly cast: Readonly<Record<string, PersonView>>;
  readonly failure?: Failure;
}

export type { Choice, Line, Passage };
