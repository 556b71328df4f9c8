/** The closed lists that a story's words and tags are taken from. */
import { machine } from '../model/machine.ts';

/** Each region of the statechart with its states; the one that only keeps the books has none. */
export const REGIMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(machine.states)
    .map(([id, region]) => [id, Object.keys(region.states)] as const)
    .filter(([, states]) => states.length > 0),
);

/** The rooms of the town hall and the places outside it. A test holds them to those that can be drawn. */
export const PLACES: readonly string[] = [
  'council',
  'chair',
  'party-room',
  'board-room',
  'committee-school',
  'committee-care',
  'committee-technical',
  'corridor',
  'stairs',
  'coffee-room',
  'director',
  'secretary-archive',
  'finance',
  'service-desk',
  'square',
  'car',
  'home',
  'village-hall',
  'shop',
  'telephone',
];

/** The people who can be drawn, by outline. A test holds them to the drawings. */
export const FIGURES: readonly string[] = [
  'ragnhild',
  'gote',
  'emmy',
  'saga',
  'bengtake',
  'ture',
  'mona',
  'birgitta',
  'nilla',
  'lasse',
  'rune',
  'clerk',
  'swimmer',
  'treasurer',
  'leader',
  'pupil',
  'nurse',
  'visitor',
];

/** The claims of the domain pack are numbered C001 to C184. */
export function isClaim(id: string): boolean {
  const number = /^C(\d{3})$/.exec(id)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 184;
}
