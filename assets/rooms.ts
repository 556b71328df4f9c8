/** What stands in every room behind the people; the corridor has a file of its own because it changes. */
import { ROOMS } from '../src/townhall/layout.ts';
import { hollow } from './depth.ts';
import * as f from './furniture.ts';
import {
  birch,
  copper,
  floors,
  granite,
  ink,
  leaf,
  paper,
  rust,
  steel,
  stone,
  teak,
  walls,
} from './palette.ts';
import {
  circle,
  type Drawing,
  darker,
  drawing,
  lighter,
  line,
  mix,
  moved,
  oval,
  path,
  rect,
  stroke,
} from './svg.ts';

type Inner = keyof typeof walls;
/** A room with its lamps: what is on the wall first, then what stands and hangs in it, from its upper left corner. */
function room(
  place: Inner,
  floor: string,
  lamps: readonly number[],
  onWall: readonly string[],
  parts: readonly string[],
  reach?: readonly [number, number],
): string {
  const { x, y, width, height } = ROOMS[place];
  const [left, right] = reach ?? [x, x + width];
  const wall = walls[place];
  const inside = [hollow({ width: right - left, height, wall, floor, onWall, lamps }), ...parts];
  // Cut off at the walls: light and leaves stay in their room.
  return `<svg x="${left}" y="${y}" width="${right - left}" height="${height}">${inside.join('')}</svg>`;
}

/** Wallpaper of small figures, just visible. */
function paperwork(
  width: number,
  from: number,
  to: number,
  step: number,
  mark: (x: number, y: number) => string,
): string {
  const marks: string[] = [];
  for (let y = from; y < to; y += step)
    for (let x = 10 + ((y / step) % 2 < 1 ? 0 : step / 2); x < width - 4; x += step) marks.push(mark(x, y));
  return marks.join('');
}
const slats = (x: number, y: number, width: number, height: number, colour: string) =>
  rect(x, y, width, height, colour) +
  Array.from({ length: Math.floor(width / 7) }, (_, i) =>
    line(x + 3 + i * 7, y + 2, x + 3 + i * 7, y + height - 1, darker(colour, 0.28), 1.4),
  ).join('');

function committee(place: Inner, extra: string): string {
  const base = ROOMS[place].height - 5;
  const dado = slats(0, 72, ROOMS[place].width, 27, darker(walls[place], 0.2));
  return room(
    place,
    floors.warm,
    [72],
    [dado],
    [
      f.pendant(72, 4),
      extra,
      ...[38, 66, 94].map((x) => moved(x, base, f.chairBack(darker(walls[place], 0.4)))),
    ],
  );
}

const school = f.framed(
  88,
  18,
  30,
  24,
  rect(0, 0, 30, 24, '#35584c') + stroke('M4 8h13M4 13h19M4 18h9', paper, 1.3),
);
const care = f.framed(
  88,
  18,
  30,
  24,
  // Somebody old and somebody small, hand in hand: care without a red cross, which the law keeps for other uses.
  rect(0, 0, 30, 24, '#f3e6dd') +
    circle(11, 6.5, 3, '#7d6a72') +
    path('M6 22Q6 10.500 11 10.500T16 22Z', '#7d6a72') +
    circle(21, 12, 2.4, rust) +
    path('M17.500 22Q17.500 15 21 15T24.500 22Z', rust) +
    stroke('M14.500 15L18.500 18', '#7d6a72', 1.6),
);
const technical = f.framed(
  86,
  18,
  32,
  24,
  path('M0 16L10 12L18 18L32 8V24H0Z', '#9cb7a2') +
    stroke('M0 20Q16 10 32 16', steel, 2) +
    circle(22, 7, 2.5, rust),
);

function council(): string {
  const p = paperwork(258, 12, 60, 16, (x, y) => circle(x, y, 1.3, lighter(walls.council, 0.12)));
  const dado = slats(0, 68, 258, 47, mix(teak, walls.council, 0.3));
  return room(
    'council',
    floors.warm,
    [66, 129, 192],
    [p, dado],
    [
      f.globe(66, 2),
      f.globe(129, 2),
      f.globe(192, 2),
      moved(116, 24, f.arms, 1.05),
      moved(74, 127, f.chairBack('#4f2732'), 1),
      moved(110, 127, f.chairBack('#4f2732')),
      moved(148, 127, f.chairBack('#4f2732')),
      moved(184, 127, f.chairBack('#4f2732')),
    ],
  );
}

function boardRoom(): string {
  const figures = paperwork(200, 16, 100, 18, (x, y) =>
    path(`M${x} ${y - 3}l3 3l-3 3l-3 -3Z`, lighter(walls['board-room'], 0.1)),
  );
  const dado = slats(0, 104, 200, 33, mix(teak, walls['board-room'], 0.35));
  return room(
    'board-room',
    floors.warm,
    [86, 142],
    [figures, dado],
    [
      f.pendant(86, 12),
      f.pendant(142, 12),
      f.framed(
        92,
        44,
        40,
        28,
        path('M0 18L10 8L18 15L28 5L40 17V28H0Z', '#8aa79b') + rect(0, 22, 40, 6, '#6d93a3'),
      ),
      moved(148, 139, f.shelf(46, 84, 4)),
      ...[32, 58, 84, 110, 136, 162].map((x) => moved(x, 148, f.chairBack('#5a2c39'))),
    ],
  );
}

function chair(): string {
  return room(
    'chair',
    floors.warm,
    [100],
    [
      paperwork(240, 14, 122, 20, (x, y) =>
        stroke(`M${x - 4} ${y + 3}q4 -8 8 0`, lighter(walls.chair, 0.12), 1.4),
      ),
    ],
    [
      f.pendant(100, 16),
      moved(14, 148, f.plant(1.15)),
      moved(100, 147, f.chairBack('#5d2d2a'), 1.15),
      oval(102, 150, 92, 6, '#7d3d4b', { opacity: 0.75 }),
    ],
    [ROOMS.chair.x, 530],
  );
}

function director(): string {
  return room(
    'director',
    floors.cool,
    [140],
    [paperwork(240, 14, 122, 20, (x, y) => line(x - 4, y, x + 4, y, lighter(walls.director, 0.12), 1.4))],
    [
      f.pendant(140, 16),
      f.framed(108, 34, 34, 26, path('M0 17Q9 9 17 15T34 12V26H0Z', '#5f857c') + circle(25, 7, 3.4, paper)),
      moved(166, 139, f.shelf(40, 98, 5)),
      moved(224, 148, f.plant(0.95)),
      moved(132, 147, f.chairBack('#203f4b'), 1.15),
      oval(134, 150, 86, 6, '#2b4a58', { opacity: 0.7 }),
    ],
    [750, 994],
  );
}

function archive(): string {
  return room(
    'secretary-archive',
    floors.cool,
    [84],
    [],
    [
      f.pendant(84, 16),
      moved(9, 139, f.shelf(58, 112, 5, true)),
      moved(132, 139, f.cabinet),
      moved(165, 139, f.cabinet),
      moved(76, 147, f.chairBack('#34524b'), 1.1),
      f.framed(84, 40, 24, 30, stroke('M4 7h16M4 12h16M4 17h16M4 22h10', granite, 1.3), ink),
    ],
  );
}

function finance(): string {
  return room(
    'finance',
    floors.cool,
    [98, 160, 284, 352],
    [],
    [
      ...[98, 160, 284, 352].map((x) => f.pendant(x, 3, x === 160 ? '#e8efee' : '#f6f1e8')),
      f.framed(104, 16, 64, 42, f.chart, steel),
      f.framed(
        292,
        18,
        44,
        32,
        stroke('M5 8h34M5 15h34M5 22h20', granite, 1.4) + rect(30, 20, 8, 7, rust),
        steel,
      ),
      moved(362, 104, f.safe),
      moved(18, 104, f.shelf(40, 44, 2)),
      moved(196, 104, f.cabinet),
      moved(96, 114, f.chairBack('#3f5e66')),
      moved(284, 114, f.chairBack('#3f5e66')),
      moved(74, 112, f.plant(0.8)),
    ],
  );
}

function coffeeRoom(): string {
  const dado = rect(0, 58, 308, 45, mix(copper, '#ded2c2', 0.45)) + rect(0, 56, 308, 3, paper);
  return room(
    'coffee-room',
    '#c2b3a2',
    [88, 154, 220],
    [dado],
    [
      f.globe(88, 2),
      f.globe(154, 2),
      f.globe(220, 2),
      moved(108, 102, f.kitchen),
      moved(204, 102, f.coffeeMachine, 0.96),
      f.framed(
        136,
        16,
        34,
        24,
        path('M6 16V9h14v7q0 5 -7 5t-7 -5Z', rust) + stroke('M20 10q5 0 1 6', rust, 1.8),
      ),
      moved(24, 102, f.plant(1.05)),
    ],
  );
}

function partyRoom(): string {
  return room(
    'party-room',
    floors.warm,
    [96],
    [],
    [
      f.pendant(96, 4, rust),
      moved(114, 22, f.pennant),
      moved(58, 118, f.sofa('#7d4a5e')),
      moved(16, 118, f.plant(1)),
    ],
  );
}

function stairs(): string {
  const steps = Array.from(
    { length: 9 },
    (_, i) =>
      rect(196 + i * 12, 107 - i * 12, 112 - i * 12, 12, i % 2 === 0 ? '#c3baae' : '#cec6bb') +
      rect(194 + i * 12, 106 - i * 12, 16, 3, lighter(stone, 0.4)),
  ).join('');
  const rail =
    line(198, 78, 300, -22, teak, 3.4) +
    Array.from({ length: 8 }, (_, i) =>
      line(204 + i * 12, 100 - i * 12, 204 + i * 12, 73 - i * 12, darker(steel, 0.3), 1.4),
    ).join('');
  const entrance = [
    rect(122, 30, 64, 85, teak),
    rect(126, 34, 27, 81, '#a7c0c6'),
    rect(156, 34, 27, 81, '#a7c0c6'),
    path('M129 96L147 44h5L134 96ZM159 96L177 44h5L164 96Z', '#fff', { opacity: 0.3 }),
    rect(149, 68, 3, 16, stone),
    rect(157, 68, 3, 16, stone),
    rect(116, 22, 76, 8, darker(copper, 0.1)),
  ].join('');
  const terrazzo = Array.from({ length: 40 }, (_, i) =>
    circle((i * 53) % 308, 119 + ((i * 7) % 12), 1, i % 3 === 0 ? rust : i % 3 === 1 ? granite : paper, {
      opacity: 0.7,
    }),
  ).join('');
  const dado = rect(0, 74, 308, 41, mix('#7d8f8a', walls.stairs, 0.45));
  return room(
    'stairs',
    floors.stone,
    [90, 218],
    [dado],
    [
      entrance,
      `<svg x="0" y="0" width="308" height="115">${steps}${rail}</svg>`,
      f.globe(90, 2),
      f.globe(218, 2),
      terrazzo,
    ],
  );
}

function serviceDesk(): string {
  const dado = rect(0, 78, 400, 37, mix(walls['service-desk'], '#5d7d84', 0.5));
  return room(
    'service-desk',
    '#b3aa9c',
    [90, 190, 262, 372],
    [dado],
    [
      ...[90, 190, 262, 372].map((x) => f.pendant(x, 4)),
      f.framed(
        94,
        22,
        54,
        34,
        rect(0, 0, 54, 34, '#c9d8da') +
          path('M4 28L14 14L24 22L36 8L50 26Z', leaf) +
          stroke('M6 30h42', '#6d93a3', 3),
        birch,
      ),
      moved(206, 26, f.number),
      moved(322, 118, f.bench),
      moved(234, 118, f.ticket),
      moved(20, 118, f.plant(1.15)),
      moved(386, 118, f.plant(0.9)),
    ],
  );
}

/** 1280 × 720: every room, walls between them, and the stone bands' lettering left to the scene. */
export function interior(): Drawing {
  const between = (
    [
      [210, 198, 120],
      [346, 198, 120],
      [480, 198, 120],
      [794, 198, 120],
      [280, 329, 156],
      [994, 329, 156],
      [338, 496, 132],
      [480, 496, 132],
      [794, 496, 132],
    ] as const
  ).map(([x, y, h]) => rect(x, y, 6, h, stone) + rect(x + 4, y, 2, h, darker(stone, 0.18)));
  return drawing(1280, 720, [
    committee('committee-school', school),
    committee('committee-care', care),
    committee('committee-technical', technical),
    coffeeRoom(),
    finance(),
    boardRoom(),
    chair(),
    director(),
    archive(),
    council(),
    partyRoom(),
    stairs(),
    serviceDesk(),
    ...between,
  ]);
}
