/** The machine is XState in all but the time it takes: its books are kept as by `assign`, and who listens is not asked in vain. */

import { expect, it } from 'vitest';
import { assign, createActor } from 'xstate';
import type { Act } from '../../src/model/act.ts';
import { advanceByAct, advanceByQuarter } from '../../src/model/advance.ts';
import type { Regimes } from '../../src/model/context.ts';
import { draw } from '../../src/model/draw.ts';
import { EVENTS } from '../../src/model/events.ts';
import { machine } from '../../src/model/machine.ts';
import { begin, complete } from '../../src/model/simulation.ts';
import { STARTS } from '../../src/model/starts.ts';

const PASSING: Act = { event: 'time.passes' };

/** The bare chart, with the books kept by `assign`. */
const assigned = machine.provide({
  actions: {
    keepBooks: assign(({ context, event: { type, act, regimes } }) =>
      type === 'time.passes' ? advanceByQuarter(context, regimes) : advanceByAct(context, regimes, act),
    ),
  },
});

/** Everything that a snapshot of XState tells, but its methods and which machine it is of. */
const told = ({
  context,
  value,
  status,
  tags,
  children,
  historyValue,
}: ReturnType<typeof first>): unknown => ({
  context,
  value,
  status,
  tags,
  children,
  historyValue,
});
const first = (seed: number, start: string) => begin({ seed, start, exits: true }).world.snapshot;

it('leaves what XState would leave: anything in the catalogue, in any order, from every start', () => {
  for (const [seed, { id }] of STARTS.entries()) {
    const snapshot = first(seed, id);
    const ours = createActor(machine, { snapshot }).start();
    const theirs = createActor(assigned, { snapshot }).start();
    for (let turn = 0; turn < 200; turn += 1) {
      const event = EVENTS[Math.floor(draw(seed, 'any.event', turn) * EVENTS.length * 1.4)]?.id;
      const act = event ? complete({ event }) : PASSING;
      const regimes = ours.getSnapshot().value as Regimes;
      for (const actor of [ours, theirs]) actor.send({ type: act.event, act, regimes });
      expect(Object.keys(ours.getSnapshot())).toEqual(Object.keys(theirs.getSnapshot()));
      expect(told(ours.getSnapshot()), `${id}, turn ${turn}, ${act.event}`).toEqual(
        told(theirs.getSnapshot()),
      );
    }
  }
});
