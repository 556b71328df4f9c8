/** What the printed sheets of a case need and what stands nowhere else: `sheets.json` beside the case, as its writer keeps it. */
import type { CaseFile } from './case-file.ts';

/** What a leader may want people to have met. */
export const AIMS = ['pair', 'handover', 'law', 'voice'] as const;
export type Aim = (typeof AIMS)[number];

/** One line of what really happens, in order, with the key decision that each chair has there. */
export interface TimelineRow {
  readonly when: string;
  readonly text: string;
  /** Chair → id of the decision. */
  readonly decisions?: Readonly<Record<string, string>>;
}

/** What in the case is most about an aim. */
export interface Focus {
  /** The one to play when there is time for one chair. */
  readonly chair: string;
  /** The most telling first. In a case with shared meetings they are such. */
  readonly decisions: readonly string[];
  /** Which of the case's questions, counted from 1, the most telling first. */
  readonly questions: readonly number[];
}

export interface SheetsFile {
  readonly timeline: readonly TimelineRow[];
  /** Person → what that person knows when it begins, and those opposite may not. */
  readonly knows: Readonly<Record<string, readonly string[]>>;
  /** Shared meeting → what can be seen and heard there. */
  readonly watch: Readonly<Record<string, readonly string[]>>;
  readonly focus: Readonly<Record<Aim, Focus>>;
  /** The key decision after which one stops when there are forty-five minutes; without it the case is short enough to be read whole. */
  readonly until?: string;
  /** Ids out of `theory.json`. */
  readonly theory: readonly string[];
  /** What goes wrong with this case in a room. */
  readonly pitfalls: readonly string[];
}

/** A thought from research to argue with, told once for all cases in `stories/theory.json`. */
export interface Theory {
  readonly id: string;
  readonly work: string;
  /** In plain words of our own. */
  readonly says: string;
  readonly enSays: string;
  /** `facts`: that the work exists and what it is about has been looked up. `memory`: retold as it is usually told. */
  readonly checked: 'facts' | 'memory';
}

/** Everybody the reader is in a chair, the first one first: its person, and whoever else holds that role. */
export function peopleIn(
  chair: string,
  { cast, chairs }: Pick<CaseFile, 'cast' | 'chairs'>,
): readonly string[] {
  const first = chairs[chair]?.person;
  const rest = Object.keys(cast).filter((id) => cast[id]?.role === chair && id !== first);
  return first === undefined ? rest : [first, ...rest];
}
