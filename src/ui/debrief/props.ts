/** What the app gives the debrief page, and what the page asks the app to do. */
import type { Frame, HiddenInTheHouse } from '../../debrief/replay.ts';
import type { TwoRoads } from '../../debrief/road.ts';
import type { DebriefCase, DebriefRecord, Kept } from '../../debrief/types.ts';
import type { EndedCase } from '../ended-cases.ts';

/** A finished run from the other chair of the same case, kept on this device. */
export interface OtherPlay {
  readonly save: string;
  readonly ending?: string;
  readonly sameSeed: boolean;
}

export type OtherProblem =
  | 'not-a-code'
  | 'damaged'
  | 'other-case'
  | 'same-chair'
  | 'other-version'
  | 'unfinished'
  | 'missing';

export type OtherRead =
  | { readonly ok: true; readonly record: DebriefRecord }
  | { readonly ok: false; readonly problem: OtherProblem };

/** Where one is in the address line, so that each part can be linked to and gone back to. */
export interface Place {
  readonly current: () => string;
  readonly listen: (changed: () => void) => () => void;
}

/** The picture of the house, lent to the debrief. */
export interface HouseOfRun {
  /** Whether the reader wants it drawn; it is told in words in any case. */
  readonly drawn: boolean;
  /** The box stands on the page, or has left it; `failed` when nothing can be drawn there. */
  readonly place: (box: HTMLElement | undefined, failed: () => void) => void;
  /** Draws the frame with what is opened of the hidden layer, and answers with what is seen, in words. */
  readonly show: (frame: Frame, opened: readonly HiddenInTheHouse[]) => Promise<readonly string[]>;
}

export interface DebriefActions {
  /** Remember guesses and intention on this device (never in the run code, never sent). */
  readonly keep?: (kept: Kept) => void;
  /** Put text on the clipboard; answers whether it worked. */
  readonly copy?: (text: string) => Promise<boolean>;
  /** Hand the link to whatever the device shares with; undefined where there is nothing. */
  readonly share?: (title: string, link: string) => Promise<void>;
  readonly print?: () => void;
  /** Begin another run beside this one, at a step of it. */
  readonly playFrom?: (step: number) => void;
  /** Begin another run beside this one, with another alternative taken at a step of it. */
  readonly playOther?: (step: number, choice: string) => void;
  /** Both roads from a step; undefined when it cannot be played again. */
  readonly roads?: (step: number, choice: string) => Promise<TwoRoads | undefined>;
  readonly others?: () => Promise<readonly OtherPlay[]>;
  readonly readOther?: (from: { readonly save: string } | { readonly code: string }) => Promise<OtherRead>;
  /** Offer a calendar file for so many weeks from now; answers whether it worked. */
  readonly remind?: (weeks: number, texts: { readonly title: string; readonly text: string }) => boolean;
  /** The address of the page that two write together; with the other's code when it was given here. */
  readonly together?: (other?: string) => string;
  readonly restart?: () => void;
  readonly toTitle?: () => void;
}

export interface DebriefProps {
  readonly record: DebriefRecord;
  readonly bundle: DebriefCase;
  readonly lang?: 'sv' | 'en';
  /** How other cases had ended before the run, when that was carried over to it. */
  readonly carriedOver?: readonly EndedCase[];
  /** The run code in groups of four. */
  readonly code?: string;
  /** The address that opens this run in this copy of the game. */
  readonly link?: string;
  /** The address of the situations some weeks later. */
  readonly followUp?: string;
  readonly place?: Place;
  /** What was kept from an earlier visit to this debrief. */
  readonly kept?: Kept;
  readonly actions?: DebriefActions;
  readonly house?: HouseOfRun;
}
