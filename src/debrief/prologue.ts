/** The fact that the prologue's form tells and no line of it says: how the alternatives became fewer. */
import { yearOf } from '../story/quarter.ts';
import type { DebriefRecord } from './types.ts';

export interface PrologueFact {
  readonly counts: readonly { readonly year: number; readonly alternatives: number }[];
}

/** Quarters that must lie between two passages for the story to have jumped. */
const JUMP = 4;

/**
 * The opening passages that lie years apart, with how many alternatives each had. Told only when it is true: they
 * became fewer and never more, and none was closed or left unmentioned on the way.
 */
export function prologueFact(record: DebriefRecord): PrologueFact | undefined {
  const counts: { year: number; alternatives: number }[] = [];
  let before: number | undefined;
  for (const passage of record.passages) {
    // From the first shared meeting on, the story is told close by.
    if (passage.choices.some((choice) => choice.move !== undefined)) break;
    const jumped = before === undefined || passage.quarter - before >= JUMP;
    before = passage.quarter;
    if (!jumped || passage.choices.length === 0) continue;
    if (passage.key !== undefined || passage.stunder !== undefined) continue;
    if (passage.unmentioned.length > 0 || passage.choices.some((choice) => !choice.open)) return undefined;
    counts.push({ year: yearOf(passage.quarter), alternatives: passage.choices.length });
  }
  const first = counts[0];
  const last = counts.at(-1);
  if (counts.length < 3 || first === undefined || last === undefined) return undefined;
  const falling = counts.every(
    (count, index) => count.alternatives <= (counts[index - 1]?.alternatives ?? 99),
  );
  return falling && last.alternatives < first.alternatives ? { counts } : undefined;
}
