/** The few words in which habits are written. */
import type { Certainty, Chance, Habit } from './habit.ts';

type More = Pick<
  Habit,
  'when' | 'season' | 'term' | 'government' | 'leaving' | 'unless' | 'waits' | 'strain'
> & {
  readonly kind?: string;
  /** What is done instead, and the chance that it is not. */
  readonly orElse?: readonly [event: string, unless: Chance];
  /** Ours unless it says otherwise. */
  readonly certainty?: Certainty;
};

/** The usual chance, then what it leans on. */
export const chance = (usual: number, ...leans: NonNullable<Chance['leans']>): Chance =>
  leans.length > 0 ? { usual, leans } : { usual };

/** A habit: its name, what is done, how likely, why, and what more there is to say. */
export const habit = (id: string, event: string, likely: Chance, why: string, more: More = {}): Habit => {
  const { kind, orElse, certainty = 'assumption', ...rest } = more;
  return {
    id,
    ...rest,
    chance: likely,
    does: kind ? { event, kind } : { event },
    ...(orElse ? { orElse: { does: { event: orElse[0] }, unless: orElse[1] } } : {}),
    why,
    certainty,
  };
};

/** There is a director, there is a chair, there are both. */
export const PRESENT = 'director=inOffice|questioned|newInOffice';
export const SEATED = 'chair=inOffice|newInOffice';
export const BOTH: readonly string[] = [PRESENT, SEATED];
