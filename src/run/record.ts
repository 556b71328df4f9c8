/** What is left of a run for the debrief, the commands and the saved report: plain data, complete without the story. */
import type { Act, LedgerLine } from '../model/act.ts';
import type { Carried } from '../story/elsewhere.ts';
import type { Choice, Passage } from '../story/passage.ts';
import type { Reason } from './view.ts';

export interface Reflection {
  readonly meeting: string;
  readonly choice: string;
  readonly reason?: Reason;
  readonly prediction?: string;
  readonly actual?: string;
  readonly quarter: number;
  readonly step: number;
}

export interface DecisionTaken {
  readonly id: string;
  readonly quarter: number;
  readonly step: number;
  readonly passage: Passage;
  readonly chosen: string;
  readonly unmentioned: readonly Choice[];
  /** What one could have spent time on before deciding, and did not. */
  readonly notDone: readonly Choice[];
  readonly stocks: Readonly<Record<string, number>>;
}

export interface RunRecord {
  readonly caseId: string;
  readonly chair: string;
  readonly seed: number;
  readonly version: string;
  /** How other cases had ended before it, when that was carried over; reports kept by an earlier edition never say. */
  readonly carried?: Carried;
  readonly passages: readonly (Passage & { readonly chosen?: string })[];
  /** Indices among the open alternatives, as the commands take them. */
  readonly choices: readonly number[];
  readonly events: readonly { readonly quarter: number; readonly step: number; readonly act: Act }[];
  readonly quarters: readonly {
    readonly quarter: number;
    readonly stocks: Readonly<Record<string, number>>;
    readonly regimes: Readonly<Record<string, string>>;
  }[];
  /** Stocks before anything happened: start + sum of the ledger = every later value. */
  readonly start: Readonly<Record<string, number>>;
  readonly ledger: readonly LedgerLine[];
  readonly ending?: { readonly id: string; readonly title: string };
  readonly reflections: readonly Reflection[];
  readonly decisions: readonly DecisionTaken[];
  /** What was done in each shared meeting, in order, by whom; reports kept by an earlier edition have none. */
  readonly meetings?: Readonly<Record<string, readonly { readonly by: string; readonly option: string }[]>>;
}
