/** Where everything in the house stands, in world units of a 1280 × 720 picture; shared by the drawings and the scene. */
import type { HousePlace } from './places.ts';
import type { Step4 } from './signs.ts';

export const WORLD = { width: 1280, height: 720 } as const;
export const HOUSE = { left: 46, right: 1234, roof: 138, eaves: 168, ground: 628, plinth: 642 } as const;
/** The house leans about the middle of its plinth. */
export const PIVOT = { x: 640, y: 642 } as const;
export const TOWER = { left: 596, right: 684, top: 52, clock: { x: 640, y: 98, radius: 27 } } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TOP = { y: 198, height: 120 } as const;
const MAIN = { y: 329, height: 156 } as const;
const GROUND = { y: 496, height: 132 } as const;

export const ROOMS: Readonly<Record<HousePlace, Box>> = {
  'committee-school': { x: 80, width: 130, ...TOP },
  'committee-care': { x: 216, width: 130, ...TOP },
  'committee-technical': { x: 352, width: 128, ...TOP },
  'coffee-room': { x: 486, width: 308, ...TOP },
  finance: { x: 800, width: 400, ...TOP },
  'board-room': { x: 80, width: 200, ...MAIN },
  chair: { x: 286, width: 200, ...MAIN },
  corridor: { x: 486, width: 308, ...MAIN },
  director: { x: 794, width: 200, ...MAIN },
  'secretary-archive': { x: 1000, width: 200, ...MAIN },
  council: { x: 80, width: 258, ...GROUND },
  'party-room': { x: 344, width: 136, ...GROUND },
  stairs: { x: 486, width: 308, ...GROUND },
  'service-desk': { x: 800, width: 400, ...GROUND },
  square: { x: 40, y: 596, width: 1200, height: 124 },
};

/** Half the corridor's width: it grows into the rooms of the chair and the director as their roles overlap. */
export function corridorHalf(width: Step4): number {
  return 104 + 24 * width;
}

export interface Window extends Box {
  readonly place: HousePlace;
}
const window = (place: HousePlace, x: number, y: number, width: number, height: number): Window => ({
  place,
  x,
  y,
  width,
  height,
});

/** Windows towards the square; curtains are drawn over them. */
export const WINDOWS: readonly Window[] = [
  window('committee-school', 92, 212, 40, 52),
  window('committee-care', 228, 212, 40, 52),
  window('committee-technical', 364, 212, 40, 52),
  window('coffee-room', 500, 212, 58, 50),
  window('coffee-room', 722, 212, 58, 50),
  window('finance', 816, 212, 66, 50),
  window('finance', 1000, 212, 66, 50),
  window('board-room', 96, 348, 52, 66),
  window('chair', 302, 348, 46, 70),
  window('director', 932, 348, 46, 70),
  window('secretary-archive', 1132, 348, 52, 66),
  window('council', 94, 508, 38, 66),
  window('council', 286, 508, 38, 66),
  window('party-room', 358, 510, 40, 54),
  window('service-desk', 816, 510, 58, 56),
  window('service-desk', 1096, 510, 58, 56),
];

const FEET: Readonly<Partial<Record<HousePlace, number>>> = { square: 706 };
/** The line people stand on. */
export function floorOf(place: HousePlace): number {
  const room = ROOMS[place];
  return FEET[place] ?? room.y + room.height - 5;
}

/** Where the first, second, third … person of a room stands (the middle of the feet). */
const SLOTS: Readonly<Record<HousePlace, readonly number[]>> = {
  'committee-school': [184, 118, 150, 96],
  'committee-care': [320, 254, 286, 232],
  'committee-technical': [454, 388, 420, 368],
  'coffee-room': [606, 674, 552, 728, 640, 512, 768],
  finance: [984, 1106, 1046, 1156, 846, 1016],
  'board-room': [254, 104, 226, 130, 180, 200],
  chair: [394, 330, 434, 306, 362],
  corridor: [604, 676, 556, 724, 640, 535, 745],
  director: [886, 950, 846, 974, 918],
  'secretary-archive': [1084, 1152, 1176, 1028, 1116],
  council: [262, 154, 304, 112, 208, 240],
  'party-room': [452, 382, 416, 360],
  stairs: [612, 676, 572, 716, 644, 540],
  'service-desk': [1056, 1106, 1156, 1182, 992, 916, 864],
  square: [704, 768, 572, 836, 400, 950, 660],
};

/** Where the two at the top stand when they meet: half the distance between them. */
export function pairHalf(distance: Step4): number {
  return 25 + distance * 14;
}

export function slotsOf(place: HousePlace): readonly number[] {
  return SLOTS[place];
}

export function slotX(place: HousePlace, slot: number): number {
  const row = SLOTS[place];
  const room = ROOMS[place];
  return row[slot] ?? room.x + room.width / 2 + ((slot % 5) - 2) * 22;
}

/** Seats at desks: a sitting person of these rooms sits here, on the chair behind the desk. */
export const DESKS: Readonly<Partial<Record<HousePlace, { readonly x: number; readonly y: number }>>> = {
  chair: { x: 378, y: 474 },
  director: { x: 882, y: 474 },
  'secretary-archive': { x: 1076, y: 474 },
  finance: { x: 906, y: 308 },
  'party-room': { x: 436, y: 614 },
};

export interface Front {
  readonly frame: string;
  readonly place: HousePlace;
  readonly x: number;
  /** Its lower edge. */
  readonly y: number;
}
/** Furniture that stands in front of people. */
export const FRONTS: readonly Front[] = [
  { frame: 'desk', place: 'chair', x: 388, y: 482 },
  { frame: 'desk-screen', place: 'director', x: 894, y: 482 },
  { frame: 'desk-stamp', place: 'secretary-archive', x: 1086, y: 482 },
  { frame: 'desk-screen', place: 'finance', x: 916, y: 316 },
  { frame: 'desk-screen', place: 'finance', x: 1100, y: 316 },
  { frame: 'table-board', place: 'board-room', x: 180, y: 482 },
  { frame: 'table-committee', place: 'committee-school', x: 145, y: 316 },
  { frame: 'table-committee', place: 'committee-care', x: 281, y: 316 },
  { frame: 'table-committee', place: 'committee-technical', x: 416, y: 316 },
  { frame: 'bench-council', place: 'council', x: 208, y: 624 },
  { frame: 'counter', place: 'service-desk', x: 940, y: 624 },
  { frame: 'table-coffee', place: 'coffee-room', x: 572, y: 316 },
  { frame: 'table-coffee', place: 'coffee-room', x: 706, y: 316 },
];

/** Single things, by the middle of their lower edge: where they are drawn, and where they are pointed at. */
export const THINGS = {
  elks: { x: 392, y: 410 },
  notices: { x: 540, y: 566 },
  bill: { x: 464, y: 700 },
  posters: [72, 126, 1180],
} as const;

/** How far the weight is moved on its beam for a step of lean. */
const WEIGHT_STEP = 130;
export const weightX = (lean: number): number => PIVOT.x + lean * WEIGHT_STEP;

export const PORTRAITS = { most: 6, apart: 23, row: 27, y: 366 } as const;
/** From the end of the corridor to the inner edge of a name plate. */
const BESIDE_A_PLATE = 78;
/** Between two doors that stand closer there is no room beside the plates, only below them. */
const NARROW = { half: 120, below: 26 } as const;

/** Where the portraits hang, over people's heads, in a corridor of that half width: rows of as many as there is room for. */
export function portraitSpots(
  count: number,
  half: number,
): readonly { readonly x: number; readonly y: number }[] {
  const { most, apart, row, y } = PORTRAITS;
  const inRow = Math.max(2, Math.min(most, Math.floor((2 * (half - BESIDE_A_PLATE)) / apart)));
  const top = y + (half < NARROW.half ? NARROW.below : 0);
  return Array.from({ length: count }, (_, at) => {
    const rowAt = Math.floor(at / inRow);
    const many = Math.min(inRow, count - rowAt * inRow);
    return { x: PIVOT.x + ((at % inRow) - (many - 1) / 2) * apart, y: top + rowAt * row };
  });
}
