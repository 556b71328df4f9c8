/** C013: a strain from outside changes how the two cooperate, and which way depends on the cushion they have. */
import { describe, expect, it } from 'vitest';
import { difference, ends, some } from './many.ts';

const PAIR = ['chair>director.trust', 'director>chair.trust'] as const;
const trusted = (trust: number) => some({ 'chair>director.trust': trust, 'director>chair.trust': trust });

describe.each(['shock.outside', 'election.new-majority'])('C013: after %s', (strain) => {
  const moved = (trust: number, stock: string) =>
    difference(ends(trusted(trust), 4, [[2, strain]]), ends(trusted(trust), 4), stock);

  it.each(PAIR)('%s falls where it was low', (stock) => {
    const { mean, contrary } = moved(25, stock);
    expect(mean).toBeLessThan(-1);
    expect(contrary).toBeLessThanOrEqual(0.02);
  });

  it.each(PAIR)('%s holds where it was high', (stock) => {
    expect(Math.abs(moved(80, stock).mean)).toBeLessThan(1);
  });
});
