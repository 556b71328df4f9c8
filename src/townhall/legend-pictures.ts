/** The drawn signs beside their words in the legend: small pictures put together from the same drawings as the house. */
import type { SignId } from '../i18n/sv-townhall.ts';

/** In units of the drawings; the pictures are made twice as large, for dense screens. */
const TILE = { width: 104, height: 64, density: 2 } as const;
const WALL = '#e9dfcf';
const FLOOR = TILE.height - 5;

/** A drawing, the middle of its lower edge in the tile, how large, and for those that stretch how wide; `turned` is a mirror. */
interface Part {
  readonly frame: string;
  readonly x: number;
  readonly y?: number;
  readonly size?: number;
  readonly width?: number;
  readonly turned?: boolean;
}

const corridor = (light: string, x: number, width: number): Part => ({
  frame: `corridor-${light}`,
  x,
  width,
  size: 0.36,
  y: 60,
});
const PERSON = 0.5;

export const LEGEND_PARTS: Readonly<Record<SignId, readonly Part[]>> = {
  width: [corridor('grey', 22, 24), corridor('grey', 70, 60)],
  light: [corridor('grey', 19, 30), corridor('gold', 52, 30), corridor('murky', 85, 30)],
  doors: [
    { frame: 'door-chair-0', x: 28, size: 0.52 },
    { frame: 'door-director-2', x: 76, size: 0.52, turned: true },
  ],
  distance: [
    { frame: 'gote-stand', x: 30, size: PERSON },
    { frame: 'ragnhild-stand', x: 74, size: PERSON, turned: true },
  ],
  committees: [
    { frame: 'chairs', x: 24, size: 0.9 },
    { frame: 'binders', x: 76, size: 0.8 },
  ],
  curtains: [
    { frame: 'window', x: 52, size: 0.9 },
    { frame: 'curtain-warm', x: 31, size: 0.9, width: 17 },
    { frame: 'curtain-warm', x: 73, size: 0.9, width: 17, turned: true },
  ],
  lean: [
    { frame: 'rule', x: 52, y: 52, width: 96, size: 0.7 },
    { frame: 'marker', x: 72, y: 46, size: 1.1 },
  ],
  voice: [
    { frame: 'folk-b-talk', x: 26, size: PERSON },
    { frame: 'folk-c-stand', x: 80, size: PERSON, turned: true },
    { frame: 'table-coffee', x: 53, size: 0.62 },
  ],
  turnover: [
    { frame: 'portrait-0', x: 22, y: 40, size: 1 },
    { frame: 'plate', x: 72, y: 18, size: 0.8 },
    { frame: 'boxes-3', x: 72, size: 0.8 },
  ],
  elks: [{ frame: 'elks', x: 52, y: 57, size: 1.05 }],
  square: [
    { frame: 'board-3', x: 38, y: 50, size: 0.9 },
    { frame: 'bill-2', x: 86, size: 0.85 },
  ],
  time: [
    { frame: 'tree-autumn', x: 30, size: 0.28 },
    { frame: 'poster-1', x: 76, size: 0.86 },
  ],
  people: [
    { frame: 'gote-talk', x: 20, size: PERSON },
    { frame: 'emmy-wait', x: 52, size: PERSON },
    { frame: 'saga-away', x: 84, size: PERSON },
  ],
  card: [{ frame: 'card-car', x: 52, y: 62, size: 0.52 }],
  pins: [
    { frame: 'pin', x: 34, y: 54, size: 1.1 },
    { frame: 'pin-lit', x: 70, y: 54, size: 1.1 },
  ],
};

function put(context: CanvasRenderingContext2D, drawn: HTMLCanvasElement, scale: number, part: Part): void {
  const { x, y = FLOOR, size = 1, turned } = part;
  const height = (drawn.height / scale) * size;
  const width = part.width ?? (drawn.width / scale) * size;
  context.save();
  context.translate(x, y - height);
  if (turned) context.scale(-1, 1);
  context.drawImage(drawn, -width / 2, 0, width, height);
  context.restore();
}

/** `cut` gives a drawing `scale` times as large as it is. A sign without one of its drawings has no picture. */
export function legendPictures(
  cut: (frame: string) => HTMLCanvasElement | undefined,
  scale: number,
): Readonly<Partial<Record<SignId, string>>> {
  const pictures = Object.entries(LEGEND_PARTS).flatMap(([id, parts]) => {
    const canvas = document.createElement('canvas');
    canvas.width = TILE.width * TILE.density;
    canvas.height = TILE.height * TILE.density;
    const context = canvas.getContext('2d');
    if (!context) return [];
    context.scale(TILE.density, TILE.density);
    context.fillStyle = WALL;
    context.fillRect(0, 0, TILE.width, TILE.height);
    for (const part of parts) {
      const drawn = cut(part.frame);
      if (!drawn) return [];
      put(context, drawn, scale, part);
    }
    return [[id, canvas.toDataURL()] as const];
  });
  return Object.fromEntries(pictures);
}
