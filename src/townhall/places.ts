/** The places a story may name, and where people sit when no scene wants them. */

export const HOUSE_PLACES = [
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
] as const;
export type HousePlace = (typeof HOUSE_PLACES)[number];

export const OUTSIDE_PLACES = ['car', 'home', 'village-hall', 'shop', 'telephone'] as const;
export type OutsidePlace = (typeof OUTSIDE_PLACES)[number];

export const COMMITTEES = ['committee-school', 'committee-care', 'committee-technical'] as const;
export type Committee = (typeof COMMITTEES)[number];

export const FIGURES = [
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
] as const;
export type Figure = (typeof FIGURES)[number];

export function isHousePlace(name: string | undefined): name is HousePlace {
  return HOUSE_PLACES.some((place) => place === name);
}

export function isOutsidePlace(name: string | undefined): name is OutsidePlace {
  return OUTSIDE_PLACES.some((place) => place === name);
}

export function isFigure(name: string): name is Figure {
  return FIGURES.some((figure) => figure === name);
}

/** Where each figure is on an ordinary day; the two posts have rooms of their own, whoever holds them. */
const HOMES: Readonly<Record<Figure, HousePlace>> = {
  ragnhild: 'director',
  gote: 'party-room',
  emmy: 'party-room',
  saga: 'secretary-archive',
  bengtake: 'finance',
  ture: 'finance',
  mona: 'service-desk',
  birgitta: 'council',
  nilla: 'square',
  lasse: 'square',
  rune: 'square',
  clerk: 'secretary-archive',
  swimmer: 'square',
  treasurer: 'party-room',
  leader: 'party-room',
  pupil: 'square',
  nurse: 'coffee-room',
  visitor: 'service-desk',
};

export function homeOf(figure: Figure, role: string | undefined, home?: string): HousePlace {
  if (role === 'chair') return 'chair';
  if (role === 'director') return 'director';
  return isHousePlace(home) ? home : HOMES[figure];
}
