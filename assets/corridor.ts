/** The corridor between politics and administration in its three lights, with doors, portraits and lamps. */
import { corridorHalf } from '../src/townhall/layout.ts';
import { globe } from './furniture.ts';
import { gold, grey, hair, ink, murky, paper, skin, stone, teak, walls } from './palette.ts';
import {
  circle,
  type Drawing,
  darker,
  drawing,
  fade,
  glow,
  lighter,
  moved,
  oval,
  path,
  rect,
  shape,
} from './svg.ts';

interface Tones {
  readonly deep: string;
  readonly wall: string;
  readonly light: string;
}

/** As wide as the corridor ever becomes; a narrower one shows the middle of it. */
const WIDEST = 2 * corridorHalf(4) + 8;

/** Wall, panels and runner in steps of equal width, so that a wider corridor has more of them. */
function walk(tones: Tones, runner: string): Drawing {
  const middle = WIDEST / 2;
  const wall = fade([
    [0, darker(tones.wall, 0.16)],
    [0.35, tones.wall],
    [1, tones.light],
  ]);
  const floor = fade([
    [0, darker(tones.deep, 0.05)],
    [1, tones.wall],
  ]);
  const pool = glow([
    [0, '#fffaf0', 0.5],
    [0.5, '#fffaf0', 0.18],
    [1, '#fffaf0', 0],
  ]);
  const columns = Array.from({ length: 9 }, (_, i) => i * 24 + 12).flatMap((x) => [middle - x, middle + x]);
  const panel = (x: number) =>
    rect(x - 9.5, 97, 19, 34, 'none', { stroke: darker(tones.wall, 0.16), 'stroke-width': 1.2, rx: 1 });
  const mark = (x: number) => path(`M${x} 144.500l5 3.500l-5 3.500l-5 -3.500Z`, lighter(runner, 0.28));
  return drawing(WIDEST, 156, [
    wall.defs,
    floor.defs,
    pool.defs,
    rect(0, 0, WIDEST, 156, wall.fill),
    oval(middle, 32, 62, 74, pool.fill),
    rect(0, 0, WIDEST, 6, ink, { opacity: 0.3 }),
    rect(0, 90, WIDEST, 49, tones.wall),
    ...columns.map(panel),
    rect(0, 88, WIDEST, 2.5, darker(tones.wall, 0.2)),
    rect(0, 136, WIDEST, 3, darker(tones.wall, 0.3)),
    rect(0, 139, WIDEST, 17, floor.fill),
    rect(0, 139, WIDEST, 2.5, ink, { opacity: 0.16 }),
    rect(0, 143, WIDEST, 10, runner),
    rect(0, 143, WIDEST, 1, darker(runner, 0.25)),
    rect(0, 152, WIDEST, 1, darker(runner, 0.25)),
    ...columns.map(mark),
  ]);
}

/** A door of 48 × 112 on the back wall, hinged at the left: 0 closed – 3 wide open onto the room's own colour. */
function door(open: number, room: string): Drawing {
  const inside = [
    rect(4, 4, 40, 108, room),
    rect(4, 98, 40, 14, darker(room, 0.3)),
    rect(4, 4, 40, 108, ink, { opacity: 0.12 }),
  ];
  const reach = [40, 29, 18, 8][open] ?? 40;
  const skew = [0, 5, 8, 9][open] ?? 0;
  const leaf = [
    shape(
      [
        [4, 4],
        [4 + reach, 4 + skew],
        [4 + reach, 112 + (open > 0 ? -0 : 0)],
        [4, 112],
      ],
      lighter(teak, open === 0 ? 0.08 : 0.02),
    ),
    shape(
      [
        [4 + reach * 0.2, 14 + skew * 0.2],
        [4 + reach * 0.8, 14 + skew * 0.8],
        [4 + reach * 0.8, 50],
        [4 + reach * 0.2, 50],
      ],
      darker(teak, 0.22),
    ),
    shape(
      [
        [4 + reach * 0.2, 60],
        [4 + reach * 0.8, 60],
        [4 + reach * 0.8, 102],
        [4 + reach * 0.2, 102],
      ],
      darker(teak, 0.22),
    ),
    open < 3 ? circle(reach - 1, 60, 2, stone) : '',
  ];
  return drawing(48, 112, [
    rect(0, 0, 48, 112, darker(teak, 0.35)),
    ...inside,
    ...leaf,
    rect(0, 0, 48, 3, lighter(teak, 0.15)),
  ]);
}

const COATS = ['#3f4a5c', '#5a3f4c', '#46584f', '#5d5348', '#4a4360', '#38505c'] as const;
const LOCKS = [hair.dark, hair.grey, hair.brown, hair.white, hair.fair, hair.grey] as const;
function portrait(at: number): Drawing {
  const coat = COATS[at] ?? COATS[0];
  return drawing(24, 30, [
    rect(0, 0, 24, 30, darker(teak, 0.2)),
    rect(2.5, 2.5, 19, 25, darker(coat, 0.45)),
    path('M4 27.500Q5 18 12 18Q19 18 20 27.500Z', coat),
    oval(12, 12.5, 4.4, 5.4, skin[at % 2] ?? skin[0]),
    path('M7.200 12Q6.500 5.500 12 5.500T16.800 12Q15 9 12 9T7.200 12Z', LOCKS[at] ?? hair.grey),
    at % 2 === 0 ? path('M11 19l1 2l1 -2Z', paper) : '',
  ]);
}

export function corridorFrames(): Readonly<Record<string, Drawing>> {
  const warm = glow([
    [0, '#ffefbd', 0.9],
    [0.5, gold.light, 0.4],
    [1, gold.light, 0],
  ]);
  const white = glow([
    [0, '#fffaf0', 0.6],
    [0.5, '#fff4e0', 0.2],
    [1, '#fff4e0', 0],
  ]);
  const frames: Record<string, Drawing> = {
    'corridor-grey': walk(grey, '#6f7f8c'),
    'corridor-gold': walk(gold, '#a4532f'),
    'corridor-murky': walk(murky, '#4a4a34'),
    'glow-gold': drawing(128, 128, [warm.defs, circle(64, 64, 64, warm.fill)]),
    'glow-white': drawing(128, 128, [white.defs, circle(64, 64, 64, white.fill)]),
    // The light of a lamp post on the flagstones.
    'pool-white': drawing(150, 30, [white.defs, oval(75, 15, 75, 15, white.fill)]),
    'lamp-globe': drawing(20, 26, [moved(10, 0, globe(0, 6))]),
    jamb: drawing(8, 156, [rect(0, 0, 8, 156, stone), rect(5, 0, 3, 156, darker(stone, 0.2))]),
  };
  for (const open of [0, 1, 2, 3]) {
    frames[`door-chair-${open}`] = door(open, walls.chair);
    frames[`door-director-${open}`] = door(open, walls.director);
  }
  for (const at of COATS.keys()) frames[`portrait-${at}`] = portrait(at);
  return frames;
}
