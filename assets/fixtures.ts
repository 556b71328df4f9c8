/** Frames that the scene puts in front of people or changes with the state: tables, windows, curtains, boxes, cards. */
import * as f from './furniture.ts';
import { granite, ink, paper, stone, teak, walls } from './palette.ts';
import {
  circle,
  type Drawing,
  darker,
  drawing,
  fade,
  lighter,
  line,
  moved,
  path,
  rect,
  shape,
  stroke,
} from './svg.ts';

/** Window frame of 60 × 60 with an empty pane; the scene fills the pane with the light outside. */
const windowFrame = drawing(60, 64, [
  path('M0 0H60V60H0ZM4 4V56H56V4Z', lighter(stone, 0.5), { 'fill-rule': 'evenodd' }),
  rect(28.5, 2, 3, 56, lighter(stone, 0.5)),
  rect(2, 22, 56, 2.6, lighter(stone, 0.5)),
  path('M8 52L24 8h7L14 52Z', '#ffffff', { opacity: 0.22 }),
  rect(-2, 59, 64, 4, lighter(stone, 0.3)),
]);

/** One curtain of 30 × 60, gathered by being made narrower. */
const curtain = (colour: string) =>
  drawing(30, 60, [
    path('M0 0H30V58Q26 60 22 58Q18 60 15 58Q11 60 7.500 58Q3 60 0 58Z', colour),
    ...[6, 14, 22].map((x) => rect(x, 2, 3, 56, darker(colour, 0.2), { opacity: 0.7 })),
    rect(0, 0, 30, 3.5, darker(colour, 0.3)),
  ]);

/** Daylight from a window down to the floor: 84 × 100, the window's lower edge above its right part. */
const sunbeam = (() => {
  const light = fade([
    [0, '#fff8e8', 0.5],
    [0.8, '#fff8e8', 0.24],
    [1, '#fff8e8', 0.34],
  ]);
  return drawing(84, 100, [light.defs, path('M26 0H82L56 100H0Z', light.fill)]);
})();

/** Backs of those who listen in the council chamber, 244 × 40. */
const listeners = drawing(
  244,
  40,
  (
    [
      [24, '#5f4032', '#4c5a6b'],
      [64, '#8d8a8c', '#6b4452'],
      [106, '#33272a', '#4f6355'],
      [146, '#c9a983', '#5a4a66'],
      [186, '#8a4f35', '#55636f'],
      [224, '#e6e4e1', '#6d5a4a'],
    ] as const
  ).map(([x, hair, coat], i) =>
    moved(x, 40 + (i % 2) * 3, [
      path('M-19 0Q-19 -14 -7 -16H7Q19 -14 19 0Z', darker(coat, 0.2)),
      path('M-5 -14H5V-20H-5Z', '#c68f68'),
      circle(0, -26, 9.4, darker(hair, 0.1)),
    ]),
  ),
);

const at = (width: number, height: number, inner: string, x = 0) =>
  drawing(width, height, [moved(x, height, inner)]);

/** Silhouettes of the places outside the house, 180 × 110, dark on clear. */
const CARDS: Readonly<Record<string, string>> = {
  car:
    path('M14 74Q14 58 34 56L52 34Q58 28 70 28H112Q124 28 132 38L146 56Q168 58 168 76V84H14Z', ink) +
    path('M58 54L68 38Q70 36 76 36H88V54ZM94 36H110Q118 36 122 41L132 54H94Z', paper) +
    circle(48, 84, 14, ink) +
    circle(134, 84, 14, ink) +
    circle(48, 84, 6, stone) +
    circle(134, 84, 6, stone) +
    rect(0, 97, 180, 3, granite),
  home:
    shape(
      [
        [90, 12],
        [156, 54],
        [24, 54],
      ],
      ink,
    ) +
    rect(38, 52, 104, 46, ink) +
    rect(112, 16, 12, 26, ink) +
    rect(54, 62, 20, 18, paper) +
    rect(106, 62, 20, 18, paper) +
    rect(82, 66, 16, 32, '#5b5566') +
    path('M0 98H180V101H0Z', granite) +
    line(64, 62, 64, 80, ink, 2) +
    line(116, 62, 116, 80, ink, 2),
  'village-hall':
    shape(
      [
        [14, 44],
        [90, 14],
        [166, 44],
      ],
      ink,
    ) +
    rect(22, 44, 136, 54, ink) +
    [36, 60, 108, 132].map((x) => rect(x, 56, 14, 22, paper)).join('') +
    rect(82, 60, 18, 38, '#5b5566') +
    rect(86, 2, 3, 16, ink) +
    path('M89 3h22v9H89Z', '#3d6a8e') +
    rect(0, 98, 180, 3, granite),
  shop:
    rect(22, 30, 136, 68, ink) +
    path('M16 30H164L170 46H10Z', '#7a4350') +
    [22, 54, 86, 118, 150].map((x) => path(`M${x} 30h14l4 16h-18Z`, paper)).join('') +
    rect(34, 56, 56, 30, paper) +
    rect(106, 54, 30, 44, '#5b5566') +
    rect(46, 12, 88, 14, ink) +
    rect(52, 16, 76, 6, paper) +
    rect(0, 98, 180, 3, granite),
  telephone:
    path('M34 42Q34 18 90 18T146 42V54H118Q114 42 90 42T62 54H34Z', ink) +
    path('M58 54Q58 44 72 44H108Q122 44 122 54L140 96H40Z', ink) +
    circle(90, 72, 19, paper) +
    circle(90, 72, 7, ink) +
    Array.from({ length: 9 }, (_, i) =>
      circle(90 + 13 * Math.sin((i - 4) * 0.62), 72 - 13 * Math.cos((i - 4) * 0.62), 2.6, ink),
    ).join('') +
    stroke('M40 92Q20 96 22 108', ink, 3),
};

/** A weight on a beam, half the colour of each wing: the house's centre of gravity. */
const marker = drawing(30, 32, [
  circle(15, 7, 5.2, 'none', { stroke: paper, 'stroke-width': 5 }),
  circle(15, 7, 5.2, 'none', { stroke: ink, 'stroke-width': 2.6 }),
  path('M8 11H22L28.500 29Q29 31 27 31H3Q1 31 1.500 29Z', ink, { stroke: paper, 'stroke-width': 1.4 }),
]);
const rule = drawing(560, 12, [
  rect(0, 0, 560, 9, paper, { rx: 2 }),
  rect(1.5, 1.5, 278, 6, walls.council),
  rect(280.5, 1.5, 278, 6, walls.director),
  ...[20, 150, 410, 540].map((x) => rect(x - 1, 3, 2, 3, paper)),
  rect(278, 0, 4, 12, ink),
]);
const pin = drawing(30, 38, [
  path('M15 37L7 24H23Z', ink),
  circle(15, 14, 13.5, ink),
  circle(15, 14, 10.5, paper),
]);
const pinLit = drawing(30, 38, [
  path('M15 37L7 24H23Z', ink),
  circle(15, 14, 14.5, ink),
  circle(15, 14, 8, paper),
  circle(15, 14, 4, ink),
]);

export function fixtureFrames(): Readonly<Record<string, Drawing>> {
  const frames: Record<string, Drawing> = {
    window: windowFrame,
    sunbeam,
    listeners,
    'curtain-warm': curtain('#8c3f4d'),
    'curtain-cool': curtain('#2f5d6b'),
    'curtain-plain': curtain('#a08a78'),
    desk: at(86, 44, f.desk(f.papers + f.phone), 1),
    'desk-screen': at(86, 58, f.desk(f.papers + f.screen), 1),
    'desk-stamp': at(86, 44, f.desk(f.papers + f.stamp), 1),
    'table-board': at(164, 36, f.table(160, lighter(teak, 0.05), 6), 2),
    'table-committee': at(104, 36, f.table(100, lighter(teak, 0.12), 4), 2),
    'table-coffee': at(52, 54, f.roundTable, 26),
    'bench-council': at(184, 46, f.councilBench, 4),
    counter: at(138, 66, f.counter, 4),
    elks: drawing(70, 48, [rect(0, 0, 70, 48, darker(teak, 0.3)), moved(4, 4, f.elks)]),
    'elks-gone': drawing(70, 48, [rect(1, 1, 68, 46, '#d29a8c', { opacity: 0.7 }), circle(35, 2, 1.6, ink)]),
    chairs: at(30, 56, f.stackedChairs, 15),
    'boxes-1': at(56, 42, f.cartons(1)),
    'boxes-2': at(56, 42, f.cartons(2)),
    'boxes-3': at(56, 42, f.cartons(3)),
    binders: at(34, 66, f.binderPile(true), 2),
    'binders-low': at(34, 66, f.binderPile(false), 2),
    marker,
    rule,
    pin,
    'pin-lit': pinLit,
    lectern: at(36, 56, f.lectern),
    plate: drawing(60, 14, [
      rect(0, 0, 60, 14, '#2f4452', { rx: 2 }),
      rect(1, 1, 58, 12, '#35505f', { rx: 1.5 }),
    ]),
  };
  for (const [name, body] of Object.entries(CARDS)) frames[`card-${name}`] = drawing(180, 112, [body]);
  return frames;
}
