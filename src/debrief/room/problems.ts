/** What can be wrong with something that looks like a code; each has its sentence in the catalogues. */

export type Wrong =
  /** The end is missing. */
  | 'cut'
  /** A character is wrong, missing or in another's place. */
  | 'damaged'
  /** More characters than the code says it has. */
  | 'too-long'
  /** Written by a newer game than this one. */
  | 'newer-format'
  /** The case or the chair is not in this copy. */
  | 'unknown-case'
  /** A sound code, of something else than this game. */
  | 'other-game'
  /** Story or model have changed since it was played. */
  | 'older-story'
  /** The code is whole, and what it says cannot be played. */
  | 'disagrees'
  /** The case is in this copy and could not be fetched now. */
  | 'story-missing'
  /** A file that holds neither codes nor a saved run. */
  | 'empty-file'
  /** A file too large to be one of ours. */
  | 'large-file'
  /** A saved run that cannot be read. */
  | 'broken-file';

export interface Trouble {
  readonly why: Wrong;
  /** What was found, cut when long: the code or the name of the file. */
  readonly what: string;
  /** The only code that differs from it in one character, or in two that have changed places. */
  readonly meant?: string;
}
