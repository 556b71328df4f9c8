/** All sixteen loops of the model, each with courses that show it: for the tests, the documents and the page. */
import { HOUSE_LOOPS } from './loops/house.ts';
import type { Loop } from './loops/loop.ts';
import { OUTWARD_LOOPS } from './loops/outward.ts';
import { PAIR_LOOPS } from './loops/pair.ts';
import { ZONE_LOOPS } from './loops/zone.ts';

const numberOf = ({ id }: Loop): number => Number(id.slice(1));

/** In the order of their numbers. */
export const LOOPS: readonly Loop[] = [...ZONE_LOOPS, ...PAIR_LOOPS, ...HOUSE_LOOPS, ...OUTWARD_LOOPS].sort(
  (one, other) => numberOf(one) - numberOf(other),
);
