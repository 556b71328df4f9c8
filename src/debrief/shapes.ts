/** The four shapes a reader can guess before a line is opened, and which of them a line came closest to. */

export const SHAPES = ['rose', 'fell', 'hill', 'valley'] as const;
/** `hill` is up and then down; `valley` is down and then up, or hardly any movement at all. */
export type Shape = (typeof SHAPES)[number];

/** Points a line must move before it counts as movement. */
const MOVED = 8;

export function shapeOf(values: readonly number[]): Shape {
  const start = values[0] ?? 0;
  const end = values.at(-1) ?? start;
  const top = Math.max(...values);
  const bottom = Math.min(...values);
  const climbs = Math.min(top - start, top - end);
  const dips = Math.min(start - bottom, end - bottom);
  if (climbs >= MOVED && climbs >= dips) return 'hill';
  if (dips >= MOVED) return 'valley';
  if (end - start >= MOVED) return 'rose';
  if (start - end >= MOVED) return 'fell';
  return 'valley';
}

/** How many heights a drawn guess is kept as. */
const HEIGHTS = 24;
const DRAWN = 'drawn';

/** A place in the field where one draws: 0–1 from the first quarter to the last, 0–100 from the bottom. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
}

/**
 * A guess drawn by hand, as text to keep. What was drawn last at a place counts; between the places, and out to both
 * ends, the line goes on evenly. Undefined when too little was drawn to say how it went.
 */
export function drawnGuess(strokes: readonly Stroke[]): string | undefined {
  const at = new Map<number, number>();
  for (const { x, y } of strokes) {
    const column = Math.round(Math.min(1, Math.max(0, x)) * (HEIGHTS - 1));
    at.set(column, Math.round(Math.min(100, Math.max(0, y))));
  }
  const known = [...at].sort(([a], [b]) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || last[0] - first[0] < HEIGHTS / 3) return undefined;
  const heights = Array.from({ length: HEIGHTS }, (_, column) => {
    const after = known.find(([place]) => place >= column) ?? last;
    const before = known.findLast(([place]) => place <= column) ?? first;
    const part = after[0] === before[0] ? 0 : (column - before[0]) / (after[0] - before[0]);
    return Math.round(before[1] + part * (after[1] - before[1]));
  });
  return `${DRAWN} ${heights.join(' ')}`;
}

/** The heights 0–100 of a drawn guess, evenly from the first quarter to the last; undefined when it is another kind of guess. */
export function heightsOf(guess: string | number | undefined): readonly number[] | undefined {
  if (typeof guess !== 'string' || !guess.startsWith(`${DRAWN} `)) return undefined;
  const heights = guess.split(' ').slice(1).map(Number);
  return heights.length > 1 && heights.every((height) => height >= 0 && height <= 100) ? heights : undefined;
}

/** The guessed shape as three heights 0–100 along the way, from about where the line begins and with room to be seen. */
export function sketch(shape: Shape, start: number): readonly number[] {
  const low = Math.min(Math.max(start, 4), 66);
  const high = Math.max(Math.min(start, 96), 34);
  switch (shape) {
    case 'rose':
      return [low, low + 15, low + 30];
    case 'fell':
      return [high, high - 15, high - 30];
    case 'hill':
      return [low, low + 30, low];
    case 'valley':
      return [high, high - 30, high];
  }
}
