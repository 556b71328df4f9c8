/** The journal of a run: all that is needed to play it again. A save is a journal; so are rewind, the run code and the debrief. */
import type { OtherMove } from '../story/across.ts';
import type { Carried } from '../story/elsewhere.ts';
import { fingerprint } from '../story/skeleton.ts';
import type { ToldEvent } from '../story/telling.ts';
import type { Reason } from './view.ts';

export interface JournalStep {
  /** Stable id of the alternative taken. */
  readonly choice: string;
  /** Its place among all alternatives written there; what the run code carries. */
  readonly place: number;
  readonly reason?: Reason;
  readonly prediction?: string;
}

export interface Journal {
  readonly case: string;
  readonly chair: string;
  readonly seed: number;
  readonly version: string;
  readonly steps: readonly JournalStep[];
  /** What whoever sat in the other chair did at the shared meetings, in the order it was told; without it the rule answered. */
  readonly others?: readonly OtherMove[];
  /** How other cases had ended before it, when that was carried over; else the seed says. */
  readonly carried?: Carried;
  /** Fingerprint of what was told to the model; a replay that differs is never played on silently. */
  readonly digest: string;
}

export function digestOf(events: readonly ToldEvent[], passageId: string): string {
  const told = events.map(
    ({ quarter, act }) => `${quarter} ${act.event} ${act.by ?? ''} ${act.towards ?? ''} ${act.clause ?? ''}`,
  );
  return fingerprint([...told, passageId].join('\n'));
}
