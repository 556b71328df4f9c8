/** The laboratory: what it refuses, what it runs, and that its questions are answered the way they promise. */
import { describe, expect, it } from 'vitest';
import { LAB_CATALOGUE } from '../../src/handbook/lab/catalogue.ts';
import { claimIn, labOfClaim } from '../../src/handbook/lab/of-claim.ts';
import { LAB_QUESTIONS } from '../../src/handbook/lab/questions.ts';
import { accountOf, valueAt, verdictOf } from '../../src/handbook/lab/reading.ts';
import { type LabResult, runLab } from '../../src/handbook/lab/run.ts';
import { LAB_PROBLEMS, type LabProblem, type LabSetup } from '../../src/handbook/lab/setup.ts';
import { enHandbookWords } from '../../src/i18n/en-handbook-words.ts';
import { enLab } from '../../src/i18n/en-lab.ts';
import { svHandbookWords } from '../../src/i18n/sv-handbook-words.ts';
import { svLab } from '../../src/i18n/sv-lab.ts';
import { CLAIMS } from '../../src/model/claims.ts';
import { simulate } from '../../src/model/sim.ts';

const SETUP: LabSetup = {
  start: 'working-pair',
  seed: 7,
  until: 12,
  people: 'still',
  a: [{ quarter: 4, event: 'pair.quarrels' }],
  b: [{ quarter: 4, event: 'pair.talks-about-roles' }],
  stocks: ['chair>director.trust', 'turnoverRisk'],
};

function ran(setup: LabSetup): LabResult {
  const answer = runLab(setup);
  if (!answer.ok) return expect.fail(`${answer.problem.id} ${answer.problem.given}`);
  return answer.result;
}

const cents = (points: number): number => Math.round(points * 100);

describe('a setup', () => {
  it.each<[string, Partial<LabSetup>, LabProblem]>([
    ['an unknown start', { start: 'moon' }, { id: 'unknown-start', given: 'moon' }],
    ['an unknown stock at the start', { start: { moon: 5 } }, { id: 'unknown-stock', given: 'moon' }],
    [
      'a start value for what is read off',
      { start: { turnoverRisk: 5 } },
      { id: 'derived-start', given: 'turnoverRisk' },
    ],
    ['a start value over 100', { start: { voice: 101 } }, { id: 'bad-value', given: 'voice: 101' }],
    [
      'no number as a start value',
      { startB: { voice: Number.NaN } },
      { id: 'bad-value', given: 'voice: NaN' },
    ],
    ['half a seed', { seed: 0.5 }, { id: 'bad-seed', given: '0.5' }],
    ['too long a time', { until: 121 }, { id: 'bad-until', given: '121' }],
    ['a quarter to read after the end', { at: 13 }, { id: 'bad-at', given: '13' }],
    ['an unknown curve', { stocks: ['moon'] }, { id: 'unknown-stock', given: 'moon' }],
    ['no curve', { stocks: [] }, { id: 'no-stocks' }],
    [
      'an unknown event',
      { a: [{ quarter: 1, event: 'moon.landed' }] },
      { id: 'unknown-event', given: 'moon.landed', lane: 'a', nth: 1 },
    ],
    [
      'an event before the beginning',
      { b: [{ quarter: -1, event: 'pair.quarrels' }] },
      { id: 'bad-quarter', given: '-1', lane: 'b', nth: 1 },
    ],
    [
      'an event after the end',
      { a: [{ quarter: 13, event: 'pair.quarrels' }] },
      { id: 'bad-quarter', given: '13', lane: 'a', nth: 1 },
    ],
    [
      'somebody who cannot do it',
      { a: [{ quarter: 1, event: 'director.resigns', by: 'citizens' }] },
      { id: 'bad-actor', given: 'citizens', lane: 'a', nth: 1 },
    ],
    [
      'a way in which it cannot be done',
      { a: [{ quarter: 1, event: 'pair.quarrels', kind: 'moon' }] },
      { id: 'unknown-kind', given: 'moon', lane: 'a', nth: 1 },
    ],
  ])('with %s is refused with its name', (_, change, problem) => {
    expect(runLab({ ...SETUP, ...change })).toEqual({ ok: false, problem });
  });

  it('has a sentence for all that can be wrong, in both languages', () => {
    for (const { problems } of [svLab, enLab])
      expect(Object.keys(problems).sort()).toEqual([...LAB_PROBLEMS].sort());
  });

  it('where nobody else acts is what the command runs', () => {
    const { a } = ran(SETUP);
    const { quarters, ledger } = simulate({ seed: 7, start: 'working-pair', until: 12, events: SETUP.a });
    expect(a.rows).toEqual(quarters);
    expect(a.ledger).toEqual(ledger);
  });

  it('where others do what they usually do has more going on, and the same each time', () => {
    const usual = { ...SETUP, until: 40, people: 'ordinary' } as const;
    const once = ran(usual);
    expect(once.a.others.length).toBeGreaterThan(20);
    expect(ran(usual)).toEqual(once);
  });

  it('may let the comparison begin elsewhere and do the same', () => {
    const { a, b } = ran({ ...SETUP, b: undefined, startB: 'locked-pair' });
    expect(b && valueAt(b, 'chair>director.trust', 0)).toBeLessThan(valueAt(a, 'chair>director.trust', 0));
  });
});

describe('what the laboratory offers', () => {
  it('has words in both languages: every start, region and state', () => {
    for (const { start } of [svLab, enLab])
      for (const id of LAB_CATALOGUE.starts) expect(start.presets[id]?.length, id).toBe(2);
    for (const parts of [svHandbookWords, enHandbookWords])
      for (const region of LAB_CATALOGUE.regions) expect(parts.regions[region]?.name, region).toBeTruthy();
  });

  it('knows the dates of the calendar: an election in the autumn of year 4, a budget every year', () => {
    const on = (event: string) =>
      LAB_CATALOGUE.dates.filter((date) => date.event === event).map(({ quarter }) => quarter);
    expect(on('election.same-majority').slice(0, 3)).toEqual([14, 30, 46]);
    expect(on('calendar.budget').slice(0, 3)).toEqual([3, 7, 11]);
    expect(on('calendar.new-council').slice(0, 2)).toEqual([15, 31]);
  });
});

describe('the account behind a point', () => {
  const result = ran({ ...SETUP, until: 40 });

  it.each(LAB_CATALOGUE.stocks.map(({ id }) => id))('of %s sums to its value in both courses', (stock) => {
    for (const [quarter, since] of [
      [0, -1],
      [4, 3],
      [20, 16],
      [40, -1],
    ] as const) {
      const { before, causes, value } = accountOf(result, stock, quarter, since);
      for (const lane of ['a', 'b'] as const) {
        const sum = causes.reduce((total, cause) => total + cents(cause[lane]), cents(before[lane]));
        expect(sum).toBe(cents(value[lane]));
      }
      for (const { a, b, difference } of causes) expect(cents(difference)).toBe(cents(b) - cents(a));
    }
  });

  it('names the act that the courses differ by', () => {
    const verdict = verdictOf(result, 'chair~director.roleGap', 8);
    expect(verdict?.points).toBeLessThan(0);
    expect(verdict?.cause?.cause.event).toBe('pair.talks-about-roles');
  });

  it('of two equal courses finds no difference and no cause', () => {
    const same = ran({ ...SETUP, b: SETUP.a });
    expect(verdictOf(same, 'voice', 8)).toEqual({ stock: 'voice', quarter: 8, points: 0 });
  });
});

describe('a question to begin with', () => {
  it.each(LAB_QUESTIONS.map((question) => [question.id, question] as const))(
    '%s is answered the way it promises',
    (_, { setup, look }) => {
      const result = ran(setup);
      for (const { stock, quarter, b } of look) {
        const points = verdictOf(result, stock, quarter)?.points ?? 0;
        const said = Math.abs(points) < 2 ? 'same' : points > 0 ? 'higher' : 'lower';
        expect(`${stock}: ${said}`).toBe(`${stock}: ${b}`);
      }
    },
  );

  it.each(LAB_QUESTIONS.map((question) => [question.id, question] as const))(
    '%s differs between its courses in nothing but what is done, and shows what it looks at',
    (_, { setup, look }) => {
      expect(setup.b).toBeDefined();
      for (const { stock, quarter } of look) {
        expect(setup.stocks).toContain(stock);
        expect(quarter).toBeLessThanOrEqual(setup.until);
      }
    },
  );
});

const tests = CLAIMS.flatMap((claim) =>
  claim.how === 'untestable' ? [] : (claim.tests ?? []).map((test, nth) => [claim.id, nth, test] as const),
);

describe('a claim', () => {
  it('that is tried has a place in the laboratory', () => {
    expect(tests.length).toBeGreaterThan(50);
    expect(labOfClaim('C000', 0)).toBeUndefined();
    expect(labOfClaim(tests[0]?.[0] ?? '', 99)).toBeUndefined();
  });

  it('is known again by its setup, wherever one looks in it, until the setup is changed', () => {
    const [[id, nth] = expect.fail('no tests')] = tests;
    const setup = labOfClaim(id, nth) ?? expect.fail('no setup');
    expect(claimIn(setup)).toBe(id);
    expect(claimIn({ ...setup, at: 0, stocks: ['voice', 'insight'] })).toBe(id);
    expect(claimIn({ ...setup, seed: setup.seed + 1 })).toBeUndefined();
  });

  it.each(tests)('%s, test %i, can be opened and runs', (id, nth, test) => {
    const setup = labOfClaim(id, nth) ?? expect.fail('no setup');
    const { b } = ran(setup);
    expect(setup.stocks).toEqual([test.stock]);
    expect(b?.rows.length).toBe(setup.until + 1);
  });
});
