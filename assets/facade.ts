/** The house from outside where it is not cut open: brick, copper roof, clock tower, plinth and steps. */
import { HOUSE, TOWER } from '../src/townhall/layout.ts';
import { brick, copper, glass, granite, ink, stone } from './palette.ts';
import {
  circle,
  type Drawing,
  darker,
  drawing,
  lighter,
  line,
  mix,
  path,
  rect,
  shape,
  tiles,
} from './svg.ts';

/** Brickwork in a quiet running bond, a few stones lighter or darker as if fired by hand. */
function bond(base: string) {
  const joint = mix(base, '#e8d8c6', 0.13);
  const stones = [
    rect(0, 0, 48, 24, base),
    rect(1, 1, 14, 5, lighter(base, 0.06)),
    rect(33, 1, 14, 5, darker(base, 0.08)),
    rect(9, 7, 14, 5, darker(base, 0.07)),
    rect(17, 13, 14, 5, lighter(base, 0.07)),
    rect(25, 19, 14, 5, darker(base, 0.09)),
    rect(41, 7, 7, 5, lighter(base, 0.06)),
  ];
  const joints = [0, 1, 2, 3].map((row) => {
    const y = row * 6;
    const shift = row % 2 === 0 ? 0 : 8;
    return (
      line(0, y, 48, y, joint, 0.8) +
      [0, 16, 32].map((x) => line(x + shift, y, x + shift, y + 6, joint, 0.8)).join('')
    );
  });
  return tiles(48, 24, [...stones, ...joints].join(''));
}

function roof(): string {
  const { left, right, roof: ridge, eaves } = HOUSE;
  const parts: string[] = [];
  const [l, r] = [left - 12, right + 12];
  parts.push(
    shape(
      [
        [l, eaves],
        [r, eaves],
        [r - 64, ridge],
        [l + 64, ridge],
      ],
      copper,
    ),
  );
  parts.push(
    shape(
      [
        [l, eaves],
        [l + 64, ridge],
        [l + 78, ridge],
        [l + 24, eaves],
      ],
      lighter(copper, 0.22),
    ),
  );
  parts.push(
    shape(
      [
        [r, eaves],
        [r - 64, ridge],
        [r - 84, ridge],
        [r - 30, eaves],
      ],
      darker(copper, 0.16),
    ),
  );
  for (let x = l + 44; x < r - 36; x += 22) {
    const share = (x - l) / (r - l);
    const top = l + 64 + (r - l - 128) * share;
    parts.push(line(top, ridge, x, eaves, darker(copper, 0.2), 1.1, { opacity: 0.7 }));
  }
  for (const x of [286, 418, 862, 998]) parts.push(dormer(x));
  for (const x of [220, 352, 930, 1066]) parts.push(chimney(x, ridge));
  parts.push(rect(l + 62, ridge - 3, r - l - 124, 5, darker(copper, 0.24), { rx: 1 }));
  parts.push(rect(l - 3, eaves - 2, r - l + 6, 7, lighter(copper, 0.3), { rx: 1 }));
  parts.push(rect(l - 3, eaves + 3, r - l + 6, 2.5, darker(copper, 0.3)));
  return parts.join('');
}

function dormer(x: number): string {
  return (
    rect(x - 15, 150, 30, 15, darker(copper, 0.22)) +
    rect(x - 11, 152, 22, 12, stone) +
    rect(x - 9, 154, 18, 9, '#6f8e98') +
    rect(x - 1, 154, 2, 9, stone) +
    rect(x - 18, 147, 36, 4, lighter(copper, 0.25), { rx: 1.5 })
  );
}

function chimney(x: number, ridge: number): string {
  return (
    rect(x - 11, ridge - 16, 22, 24, darker(brick, 0.08)) +
    rect(x - 14, ridge - 19, 28, 5, darker(copper, 0.1)) +
    rect(x + 4, ridge - 14, 7, 22, darker(brick, 0.22))
  );
}

function tower(bricks: string): string {
  const { left, right, top, clock } = TOWER;
  const width = right - left;
  const parts = [
    // spire, belfry, copper cap
    line(640, 3, 640, 14, darker(copper, 0.35), 1.6),
    path('M632 3H644L648 5L644 7H637L632 9Z', darker(copper, 0.35)),
    shape(
      [
        [640, 8],
        [664, 26],
        [616, 26],
      ],
      copper,
    ),
    shape(
      [
        [640, 8],
        [664, 26],
        [646, 26],
      ],
      darker(copper, 0.14),
    ),
    rect(612, 26, 56, 4, lighter(copper, 0.25)),
    rect(618, 30, 44, 16, mix(glass, ink, 0.25)),
    ...[618, 628, 638, 648, 658].map((x) => rect(x, 30, 4, 16, stone)),
    shape(
      [
        [left - 8, top],
        [right + 8, top],
        [right - 8, 44],
        [left + 8, 44],
      ],
      copper,
    ),
    shape(
      [
        [right + 8, top],
        [right - 8, 44],
        [right - 24, 44],
        [right - 14, top],
      ],
      darker(copper, 0.14),
    ),
    rect(left - 9, top - 1, width + 18, 4, lighter(copper, 0.3)),
    // shaft
    rect(left, top + 3, width, HOUSE.roof + 40 - top, bricks),
    rect(left, top + 3, 9, HOUSE.roof + 40 - top, '#fff3e6', { opacity: 0.12 }),
    rect(right - 15, top + 3, 15, HOUSE.roof + 40 - top, ink, { opacity: 0.2 }),
    rect(left, top + 3, width, 4, ink, { opacity: 0.18 }),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
      const [y, wide] = [top + 10 + i * 11, i % 2 === 0 ? 8 : 5];
      return (
        rect(left, y, wide, 6, mix(stone, brick, 0.25)) +
        rect(right - wide, y, wide, 6, mix(stone, brick, 0.45))
      );
    }),
    // a tablet for the year
    rect(608, 142.5, 64, 21, darker(granite, 0.6), { rx: 2 }),
    rect(609.5, 144, 61, 18, darker(granite, 0.42), { rx: 1.5 }),
    // clock
    circle(clock.x, clock.y + 1.5, clock.radius + 4.5, ink, { opacity: 0.25 }),
    circle(clock.x, clock.y, clock.radius + 4, lighter(copper, 0.1)),
    circle(clock.x, clock.y, clock.radius, '#fbf7ee'),
  ];
  for (let hour = 0; hour < 12; hour += 1) {
    const [sin, cos] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
    const [from, to] = hour % 3 === 0 ? [18, 24] : [21, 24];
    parts.push(
      line(
        clock.x + sin * from,
        clock.y - cos * from,
        clock.x + sin * to,
        clock.y - cos * to,
        ink,
        hour % 3 === 0 ? 2.6 : 1.5,
      ),
    );
  }
  return parts.join('');
}

/** The middle, where the two wings meet, stands a little higher than they do. */
function pavilion(bricks: string): string {
  const windows = [504, 536, 568, 694, 726, 758].map(
    (x) =>
      rect(x - 2, 166, 22, 20, stone) +
      rect(x, 168, 18, 16, '#6f8e98') +
      rect(x + 8, 168, 2, 16, stone) +
      rect(x - 3, 186, 24, 3, stone),
  );
  return [
    rect(478, 154, 324, 44, bricks),
    rect(786, 154, 16, 44, ink, { opacity: 0.18 }),
    ...windows,
    rect(472, 148, 336, 7, lighter(copper, 0.28), { rx: 1 }),
    rect(472, 154, 336, 3, darker(copper, 0.3)),
  ].join('');
}

/** Copper gone green, from the gutter down to the plinth. */
function downpipe(x: number): string {
  const { eaves, ground } = HOUSE;
  return (
    rect(x, eaves + 5, 3.4, ground - eaves - 5, darker(copper, 0.12)) +
    rect(x, eaves + 5, 1.1, ground - eaves - 5, lighter(copper, 0.25)) +
    [240, 296, 400, 460, 540, 600].map((y) => rect(x - 1, y, 5.4, 2, darker(copper, 0.35))).join('')
  );
}

/** Bands of stone between the floors, the outer walls and the parapet. */
function frame(bricks: string): string {
  const { left, right, eaves, ground } = HOUSE;
  const wall = (x: number, side: 'left' | 'right') =>
    rect(x, eaves + 5, 34, ground - eaves - 5, bricks) +
    (side === 'left'
      ? rect(x, eaves + 5, 7, ground - eaves - 5, '#fff3e6', { opacity: 0.13 })
      : rect(x + 24, eaves + 5, 10, ground - eaves - 5, ink, { opacity: 0.2 }));
  const parts = [
    rect(left, eaves + 5, right - left, 25, bricks),
    rect(left, eaves + 5, right - left, 5, ink, { opacity: 0.22 }),
    ...Array.from({ length: 66 }, (_, i) =>
      rect(left + 5 + i * 18, eaves + 5, 9, 6, mix(brick, stone, 0.34)),
    ),
    wall(left, 'left'),
    wall(right - 34, 'right'),
    downpipe(left + 4),
    downpipe(right - 7),
  ];
  for (const y of [318, 485]) {
    parts.push(
      rect(left - 3, y, right - left + 6, 11, stone),
      rect(left - 3, y, right - left + 6, 2.5, lighter(stone, 0.5)),
      rect(left - 3, y + 9, right - left + 6, 2, darker(stone, 0.22)),
    );
  }
  parts.push(
    rect(left - 3, 193, right - left + 6, 5, stone),
    rect(left - 3, 197, right - left + 6, 1.5, darker(stone, 0.25)),
  );
  // windows in the end walls that are not cut open
  for (const x of [left + 9, right - 25]) {
    for (const [y, h] of [
      [218, 74],
      [352, 96],
      [516, 78],
    ] as const) {
      parts.push(
        rect(x - 2, y - 2, 20, h + 4, stone),
        rect(x, y, 16, h, '#6f8e98'),
        rect(x + 7, y, 2, h, stone),
        rect(x, y + h * 0.38, 16, 2, stone),
        path(`M${x + 1} ${y + h * 0.36}L${x + 6} ${y + 2}H${x + 1}Z`, '#fff', { opacity: 0.25 }),
        rect(x - 4, y + h + 1, 24, 4, stone, { rx: 1 }),
      );
    }
  }
  return parts.join('');
}

const dark = darker(granite, 0.42);

/** The plinth, and the foundation under it that is seen only where the house has lifted from the square. */
function base(): string {
  const { left, right, ground, plinth } = HOUSE;
  const [x, width] = [left - 10, right - left + 20];
  const parts = [
    rect(x, ground, width, plinth - ground, dark),
    rect(x, ground, width, 3, lighter(dark, 0.35)),
    rect(x + 6, plinth, width - 12, 26, darker(granite, 0.72)),
  ];
  for (let at = left + 30; at < right; at += 44) {
    parts.push(line(at, ground + 4, at, plinth, darker(dark, 0.35), 1, { opacity: 0.6 }));
    parts.push(line(at + 20, plinth + 1, at + 20, plinth + 26, darker(granite, 0.55), 1.2));
  }
  parts.push(line(x + 6, plinth + 9, x + width - 6, plinth + 9, darker(granite, 0.55), 1.2));
  return parts.join('');
}

/** 1280 × 720, the rooms left open as dark hollows. */
export function facade(): Drawing {
  const bricks = bond(brick);
  const hollow = rect(80, 198, 1120, 430, '#4a3a3c');
  return drawing(1280, 720, [
    bricks.defs,
    roof(),
    pavilion(bricks.fill),
    tower(bricks.fill),
    hollow,
    frame(bricks.fill),
    base(),
  ]);
}

/** Snow on everything that lies flat. */
export function snowCover(): Drawing {
  const white = '#f4f7fa';
  const { left, right, roof: ridge, eaves } = HOUSE;
  const [l, r] = [left - 12, right + 12];
  const drape = (from: number, to: number) => {
    const waves = Array.from(
      { length: Math.round((to - from) / 30) },
      (_, i) => `q-15 ${5 + ((i * 7) % 6)} -30 0`,
    );
    return waves.join('');
  };
  return drawing(1280, 720, [
    path(
      `M${l + 26} ${eaves - 13}L${l + 63} ${ridge - 4}H474L474 ${eaves - 13}${drape(l + 26, 474)}Z`,
      white,
    ),
    path(`M806 ${ridge - 4}H${r - 63}L${r - 22} ${eaves - 13}${drape(806, r - 22)}Z`, white),
    rect(472, 144, 124, 6, white, { rx: 3 }),
    rect(684, 144, 124, 6, white, { rx: 3 }),
    path('M612 27L640 7L668 27Z', white, { opacity: 0.9 }),
    rect(586, 41, 108, 6, white, { rx: 3 }),
    ...[220, 352, 930, 1066].map((x) => rect(x - 14, ridge - 23, 28, 5, white, { rx: 2.5 })),
    rect(left - 10, 626, 500, 4, white, { rx: 2 }),
    rect(744, 626, 500, 4, white, { rx: 2 }),
  ]);
}
