/** What the model says when it is asked for something that does not exist: one sentence that names the place. */
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/model/model-error.ts';
import { stockOf } from '../../src/model/read.ts';
import { type SimInput, simulate } from '../../src/model/sim.ts';
import { begin, report } from '../../src/model/simulation.ts';
import { STOCK_NAMES } from '../../src/model/stock-names.ts';

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
      'an event in no quarter at all',
      sim({ events: [{ quarter: Number.NaN, event: 'pair.quarrels' }] }),
      'Event 1: the quarter must be a whole number from 0 to 8, not NaN.',
    ],
    [
      'an event after the end',
      sim({ events: [{ quarter: 9, event: 'pair.quarrels' }] }),
      'Event 1: the quarter must be a whole number from 0 to 8, not 9.',
    ],
    [
      'events out of the order of time',
      sim({
        events: [
          { quarter: 1, event: 'pair.quarrels' },
          { quarter: 4, event: 'pair.quarrels' },
          { quarter: 2, event: 'pair.thinks-aloud' },
        ],
      }),
      'Event 3 is in quarter 2, but the one before it is in quarter 4; events must stand in order of time.',
    ],
    [
      'an event done by somebody who cannot do it, in a list',
      sim({ events: [{ quarter: 0, event: 'chair.keeps-promise', by: 'citizens' }] }),
      'Event 1: "chair.keeps-promise" cannot be done by "citizens"; it is done by chair.',
    ],
    [
      'more events than one run takes',
      sim({ events: Array.from({ length: 20_001 }, () => ({ quarter: 0, event: 'pair.quarrels' })) }),
      'There are 20001 events; one run takes at most 20000.',
    ],
    [
      'a negative end',
      sim({ until: -1 }),
      '"until" must be a whole number of quarters from 0 to 4000, not -1.',
    ],
    [
      'an endless seed',
      () => begin({ seed: Number.POSITIVE_INFINITY, start: 'new-pair' }),
      'The seed must be a whole number, not Infinity.',
    ],
    [
      'a start that is a list',
      // As JSON may say it; the type does not let a program.
      () => begin({ seed: 1, start: JSON.parse('[50]') }),
      'The start must be the name of a start or a list of stock values.',
    ],
    [
      'a start value below the range',
      () => begin({ seed: 1, start: { voice: -0.01 } }),
      'The start value of "voice" must be a number from 0 to 100, not -0.01.',
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

  it('takes ten thousand events, in one quarter or in many', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      quarter: index < 5000 ? 0 : 1 + Math.floor((index - 5000) / 50),
      event: index % 2 === 0 ? 'pair.thinks-aloud' : 'question.raised',
    }));
    const { quarters } = simulate({ seed: 1, start: 'new-pair', until: 100, events });
    expect(quarters).toHaveLength(101);
    for (const { stocks } of quarters) {
      for (const value of Object.values(stocks)) expect(value >= 0 && value <= 100).toBe(true);
    }
  });

  it('starts from the worst and the best of everything', () => {
    for (const value of [0, 100]) {
      const start = Object.fromEntries(STOCK_NAMES.map((name) => [name, value]));
      const { quarters } = simulate({ seed: 1, start, until: 40 });
      expect(quarters).toHaveLength(41);
      for (const { stocks } of quarters) {
        for (const [name, points] of Object.entries(stocks))
          expect(points >= 0 && points <= 100, name).toBe(true);
      }
    }
  });
});
