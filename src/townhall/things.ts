/** The single things of the house that can be pointed at, where each of them is drawn, and the one line it says. */
import type { TownhallTexts } from '../i18n/townhall.ts';
import { platesText, portraitsText, timeText } from './describe.ts';
import type { Point } from './framing.ts';
import {
  type Box,
  corridorHalf,
  HOUSE,
  portraitSpots,
  ROOMS,
  THINGS,
  TOWER,
  WINDOWS,
  weightX,
} from './layout.ts';
import type { Stage } from './stage.ts';

export type Thing =
  | 'tower'
  | 'sky'
  | 'walls'
  | 'beam'
  | 'door-chair'
  | 'door-director'
  | 'plates'
  | 'portraits'
  | 'boxes'
  | 'stored'
  | 'window'
  | 'elks'
  | 'notices'
  | 'bill'
  | 'posters';

interface Spot {
  readonly thing: Thing;
  readonly box: Box;
}

const MIDDLE = 640;
const FLOOR = ROOMS.corridor.y + ROOMS.corridor.height;
/** Of the beam with its weight. */
const BEAM = { half: 280, top: 702, bottom: 720, weight: 676 } as const;

/** A box around the middle of its lower edge, as things are put into the picture. */
function spot(thing: Thing, x: number, bottom: number, width: number, height: number): Spot {
  return { thing, box: { x: x - width / 2, y: bottom - height, width, height } };
}

/** Around all of them. */
function portraitsSpot({ portraits }: Stage, half: number): Spot {
  const spots = portraitSpots(portraits, half);
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return spot('portraits', (left + right) / 2, bottom + 2, right - left + 31, bottom - top + 32);
}

/** What is drawn before what is behind it. */
function spotsOf(stage: Stage): readonly Spot[] {
  const half = corridorHalf(stage.corridor.width);
  const door = half - 47;
  return [
    ...(stage.boxes > 0 ? [spot('boxes', MIDDLE + half - 34, FLOOR, 56, 44)] : []),
    ...(stage.committees.lit.length === 0 ? [spot('stored', MIDDLE - half + 34, FLOOR, 56, 44)] : []),
    spot('plates', MIDDLE - door, FLOOR - 130, 72, 24),
    spot('plates', MIDDLE + door, FLOOR - 130, 72, 24),
    spot('door-chair', MIDDLE - door, FLOOR - 17, 48, 112),
    spot('door-director', MIDDLE + door, FLOOR - 17, 48, 112),
    portraitsSpot(stage, half),
    ...(stage.elks === 'none' ? [] : [spot('elks', THINGS.elks.x, THINGS.elks.y, 70, 48)]),
    spot('beam', MIDDLE, BEAM.bottom, BEAM.half * 2, BEAM.bottom - BEAM.top),
    spot('beam', weightX(stage.lean), BEAM.bottom, 34, BEAM.bottom - BEAM.weight),
    spot('notices', THINGS.notices.x, THINGS.notices.y, 66, 48),
    spot('bill', THINGS.bill.x, THINGS.bill.y + 2, 40, 68),
    ...(stage.electionPosters ? THINGS.posters.map((x) => spot('posters', x, 700, 44, 76)) : []),
    ...WINDOWS.map((box): Spot => ({ thing: 'window', box })),
  ];
}

const isIn = ({ x, y, width, height }: Box, at: Point) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

export function thingAt(point: Point, stage: Stage): Thing | undefined {
  return spotsOf(stage).find(({ box }) => isIn(box, point))?.thing;
}

/** What there is around the rooms: the tower, the walls and roofs, and the sky. */
export function aroundAt({ x, y }: Point): Thing {
  if (x >= TOWER.left && x <= TOWER.right && y >= TOWER.top - 40 && y < HOUSE.eaves) return 'tower';
  return x >= HOUSE.left && x <= HOUSE.right && y >= HOUSE.roof && y <= HOUSE.plinth ? 'walls' : 'sky';
}

const leanText = ({ lean }: Stage, t: TownhallTexts) => t.lean[lean + 2] ?? t.lean[2];
const beamText = ({ lean }: Stage, t: TownhallTexts) => t.look.beam[lean + 2] ?? t.look.beam[2];

export function thingText(thing: Thing, stage: Stage, t: TownhallTexts): string {
  switch (thing) {
    case 'tower':
    case 'sky':
      return timeText(stage, t);
    case 'walls':
      return leanText(stage, t);
    case 'beam':
      return beamText(stage, t);
    case 'door-chair':
      return t.doorChair[stage.doors.chair];
    case 'door-director':
      return t.doorDirector[stage.doors.director];
    case 'plates':
      return platesText(stage, t);
    case 'portraits':
      return portraitsText(stage, t);
    case 'boxes':
      return t.boxes[stage.boxes];
    case 'stored':
      return t.look.stored;
    case 'window':
      return t.curtains[stage.curtains];
    case 'elks':
      return stage.elks === 'none' ? '' : t.elks[stage.elks];
    case 'notices':
      return t.look.notices[stage.square];
    case 'bill':
      return t.look.bill[stage.square < 2 ? 2 : stage.square < 4 ? 1 : 0];
    case 'posters':
      return t.posters;
  }
}

/** The signs that belong to no room: the hour, the lean and the weight, and the curtains of every window. */
export function houseText(stage: Stage, t: TownhallTexts): string {
  return [timeText(stage, t), leanText(stage, t), beamText(stage, t), t.curtains[stage.curtains]].join(' ');
}
