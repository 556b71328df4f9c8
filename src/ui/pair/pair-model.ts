/** What the page for two needs from the one who runs it: what is on the table, and what the two can do. */
import type { DebriefCase, DebriefRecord } from '../../debrief/types.ts';
import type { LedgerLine } from '../../model/act.ts';
import type { View } from '../../run/view.ts';
import type { PictureWords, UiActions } from '../ui-model.ts';

/** A pair that lies on this device. */
export interface PairEntry {
  readonly id: string;
  readonly caseId: string;
  readonly seed: number;
  /** The chair whose text comes next. */
  readonly turn: string;
  readonly finished: boolean;
}

/** What was wrong with a pair, or with two codes. The words are in the texts under `problems`. */
export type PairProblem =
  | 'pair-missing'
  | 'pair-outdated'
  | 'part-missing'
  | 'one-code'
  | 'not-a-code'
  | 'damaged'
  | 'other-case'
  | 'same-chair'
  | 'other-version'
  | 'unfinished';

/** One of the two, when both have read to their ends. */
export interface PairPlayed {
  readonly chair: string;
  readonly record: DebriefRecord;
  /** The case as this chair reads it. */
  readonly bundle: DebriefCase;
  /** In groups of four. */
  readonly code?: string;
  /** The address of this run's own debrief. */
  readonly debrief?: string;
}

export interface PairCover {
  /** Nobody has read anything yet. */
  readonly first: boolean;
  /** The other has read to the end, or gone home. */
  readonly alone: boolean;
  /** The other sits at a meeting already. */
  readonly waiting: boolean;
  /** Whether the one who has just handed over may take the last choice back. */
  readonly canTakeBack: boolean;
}

export interface PairOpen {
  readonly view: View;
  /** One's last choice, to be reminded of when one has looked away for a while. */
  readonly chose?: string;
  /** In what is read now the rule answered for the other. */
  readonly ruled: boolean;
  /** Set when a choice was to be taken back that the other knows the outcome of. */
  readonly refused: boolean;
  readonly canUndo: boolean;
  readonly pointed?: string;
  readonly picture?: PictureWords;
  readonly causeText?: (line: LedgerLine) => string;
}

export interface PairState {
  readonly at: 'setup' | 'loading' | 'cover' | 'open' | 'together';
  readonly problem?: PairProblem;
  readonly entries: readonly PairEntry[];
  /** Two codes to begin with, from a link. */
  readonly codes: readonly string[];
  /** Case and word from a link. */
  readonly caseId?: string;
  readonly seed?: number;
  /** The chair whose turn it is. */
  readonly turn?: string;
  readonly met?: { readonly done: number; readonly of: number };
  readonly cover?: PairCover;
  readonly open?: PairOpen;
  readonly together?: readonly [PairPlayed, PairPlayed];
  /** It could not be stored: it lasts as long as the page. */
  readonly unkept?: boolean;
}

/** Never throw. */
export interface PairActions {
  start(caseId: string, seed: number): void;
  resume(id: string): void;
  remove(id: string): void;
  readCodes(codes: readonly string[]): void;
  /** Back to the first choice: one screen, two, or codes. */
  toSetup(): void;
  reveal(): void;
  cover(): void;
  takeBack(): void;
  handOver(): void;
  leave(chair: string): void;
  undo(): void;
  play: Pick<
    UiActions,
    'choose' | 'reflect' | 'skip' | 'undo' | 'point' | 'placePicture' | 'needCauses' | 'restart'
  >;
  copy(text: string): Promise<boolean>;
  print(): void;
  newSeed(): number;
  /** Where one of the two, on a screen of their own, begins. */
  addressOfChair(caseId: string, chair: string, seed: number): string;
}

export interface PairModel {
  readonly store: {
    getState(): PairState;
    subscribe(listener: () => void): () => void;
  };
  readonly actions: PairActions;
}
