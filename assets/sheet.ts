/** Packs every drawing of the house into one SVG sheet with a list of frames, small enough to be loaded late. */
import { optimize } from 'svgo';
import { corridorFrames } from './corridor.ts';
import { facade, snowCover } from './facade.ts';
import { fixtureFrames } from './fixtures.ts';
import { backdrops, outdoorFrames } from './outdoors.ts';
import { looks, PERSON, peopleFrames } from './people.ts';
import { type Recoloured, recolourable } from './recolour.ts';
import { interior } from './rooms.ts';
import type { Drawing } from './svg.ts';

/** x, y, width, height within the sheet, in world units. */
export type Frame = readonly [number, number, number, number];
export interface Art {
  readonly sheet: string;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly facade: string;
  readonly interior: string;
  readonly snow: string;
  /** Sky, hills and square by page, light and season: `dark-evening-winter`. */
  readonly backdrops: Recoloured;
  /** Where the feet stand in a person's frame, and how tall each person is beside an ordinary one. */
  readonly person: typeof PERSON;
  readonly tall: Readonly<Record<string, number>>;
}

const SHEET_WIDTH = 1600;
const GAP = 3;

/** Rows of falling height: wasteful by a tenth, but readable, and the sheet is only paid for in memory. */
function pack(drawings: Readonly<Record<string, Drawing>>): {
  frames: Record<string, Frame>;
  height: number;
} {
  const frames: Record<string, Frame> = {};
  let [x, y, row] = [GAP, GAP, 0];
  const tallest = Object.entries(drawings).sort((a, b) => b[1].height - a[1].height);
  for (const [name, { width, height }] of tallest) {
    if (x + width + GAP > SHEET_WIDTH) [x, y, row] = [GAP, y + row + GAP, 0];
    frames[name] = [x, y, width, height];
    x += width + GAP;
    row = Math.max(row, height);
  }
  return { frames, height: y + row + GAP };
}

function document(width: number, height: number, body: string): string {
  const raw = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return optimize(raw, {
    multipass: true,
    floatPrecision: 2,
    plugins: [
      {
        name: 'preset-default',
        // No names for colours: `recolour.ts` knows them by their hash.
        params: { overrides: { mergePaths: false, convertColors: { shortname: false } } },
      },
    ],
  }).data;
}
const whole = (one: Drawing) => document(one.width, one.height, one.body);

export function drawings(): Readonly<Record<string, Drawing>> {
  return { ...peopleFrames(), ...fixtureFrames(), ...corridorFrames(), ...outdoorFrames() };
}

/** Draws and packs everything; about a second of work. */
export function buildArt(): Art {
  const all = drawings();
  const { frames, height } = pack(all);
  const placed = Object.entries(frames).map(
    ([name, [x, y, width, tall]]) =>
      `<svg x="${x}" y="${y}" width="${width}" height="${tall}">${all[name]?.body ?? ''}</svg>`,
  );
  return {
    sheet: document(SHEET_WIDTH, height, placed.join('')),
    frames,
    facade: whole(facade()),
    interior: whole(interior()),
    snow: whole(snowCover()),
    person: PERSON,
    tall: Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, look.tall])),
    backdrops: recolourable(
      Object.fromEntries(Object.entries(backdrops()).map(([name, one]) => [name, whole(one)])),
    ),
  };
}
