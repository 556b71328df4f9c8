/** Sky, hills and the square in every light and season. */
import { SKIES, type Surround } from '../src/townhall/lights.ts';
import { brick, darkestNight, granite, ink, leaf, paper, rust, stone, teak } from './palette.ts';
import {
  circle,
  type Drawing,
  darker,
  drawing,
  fade,
  group,
  lighter,
  line,
  mix,
  moved,
  oval,
  path,
  rect,
  shape,
  stroke,
} from './svg.ts';

const LIGHTS = ['morning', 'day', 'evening', 'night'] as const;
const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
type Light = (typeof LIGHTS)[number];
type Season = (typeof SEASONS)[number];

/** From the top of the sky down to the horizon; the top is what the page shows above the picture. */
const SKY: Readonly<Record<Surround, Readonly<Record<Light, readonly [middle: string, low: string]>>>> = {
  light: {
    morning: ['#e3cfc6', '#f3dccd'],
    day: ['#c9dcdc', '#ece7da'],
    evening: ['#8a6a86', '#d99a86'],
    night: ['#2c3557', '#47507a'],
  },
  dark: {
    morning: ['#9a8794', '#c4a096'],
    day: ['#7fa3ab', '#a9bcb6'],
    evening: ['#553f63', '#9a6468'],
    night: ['#1d2443', '#2f3860'],
  },
};
const HILL: Readonly<Record<Season, readonly [string, string]>> = {
  winter: ['#c9d4da', '#aebfc6'],
  spring: ['#bfd3b0', '#9fc190'],
  summer: ['#a3bda6', '#7fa287'],
  autumn: ['#c4b3a0', '#a98e7c'],
};
const GRASS: Readonly<Record<Season, string>> = {
  winter: '#e8eef1',
  spring: '#a5cb86',
  summer: '#82a674',
  autumn: '#a5916c',
};
const SHADE: Readonly<Record<Surround, Readonly<Record<Light, number>>>> = {
  light: { morning: 0.08, day: 0, evening: 0.42, night: 0.66 },
  dark: { morning: 0.34, day: 0.28, evening: 0.62, night: 0.78 },
};

/** Snow keeps more of what light there is. */
const SNOWLIGHT = 0.72;

const cloud = (x: number, y: number, size: number, colour: string, opacity: number) =>
  moved(
    x,
    y,
    group(
      path('M-70 0Q-68 -14 -48 -14Q-44 -34 -18 -32Q-4 -52 22 -40Q46 -40 50 -18Q72 -18 76 0Z', colour),
      '',
      { opacity },
    ),
    size,
  );

const disc = (x: number, y: number, radius: number, colour: string, halo: number) =>
  circle(x, y, radius * 1.5, colour, { opacity: halo }) + circle(x, y, radius, colour);

/** Left of the corner where the page has its button. */
function sun(light: Light, surround: Surround): string {
  const pale = surround === 'dark';
  if (light === 'day') return disc(966, 84, 36, pale ? '#efdcb8' : '#fdf5e6', pale ? 0.16 : 0.35);
  if (light === 'morning') return disc(190, 118, 44, pale ? '#eebfa4' : '#fbe9dd', pale ? 0.16 : 0.35);
  // Low, and behind the roof as it goes down.
  if (light === 'evening') return disc(1128, 142, 46, pale ? '#d9825f' : '#ee8f6c', 0.2);
  const stars = Array.from({ length: 34 }, (_, i) =>
    circle((i * 197) % 1280, (i * 71) % 150, i % 4 === 0 ? 1.5 : 0.9, '#dfe4f2', { opacity: 0.75 }),
  );
  return `${stars.join('')}${path('M966 50a27 27 0 1 0 27 37a22 22 0 0 1 -27 -37Z', '#eef0ee')}`;
}

function backdrop(surround: Surround, light: Light, season: Season): Drawing {
  const top = SKIES[surround][light];
  const [middle, low] = SKY[surround][light];
  const sky = fade([
    [0, top],
    [0.6, middle],
    [1, low],
  ]);
  const dim = (colour: string) =>
    mix(colour, darkestNight, SHADE[surround][light] * (season === 'winter' ? SNOWLIGHT : 1));
  const [far, near] = HILL[season];
  const clouds = mix(
    light === 'night' ? top : middle,
    '#ffffff',
    light === 'night' ? 0.1 : surround === 'dark' ? 0.2 : 0.6,
  );
  const firs = Array.from({ length: 26 }, (_, i) => {
    const x = i < 13 ? i * 13 - 20 : 1280 - (i - 13) * 13 + 18;
    const y = 560 + ((i * 37) % 26);
    const h = 46 + ((i * 29) % 30);
    return shape(
      [
        [x - 11, y],
        [x, y - h],
        [x + 11, y],
      ],
      dim(darker(near, i % 2 === 0 ? 0.24 : 0.34)),
    );
  });
  return drawing(1280, 720, [
    sky.defs,
    rect(0, 0, 1280, 720, sky.fill),
    sun(light, surround),
    cloud(330, 92, 0.9, clouds, 0.75),
    cloud(120, 150, 0.62, clouds, 0.5),
    cloud(868, 66, 0.66, clouds, 0.6),
    cloud(1190, 126, 0.85, clouds, 0.55),
    path('M0 470Q60 420 140 440T300 425T470 440T640 425T820 440T1000 420T1150 440T1280 420V720H0Z', dim(far)),
    path('M0 540Q80 500 160 520T380 505T640 520T900 505T1120 520T1280 500V720H0Z', dim(near)),
    ...firs,
    rect(0, 596, 1280, 60, dim(GRASS[season])),
    ...paving(dim(season === 'winter' ? '#dfe4e6' : '#bcb2a6')),
  ]);
}

/** The square in front: flagstones in three rows that widen towards the viewer. */
function paving(base: string): readonly string[] {
  const parts = [rect(0, 642, 1280, 78, base)];
  const rows = [642, 656, 675, 698, 720];
  for (let row = 0; row < 4; row += 1) {
    const [y, next] = [rows[row] ?? 642, rows[row + 1] ?? 720];
    parts.push(line(0, y, 1280, y, darker(base, 0.12), 1));
    for (let i = -9; i <= 9; i += 1) {
      const spread = 78 + row * 8;
      const x = 640 + (i + (row % 2) / 2) * spread;
      parts.push(line(x, y, 640 + (x - 640) * 1.05, next, darker(base, 0.1), 1));
      if ((i * 5 + row * 3) % 7 === 0)
        parts.push(
          shape(
            [
              [x, y],
              [x + spread, y],
              [640 + (x + spread - 640) * 1.05, next],
              [640 + (x - 640) * 1.05, next],
            ],
            lighter(base, 0.25),
            { opacity: 0.5 },
          ),
        );
    }
  }
  return parts;
}

function tree(season: Season): Drawing {
  const bark = '#5c4a42';
  const crown: Readonly<Record<Season, readonly string[]>> = {
    winter: [],
    spring: ['#ecccd2', '#dcb2bc', '#f6e4e6'],
    summer: ['#5f8f63', '#4d7c55', '#77a474'],
    autumn: ['#b5643f', '#9c4f38', '#c9805a'],
  };
  const [a, b, c] = crown[season];
  const boughs =
    stroke(
      'M50 190V92M50 140L28 108M50 128L74 96M50 108L36 78M50 100L62 70M28 108L18 92M74 96L84 80',
      bark,
      5,
    ) + stroke('M36 78L30 60M62 70L66 52M36 78L44 58M18 92L14 78M84 80L86 64', bark, 2.6);
  const foliage =
    a === undefined || b === undefined || c === undefined
      ? stroke('M28 106L18 91M74 94L83 79M36 76L31 60M62 68L65 53', '#f4f7fa', 2.4)
      : [
          oval(50, 76, 44, 56, b),
          oval(34, 72, 28, 40, a),
          oval(62, 54, 24, 30, a),
          oval(40, 46, 16, 18, c),
          oval(66, 84, 16, 20, c, { opacity: 0.7 }),
        ].join('');
  return drawing(100, 196, [
    oval(50, 192, 26, 3, ink, { opacity: 0.18 }),
    boughs,
    foliage,
    rect(46, 130, 8, 62, bark, { rx: 2 }),
  ]);
}

const lampPost = drawing(26, 124, [
  oval(13, 121, 9, 2.4, ink, { opacity: 0.2 }),
  rect(11.6, 22, 2.8, 98, '#38443f'),
  rect(8, 110, 10, 10, '#38443f', { rx: 2 }),
  circle(13, 13, 10.5, '#fdf8ee'),
  rect(8, 21, 10, 4, '#38443f', { rx: 1 }),
]);
const bikeWheel = (x: number) => circle(x, 28, 11, 'none', { stroke: ink, 'stroke-width': 2.2 });
const bike = drawing(68, 42, [
  oval(34, 40, 28, 2.2, ink, { opacity: 0.18 }),
  bikeWheel(14),
  bikeWheel(54),
  stroke('M14 28L26 13H46L54 28M26 13L34 28H14M34 28L46 13M46 13L44 7H50', '#3d6a8e', 2.4),
  rect(21, 9, 11, 3, ink, { rx: 1.5 }),
]);
const bench = drawing(84, 36, [
  oval(42, 34, 38, 2.4, ink, { opacity: 0.18 }),
  stroke('M12 20V34M72 20V34M12 4V18M72 4V18', '#38443f', 3),
  rect(2, 3, 80, 5, teak, { rx: 1 }),
  rect(2, 10, 80, 5, teak, { rx: 1 }),
  rect(0, 18, 84, 5, lighter(teak, 0.12), { rx: 1 }),
]);

/** The newspaper's bill: 0 a calm day – 2 a black one. */
function bill(mood: number): Drawing {
  const lines = [
    [
      rect(7, 15, 20, 3, granite),
      rect(7, 21, 16, 3, granite),
      rect(7, 27, 20, 2, stone),
      rect(7, 31, 18, 2, stone),
    ],
    [rect(6, 14, 22, 6, ink), rect(6, 23, 17, 5, ink), rect(7, 31, 18, 2, granite)],
    [rect(5, 13, 24, 9, ink), rect(5, 24, 24, 9, ink), rect(5, 35, 16, 5, rust)],
  ];
  return drawing(34, 58, [
    oval(17, 56, 15, 2, ink, { opacity: 0.2 }),
    stroke('M6 46L3 56M28 46L31 56', darker(teak, 0.3), 2.6),
    rect(2, 2, 30, 46, darker(teak, 0.2)),
    rect(4, 4, 26, 42, paper),
    rect(4, 4, 26, 6, '#3d6a8e'),
    ...(lines[mood] ?? []),
  ]);
}

function poster(at: number): Drawing {
  const colours = [
    ['#3d6a8e', '#c9d9e2'],
    ['#a4485a', '#ecd3d3'],
    ['#4d7c55', '#d5e0cb'],
  ] as const;
  const [deep, pale] = colours[at] ?? colours[0];
  return drawing(36, 62, [
    oval(18, 60, 15, 2, ink, { opacity: 0.2 }),
    stroke('M8 44V59M28 44V59', darker(teak, 0.2), 2.6),
    rect(1, 1, 34, 46, deep),
    rect(4, 4, 28, 27, pale),
    path('M7 31Q8 19 18 19T29 31Z', deep),
    circle(18, 13.5, 6, '#e2b796'),
    rect(6, 35, 24, 3, paper),
    rect(9, 40, 18, 2.5, paper),
  ]);
}

/** The notice board in the stairs with 0–4 fresh notes. */
function board(notes: number): Drawing {
  const sheets = (
    [
      [6, 7, 14, 18, paper, -3],
      [24, 6, 18, 13, '#c9dde2', 2],
      [46, 7, 14, 18, paper, 2],
      [25, 23, 16, 16, '#e9c5b6', -2],
    ] as const
  ).slice(0, notes);
  return drawing(66, 48, [
    rect(0, 0, 66, 48, darker(teak, 0.2), { rx: 1 }),
    rect(3, 3, 60, 42, '#b99a7c'),
    ...sheets.map(([x, y, w, h, c, turn]) =>
      group(
        [
          rect(0, 0, w, h, c),
          ...[0.3, 0.5, 0.7].map((k) => rect(w * 0.15, h * k, w * 0.7, 1, granite)),
          circle(w / 2, 1.6, 1.5, brick),
        ],
        `translate(${x} ${y}) rotate(${turn})`,
      ),
    ),
  ]);
}

const leavesOnGround = drawing(
  240,
  30,
  Array.from({ length: 34 }, (_, i) =>
    group(
      path('M0 0Q4 -4 8 0Q4 3 0 0Z', ['#b5643f', '#9c4f38', '#c9805a'][i % 3] ?? rust),
      `translate(${(i * 71) % 232} ${6 + ((i * 13) % 22)}) rotate(${(i * 47) % 180})`,
    ),
  ),
);
const flowers = drawing(120, 24, [
  path('M0 24Q4 8 20 10Q34 2 50 9Q66 2 82 9Q104 6 120 24Z', leaf),
  ...Array.from({ length: 14 }, (_, i) =>
    circle(10 + i * 7.6, 11 + ((i * 7) % 9), 2.2, i % 2 === 0 ? '#f1ece6' : '#d98b8f'),
  ),
]);

/** Bulbs in bare earth, when nothing else has come up. */
const bulbs = drawing(120, 24, [
  path('M0 24Q10 17 30 18Q60 14 90 18Q110 17 120 24Z', '#7b6553'),
  ...Array.from({ length: 13 }, (_, i) => {
    const [x, y] = [9 + i * 8.5, 9 + ((i * 5) % 6)];
    const colour = ['#c4473c', '#f1ece6', '#8d6aa0'][i % 3] ?? rust;
    return (
      stroke(`M${x} 21V${y + 4}M${x} 20q-3 -2 -4 -6`, leaf, 1.4) +
      path(`M${x - 2.6} ${y - 1}l1.500 2l1.100 -2.500l1.100 2.500l1.500 -2v3.500q-2.600 3 -5.200 0Z`, colour)
    );
  }),
]);

/** The broad steps up to the entrance, 232 × 26, in front of the house: they stay level when it does not. */
const steps = drawing(232, 26, [
  rect(2, 23, 228, 3, ink, { opacity: 0.2 }),
  ...(
    [
      [14, 0, 204],
      [8, 8, 216],
      [2, 16, 228],
    ] as const
  ).map(
    ([x, y, width]) =>
      shape(
        [
          [x + 4, y],
          [x + width - 4, y],
          [x + width, y + 4],
          [x, y + 4],
        ],
        lighter(granite, 0.42),
      ) + rect(x, y + 4, width, 4, darker(granite, 0.12)),
  ),
]);

export function backdrops(): Readonly<Record<string, Drawing>> {
  return Object.fromEntries(
    (['light', 'dark'] as const).flatMap((surround) =>
      LIGHTS.flatMap((light) =>
        SEASONS.map(
          (season) => [`${surround}-${light}-${season}`, backdrop(surround, light, season)] as const,
        ),
      ),
    ),
  );
}

export function outdoorFrames(): Readonly<Record<string, Drawing>> {
  const frames: Record<string, Drawing> = {
    'lamp-post': lampPost,
    bike,
    'bench-out': bench,
    'leaves-ground': leavesOnGround,
    flowers,
    bulbs,
    steps,
  };
  for (const season of SEASONS) frames[`tree-${season}`] = tree(season);
  for (const mood of [0, 1, 2]) frames[`bill-${mood}`] = bill(mood);
  for (const at of [0, 1, 2]) frames[`poster-${at}`] = poster(at);
  for (const notes of [0, 1, 2, 3, 4]) frames[`board-${notes}`] = board(notes);
  return frames;
}
