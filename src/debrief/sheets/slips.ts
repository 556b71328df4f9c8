/** The slips for a room: one each, with the chair and the seed to play, so that halves are halves. */
import { MOST_PEOPLE } from '../room/run-sheet.ts';

export interface Slip {
  readonly chair: string;
  /** Counted from 1 within its chair. */
  readonly number: number;
}

/** As many of each chair, the first getting one more of an odd number; turn about, so that neighbours get different ones. `people` is held to 1–500. */
export function slipsFor(chairs: readonly string[], people: number): readonly Slip[] {
  const many = Math.min(MOST_PEOPLE, Math.max(1, Math.floor(people)));
  if (chairs.length === 0) return [];
  return Array.from({ length: many }, (_, at) => ({
    chair: chairs[at % chairs.length] ?? '',
    number: Math.floor(at / chairs.length) + 1,
  }));
}
