/** Moves the numbers of arrows aside where another arrow crosses, so that each can be read. */
import type { Point, Wire } from './chart-layout.ts';

/** Half of a badge, and a little air. */
const CLEAR = 12;

/** Whether a badge here would cover a line between two corners. */
function isNear({ x, y }: Point, from: Point, to: Point): boolean {
  const within = (value: number, one: number, other: number): boolean =>
    value > Math.min(one, other) - CLEAR && value < Math.max(one, other) + CLEAR;
  return within(x, from.x, to.x) && within(y, from.y, to.y);
}

/** Along the middle stretch of an arrow in a lane: in its middle, or aside where another arrow crosses there. */
function clearBadge(wire: Wire, others: readonly Wire[]): Wire {
  const [, one, other] = wire.points;
  if (!one || !other || wire.points.length < 4) return wire;
  const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  }));
  const isFree = (place: Point): boolean =>
    others.every(({ points, badge }) => {
      if (Math.abs(badge.x - place.x) < 2 * CLEAR && Math.abs(badge.y - place.y) < 2 * CLEAR) return false;
      return points.slice(1).every((point, index) => !isNear(place, points[index] ?? point, point));
    });
  return { ...wire, badge: places.find(isFree) ?? wire.badge };
}

/** Each in turn, so that one that has moved is where the next looks. */
export function withClearBadges(wires: readonly Wire[]): readonly Wire[] {
  return wires.reduce<readonly Wire[]>(
    (placed, wire) =>
      placed.map((one) =>
        one === wire
          ? clearBadge(
              wire,
              placed.filter((other) => other !== wire),
            )
          : one,
      ),
    wires,
  );
}
