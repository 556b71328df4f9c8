/** Everything that could have been chosen and that nobody brought up, in the order it was not said. */
import type { Choice } from '../story/passage.ts';
import type { DebriefRecord } from './types.ts';

export interface Unmentioned {
  readonly choice: Choice;
  readonly quarter: number;
}

/** Each alternative once, however often its passage came back. */
export function unmentionedIn(record: DebriefRecord): readonly Unmentioned[] {
  const found = new Map<string, Unmentioned>();
  for (const passage of record.passages)
    for (const choice of passage.unmentioned)
      if (!found.has(choice.id)) found.set(choice.id, { choice, quarter: passage.quarter });
  return [...found.values()];
}
