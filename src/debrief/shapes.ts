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

/** The guessed shape as a share 0–1 of the way along → points above (or below) where the line begins, within 0–100. */
export function sketch(shape: Shape, start: number): readonly number[] {
  const up = Math.min(35, 96 - start);
  const down = Math.min(35, start - 4);
  switch (shape) {
    case 'rose':
      return [start, start + up * 0.5, start + up];
    case 'fell':
      return [start, start - down * 0.5, start - down];
    case 'hill':
      return [start, start + up, start];
    case 'valley':
      return [start, start - down * 0.6, start];
  }
}
