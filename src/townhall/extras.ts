/** The nameless people of the house and the square: how many they are and whether they talk is itself a sign. */
import { floorOf } from './layout.ts';
import type { Committee, HousePlace } from './places.ts';
import { positionsOf } from './positions.ts';
import type { Stage } from './stage.ts';

export interface Extra {
  readonly frame: string;
  readonly place: HousePlace;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
}

/** Nobody nameless stands closer than this to somebody with a name. */
const ROOM = 30;

type Row = readonly [who: string, pose: 'stand' | 'talk' | 'away' | 'sit' | 'wait', x: number, flip: boolean];

/** Nobody; two who keep to themselves; two who talk; four; five who talk all at once. */
const COFFEE: readonly (readonly Row[])[] = [
  [],
  [
    ['c', 'away', 540, false],
    ['f', 'away', 742, true],
  ],
  [
    ['b', 'talk', 546, false],
    ['c', 'stand', 596, true],
    ['f', 'away', 742, true],
  ],
  [
    ['b', 'talk', 546, false],
    ['c', 'stand', 598, true],
    ['a', 'stand', 680, false],
    ['d', 'talk', 732, true],
  ],
  [
    ['b', 'talk', 540, false],
    ['c', 'talk', 604, true],
    ['a', 'talk', 674, false],
    ['d', 'talk', 738, true],
    ['e', 'stand', 640, false],
  ],
];

/** Six chairs in a row: the ends are taken first, so that few people sit far apart. */
const BOARD: readonly Row[] = [
  ['a', 'sit', 112, false],
  ['f', 'sit', 242, true],
  ['d', 'sit', 164, false],
  ['c', 'sit', 190, true],
  ['e', 'sit', 138, false],
  ['b', 'sit', 216, true],
];

const SQUARE: readonly Row[] = [
  ['d', 'stand', 298, false],
  ['a', 'talk', 344, true],
  ['f', 'stand', 904, false],
  ['e', 'talk', 1124, true],
];

/** The last one who still comes has crossed arms. */
const ALONE: readonly Row[] = [['d', 'wait', 298, false]];

const COMMITTEE: Readonly<Record<Committee, readonly Row[]>> = {
  'committee-school': [
    ['f', 'sit', 122, false],
    ['c', 'sit', 164, true],
  ],
  'committee-care': [
    ['b', 'sit', 258, false],
    ['a', 'sit', 300, true],
  ],
  'committee-technical': [
    ['e', 'sit', 393, false],
    ['d', 'sit', 435, true],
  ],
};

const COUNCIL: readonly Row[] = [
  ['c', 'sit', 152, false],
  ['b', 'sit', 190, false],
  ['e', 'sit', 232, true],
];

function extra(place: HousePlace, [who, pose, x, flip]: Row): Extra {
  return { frame: `folk-${who}-${pose}`, place, x, y: floorOf(place) - (pose === 'sit' ? 6 : 0), flip };
}

/** Somebody works in the administration also before one has learnt to know them. */
const COLLEAGUES: readonly (readonly [HousePlace, Row])[] = [
  ['finance', ['c', 'sit', 906, false]],
  ['secretary-archive', ['f', 'sit', 1076, false]],
  ['service-desk', ['a', 'stand', 992, true]],
];

/** One or two in the council chamber are there before or after it has met. */
export function isCouncilMeeting({ scene, people, house }: Stage): boolean {
  return house === 'ours' && scene === 'council' && people.filter((one) => one.place === scene).length > 2;
}

/** A room where a scene is played is left to its people; the nameless stay where they are the sign. */
export function extrasOf(stage: Stage): readonly Extra[] {
  const extras: Extra[] = [];
  const put = (place: HousePlace, rows: readonly Row[]) =>
    extras.push(...rows.map((row) => extra(place, row)));
  // At night they are at home, but for whoever sits where the scene is.
  const open = (place: HousePlace) => stage.light !== 'night' || place === stage.scene;
  if (open('coffee-room')) put('coffee-room', COFFEE[stage.coffee] ?? []);
  if (open('board-room')) put('board-room', BOARD.slice(0, stage.boardRoom.seated));
  for (const place of stage.committees.lit) if (open(place)) put(place, COMMITTEE[place]);
  if (isCouncilMeeting(stage)) put('council', COUNCIL);
  for (const [place, row] of COLLEAGUES) {
    // Others may stand at the reception, and somebody receives them all the same.
    const isAlone = place === 'service-desk' || !stage.people.some((person) => person.place === place);
    if (open(place) && isAlone) put(place, [row]);
  }
  put('square', stage.square === 1 ? ALONE : SQUARE.slice(0, stage.square));
  const people = positionsOf(stage);
  const inTheWay = ({ place, x }: Extra) =>
    people.some((one) => one.place === place && Math.abs(one.x - x) < ROOM);
  return extras.filter((one) => !inTheWay(one));
}
