/** Half of the committees kept: a state of its own, between all and none in what it gives and in what it costs. */
import { describe, expect, it } from 'vitest';
import { regimesOf, stockOf } from '../../src/model/read.ts';
import { type Deed, play } from './helpers.ts';

const DISSOLVED: readonly Deed[] = [[2, 'committees.dissolved']];
const HALVED: readonly Deed[] = [[2, 'committees.halved']];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const committees = (deeds: readonly Deed[], until = 12) =>
  regimesOf(play('with-committees', until, deeds).last).committees;
const course = (deeds: readonly Deed[], seed: number) => play('with-committees', 20, deeds, seed);

describe('half of the committees', () => {
  it('is a state one comes to from all, from none and from those that are back, and leaves for any of them', () => {
    expect(committees(HALVED)).toBe('half');
    expect(committees([[1, 'committees.proposed-dissolved'], ...HALVED])).toBe('half');
    expect(committees([...DISSOLVED, [6, 'committees.halved']])).toBe('half');
    expect(committees([...DISSOLVED, [6, 'committees.reinstated'], [7, 'committees.halved']])).toBe('half');
    expect(committees([...HALVED, [6, 'committees.dissolved']])).toBe('dissolved');
    expect(committees([...HALVED, [6, 'committees.reinstated']], 6)).toBe('reinstated');
    expect(committees([...HALVED, [6, 'committees.reinstated']])).toBe('kept');
  });

  it('is not called into question by a proposal: half a year later there are as many as before', () => {
    expect(committees([...HALVED, [6, 'committees.proposed-dissolved']])).toBe('half');
  });

  // C050–C058, C060: what a board alone gains and pays, a board with half beside it gains and pays in part.
  it.each([
    'boardLoad',
    'holism',
    'adminPower',
    'economisation',
    'chair~director.coupling',
    'knowledgeConcentration',
  ])('raises %s, and less than when all are gone', (stock) => {
    for (const seed of SEEDS) {
      const [all, half, none] = [[], HALVED, DISSOLVED].map((deeds) =>
        stockOf(course(deeds, seed).at(14), stock),
      );
      expect(half, `seed ${seed}`).toBeGreaterThan(all ?? 100);
      expect(half, `seed ${seed}`).toBeLessThan(none ?? 0);
    }
  });

  it.each(['localPolicy', 'insight', 'politicisation', 'formalisation'])(
    'lowers %s, and less than when all are gone',
    (stock) => {
      for (const seed of SEEDS) {
        const [all, half, none] = [[], HALVED, DISSOLVED].map((deeds) =>
          stockOf(course(deeds, seed).at(14), stock),
        );
        expect(half, `seed ${seed}`).toBeLessThan(all ?? 0);
        expect(half, `seed ${seed}`).toBeGreaterThan(none ?? 100);
      }
    },
  );

  it('is no detour: who halves first and then dissolves ends near where one ends who dissolved at once', () => {
    const late: readonly Deed[] = [...HALVED, [6, 'committees.dissolved']];
    for (const stock of ['boardLoad', 'holism', 'adminPower', 'localPolicy', 'economisation'])
      for (const seed of SEEDS) {
        const [step, leap] = [late, DISSOLVED].map((deeds) => stockOf(course(deeds, seed).at(20), stock));
        expect(Math.abs((step ?? 0) - (leap ?? 0)), `${stock} ${seed}`).toBeLessThan(6);
      }
  });

  it('costs money on the way back, like bringing all back, and empties the table less', () => {
    for (const seed of SEEDS) {
      const then = (deeds: readonly Deed[]) => course([...DISSOLVED, ...deeds], seed).at(11);
      const away = then([]);
      const half = then([[10, 'committees.halved']]);
      const back = then([[10, 'committees.reinstated']]);
      expect(stockOf(half, 'economy')).toBeLessThan(stockOf(away, 'economy'));
      expect(stockOf(half, 'boardLoad')).toBeLessThan(stockOf(away, 'boardLoad'));
      expect(stockOf(half, 'boardLoad')).toBeGreaterThan(stockOf(back, 'boardLoad'));
    }
  });
});

describe('a delegation', () => {
  it('that is narrowed gives back what a wider one took: insight and answers, for time at the table (C052, C058)', () => {
    for (const seed of SEEDS) {
      const wide = course([[2, 'delegation.widened']], seed);
      const as = course([], seed);
      const narrow = course([[2, 'delegation.narrowed']], seed);
      for (const [stock, way, quarter] of [
        ['boardLoad', 1, 2],
        ['adminPower', -1, 7],
        ['insight', 1, 4],
        ['discretion', -1, 3],
        ['accountability', 1, 7],
      ] as const) {
        const [more, same, less] = [wide, as, narrow].map(({ at }) => stockOf(at(quarter), stock) * way);
        expect(less, `${stock} ${seed}`).toBeGreaterThan(same ?? 100);
        expect(more, `${stock} ${seed}`).toBeLessThan(same ?? -100);
      }
    }
  });

  it('with a list of what is whose costs work and makes what is decided hold better (C031, C120)', () => {
    const how = (kind?: string) => play('with-committees', 9, [[2, { event: 'delegation.narrowed', kind }]]);
    const [plain, listed] = [how(), how('two-lists')];
    expect(stockOf(listed.at(2), 'workload')).toBeGreaterThan(stockOf(plain.at(2), 'workload'));
    expect(stockOf(listed.at(9), 'legalQuality')).toBeGreaterThan(stockOf(plain.at(9), 'legalQuality'));
    expect(stockOf(listed.at(9), 'formalisation')).toBeGreaterThan(stockOf(plain.at(9), 'formalisation'));
  });
});
