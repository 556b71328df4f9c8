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
  /** Which of the open alternatives it is: the figure beside its button, and its key. */
  readonly number: number;
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
  const open = passage.choices.filter((choice) => choice.open);
  return open.flatMap(({ id, at, text }, index) => {
    const spot = at === undefined ? undefined : spotOf(at, people);
    if (at === undefined || spot === undefined) return [];
    return { choiceId: id, at, ...spot, number: index + 1, label: text };
  });
}
