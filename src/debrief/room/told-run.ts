/** What the room keeps of a run: its choices, how it ended and where the stocks stood. No text, no person. */
import type { Reason } from '../../run/view.ts';

export interface ToldChoice {
  /** Counted from 1 among the recorded choices. */
  readonly number: number;
  readonly quarter: number;
  /** The passage's id, stable over edits of prose. */
  readonly passage: string;
  /** The key decision that was settled here. */
  readonly decision?: string;
  /** The alternative's id; its last part is the label that decisions and meetings use. */
  readonly choice: string;
  /** Place (0–7) among all alternatives written there. */
  readonly place: number;
  readonly meeting?: string;
  readonly move?: string;
  /** Whether reason and prediction were asked for, answered or not. */
  readonly asked?: true;
  readonly reason?: Reason;
  readonly prediction?: string;
  /** What the other did in this run. */
  readonly actual?: string;
  /** Set when somebody sat across the table and did it. */
  readonly real?: true;
}

export interface ToldRun {
  /** Without spaces. */
  readonly code: string;
  readonly caseId: string;
  readonly chair: string;
  readonly seed: number;
  readonly version: string;
  /** The same for all runs of one table, when they came together. */
  readonly table?: string;
  /** Undefined when the run was not played to its end. */
  readonly ending?: string;
  readonly choices: readonly ToldChoice[];
  /** Where the run was last, in points 0–100. */
  readonly stocks: Readonly<Record<string, number>>;
}

/** The label of an alternative: what decisions and meetings call it. */
export function labelOf(choiceId: string): string {
  return choiceId.split('.').at(-1) ?? choiceId;
}
