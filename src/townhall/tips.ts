/** Where the marks of a stage point: over people and in the free part of rooms, so that no head and no year is covered. */
import { extrasOf } from './extras.ts';
import type { Point } from './framing.ts';
import { corridorHalf, floorOf, ROOMS } from './layout.ts';
import type { StageMark } from './marks.ts';
import type { HousePlace } from './places.ts';
import { positionsOf } from './positions.ts';
import type { Stage } from './stage.ts';

/** From the feet to just over the head of somebody who stands, and of somebody who sits. */
const STANDING = 108;
const SITTING = 86;
/** A head and half a mark have room within this. */
const CLEAR = 40;
/** Nearer to the next head than this, a mark would be drawn over it. */
const CROWDED = 26;
/** The ways out begin at the entrance, or beside whoever stands in front of it; what belongs to the stairs belongs to the notice board there. */
const ENTRANCE = { left: 596, right: 684, y: 626 } as const;
const NOTICE_BOARD: Point = { x: 540, y: 548 };

/** The part of a room that the corridor has not taken. */
export function wallsOf(place: HousePlace, stage: Stage): readonly [left: number, right: number] {
  const { x, width } = ROOMS[place];
  const half = corridorHalf(stage.corridor.width);
  if (place === 'corridor') return [640 - half, 640 + half];
  return [place === 'director' ? 640 + half : x, place === 'chair' ? 640 - half : x + width];
}

/** The place between two walls that is farthest from every head, and how far that is; the middle when that is clear. */
function clearest(place: HousePlace, [left, right]: readonly [number, number], stage: Stage) {
  const middle = (left + right) / 2;
  const heads = [...positionsOf(stage), ...extrasOf(stage)].filter((one) => one.place === place);
  const room = (x: number) => Math.min(CLEAR, ...heads.map((head) => Math.abs(head.x - x)));
  let x = middle;
  for (let away = 0; away <= (right - left) / 2; away += 4) {
    for (const at of [middle - away, middle + away]) if (room(at) > room(x)) x = at;
  }
  return { x, clear: room(x), heads };
}

function inRoom(place: HousePlace, stage: Stage): Point {
  const marks = stage.marks.filter((one) => one.place === place && one.person === undefined).length;
  const [left, right] = wallsOf(place, stage);
  const { x, clear, heads } = clearest(place, [left + 26, right - 26], stage);
  const isFree = heads.length === 0 || (clear >= CROWDED && marks < 2);
  if (isFree) return { x, y: ROOMS[place].y + ROOMS[place].height * 0.42 };
  // A full row of people is pointed at from above their heads, and several marks need more room than there is between two.
  const sitting = heads.every((one) => ('pose' in one ? one.pose === 'sit' : one.frame.endsWith('-sit')));
  return { x, y: floorOf(place) - (sitting ? SITTING + 6 : STANDING) };
}

function atEntrance(stage: Stage): Point {
  return { x: clearest('square', [ENTRANCE.left, ENTRANCE.right], stage).x, y: ENTRANCE.y };
}

/** In world units. */
export function tipOf(mark: StageMark, stage: Stage): Point {
  const person = positionsOf(stage).find((one) => one.id === mark.person);
  if (person === undefined) {
    if (mark.place === 'square') return atEntrance(stage);
    return mark.place === 'stairs' ? NOTICE_BOARD : inRoom(mark.place, stage);
  }
  // Over a head in the coffee room it would hide the year in the tower.
  if (mark.place === 'coffee-room') return { x: person.x, y: floorOf('coffee-room') };
  return { x: person.x, y: person.y - (person.pose === 'sit' ? SITTING : STANDING) };
}

/** Over the feet of whoever is marked; undefined when nobody is. In world units. */
export function feetOf(mark: StageMark, stage: Stage): Point | undefined {
  const person = positionsOf(stage).find((one) => one.id === mark.person);
  return person && { x: person.x, y: floorOf(person.place) };
}

interface Group {
  readonly at: readonly number[];
  readonly middle: number;
  readonly y: number;
}

/** Moves those that lie side by side apart, as little as it takes and all of them inside the width; the order given is kept. */
export function apart(
  points: readonly Point[],
  gap: number,
  width = Number.POSITIVE_INFINITY,
): readonly (Point & { readonly near: boolean })[] {
  const groups: Group[] = [];
  const order = points.map((_, at) => at).sort((a, b) => (points[a]?.x ?? 0) - (points[b]?.x ?? 0) || a - b);
  for (const at of order) {
    const point = points[at];
    if (point === undefined) continue;
    let group: Group = { at: [at], middle: point.x, y: point.y };
    let other = groups.findIndex((one) => touches(one, group, gap));
    while (other >= 0) {
      const [one] = groups.splice(other, 1);
      if (one) group = joined(one, group);
      other = groups.findIndex((two) => touches(two, group, gap));
    }
    groups.push(group);
  }
  return points.map(({ x, y }, at) => {
    const group = groups.find((one) => one.at.includes(at));
    if (group === undefined || group.at.length < 2) return { x, y, near: false };
    const half = (group.at.length * gap) / 2;
    const middle = Math.max(half, Math.min(width - half, group.middle));
    return { x: middle + (group.at.indexOf(at) - (group.at.length - 1) / 2) * gap, y, near: true };
  });
}

function touches(one: Group, two: Group, gap: number): boolean {
  const reach = ((one.at.length + two.at.length) / 2) * gap;
  return Math.abs(one.y - two.y) < gap && Math.abs(one.middle - two.middle) < reach;
}

function joined(one: Group, two: Group): Group {
  const at = [...one.at, ...two.at];
  return { at, middle: (one.middle * one.at.length + two.middle * two.at.length) / at.length, y: one.y };
}
