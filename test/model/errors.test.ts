/** What the model says when it is asked for something that does not exist: one sentence that names the place. */
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/model/model-error.ts';
import { stockOf } from '../../src/model/read.ts';
import { type SimInput, simulate } from '../../src/model/sim.ts';
import { begin, report } from '../../src/model/simulation.ts';

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  return 'nothing was refused';
};

const { world } = begin({ seed: 1, start: 'new-pair' });
const sim = (input: Partial<SimInput>) => () => simulate({ seed: 1, start: 'new-pair', until: 8, ...input });

describe('a clear sentence', () => {
  it.each([
    [
      'an unknown event',
      () => report(world, { event: 'director.flies' }),
      'There is no event "director.flies".',
    ],
    [
      'an event done by somebody who cannot do it',
      () => report(world, { event: 'chair.keeps-promise', by: 'citizens' }),
      '"chair.keeps-promise" cannot be done by "citizens"; it is done by chair.',
    ],
    ['an unknown stock', () => stockOf(world, 'luck'), 'There is no stock "luck".'],
    [
      'an unknown stock at the start',
      () => begin({ seed: 1, start: { luck: 3 } }),
      'There is no stock "luck".',
    ],
    [
      'a start value out of range',
      () => begin({ seed: 1, start: { voice: 101 } }),
      'The start value of "voice" must be a number from 0 to 100, not 101.',
    ],
    [
      'a start value that is no number',
      () => begin({ seed: 1, start: { voice: Number.NaN } }),
      'The start value of "voice" must be a number from 0 to 100, not NaN.',
    ],
    [
      'a derived stock at the start',
      () => begin({ seed: 1, start: { turnoverRisk: 10 } }),
      '"turnoverRisk" is read off other stocks and cannot be a start value.',
    ],
    [
      'half a seed',
      () => begin({ seed: 0.5, start: 'new-pair' }),
      'The seed must be a whole number, not 0.5.',
    ],
    [
      'an event before the beginning',
      sim({ events: [{ quarter: -1, event: 'pair.quarrels' }] }),
      'Event 1: the quarter must be a whole number from 0 to 8, not -1.',
    ],
    [
      'an unknown event in a list',
      sim({
        events: [
          { quarter: 0, event: 'pair.quarrels' },
          { quarter: 1, event: 'pair.sings' },
        ],
      }),
      'Event 2: there is no event "pair.sings".',
    ],
    [
      'a run without end',
      sim({ until: Number.POSITIVE_INFINITY }),
      '"until" must be a whole number of quarters from 0 to 4000, not Infinity.',
    ],
  ])('for %s', (_what, act, sentence) => {
    expect(refusal(act)).toBe(sentence);
  });

  it('for an unknown start, with those that exist', () => {
    expect(refusal(() => begin({ seed: 1, start: 'old-pair' }))).toBe(
      'There is no start "old-pair"; there are new-pair, working-pair, twenty-year-pair, locked-pair, after-majority-change, with-committees, without-committees, small-municipality.',
    );
  });
});

describe('a bare run', () => {
  it('has a row for every quarter, after the events of that quarter', () => {
    const { quarters, ledger } = simulate({
      seed: 7,
      start: 'new-pair',
      until: 8,
      events: [{ quarter: 4, event: 'director.dismissed', by: 'board' }],
    });
    expect(quarters.map((row) => row.quarter)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(quarters[3]?.regimes.director).toBe('inOffice');
    expect(quarters[4]?.regimes).toMatchObject({ director: 'leaving', pair: 'broken' });
    expect(ledger.some((line) => line.quarter === 4 && line.cause.event === 'director.dismissed')).toBe(true);
  });

  it('takes a trust at its word', () => {
    const { world: given } = begin({ seed: 1, start: { 'chair>director.trust': 61.5 } });
    expect(stockOf(given, 'chair>director.trust')).toBe(61.5);
  });
});
