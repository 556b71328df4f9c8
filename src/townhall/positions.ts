/** Exact places for everybody on a stage: where the feet are, which frame is shown, which way it faces. */
import { DESKS, floorOf, pairHalf, slotsOf, slotX } from './layout.ts';
import type { Figure, HousePlace } from './places.ts';
import type { Stage } from './stage.ts';
import type { Pose, StagePerson } from './staging.ts';

export interface Placed {
  readonly id: string;
  readonly figure: Figure;
  readonly place: HousePlace;
  readonly x: number;
  readonly y: number;
  readonly pose: Pose;
  readonly flip: boolean;
  readonly grey: number;
}

/** Half the width that somebody standing needs. */
const ELBOW = 24;

const seatOf = (person: StagePerson) => (person.pose === 'sit' ? DESKS[person.place] : undefined);

/** The two at the top, when they stand in the same room, and the middle between them. */
function meeting(stage: Stage): {
  readonly ids: readonly string[];
  readonly place?: HousePlace;
  readonly middle: number;
} {
  // Each on the side of their own door.
  const [first, second] = [stage.pair.chair, stage.pair.director].map((id) =>
    stage.people.find((one) => one.id === id),
  );
  if (first === undefined || second === undefined || first.place !== second.place)
    return { ids: [], middle: 0 };
  const left = slotX(first.place, 0);
  const right = slotX(first.place, 1);
  return { ids: [first.id, second.id], place: first.place, middle: (left + right) / 2 };
}

function middleOf(group: readonly { readonly x: number }[]): number {
  return group.reduce((sum, one) => sum + one.x, 0) / Math.max(1, group.length);
}

/** Where the others of the scene stand: beside the two at the top, never between them. */
function besides(place: HousePlace, middle: number, half: number): readonly number[] {
  return slotsOf(place).filter((x) => Math.abs(x - middle) > half + ELBOW);
}

interface Party {
  /** Where the chair and the director stand. */
  readonly pair: readonly [number, number];
  readonly others: readonly number[];
}

/** In a room too narrow for that everybody stands in one row, and the distance is how many there are between the two. */
function inARow(place: HousePlace, count: number, distance: Stage['distance']): Party {
  const slots = slotsOf(place);
  const [left, right] = [Math.min(...slots), Math.max(...slots)];
  const row = Array.from({ length: count }, (_, at) => left + ((right - left) * at) / (count - 1));
  const apart = 1 + Math.round((distance / 4) * (count - 2));
  const first = Math.floor((count - 1 - apart) / 2);
  const pair = [row[first] ?? left, row[first + apart] ?? right] as const;
  return { pair, others: row.filter((x) => !pair.includes(x)) };
}

function partyOf(stage: Stage): Party {
  const { place, middle } = meeting(stage);
  const half = pairHalf(stage.distance);
  const pair = [middle - half, middle + half] as const;
  if (place === undefined) return { pair, others: [] };
  const count = stage.people.filter((one) => one.place === place).length;
  const others = besides(place, middle, half);
  return others.length >= count - 2 ? { pair, others } : inARow(place, count, stage.distance);
}

/** Everybody on stage; the two at the top keep the distance that their chemistry gives them. */
export function positionsOf(stage: Stage): readonly Placed[] {
  const { ids, place: met } = meeting(stage);
  const { pair, others: free } = partyOf(stage);
  let others = 0;
  const placeOf = (person: StagePerson): number => {
    const at = ids.indexOf(person.id);
    if (at >= 0) return pair[at === 0 ? 0 : 1];
    if (person.place !== met) return slotX(person.place, person.slot);
    others += 1;
    return free[others - 1] ?? slotX(person.place, slotsOf(person.place).length + others);
  };
  const spots = stage.people.map((person) => {
    const seat = seatOf(person);
    return { person, x: seat?.x ?? placeOf(person), y: seat?.y ?? floorOf(person.place), seat };
  });
  return spots.map(({ person, x, y, seat }) => {
    const room = spots.filter((other) => other.person.place === person.place);
    const towards = room.length > 1 ? middleOf(room) >= x : person.facing === 'right';
    // Two who stand in the same room and will not look at each other show it best in profile, each to their own door.
    const turned = person.pose === 'away' && ids.includes(person.id);
    // Whoever carries a box has turned away from the director's room, which it comes from.
    const leaves = person.pose === 'box';
    const flip = leaves || (turned ? towards : seat === undefined ? !towards : person.facing === 'left');
    const pose = turned ? 'wait' : person.pose === 'sit' && seat === undefined ? 'stand' : person.pose;
    return { id: person.id, figure: person.figure, place: person.place, x, y, pose, flip, grey: person.grey };
  });
}
