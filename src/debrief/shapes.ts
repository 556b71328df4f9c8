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
