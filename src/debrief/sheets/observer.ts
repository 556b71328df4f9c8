/** The observer's sheet: for each shared meeting what can be ticked off, what to look for, and room to write. Nothing in it judges. */
import { type SheetSource, whenOf } from './source.ts';

/** What one of the two can do, in the order in which they do it. */
export interface ObservedRound {
  readonly by: string;
  readonly moves: readonly string[];
}

export interface ObservedMeeting {
  readonly id: string;
  readonly title: string;
  readonly when?: string;
  readonly rounds: readonly ObservedRound[];
  readonly watch: readonly string[];
}

/** The meetings in which both decide; a case without them is observed by its key decisions. */
export function observerOf(source: SheetSource): readonly ObservedMeeting[] {
  const meetings = Object.entries(source.meetings).filter(([, { asks }]) => asks);
  const watch = (id: string) => source.sheets?.watch[id] ?? [];
  const at = (id: string, chair?: string) => {
    const when = whenOf(id, chair, source);
    return when === undefined ? {} : { when };
  };
  if (meetings.length > 0)
    return meetings.map(([id, { title, rounds }]) => ({
      id,
      title,
      ...at(id),
      rounds: rounds.map(({ by, options }) => ({
        by,
        moves: Object.values(options).map(({ text }) => text),
      })),
      watch: watch(id),
    }));
  return Object.entries(source.decisions).flatMap(([chair, all]) =>
    Object.values(all).map(({ id, title, alternatives }) => ({
      id,
      title,
      ...at(id, chair),
      rounds: [{ by: chair, moves: Object.values(alternatives).map(({ text }) => text) }],
      watch: watch(id),
    })),
  );
}
