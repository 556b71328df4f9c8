import { expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model/act.ts';
import { EVENTS } from '../../src/model/events.ts';
import { allStocks, regimesOf } from '../../src/model/read.ts';
import { begin, passQuarter, report, walk } from '../../src/model/simulation.ts';

/** Years in which everything in the catalogue happens once, in an order of the seed's own. */
function plan(seed: number): readonly (string | undefined)[] {
  const acts = EVENTS.map(({ id }) => id);
  return Array.from({ length: 200 }, (_, i) =>
    (i * 7 + seed) % 3 === 0 ? undefined : acts[(i * 31 + seed) % acts.length],
  );
}

it('many steps in a row end where the same steps one by one do, line by line', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    let { world } = begin({ seed, start: 'new-pair' });
    const walking = walk(world);
    let walked = world;
    const pure: LedgerLine[] = [];
    const live: LedgerLine[] = [];
    for (const event of plan(seed)) {
      const one = event ? report(world, { event }) : passQuarter(world);
      const other = event ? walking.report({ event }) : walking.passQuarter();
      world = one.world;
      walked = other.world;
      pure.push(...one.lines);
      live.push(...other.lines);
    }
    expect(live).toEqual(pure);
    expect(allStocks(walked)).toEqual(allStocks(world));
    expect(regimesOf(walked)).toEqual(regimesOf(world));
  }
});

it('a walk refuses what a step refuses, and can go on', () => {
  const walking = walk(begin({ seed: 1, start: 'new-pair' }).world);
  expect(() => walking.report({ event: 'chair.flies' })).toThrow('There is no event "chair.flies".');
  expect(walking.passQuarter().world.quarter).toBe(1);
});
