/** Mid-century furniture, drawn with its lower left corner at 0,0 unless said otherwise. */
import { birch, brick, copper, granite, ink, leaf, paper, rust, steel, stone, teak } from './palette.ts';
import { circle, darker, group, lighter, line, moved, oval, path, rect, shape, stroke } from './svg.ts';

/** The shadow that furniture stands on. */
const ground = (x: number, half: number) => oval(x, -1.5, half, 3, ink, { opacity: 0.24 });

export const pendant = (x: number, drop: number, colour = '#f6f1e8') =>
  line(x, 0, x, drop, darker(stone, 0.4), 1.2) +
  path(
    `M${x - 13} ${drop + 10}Q${x - 12} ${drop} ${x} ${drop}Q${x + 12} ${drop} ${x + 13} ${drop + 10}Z`,
    colour,
  ) +
  path(`M${x - 8} ${drop + 10}h16l-2 4h-12Z`, darker(colour, 0.12)) +
  oval(x, drop + 13, 5, 2.4, '#fffdf6');

export const globe = (x: number, drop: number) =>
  line(x, 0, x, drop, darker(stone, 0.4), 1.2) +
  circle(x, drop + 8, 8, '#fdf9f1') +
  rect(x - 3, drop - 1, 6, 3, darker(stone, 0.4));

/** A framed picture, top left at x,y. */
export const framed = (x: number, y: number, width: number, height: number, inside: string, frame = teak) =>
  moved(x, y, [rect(-3, -3, width + 6, height + 6, frame), rect(0, 0, width, height, '#efe8db'), inside]);

export const plant = (scale = 1) =>
  group(
    [
      path('M-8 -15L8 -15L6 0L-6 0Z', stone),
      rect(-9, -17, 18, 4, lighter(stone, 0.4)),
      ...(
        [
          [-2, -40, -14],
          [6, -36, 16],
          [-9, -30, -38],
          [11, -28, 40],
          [1, -46, 2],
        ] as const
      ).map(([x, y, turn]) =>
        group(
          path('M0 14Q-9 -2 0 -16Q9 -2 0 14Z', turn > 10 ? darker(leaf, 0.14) : leaf),
          `translate(${x} ${y}) rotate(${turn})`,
        ),
      ),
    ],
    `scale(${scale})`,
  );

const BINDERS = ['#7a4350', '#3f6473', '#e4dccf', '#8b563a', '#5f857c', '#9b8b7a'] as const;
export function shelf(width: number, height: number, rows: number, archive = false): string {
  const parts = [
    rect(0, -height, width, height, darker(teak, 0.3)),
    rect(2, -height + 2, width - 4, height - 4, darker(teak, 0.55)),
  ];
  const step = (height - 4) / rows;
  for (let row = 0; row < rows; row += 1) {
    const y = -height + 2 + step * (row + 1);
    let x = 4;
    for (let i = row * 2; x < width - 10; i += 1) {
      const w = archive ? 13 : 5 + ((i * 7) % 4);
      const h = step - 5 - ((i * 5) % 4);
      const colour = archive ? (i % 3 === 0 ? '#cbb59a' : '#b9a188') : (BINDERS[i % BINDERS.length] ?? teak);
      parts.push(
        rect(x, y - h, w, h, colour),
        rect(x + w * 0.25, y - h + 4, w * 0.5, 4, paper, { opacity: 0.85 }),
      );
      x += w + (i % 5 === 4 ? 6 : 1);
    }
    parts.push(rect(0, y - 0.5, width, 2.5, teak));
  }
  return parts.join('');
}

export const chairBack = (colour: string) =>
  rect(-11, -50, 22, 26, colour, { rx: 5 }) +
  rect(-2, -26, 4, 18, darker(steel, 0.3)) +
  stroke('M-9 0L0 -8L9 0', darker(steel, 0.3), 2.4);

export const sofa = (colour: string) =>
  [
    rect(2, -34, 62, 24, darker(colour, 0.12), { rx: 5 }),
    rect(0, -20, 66, 14, colour, { rx: 4 }),
    rect(-4, -27, 10, 21, darker(colour, 0.2), { rx: 4 }),
    rect(60, -27, 10, 21, darker(colour, 0.2), { rx: 4 }),
    line(4, -6, 3, 0, ink, 2.4),
    line(62, -6, 63, 0, ink, 2.4),
  ].join('');

export const coffeeMachine = [
  rect(0, -62, 34, 62, '#5b6b74'),
  rect(0, -62, 34, 13, rust),
  rect(4, -59, 17, 7, paper, { opacity: 0.9 }),
  rect(4, -44, 16, 20, ink),
  rect(9, -32, 7, 8, paper),
  ...[-44, -38, -32, -26].map((y) => circle(27, y + 2, 2, stone)),
  rect(23, -18, 8, 4, ink),
  rect(0, -4, 34, 4, darker('#5b6b74', 0.4)),
].join('');

export const kitchen = [
  rect(0, -34, 92, 34, '#8fa39a'),
  rect(0, -37, 92, 4, birch),
  ...[6, 36, 66].map(
    (x) =>
      rect(x, -29, 20, 25, lighter('#8fa39a', 0.18), { rx: 1 }) +
      rect(x + 7, -26, 6, 2, ink, { opacity: 0.5 }),
  ),
  path('M10 -50h10v13h-10Z', steel),
  stroke('M20 -46q6 1 0 7', steel, 1.8),
  ...[44, 54, 64].map(
    (x, i) =>
      rect(x, -44, 7, 7, i === 1 ? rust : paper, { rx: 1 }) +
      stroke(`M${x + 7} -43q3.500 2 0 4`, i === 1 ? rust : paper, 1.3),
  ),
].join('');

export const safe =
  rect(0, -40, 36, 40, '#586470', { rx: 2 }) +
  rect(4, -36, 28, 30, '#6b7884') +
  circle(18, -21, 7, stone) +
  circle(18, -21, 3, '#586470') +
  line(18, -28, 18, -14, '#586470', 1.6);

export const chart =
  stroke('M6 6V36H56', ink, 1.4) +
  [
    [12, 14],
    [22, 20],
    [32, 11],
    [42, 25],
  ]
    .map(([x, h]) => rect(x ?? 0, 35 - (h ?? 0), 7, h ?? 0, x === 42 ? rust : '#6c94a0'))
    .join('') +
  stroke('M10 18L24 14L36 20L54 8', darker(copper, 0.3), 1.6);

/** Two elk at dusk: it hangs where Göte sits. */
export const elks =
  rect(0, 0, 62, 40, '#c9a79b') +
  path('M0 26Q16 18 32 25T62 22V40H0Z', '#6b5560') +
  path('M8 30l3 -10l12 -1l4 -7l5 1l-2 6l-3 3l-1 8h-2l-1 -6l-9 1l-1 6h-2l-1 -6Z', '#2e2530') +
  stroke('M27 12q-3 -4 -1 -7M29 12q3 -3 5 -6M31 12q5 -1 6 -5', '#2e2530', 1.5) +
  path('M42 32l1 -7l8 -1l3 -4l3 1l-2 4l-2 2v5h-2l-1 -4l-5 1v4Z', '#2e2530');

/** A party's pennant on the wall, of no party that exists. */
export const pennant =
  rect(-9, -4, 18, 3, darker(teak, 0.2), { rx: 1 }) +
  path('M-8 -1H8V24L0 18L-8 24Z', '#a4485a') +
  stroke('M-8 5H8M-8 10H8', paper, 2.2);

/** The municipal arms: a pine over water. */
export const arms =
  path('M0 0H26V16Q26 28 13 34Q0 28 0 16Z', '#2f5a72') +
  path('M13 3l7 11h-4l6 8h-18l6 -8h-4Z', paper) +
  path('M1 24q6 -4 12 0t12 0l-2 4q-5 -3 -10 0t-10 0Z', '#9cc3cf');

export const cabinet =
  rect(0, -58, 32, 58, '#7b8a92') +
  [-54, -36, -18]
    .map(
      (y) =>
        rect(3, y, 26, 15, '#8f9da4') + rect(11, y + 4, 10, 2.4, '#56636b') + rect(10, y + 8, 12, 4, paper),
    )
    .join('');

export const bench =
  rect(0, -18, 70, 5, teak, { rx: 1 }) +
  rect(0, -34, 70, 10, lighter(teak, 0.1), { rx: 1 }) +
  stroke('M8 -13V0M62 -13V0M8 -24V-18M62 -24V-18', darker(steel, 0.4), 2.4);

export const ticket =
  rect(-5, -46, 10, 14, rust, { rx: 2 }) +
  rect(-2, -34, 4, 5, paper) +
  rect(-1.5, -32, 3, 30, darker(steel, 0.3)) +
  rect(-7, -3, 14, 3, darker(steel, 0.4), { rx: 1 });

export const number =
  rect(0, 0, 44, 22, ink, { rx: 2 }) +
  stroke('M9 5v6h6M15 5v12M22 5h7v6h-7v6h7', '#ffb3a0', 2) +
  path('M35 7l5 4l-5 4Z', '#8fd0b0');

/** Frames that the scene places itself, each in its own box with the lower edge at the floor. */
export const desk = (top: string) =>
  [
    ground(42, 42),
    rect(6, -29, 5, 29, darker(teak, 0.45)),
    rect(73, -29, 5, 29, darker(teak, 0.45)),
    rect(8, -29, 68, 17, darker(teak, 0.22)),
    rect(44, -26, 28, 11, teak),
    rect(54, -22, 8, 2, stone),
    rect(0, -34, 84, 6, lighter(teak, 0.12), { rx: 1.5 }),
    top,
  ].join('');
export const papers =
  rect(8, -37, 16, 3, paper) +
  rect(9, -39.5, 15, 2.5, darker(paper, 0.08)) +
  rect(28, -37, 12, 2.5, '#c9d6da');
export const screen =
  rect(50, -55, 28, 18, ink, { rx: 1.5 }) +
  rect(52, -53, 24, 14, '#a9c8d0') +
  rect(62, -38, 4, 4, ink) +
  rect(55, -51, 12, 2, paper) +
  rect(55, -47, 17, 2, paper, { opacity: 0.7 });
export const stamp =
  path('M54 -34v-5q4 -8 8 0v5Z', darker(teak, 0.2)) +
  rect(64, -37, 14, 3, '#26222c') +
  rect(63, -40, 14, 3, rust);
export const phone =
  path('M52 -34q0 -8 9 -8t9 8Z', ink) + stroke('M51 -42q10 -5 20 0', ink, 3.2) + circle(61, -37, 2.6, stone);

export function table(width: number, colour: string, cups: number): string {
  const parts = [
    ground(width / 2, width / 2),
    rect(10, -22, 5, 22, darker(colour, 0.45)),
    rect(width - 15, -22, 5, 22, darker(colour, 0.45)),
    rect(4, -24, width - 8, 10, darker(colour, 0.2)),
    rect(0, -28, width, 6, colour, { rx: 1.5 }),
  ];
  for (let i = 0; i < cups; i += 1) {
    const x = 14 + (i * (width - 34)) / Math.max(1, cups - 1);
    parts.push(
      rect(x, -30, 11, 2, paper),
      i % 2 === 0 ? rect(x + 13, -33, 5, 5, i % 4 === 0 ? rust : paper, { rx: 1 }) : '',
    );
  }
  return parts.join('');
}

export const roundTable =
  rect(-2, -40, 4, 38, darker(steel, 0.4)) +
  oval(0, -1, 12, 2.4, darker(steel, 0.4)) +
  rect(-24, -43, 48, 4, birch, { rx: 2 }) +
  rect(-15, -50, 6, 7, rust, { rx: 1 }) +
  rect(7, -50, 6, 7, paper, { rx: 1 });

export const counter = [
  ground(64, 70),
  rect(0, -40, 128, 40, birch),
  ...Array.from({ length: 16 }, (_, i) => line(4 + i * 8, -34, 4 + i * 8, -2, darker(birch, 0.2), 1.6)),
  rect(-3, -44, 134, 6, lighter(teak, 0.1), { rx: 1.5 }),
  moved(55, -34, arms, 0.7),
  moved(14, -10, screen, 0.9),
  rect(98, -48, 14, 4, paper),
].join('');

export const councilBench = [
  ground(88, 94),
  rect(0, -30, 176, 30, darker(teak, 0.1)),
  ...Array.from({ length: 22 }, (_, i) => line(5 + i * 8, -25, 5 + i * 8, -2, darker(teak, 0.32), 1.8)),
  rect(-3, -34, 182, 6, lighter(teak, 0.15), { rx: 1.5 }),
  ...[20, 66, 112, 150].map((x) => rect(x, -36, 11, 2, paper) + line(x + 16, -34, x + 18, -43, ink, 1.2)),
].join('');

export const cartons = (count: number) =>
  (
    [
      [0, 0],
      [28, 0],
      [9, -20],
    ] as const
  )
    .slice(0, count)
    .map(([x, y]) =>
      moved(x, y, [
        rect(0, -20, 27, 20, '#b98a62'),
        rect(0, -20, 27, 5, '#cda27b'),
        rect(10, -20, 7, 20, '#dcbf9f', { opacity: 0.7 }),
        rect(4, -12, 5, 5, paper, { opacity: 0.8 }),
      ]),
    )
    .join('');

/** A binder on end: a broad spine with its label and the ring to pull it out by. */
const binder = (x: number, height: number, colour: string) =>
  rect(x, -height, 9, height, colour, { rx: 1 }) +
  rect(x + 1.5, -height + 3, 6, height * 0.38, paper) +
  circle(x + 4.5, -height * 0.3, 2.1, darker(colour, 0.55), { stroke: stone, 'stroke-width': 0.9 });

/** Binders on a table: a row on end, and more lying across it where there are many. */
export const binderPile = (many: boolean) =>
  [0, 1, 2].map((i) => binder(i * 9.6, 30 - ((i * 3) % 4), BINDERS[many ? i : i + 3] ?? brick)).join('') +
  (many
    ? [0, 1, 2]
        .map((i) =>
          moved(
            i % 2 === 0 ? -1 : 2,
            -30 - i * 8,
            rect(0, -8, 30, 7.4, BINDERS[(i + 3) % BINDERS.length] ?? brick, { rx: 1 }) +
              rect(4, -6.4, 12, 4.2, paper) +
              circle(23, -4.3, 1.9, ink, { stroke: stone, 'stroke-width': 0.9 }),
          ),
        )
        .join('')
    : '');

export const stackedChairs = [0, 1, 2]
  .map((i) =>
    moved(0, -i * 9, [
      rect(-11, -16, 22, 5, darker(rust, 0.35), { rx: 1 }),
      stroke('M-10 -12L-12 0M10 -12L12 0', darker(granite, 0.2), 2),
      rect(-12, -34, 4, 20, darker(rust, 0.35), { rx: 1 }),
    ]),
  )
  .join('');

export const lectern =
  shape(
    [
      [4, -34],
      [30, -34],
      [26, 0],
      [8, 0],
    ],
    teak,
  ) +
  shape(
    [
      [0, -36],
      [34, -36],
      [34, -40],
      [2, -42],
    ],
    lighter(teak, 0.2),
  ) +
  moved(10, -28, arms, 0.5) +
  line(22, -40, 26, -52, ink, 1.4);
