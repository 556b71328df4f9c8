/** The lean walk is the live actor of the same machine, act by act, over thousands of acts in any order. */
import { expect, it } from 'vitest';
import { draw } from '../../src/model/draw.ts';
import { EVENTS } from '../../src/model/events.ts';
import { leanWalk } from '../../src/model/lean-walk.ts';
import { ordinaryActs } from '../../src/model/people.ts';
import { begin, type Step, walk } from '../../src/model/simulation.ts';
import { STARTS } from '../../src/model/starts.ts';

/** Everything that one may read of a step: the memory of the machine, its regions, and the lines. */
const told = ({ world, lines }: Step): unknown => {
  const { books, ...regions } = world.snapshot.value as Record<string, unknown>;
  return { quarter: world.quarter, context: world.snapshot.context, regions, lines };
};

it('ends every act where the live actor does: anything in the catalogue, in any order, from every start', () => {
  for (const [number, { id }] of STARTS.entries()) {
    const { world } = begin({ seed: number, start: id, exits: number % 2 === 0 });
    const [live, lean] = [walk(world), leanWalk(world)];
    for (let turn = 0; turn < 250; turn += 1) {
      const event = EVENTS[Math.floor(draw(number, 'any.event', turn) * EVENTS.length * 1.4)]?.id;
      const [one, other] = event
        ? [live.report({ event }), lean.report({ event })]
        : [live.passQuarter(), lean.passQuarter()];
      expect(told(other), `${id}, turn ${turn}, ${event ?? 'a quarter'}`).toEqual(told(one));
    }
  }
});

it('ends every quarter where the live actor does when people act as they ordinarily do', () => {
  for (const seed of [3, 4, 5]) {
    let { world } = begin({ seed, start: 'locked-pair', exits: true });
    const [live, lean] = [walk(world), leanWalk(world)];
    for (let quarter = 0; quarter < 60; quarter += 1) {
      const passing = live.passQuarter();
      const leanPassing = lean.passQuarter();
      expect(told(leanPassing)).toEqual(told(passing));
      expect(told({ ...leanPassing, world: leanPassing.ended })).toEqual(
        told({ ...passing, world: passing.ended }),
      );
      expect(ordinaryActs(leanPassing.world)).toEqual(ordinaryActs(passing.world));
      for (const act of ordinaryActs(passing.world)) {
        world = live.report(act).world;
        expect(told(lean.report(act))).toEqual(told({ world, lines: world.snapshot.context.lines }));
      }
    }
  }
});

it('goes on from where another lean walk is', () => {
  const { world } = begin({ seed: 8, start: 'working-pair' });
  const first = leanWalk(world);
  first.report({ event: 'pair.quarrels' });
  const middle = first.passQuarter().world;
  const onward = leanWalk(middle);
  expect(told(onward.passQuarter())).toEqual(told(first.passQuarter()));
});

it('refuses what the live actor refuses', () => {
  const lean = leanWalk(begin({ seed: 1, start: 'new-pair' }).world);
  expect(() => lean.report({ event: 'chair.flies' })).toThrow('There is no event "chair.flies".');
});
