/** Alternatives that belong to a room or a person, so that they can be pointed at and chosen in the picture. */
import type { Passage } from '../run/view.ts';
import { type HousePlace, isHousePlace, isOutsidePlace } from './places.ts';
import type { StagePerson } from './staging.ts';

export interface StageMark {
  readonly choiceId: string;
  /** The tag's own word: a place or a person. */
  readonly at: string;
  readonly place: HousePlace;
  /** The person it hangs over, when the alternative belongs to somebody who is on stage. */
  readonly person?: string;
  /** Which of several marks at the same spot this is. */
  readonly order: number;
  readonly label: string;
}

function spotOf(at: string, people: readonly StagePerson[]): Pick<StageMark, 'place' | 'person'> | undefined {
  if (isHousePlace(at)) return { place: at };
  // The ways out of the house all begin on the square.
  if (isOutsidePlace(at)) return { place: 'square' };
  const person = people.find((one) => one.id === at);
  return person && { place: person.place, person: at };
}

export function marksOf(passage: Passage, people: readonly StagePerson[]): readonly StageMark[] {
  const counts = new Map<string, number>();
  const marks: StageMark[] = [];
  for (const choice of passage.choices) {
    if (!choice.open || choice.at === undefined) continue;
    const spot = spotOf(choice.at, people);
    if (spot === undefined) continue;
    const key = spot.person ?? spot.place;
    const order = counts.get(key) ?? 0;
    counts.set(key, order + 1);
    marks.push({ choiceId: choice.id, at: choice.at, ...spot, order, label: choice.text });
  }
  return marks;
}
