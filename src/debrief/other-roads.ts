/** What else could have been chosen at a decision; apart from the playing of it, which needs the story. */
import type { Choice } from '../story/passage.ts';
import type { DecisionRecord } from './types.ts';

/** What could have been chosen instead: it was open on the day, and the reader took something else. */
export function otherRoads(decision: Pick<DecisionRecord, 'passage' | 'chosen'>): readonly Choice[] {
  return decision.passage.choices.filter((choice) => choice.open && choice.id !== decision.chosen);
}
