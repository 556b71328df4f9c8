/** Who stands where in the picture: the people of the scene at its place, everybody else one has met in their own rooms. */
import type { Passage, View } from '../run/view.ts';
import { hourOf } from './calendar.ts';
import { lastScene } from './last-scene.ts';
import { type Figure, type HousePlace, homeOf, isFigure, isHousePlace, isOutsidePlace } from './places.ts';
import { regimeOf, signOf, step4 } from './signs.ts';

export type Pose = 'stand' | 'sit' | 'away' | 'talk' | 'wait' | 'box';
/** Somebody in the scene whom the case has no name for. */
export const ANYBODY = 'visitor';

export type Facing = 'left' | 'right';

export interface StagePerson {
  /** As the case names the person. */
  readonly id: string;
  readonly figure: Figure;
  readonly place: HousePlace;
  /** Standing place within the room, counted from the left. */
  readonly slot: number;
  readonly facing: Facing;
  readonly pose: Pose;
  /** How grey the hair has become since one met, 0–1 in tenths. */
  readonly grey: number;
}

/** Rooms where people come and go whoever else is there. */
const PUBLIC: readonly HousePlace[] = ['stairs', 'coffee-room', 'service-desk'];
const MOST_ON_SQUARE = 2;
/** Behind the counter stands whoever works there, and nobody else. */
const BEHIND_COUNTER = 4;
const SEATED: readonly HousePlace[] = ['chair', 'director', 'secretary-archive', 'finance', 'party-room'];
/** Quarters until somebody's hair is all grey. */
const GREYING = 80;

/** Names in the order of the tag, then whoever speaks without having been named. */
function namesIn({ people, lines }: Pick<Passage, 'people' | 'lines'>): readonly string[] {
  return [...new Set([...people, ...lines.flatMap((line) => line.speaker ?? [])])];
}

/** Whoever spoke earlier on the page, in another room, has stayed there. */
export function peopleOfScene(view: View): readonly string[] {
  const { people } = view.passage;
  return namesIn({ people, lines: lastScene(view.passage) }).filter(
    (id) => id === ANYBODY || view.cast[id] !== undefined,
  );
}

function holder(view: View, role: string): string | undefined {
  return Object.values(view.cast).find((person) => person.role === role)?.id;
}

/** Whoever holds the posts of chair and director now. */
export function pairOf(view: View): readonly [string | undefined, string | undefined] {
  return [holder(view, 'chair'), holder(view, 'director')];
}

function figureOf(view: View, id: string): Figure {
  const drawn = view.cast[id]?.figure ?? id;
  return isFigure(drawn) ? drawn : 'visitor';
}

/** Nobody the case has a name for holds the post: the plate is empty, and so is the room. */
export function hasDirectorLeft(view: View): boolean {
  const post = regimeOf(view, 'director');
  return post === 'vacant' || post === 'acting' || view.signs?.newDirector === true;
}

/** The quarter in which one first met each person: the house fills with those one knows. */
function meetings(view: View): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (const passage of [...view.past.map((past) => past.passage), view.passage]) {
    for (const id of namesIn(passage)) if (!met.has(id)) met.set(id, passage.quarter);
  }
  for (const id of pairOf(view)) if (id !== undefined && !met.has(id)) met.set(id, view.quarter);
  return met;
}

function sceneNames(view: View): readonly string[] {
  const named = peopleOfScene(view);
  const player = holder(view, view.chair);
  // A story that says who is there says it of the reader's own person too.
  const unsaid = view.passage.people.length === 0 && isHousePlace(view.passage.place);
  const comesAlong = unsaid && player !== undefined && !named.includes(player);
  return comesAlong ? [player, ...named] : named;
}

function scenePose(view: View, id: string, cold: boolean): Pose {
  const { passage } = view;
  const lines = lastScene(passage);
  const speaker = lines.find((line) => line.speaker !== undefined)?.speaker;
  if (speaker === id) return 'talk';
  const pair = pairOf(view);
  if (cold && pair.includes(id) && pair.every((one) => one !== undefined && passage.people.includes(one))) {
    return 'away';
  }
  const speaks = lines.some((line) => line.speaker === id);
  // In a strained or weary room whoever has nothing to say stands waiting, arms crossed.
  const crowd = passage.people.length > 2;
  const weary = crowd && (passage.mood === 'tired' || passage.mood === 'empty');
  if (!speaks && (passage.mood === 'tense' || weary)) return 'wait';
  return passage.mood === 'tired' && SEATED.some((place) => place === passage.place) ? 'sit' : 'stand';
}

/** People on stage. `cold` turns the two at the top away from each other; `leaving` gives the director a box. */
export function peopleOf(view: View, cold: boolean, leaving: boolean): readonly StagePerson[] {
  const scene = view.passage.place;
  const inScene = sceneNames(view);
  const director = holder(view, 'director');
  const taken = new Map<string, number>();
  const placeOf = (id: string) => {
    const { role, home } = view.cast[id] ?? {};
    return homeOf(figureOf(view, id), role, home);
  };
  const people: StagePerson[] = [];
  const met = meetings(view);
  const put = (id: string, place: HousePlace, pose: (slot: number) => Pose) => {
    const works = place === 'service-desk' && placeOf(id) === place;
    const row = works ? 'behind the counter' : place;
    const slot = (taken.get(row) ?? 0) + (works ? BEHIND_COUNTER : 0);
    taken.set(row, (taken.get(row) ?? 0) + 1);
    const years = Math.max(0, view.quarter - (met.get(id) ?? view.quarter));
    const grey = Math.min(10, Math.round((years / GREYING) * 10)) / 10;
    const facing = slot % 2 === 0 ? 'right' : 'left';
    people.push({ id, figure: figureOf(view, id), place, slot, facing, pose: pose(slot), grey });
  };
  // Citizens who have lost confidence show it, also those one knows.
  const sour = view.signs !== undefined && step4(signOf(view, 'citizenConfidence')) <= 1;
  const gone = hasDirectorLeft(view) ? director : undefined;
  const player = holder(view, view.chair);
  // Whoever is outside the house is missed in it; whoever answers a telephone does so where they are.
  const missing = (id: string) => inScene.includes(id) && (scene !== 'telephone' || id === player);
  if (!isOutsidePlace(scene)) {
    const place = isHousePlace(scene) ? scene : 'corridor';
    for (const id of inScene) {
      put(id, place, (slot) => {
        const pose = leaving && id === director ? 'box' : scenePose(view, id, cold);
        // A room has one desk.
        return pose === 'sit' && slot > 0 ? 'stand' : pose;
      });
    }
  }
  // At night they have gone home, and whoever works where others want to be alone has stepped out.
  const { light } = hourOf(view);
  if (light === 'night') return people;
  const alone = view.passage.people.length > 0 && !PUBLIC.some((place) => place === scene);
  for (const person of Object.values(view.cast)) {
    if (missing(person.id) || !met.has(person.id) || person.id === gone) continue;
    const place = placeOf(person.id);
    if (alone && place === scene) continue;
    // They do not stand there all day and all year: one sees them in daylight, and two of them are company enough.
    if (place === 'square' && (light !== 'day' || (taken.get(place) ?? 0) >= MOST_ON_SQUARE)) continue;
    put(person.id, place, (slot) =>
      place === 'square' && sour
        ? 'wait'
        : SEATED.includes(place) && slot === 0 && place !== scene
          ? 'sit'
          : 'stand',
    );
  }
  return people;
}
