/** The written policy: what everybody ordinarily does. */
import { expect, it } from 'vitest';
import { holds } from '../../src/model/conditions.ts';
import type { Regimes } from '../../src/model/context.ts';
import { EVENTS, eventOf } from '../../src/model/events.ts';
import { contention, isMinority, MINORITY_SHARE } from '../../src/model/people/habit.ts';
import { ordinaryActs, PEOPLE } from '../../src/model/people.ts';
import { patienceOf, regimesOf } from '../../src/model/read.ts';
import { simulate } from '../../src/model/sim.ts';
import { begin, passQuarter, report, type World } from '../../src/model/simulation.ts';

/** Every quarter of some towns as it is before anybody acts, with what people then do. */
function* quarters(
  towns: number,
  until: number,
): Generator<{ readonly world: World; readonly acts: readonly string[] }> {
  for (let seed = 0; seed < towns; seed += 1) {
    let { world } = begin({ seed, start: 'with-committees', exits: true });
    for (let quarter = 0; quarter <= until; quarter += 1) {
      if (quarter > 0) world = passQuarter(world).world;
      const acts = ordinaryActs(world);
      yield { world, acts: acts.map(({ event }) => event) };
      for (const act of acts) world = report(world, act).world;
    }
  }
}

const EXITS = ['director.dismissed', 'director.resigns', 'director.retires'];

it('every habit is an act of the catalogue, by somebody who may, under conditions that can be read', () => {
  const { snapshot } = begin({ seed: 1, start: 'new-pair' }).world;
  expect(new Set(PEOPLE.map(({ id }) => id)).size).toBe(PEOPLE.length);
  for (const { id, does, orElse, when = [], waits = [], why } of PEOPLE) {
    for (const act of [does, ...(orElse ? [orElse.does] : [])]) {
      const row = eventOf(act.event);
      expect(row, `${id}: ${act.event}`).toBeDefined();
      if (act.kind) expect(Object.keys(row?.kinds ?? {}), `${id}: ${act.kind}`).toContain(act.kind);
    }
    for (const event of waits) expect(eventOf(event), `${id}: ${event}`).toBeDefined();
    for (const condition of when) {
      expect(() => holds(condition, snapshot.context.stocks, snapshot.value as Regimes)).not.toThrow();
    }
    expect(why, id).toBeTruthy();
  }
});

it('what people do depends on the seed and the state alone', () => {
  const { world } = begin({ seed: 12, start: 'locked-pair', exits: true });
  const next = passQuarter(world).world;
  expect(ordinaryActs(next)).toEqual(ordinaryActs(passQuarter(world).world));
});

it('a director leaves when patience is out and at no other time, and is followed', () => {
  let exits = 0;
  let without = 0;
  for (const { world, acts } of quarters(4, 80)) {
    const { director } = regimesOf(world);
    const isThere = director === 'inOffice' || director === 'questioned' || director === 'newInOffice';
    const leaves = acts.some((event) => EXITS.includes(event));
    expect(leaves).toBe(isThere && patienceOf(world).out);
    if (leaves) exits += 1;
    without = isThere || director === 'leaving' ? 0 : without + 1;
    expect(without).toBeLessThan(10);
  }
  expect(exits).toBeGreaterThan(5);
});

it('every fourth year has one election, and every chair who goes is followed within two quarters', () => {
  let handing = 0;
  for (const { world, acts } of quarters(4, 80)) {
    const elections = acts.filter((event) => event.startsWith('election.')).length;
    expect(elections).toBe(world.quarter % 16 === 14 ? 1 : 0);
    handing = regimesOf(world).chair === 'handingOver' ? handing + 1 : 0;
    expect(handing).toBeLessThan(2);
  }
});

it('two in five governments lack a majority, and towns differ in how contentious they are', () => {
  const towns = Array.from({ length: 2000 }, (_, seed) => seed);
  const minorities = towns.filter((seed) => isMinority(seed, 20)).length / towns.length;
  expect(Math.abs(minorities - MINORITY_SHARE)).toBeLessThan(0.04);
  const mean = towns.reduce((sum, seed) => sum + contention(seed, 20), 0) / towns.length;
  expect(mean).toBeGreaterThan(0.9);
  expect(mean).toBeLessThan(1.1);
});

it('a simulation keeps people still unless it is told otherwise', () => {
  const input = { seed: 7, start: 'working-pair', until: 24 };
  const still = simulate(input);
  expect(simulate({ ...input, people: 'still' })).toEqual(still);
  const lively = simulate({ ...input, people: 'ordinary' });
  expect(lively).toEqual(simulate({ ...input, people: 'ordinary' }));
  const done = new Set(lively.ledger.map(({ cause }) => cause.event));
  const stillDone = new Set(still.ledger.map(({ cause }) => cause.event));
  expect(EVENTS.filter(({ id }) => done.has(id)).length).toBeGreaterThan(15);
  expect(stillDone.has('pair.thinks-aloud')).toBe(false);
  expect(lively.quarters).toHaveLength(25);
});

it('an election that the file reports is not held twice', () => {
  const events = [{ quarter: 14, event: 'election.new-majority' }];
  const { ledger } = simulate({ seed: 3, start: 'working-pair', until: 15, people: 'ordinary', events });
  const held = ledger.filter(({ quarter, cause }) => quarter === 14 && cause.event.startsWith('election.'));
  expect(new Set(held.map(({ cause }) => cause.event))).toEqual(new Set(['election.new-majority']));
});

it('a simulation refuses people who are neither still nor ordinary', () => {
  const people = 'lively' as 'still';
  expect(() => simulate({ seed: 1, start: 'new-pair', until: 4, people })).toThrow(
    '"people" must be still or ordinary, not "lively".',
  );
});
