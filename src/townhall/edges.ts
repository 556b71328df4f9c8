/** Alternatives whose place a small picture does not show: at which edge it is said that they are there. */
import type { Point, Size } from './framing.ts';

export const SIDES = ['left', 'right', 'up', 'down'] as const;
export type Side = (typeof SIDES)[number];

/** A mark points downwards: one whose tip lies a little below the picture is still seen. */
const BELOW = 10;

/** The edge beyond which a point of the host lies, the one it is farthest beyond; undefined when it is seen. */
export function sideOf({ x, y }: Point, { width, height }: Size): Side | undefined {
  const beyond: Readonly<Record<Side, number>> = {
    left: -x,
    right: x - width,
    up: -y,
    down: y - height - BELOW,
  };
  const farthest = [...SIDES].sort((one, two) => beyond[two] - beyond[one])[0];
  return farthest !== undefined && beyond[farthest] > 0 ? farthest : undefined;
}

/** The tip of a mark that is seen, moved as little as it takes for the whole mark to be seen. */
export function whole({ x, y }: Point, host: Size, mark: Size): Point {
  const half = Math.min(mark.width, host.width) / 2;
  return {
    x: Math.max(half, Math.min(host.width - half, x)),
    y: Math.max(Math.min(mark.height, host.height), Math.min(host.height, y)),
  };
}
