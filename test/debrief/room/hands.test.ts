/** Raised hands: one screen gives the same report as codes do. */
import { describe, expect, it } from 'vitest';
import {
  handDivisions,
  handGuesses,
  majority,
  openIn,
  openTo,
  projected,
  type Round,
  toDecision,
} from '../../../src/debrief/room/hands.ts';
import { Run } from '../../../src/run/run.ts';
import { quickModel } from '../../../src/story/quick-model.ts';
import { bundleOf } from './rooms.ts';

describe.each(['director', 'chair'])('a cut of the case for the %s', (chair) => {
  it('every shared meeting that asks is reached, has a short text for the wall and can be gone on from', async () => {
    const bundle = await bundleOf(chair);
    const asked = Object.entries(bundle.meetings ?? {}).filter(([, { asks }]) => asks);
    expect(asked.length).toBeGreaterThan(2);
    const run = new Run(bundle, 7, quickModel);
    for (const [id] of asked) {
      expect(toDecision(run, id), id).toBe(true);
      expect(run.passage.key).toBe(id);
      const text = projected(run.passage).join(' ');
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(60);
      run.choose(openIn(run.passage)[0]?.id ?? '');
      expect(run.asked?.answers.length, id).toBeGreaterThan(1);
      run.reflect({});
      expect(run.passage.room, id).toBeDefined();
      expect(run.ahead(8)).toHaveLength(8);
    }
  });
});

it('a decision for a quarter of an hour is reached by a way that leaves more than two alternatives', async () => {
  const bundle = await bundleOf('director');
  const run = new Run(bundle, 7, quickModel);
  for (const id of ['m1', 'm4']) {
    expect(openTo(run, 7, id)).toBe(true);
    expect(openIn(run.passage).length, id).toBeGreaterThan(2);
  }
  expect(openTo(run, 7, 'nowhere')).toBe(false);
});

it('goes on with most hands, and with none when they are as many', () => {
  expect(majority({ a: 3, b: 5 })).toBe('b');
  expect(majority({ a: 5, b: 5 })).toBeUndefined();
  expect(majority({ a: 0, b: 0 })).toBeUndefined();
  expect(majority({})).toBeUndefined();
});

it('the report of raised hands is the report of codes', async () => {
  const bundle = await bundleOf('director');
  const meeting = bundle.meetings?.m2;
  const [mine, theirs] = [meeting?.rounds[0]?.options ?? {}, meeting?.rounds[1]?.options ?? {}];
  const [first = '', second = ''] = Object.keys(mine).map((id) => `m2.${id}`);
  const [expected = '', came = ''] = Object.keys(theirs);
  const round: Round = {
    step: 20,
    decision: 'm2',
    quarter: 77,
    hands: { [first]: 6, [second]: 4 },
    choice: first,
    meeting: 'm2',
    reasons: { [first]: { law: 3, facts: 3 }, [second]: { loyalty: 4 } },
    guesses: { [expected]: 7, [came]: 3 },
    actual: came,
  };
  const empty = { ...round, decision: 'm3', hands: { x: 0 } };
  const [division, ...others] = handDivisions([round, empty], bundle, { [first]: 'Listan' });
  expect(others).toEqual([]);
  expect(division).toMatchObject({ count: 10, title: bundle.decisions?.m2?.title });
  expect(division?.divided).toBeCloseTo(1 - (6 * 5 + 4 * 3) / 90);
  expect(division?.shares[0]).toMatchObject({ text: 'Listan', count: 6 });
  expect(division?.shares[0]?.reasonsDivided).toBeCloseTo(0.6);
  // Those who were outvoted had their reasons too.
  expect(division?.shares[1]).toMatchObject({ count: 4, reasons: [{ count: 4 }], reasonsDivided: 0 });
  expect(handGuesses([round], bundle)).toMatchObject([{ expected: 10, came: 1, right: 3, did: 0 }]);
});
