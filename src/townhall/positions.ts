/** Exact places for everybody on a stage: where the feet are, which frame is shown, which way it faces. */
import { DESKS, floorOf, pairHalf, slotX } from './layout.ts';
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

const seatOf = (person: StagePerson) => (person.pose === 'sit' ? DESKS[person.place] : undefined);

/** The two at the top, when they stand in the same room, and the middle between them. */
function meeting(stage: Stage): { readonly ids: readonly string[]; readonly middle: number } {
  const top = stage.people.filter((one) => one.id === stage.pair.chair || one.id === stage.pair.director);
  const [first, second] = top;
  if (first === undefined || second === undefined || first.place !== second.place)
    return { ids: [], middle: 0 };
  const left = slotX(first.place, 0);
  const right = slotX(first.place, 1);
  return { ids: [first.id, second.id], middle: (left + right) / 2 };
}

function middleOf(group: readonly { readonly x: number }[]): number {
  return group.reduce((sum, one) => sum + one.x, 0) / Math.max(1, group.length);
}

/** Everybody on stage; the two at the top keep the distance that their chemistry gives them. */
export function positionsOf(stage: Stage): readonly Placed[] {
  const { ids, middle } = meeting(stage);
  const half = pairHalf(stage.distance);
  let others = 0;
  const spots = stage.people.map((person) => {
    const seat = seatOf(person);
    const at = ids.indexOf(person.id);
    const slot = at >= 0 || ids.length === 0 || person.place !== stage.scene ? person.slot : 2 + others++;
    const x = at >= 0 ? middle + (at === 0 ? -half : half) : (seat?.x ?? slotX(person.place, slot));
    return { person, x, y: seat?.y ?? floorOf(person.place), seat };
  });
  return spots.map(({ person, x, y, seat }) => {
    const room = spots.filter((other) => other.person.place === person.place);
    const towards = room.length > 1 ? middleOf(room) >= x : person.facing === 'right';
    const flip = seat === undefined ? !towards : person.facing === 'left';
    const pose = person.pose === 'sit' && seat === undefined ? 'stand' : person.pose;
    return { id: person.id, figure: person.figure, place: person.place, x, y, pose, flip, grey: person.grey };
  });
}
