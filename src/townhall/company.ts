/** Rooms that strangers fill, told together with those one knows who happen to be there: nobody is both alone and in company. */
import { filled, inWords, type TownhallTexts } from '../i18n/townhall.ts';
import { extrasOf } from './extras.ts';
import type { HousePlace } from './places.ts';
import type { Stage } from './stage.ts';

export function strangersIn(place: HousePlace, stage: Stage): number {
  return extrasOf(stage).filter((one) => one.place === place).length;
}

const isSomebodyIn = (place: HousePlace, stage: Stage) => stage.people.some((one) => one.place === place);

/** Everybody has gone home from there, as they do at night from wherever the scene is not. */
export function isAsleep(place: HousePlace, stage: Stage): boolean {
  if (stage.light !== 'night' || stage.house !== 'ours' || place === stage.scene) return false;
  return !isSomebodyIn(place, stage) && strangersIn(place, stage) === 0;
}

export function coffeeText(stage: Stage, t: TownhallTexts): string {
  if (isAsleep('coffee-room', stage)) return t.asleep.coffee;
  if (!isSomebodyIn('coffee-room', stage)) return t.coffee[stage.coffee];
  const count = strangersIn('coffee-room', stage);
  return count > 1
    ? filled(t.beside.coffeeMore, { count: inWords(count, t) })
    : (t.beside.coffee[count] ?? '');
}

export function squareText(stage: Stage, t: TownhallTexts): string {
  return isSomebodyIn('square', stage) ? t.beside.square[stage.square] : t.square[stage.square];
}
