/** What makes a room a room: back wall, the edges of ceiling, sides and floor, and the light under its lamps. */
import { ink } from './palette.ts';
import { darker, fade, glow, lighter, line, mix, oval, rect, shape } from './svg.ts';

/** How far the sides reach in from each edge, and the ceiling down from the top. */
const SIDE = 8;
const CEILING = 6;
const FLOOR = 17;

export interface Hollow {
  readonly width: number;
  readonly height: number;
  readonly wall: string;
  readonly floor: string;
  /** What hangs on the wall or is painted on it. */
  readonly onWall: readonly string[];
  /** Where lamps hang, from the left. */
  readonly lamps: readonly number[];
}

function boards(width: number, height: number, floor: string): string {
  const middle = width / 2;
  const seams: string[] = [];
  for (let x = SIDE + 14; x < width - SIDE; x += 26) {
    const near = middle + (x - middle) * (width / (width - 2 * SIDE));
    seams.push(line(x, height - FLOOR + 1, near, height, darker(floor, 0.2), 0.9, { opacity: 0.7 }));
  }
  return seams.join('');
}

/** The empty room, seen straight from the front; furniture is drawn over it. */
export function hollow({ width, height, wall, floor, onWall, lamps }: Hollow): string {
  const back = fade([
    [0, darker(wall, 0.2)],
    [0.3, wall],
    [1, lighter(wall, 0.12)],
  ]);
  const pool = glow([
    [0, '#fff6e6', 0.42],
    [0.45, '#fff6e6', 0.16],
    [1, '#fff6e6', 0],
  ]);
  const far = height - FLOOR;
  const side = (x: number, inward: number, opacity: number) =>
    shape(
      [
        [x, 0],
        [x + inward, CEILING],
        [x + inward, far],
        [x, height],
      ],
      ink,
      { opacity },
    );
  return [
    back.defs,
    pool.defs,
    rect(0, 0, width, height, back.fill),
    ...onWall,
    rect(SIDE, far - 4, width - 2 * SIDE, 4, mix(wall, '#fff7ee', 0.5)),
    ...lamps.map((x) => oval(x, 26, Math.min(54, width * 0.42), 66, pool.fill)),
    side(0, SIDE, 0.26),
    side(width, -SIDE, 0.15),
    shape(
      [
        [0, 0],
        [width, 0],
        [width - SIDE, CEILING],
        [SIDE, CEILING],
      ],
      ink,
      { opacity: 0.34 },
    ),
    shape(
      [
        [0, height],
        [SIDE, far],
        [width - SIDE, far],
        [width, height],
      ],
      floor,
    ),
    boards(width, height, floor),
    rect(SIDE, far, width - 2 * SIDE, 3.5, ink, { opacity: 0.2 }),
    ...lamps.map((x) => oval(x, height - 6, Math.min(44, width * 0.34), 6, '#fff6e6', { opacity: 0.14 })),
  ].join('');
}
