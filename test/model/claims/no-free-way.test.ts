/** C002, C010 and C015: no way of acting is free, for the secretary least of all, and the house decides the price. */
import { describe, expect, it } from 'vitest';
import { EVENTS } from '../../../src/model/events.ts';
import { CHEMISTRY } from '../../../src/model/stock-names.ts';
import { STOCKS } from '../../../src/model/stocks.ts';
import { difference, ends, some } from './many.ts';

const GOOD = new Map<string, string>(STOCKS.map((row) => [row.id, row.good]));

/** 1 for a good, −1 for a cost. Liking is nobody's merit, but to lose it is felt as a cost. */
const wayOf = (stock: string, size: number): number => {
  if (stock === CHEMISTRY) return Math.sign(size);
  const part = stock.slice(stock.indexOf('.') + 1);
  const way = GOOD.get(stock) ?? (part === 'tension' ? 'down' : 'up');
  return way === 'neither' ? 0 : Math.sign(size) * (way === 'up' ? 1 : -1);
};

/** What is no alternative that anybody weighs, each with its reason. */
const NO_ALTERNATIVE: Readonly<Record<string, string>> = {
  'agreement.broken': 'an end, not a way of acting',
  'chair.ousted': 'happens to the chair',
  'director.rests': 'its price is the stund it takes, which the story counts',
  'calendar.budget': 'a date',
};

describe('C015: no alternative is free', () => {
  it.each(EVENTS.filter((row) => !(row.id in NO_ALTERNATIVE)))(
    '$id both gives and costs something good',
    ({ effects }) => {
      const ways = effects.map((effect) => wayOf(effect.stock, effect.size));
      expect(ways).toContain(1);
      expect(ways).toContain(-1);
    },
  );
});

describe('C002: the strain is in the role', () => {
  it.each(EVENTS.filter((row) => row.actors.includes('secretary')))(
    '$id asks the secretary for time, liking, peace or something else that was good',
    ({ effects }) => {
      expect(effects.map((effect) => wayOf(effect.stock, effect.size))).toContain(-1);
    },
  );
});

describe('C010: the house decides how hard the balance is', () => {
  const lost = (trust: number) => {
    const house = some({ 'chair>secretary.trust': trust });
    const firm = { event: 'procedure.defended', tone: 'firm' } as const;
    return difference(ends(house, 1, [[1, firm]]), ends(house, 1), 'chair>secretary.tension').mean;
  };

  it('the same firm act strains less where the chair trusts the secretary', () => {
    expect(lost(85)).toBeGreaterThan(0);
    expect(lost(85)).toBeLessThan(lost(25) - 1);
  });

  it('the board carries more where it carries everything', () => {
    const { mean, contrary } = difference(
      ends(() => 'without-committees', 2),
      ends(() => 'with-committees', 2),
      'workload.chair',
    );
    expect(mean).toBeGreaterThan(1);
    expect(contrary).toBeLessThanOrEqual(0.02);
  });
});
