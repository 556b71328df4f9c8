/** The year wheel and the four-year wheel turn by themselves, and what was reported is not sent again. */
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model/act.ts';
import { CALENDAR } from '../../src/model/calendar.ts';
import { eventOf } from '../../src/model/events.ts';
import { allStocks, electionOf, happened, tenureOf } from '../../src/model/read.ts';
import { type SimInput, simulate } from '../../src/model/sim.ts';
import { begin, passQuarter, report, type World } from '../../src/model/simulation.ts';
import { STARTS } from '../../src/model/starts.ts';

type Events = NonNullable<SimInput['events']>;
const run = (until: number, events: Events = [], start: SimInput['start'] = 'working-pair') =>
  simulate({ seed: 3, start, until, events });
const NEW_MAJORITY: Events = [{ quarter: 14, event: 'election.new-majority' }];

/** The quarters in which something moved because of the event. */
const quartersOf = (ledger: readonly LedgerLine[], event: string): readonly number[] => [
  ...new Set(ledger.filter(({ cause }) => cause.event === event).map(({ cause }) => cause.quarter)),
];

/** Each state once, with the quarter it was first seen: `q14 contested`. */
const changesOf = (rows: ReturnType<typeof run>['quarters'], region: string): readonly string[] =>
  rows.flatMap(({ quarter, regimes }, index) =>
    regimes[region] === rows[index - 1]?.regimes[region] ? [] : [`q${quarter} ${regimes[region]}`],
  );

describe('the year', () => {
  it('has its accounts in the spring and its budget in the autumn', () => {
    const { ledger } = run(12);
    expect(quartersOf(ledger, 'calendar.accounts')).toEqual([1, 5, 9]);
    expect(quartersOf(ledger, 'calendar.budget')).toEqual([3, 7, 11]);
  });

  it('has dates that the catalogue knows and the law names', () => {
    for (const { event, date, law } of CALENDAR) {
      expect(eventOf(event)?.id).toBe(event);
      expect(date).not.toBe('');
      expect(law).toMatch(/^(KL|vallagen) \d+:\d+$/);
    }
  });
});

describe('the four years', () => {
  it('have an election every sixteen quarters, a new council a month later and a new board with the year', () => {
    const { ledger } = run(64);
    expect(quartersOf(ledger, 'election.same-majority')).toEqual([14, 30, 46, 62]);
    expect(quartersOf(ledger, 'calendar.new-council')).toEqual([15, 31, 47, 63]);
    expect(quartersOf(ledger, 'calendar.new-board')).toEqual([15, 31, 47, 63]);
    expect(quartersOf(ledger, 'chair.elected')).toEqual([]);
  });

  it('go round without a trace in the majority when it stays', () => {
    expect(changesOf(run(40).quarters, 'majority')).toEqual(['q0 stable']);
  });

  it('with a new majority are contested, outgoing until New Year, new, settled and in the end stable', () => {
    const { quarters } = run(40, NEW_MAJORITY);
    expect(changesOf(quarters, 'majority')).toEqual([
      'q0 stable',
      'q14 contested',
      'q15 outgoing',
      'q16 newMajority',
      'q20 settled',
      'q28 stable',
    ]);
  });

  it('count from an election reported in another quarter, too', () => {
    const { quarters, ledger } = run(40, [{ quarter: 6, event: 'election.new-majority' }]);
    expect(changesOf(quarters, 'majority').slice(0, 4)).toEqual([
      'q0 stable',
      'q6 contested',
      'q7 outgoing',
      'q8 newMajority',
    ]);
    expect(quartersOf(ledger, 'calendar.new-council')).toEqual([7, 15, 31]);
  });

  it('can be contested between elections: a coalition breaks, and mends or hands over', () => {
    const broken = { quarter: 3, event: 'coalition.breaks' };
    const mended = run(8, [broken, { quarter: 5, event: 'coalition.mended' }]);
    expect(changesOf(mended.quarters, 'majority')).toEqual(['q0 stable', 'q3 contested', 'q5 stable']);
    const handed = run(8, [broken, { quarter: 5, event: 'chair.elected' }]);
    expect(changesOf(handed.quarters, 'majority').slice(0, 3)).toEqual([
      'q0 stable',
      'q3 contested',
      'q5 newMajority',
    ]);
  });

  it('bring a new chair in the winter after a change of majority', () => {
    const { ledger, quarters } = run(20, NEW_MAJORITY);
    expect(quartersOf(ledger, 'chair.elected')).toEqual([16]);
    expect([15, 16].map((quarter) => quarters[quarter]?.regimes.chair)).toEqual(['inOffice', 'newInOffice']);
  });

  it('but not when somebody has reported the new chair', () => {
    for (const quarter of [15, 16]) {
      const { ledger } = run(24, [...NEW_MAJORITY, { quarter, event: 'chair.elected' }]);
      expect(quartersOf(ledger, 'chair.elected')).toEqual([quarter]);
    }
  });
});

describe('a date that somebody has reported', () => {
  const count = (event: string, quarter: number): number => {
    let world: World = begin({ seed: 3, start: 'working-pair' }).world;
    for (let now = 0; now < quarter; now += 1) world = passQuarter(world).world;
    world = report(world, { event }).world;
    return happened(passQuarter(world).ended, event) - happened(world, event);
  };

  it.each([
    ['calendar.accounts', 1],
    ['calendar.budget', 3],
    ['election.same-majority', 14],
    ['calendar.new-council', 15],
    ['calendar.new-board', 15],
  ])('%s is not sent again in its quarter', (event, quarter) => {
    expect(count(event, quarter)).toBe(0);
  });

  it('as an election with a new majority keeps the other kind away', () => {
    expect(quartersOf(run(20, NEW_MAJORITY).ledger, 'election.same-majority')).toEqual([]);
  });
});

describe('what is read of the calendar', () => {
  it('is how long ago the election was, whether it moved the power, and who has sat for how long', () => {
    let world = begin({ seed: 3, start: 'new-pair' }).world;
    expect(electionOf(world)).toEqual({ quartersSince: 2, newMajority: false });
    expect(tenureOf(world)).toMatchObject({ chair: 0, director: 0 });
    for (let quarter = 0; quarter < 14; quarter += 1) world = passQuarter(world).world;
    world = report(world, { event: 'election.new-majority' }).world;
    expect(electionOf(world)).toEqual({ quartersSince: 0, newMajority: true });
    expect(tenureOf(world)).toMatchObject({ chair: 14, director: 14 });
    world = passQuarter(passQuarter(passQuarter(world).world).world).world;
    expect(tenureOf(world)).toMatchObject({ chair: 1, director: 17 });
  });
});

describe('the committees', () => {
  const ways: readonly (readonly [string, Events, readonly string[]])[] = [
    ['are kept', [], ['q0 kept']],
    [
      'are proposed away and kept after all',
      [
        { quarter: 2, event: 'committees.proposed-dissolved' },
        { quarter: 4, event: 'committees.kept' },
      ],
      ['q0 kept', 'q2 proposed', 'q4 kept'],
    ],
    [
      'go, come back, and are as before a year later',
      [
        { quarter: 2, event: 'committees.proposed-dissolved' },
        { quarter: 3, event: 'committees.dissolved' },
        { quarter: 9, event: 'committees.reinstated' },
      ],
      ['q0 kept', 'q2 proposed', 'q3 dissolved', 'q9 reinstated', 'q13 kept'],
    ],
  ];
  it.each(ways)('%s', (_what, events, states) => {
    expect(changesOf(run(16, events, 'with-committees').quarters, 'committees')).toEqual(states);
  });

  it('begin dissolved where the start says so', () => {
    expect(run(0, [], 'without-committees').quarters[0]?.regimes.committees).toBe('dissolved');
  });
});

describe('the rows and the ledger', () => {
  it.each(STARTS.map(({ id }) => id))(
    'of %s agree in every quarter, for every stock, to the hundredth',
    (start) => {
      const { quarters, ledger } = run(
        36,
        [
          { quarter: 1, event: 'director.hides-running-promise' },
          { quarter: 4, event: 'pair.talks-about-roles', by: 'chair', tone: 'firm' },
          { quarter: 9, event: 'press.leak' },
          { quarter: 14, event: 'election.new-majority' },
          { quarter: 18, event: 'director.dismissed' },
          { quarter: 20, event: 'director.recruited' },
          { quarter: 36, event: 'pair.quarrels' },
        ],
        start,
      );
      const sums = new Map(
        Object.entries(allStocks(begin({ seed: 3, start }).world)).map(([id, value]) => [
          id,
          Math.round(value * 100),
        ]),
      );
      for (const { quarter, stocks } of quarters) {
        for (const { stock, change } of ledger.filter((line) => line.quarter === quarter)) {
          sums.set(stock, (sums.get(stock) ?? Number.NaN) + Math.round(change * 100));
        }
        const row = Object.entries(stocks).map(([id, value]) => [id, Math.round(value * 100)]);
        expect(Object.fromEntries(sums), `quarter ${quarter}`).toEqual(Object.fromEntries(row));
      }
      expect(ledger.every(({ quarter }) => quarter <= 36)).toBe(true);
    },
  );
});
