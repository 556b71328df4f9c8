/** Who stands where in the picture: the people of the scene at its place, everybody else in their own rooms. */
import type { Passage, View } from '../run/view.ts';
import { type Figure, type HousePlace, homeOf, isFigure, isHousePlace } from './places.ts';

export type Pose = 'stand' | 'sit' | 'away' | 'talk' | 'box';
export type Facing = 'left' | 'right';

export interface StagePerson {
  readonly id: Figure;
  readonly place: HousePlace;
  /** Standing place within the room, counted from the left. */
  readonly slot: number;
  readonly facing: Facing;
  readonly pose: Pose;
  /** How grey the hair has become, 0–1 in tenths. */
  readonly grey: number;
}

const SEATED: readonly HousePlace[] = ['chair', 'director', 'secretary-archive', 'finance', 'party-room'];

/** Names in the order of the tag, then whoever speaks without having been named. */
export function peopleOfScene(passage: Passage): readonly Figure[] {
  const named = [...passage.people, ...passage.lines.map((line) => line.speaker ?? '')];
  return [...new Set(named)].filter(isFigure);
}

function holder(view: View, role: string): Figure | undefined {
  const found = Object.values(view.cast).find((person) => person.role === role);
  return found !== undefined && isFigure(found.id) ? found.id : undefined;
}

/** The drawing of the one the player is, when the cast says it. */
export function playerOf(view: View): Figure | undefined {
  return holder(view, view.chair);
}

export function pairOf(view: View): readonly [Figure | undefined, Figure | undefined] {
  return [holder(view, 'chair'), holder(view, 'director')];
}

function greyOf(quarter: number): number {
  return Math.min(10, Math.floor(quarter / 8)) / 10;
}

function sceneFigures(view: View): readonly Figure[] {
  const named = peopleOfScene(view.passage);
  const player = playerOf(view);
  const place = view.passage.place;
  const needsPlayer = player !== undefined && !named.includes(player) && isHousePlace(place);
  return needsPlayer ? [player, ...named] : named;
}

function scenePose(view: View, id: Figure, cold: boolean): Pose {
  const { passage } = view;
  const speaker = passage.lines.find((line) => line.speaker !== undefined)?.speaker;
  if (speaker === id) return 'talk';
  const [chair, director] = pairOf(view);
  const both = passage.people.includes(chair ?? '') || passage.people.includes(director ?? '');
  if (cold && both && (id === chair || id === director)) return 'away';
  return passage.mood === 'tired' && SEATED.some((place) => place === passage.place) ? 'sit' : 'stand';
}

/** People on stage. `cold` turns the two at the top away from each other; `leaving` gives the director a box. */
export function peopleOf(view: View, cold: boolean, leaving: boolean): readonly StagePerson[] {
  const { passage } = view;
  const inScene = sceneFigures(view);
  const scene = passage.place;
  const grey = greyOf(view.quarter);
  const director = pairOf(view)[1];
  const taken = new Map<HousePlace, number>();
  const slotIn = (place: HousePlace): number => {
    const slot = taken.get(place) ?? 0;
    taken.set(place, slot + 1);
    return slot;
  };
  const people: StagePerson[] = [];
  const away = scene !== undefined && !isHousePlace(scene);
  for (const id of inScene) {
    if (away) continue;
    const place = isHousePlace(scene) ? scene : 'corridor';
    const slot = slotIn(place);
    const pose = leaving && id === director ? 'box' : scenePose(view, id, cold);
    people.push({ id, place, slot, facing: slot % 2 === 0 ? 'right' : 'left', pose, grey });
  }
  for (const person of Object.values(view.cast)) {
    if (!isFigure(person.id) || inScene.includes(person.id)) continue;
    const place = homeOf(person.id, person.role);
    const slot = slotIn(place);
    const sits = SEATED.includes(place) && slot === 0 && place !== scene;
    people.push({
      id: person.id,
      place,
      slot,
      facing: slot % 2 === 0 ? 'right' : 'left',
      pose: sits ? 'sit' : 'stand',
      grey,
    });
  }
  return people;
}
