/** What the page shows of a case that the reader brought: what is being done with it, and what was found. */

export type OwnTrouble = 'no-story' | 'too-large' | 'unreadable' | 'too-slow' | 'broke' | 'no-worker';

export interface OwnMessage {
  readonly file: string;
  readonly line: number;
  /** In Swedish. */
  readonly sentence: string;
  readonly english?: string;
  readonly warning?: true;
}

export interface OwnCase {
  readonly phase: 'reading' | 'compiling' | 'trying' | 'stopped' | 'done';
  /** How many files were read. */
  readonly files: number;
  readonly starts: readonly { readonly id: string; readonly file: string; readonly title?: string }[];
  /** The start that was read. */
  readonly start?: string;
  readonly playable: boolean;
  /** Plays tried so far. */
  readonly plays: number;
  readonly messages: readonly OwnMessage[];
  readonly trouble?: OwnTrouble;
  /** What the program said when it broke. */
  readonly detail?: string;
  /** The files were changed and must be chosen again. */
  readonly chooseAgain?: true;
}
