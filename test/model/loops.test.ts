/** Every loop is seen in what happens: under forty seeds, and in a log one can read. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../src/model/claims.ts';
import { eventOf } from '../../src/model/events.ts';
import { coursesOf, inputOf, isSeen, type LoopCourses, measure } from '../../src/model/loops/try-loop.ts';
import { LOOPS } from '../../src/model/loops.ts';
import { protestSplit } from '../../src/model/protest.ts';
import { allStocks, stockOf } from '../../src/model/read.ts';
import { simulate } from '../../src/model/sim.ts';
import { begin, report } from '../../src/model/simulation.ts';
import { writeLoop } from './loop-log.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
/** Of the forty; what two seeds do not show they may be forgiven for. */
const ENOUGH = 38;

const loopOf = (id: string) => {
  const found = LOOPS.find((loop) => loop.id === id);
  if (!found) throw new Error(`There is no loop ${id}.`);
  return found;
};

describe('the loops', () => {
  it('are sixteen, in order, each with a run with and a run without', () => {
    expect(LOOPS.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `L${index + 1}`));
    for (const { runs } of LOOPS) expect(Object.keys(runs).slice(0, 2)).toEqual(['with', 'without']);
  });

  it('speak of events, stocks and quarters that there are', () => {
    const stocks = Object.keys(allStocks(begin({ seed: 1, start: {} }).world));
    for (const loop of LOOPS) {
      expect(stocks).toEqual(expect.arrayContaining([...loop.stocks]));
      for (const claim of loop.claims) expect(claimOf(claim)?.id, loop.id).toBe(claim);
      for (const quarter of loop.closeUp) expect(quarter).toBeLessThanOrEqual(loop.until);
      for (const run of Object.keys(loop.runs)) {
        for (const { event, kind } of inputOf(loop, run, loop.seed).events ?? []) {
          expect(eventOf(event)?.id, `${loop.id} ${run}`).toBe(event);
          if (kind) expect(Object.keys(eventOf(event)?.kinds ?? {})).toContain(kind);
        }
      }
    }
  });
});

describe.each(LOOPS.map((loop) => [loop.id, loop.name, loop] as const))('%s %s', (id, _name, loop) => {
  let courses: readonly LoopCourses[] | undefined;
  const all = (): readonly LoopCourses[] => {
    courses ??= SEEDS.map((seed) => coursesOf(loop, seed));
    return courses;
  };

  it.each(loop.seen.map(({ says, sight }) => [says, sight] as const))('%s', (_says, sight) => {
    const seen = all().filter((course) => isSeen(course, sight)).length;
    const found = all().map((course) => Math.round(measure(course, sight) * 10) / 10);
    expect(seen, `measured ${found.sort((one, other) => one - other).join(' ')}`).toBeGreaterThanOrEqual(
      ENOUGH,
    );
  });

  it('leaves no stock at an end for good', () => {
    const last = Object.values(all()[0] ?? {}).flatMap(({ quarters }) =>
      Object.entries(quarters.at(-1)?.stocks ?? {}),
    );
    expect(last.filter(([, value]) => value < 1 || value > 99)).toEqual([]);
  });

  it('reads like this', async () => {
    const log = writeLoop(loop);
    expect(log.split('\n').length).toBeLessThanOrEqual(66);
    await expect(log).toMatchFileSnapshot(`golden/L${id.slice(1).padStart(2, '0')}.txt`);
  });
});

describe('L2: who likes whom', () => {
  /** Pearson's r between the chemistry that the seed gave two new people and their trust some quarters later. */
  const relation = (quarter: number, events: readonly (readonly [number, string])[]): number => {
    const pairs = Array.from({ length: 80 }, (_, seed) => {
      const { quarters } = simulate({
        seed,
        start: 'with-committees',
        until: quarter,
        events: [
          { quarter: 0, event: 'chair.elected' },
          ...events.map(([when, event]) => ({ quarter: when, event })),
        ],
      });
      const later = quarters[quarter]?.stocks['director>chair.benevolence'] ?? 0;
      const first = quarters[0]?.stocks['chair~director.chemistry'] ?? 0;
      return [first, later] as const;
    });
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const [x, y] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
    const sum = (of: (one: number, other: number) => number) =>
      pairs.reduce((total, [one, other]) => total + of(one - x, other - y), 0);
    return (
      sum((one, other) => one * other) / Math.sqrt(sum((one) => one * one) * sum((_, other) => other * other))
    );
  };

  it('decides early, and later only where nobody has talked about roles', () => {
    const talk = [2, 6, 10, 14, 18].map((quarter) => [quarter, 'pair.talks-about-roles'] as const);
    const upkeep = [2, 6, 10, 14, 18].map((quarter) => [quarter, 'case.prepared-well'] as const);
    const early = relation(2, []);
    const talked = relation(20, talk);
    const unspoken = relation(20, upkeep);
    expect(early).toBeGreaterThan(0.6);
    expect(talked).toBeLessThan(unspoken);
  });
});

describe('L3: the bill', () => {
  it('is coupling × the chemistry there was, in a grid', () => {
    const billed = (coupling: number, chemistry: number): number => {
      const start = { 'chair~director.coupling': coupling, 'chair~director.chemistry': chemistry };
      const { lines } = report(begin({ seed: 3, start }).world, { event: 'chair.elected' });
      return (
        lines.find(({ rule, stock }) => rule === 'bill-at-exit' && stock === 'director>chair.benevolence')
          ?.change ?? 0
      );
    };
    const grid = [10, 40, 70, 100].map((coupling) =>
      [20, 50, 80].map(
        (chemistry) => Math.round((billed(coupling, chemistry) * 10_000) / (coupling * chemistry)) / 100,
      ),
    );
    const share = grid[0]?.[0];
    expect(share).toBeLessThan(-0.1);
    for (const row of grid) for (const one of row) expect(one).toBeCloseTo(share ?? 0, 1);
  });
});

describe('L9: what leaks', () => {
  it('comes out when it passes a limit that the seed has drawn: early in one town and late in another', () => {
    const loop = loopOf('L9');
    const first = SEEDS.map((seed) => {
      const { ledger } = simulate({ ...inputOf(loop, 'with', seed), until: 60 });
      return ledger.find(({ rule }) => rule === 'leak')?.quarter ?? 99;
    });
    expect(Math.max(...first)).toBeLessThan(99);
    expect(Math.max(...first) - Math.min(...first)).toBeGreaterThan(8);
    expect(new Set(first).size).toBeGreaterThan(4);
  });
});

describe('L13: the protest', () => {
  it('after fifteen years hits both halves as one, where nothing was on paper', () => {
    const { until } = loopOf('L13');
    const bothOf = (run: string, seed: number): number => {
      const last = simulate(inputOf(loopOf('L13'), run, seed)).quarters[until]?.stocks ?? {};
      return protestSplit(last.accountability ?? 0, last.adminPower ?? 0).both;
    };
    for (const seed of SEEDS.slice(0, 10))
      expect(bothOf('with', seed)).toBeGreaterThan(bothOf('without', seed) + 15);
  });
});

describe('L14: whoever has sat', () => {
  it('eight years is asked less, in each of the three offices', () => {
    const voiceAfter = (events: readonly { quarter: number; event: string; kind?: string }[]): number =>
      simulate({ seed: 5, start: 'with-committees', until: 60, events }).quarters[60]?.stocks.voice ?? 0;
    const all = voiceAfter([]);
    expect(voiceAfter([{ quarter: 20, event: 'manager.recruited', kind: 'secretary' }])).toBeGreaterThan(all);
    expect(voiceAfter([{ quarter: 20, event: 'chair.elected' }])).toBeGreaterThan(all);
    expect(
      voiceAfter([
        { quarter: 20, event: 'director.retires' },
        { quarter: 21, event: 'director.recruited' },
      ]),
    ).toBeGreaterThan(all);
  });
});

describe('L15: the duty', () => {
  it('what the chair does moves trust twice as far, and costs the one who asks twice as much as the director', () => {
    const { world } = begin({ seed: 5, start: { 'chair>director.trust': 50, 'director>chair.trust': 50 } });
    const moved = (by: 'chair' | 'director', stock: string): number =>
      stockOf(report(world, { event: 'pair.quarrels', by }).world, stock) - stockOf(world, stock);
    expect(moved('chair', 'chair>director.benevolence')).toBeCloseTo(
      2 * moved('director', 'chair>director.benevolence'),
      1,
    );
    expect(moved('chair', 'chair~director.chemistry')).toBeLessThan(
      moved('director', 'chair~director.chemistry'),
    );
  });
});
