/** What a story gives its reader between two choices. */

/** One paragraph. `speaker` is a person id of the case when the writer said who talks. */
export interface Line {
  readonly text: string;
  readonly speaker?: string;
  /** Set on the first line of a passage and wherever time or place has changed before this line. */
  readonly scene?: { readonly quarter: number; readonly place?: string };
}

export interface MoveRef {
  readonly meeting: string;
  readonly option: string;
}

export interface Choice {
  /** Stable over edits of prose: where in the story the alternative is written, never its place among the open ones. */
  readonly id: string;
  /** Place among all alternatives written in this passage, open or not (0–7 in our own stories). */
  readonly place: number;
  readonly text: string;
  readonly open: boolean;
  /** Why it is closed, to be read by the player. */
  readonly reason?: string;
  /** What it costs in stunder; undefined when it is no way of spending time. */
  readonly cost?: number;
  /** Set when choosing this is a move in a shared meeting. */
  readonly move?: MoveRef;
  /** How whoever sits across the table is told of it, where one's own story says the last word of a meeting in its own way. */
  readonly told?: MoveRef;
  /** Whose idea it is (a person id). */
  readonly from?: string;
  /** Place or person in the town hall that this alternative belongs to. */
  readonly at?: string;
}

export type Mood = 'calm' | 'warm' | 'tense' | 'tired' | 'festive' | 'empty';

export interface Passage {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  /** Alternatives nobody mentioned because voice is low; shown first in the debrief. */
  readonly unmentioned: readonly Choice[];
  readonly quarter: number;
  readonly place?: string;
  readonly people: readonly string[];
  readonly mood?: Mood;
  /** The key decision these choices settle. */
  readonly key?: string;
  readonly remembers: readonly string[];
  /** The same passage for the projector, at most 60 words. */
  readonly room?: string;
  readonly claims: readonly string[];
  readonly laws: readonly string[];
  /** Set while there is time to spend before a key decision. */
  readonly stunder?: { readonly decision: string; readonly left: number; readonly of: number };
  /** Set when the story has ended. */
  readonly ending?: { readonly id: string; readonly title: string };
}
