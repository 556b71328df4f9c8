/** What the app gives the debrief page, and what the page asks the app to do. */
import type { DebriefCase, DebriefRecord, Kept } from '../../debrief/types.ts';

export interface DebriefActions {
  /** Remember guesses and intention on this device (never in the run code, never sent). */
  readonly keep?: (kept: Kept) => void;
  /** Put the run code on the clipboard; answers whether it worked. */
  readonly copy?: (text: string) => Promise<boolean>;
  readonly print?: () => void;
  /** Go back into the run at a step and play on from there. */
  readonly playFrom?: (step: number) => void;
  readonly restart?: () => void;
  readonly toTitle?: () => void;
}

export interface DebriefProps {
  readonly record: DebriefRecord;
  readonly bundle: DebriefCase;
  readonly lang?: 'sv' | 'en';
  /** The run code in groups of four. */
  readonly code?: string;
  /** What was kept from an earlier visit to this debrief. */
  readonly kept?: Kept;
  readonly actions?: DebriefActions;
}
