/** C059 and C060: keeping the committees or removing them, argued both ways; and what removal does to the pair. */
import { describe, expect, it } from 'vitest';
import { regimesOf } from '../../../src/model/read.ts';
import { STOCKS } from '../../../src/model/stocks.ts';
import { type Deed, yearly } from '../helpers.ts';
import { difference, ends, some } from './many.ts';

const gone: readonly Deed[] = [[1, 'committees.dissolved']];
const GOOD = new Map<string, string>(STOCKS.map((row) => [row.id, row.good]));

describe.each([
  ['any municipality', some()],
  ['one with its committees', () => 'with-committees'],
] as const)('C059: %s', (_name, start) => {
  it.each([9, 13])('each way is best on at least two goods, by quarter %i', (until) => {
    const [removed, kept] = [ends(start, until, gone), ends(start, until)];
    const gain = (stock: string) =>
      difference(removed, kept, stock).mean * (GOOD.get(stock) === 'down' ? -1 : 1);
    for (const stock of ['holism', 'politicisation', 'director>chair.trust']) {
      expect(gain(stock), stock).toBeGreaterThan(1);
    }
    for (const stock of ['insight', 'localPolicy', 'professionalValues', 'boardLoad']) {
      expect(gain(stock), stock).toBeLessThan(-1);
    }
  });
});

describe('C060: dilemmas touch each other', () => {
  const years = yearly('pair.thinks-aloud', 2, 24);

  it.each(['new-pair', 'working-pair', 'with-committees'])(
    'without committees %s grows together faster',
    (start) => {
      const { mean, contrary } = difference(
        ends(() => start, 25, [...gone, ...years]),
        ends(() => start, 25, years),
        'chair~director.coupling',
      );
      expect(mean).toBeGreaterThan(3);
      expect(contrary).toBe(0);
    },
  );

  it('comes sooner into the harness', () => {
    const worn = (deeds: readonly Deed[]) =>
      ends(() => 'new-pair', 40, [...deeds, ...yearly('pair.thinks-aloud', 2, 40)]).filter(
        (world) => regimesOf(world).pair === 'entangled',
      ).length;
    expect(worn(gone)).toBeGreaterThan(worn([]));
  });

  it('keeps more in one head and lets routines fade', () => {
    const [removed, kept] = [ends(some(), 12, gone), ends(some(), 12)];
    expect(difference(removed, kept, 'knowledgeConcentration').mean).toBeGreaterThan(1);
    expect(difference(removed, kept, 'formalisation').mean).toBeLessThan(0);
  });
});
