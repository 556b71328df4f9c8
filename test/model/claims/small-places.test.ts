/** Core claims of the cases, the panel and the small municipalities that are a hump, a contrast or a condition: each as what it states. */
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/model/act.ts';
import { anyStart } from '../../../src/model/claims/try-claim.ts';
import { stockOf } from '../../../src/model/read.ts';
import { type Deed, play, type Start } from '../helpers.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

interface Course {
  readonly start?: Start;
  readonly fixed?: Readonly<Record<string, number>>;
  readonly deeds?: readonly Deed[];
}

/** Where the stock ends in any municipality, seed by seed. */
const ends = (stock: string, until: number, { start, fixed, deeds = [] }: Course): readonly number[] =>
  SEEDS.map((seed) => stockOf(play(start ?? anyStart(seed, fixed), until, deeds, seed).last, stock));

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const differences = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((value, index) => value - (other[index] ?? 0));
/** The share that does not have the sign. */
const contrary = (values: readonly number[], sign: 1 | -1): number =>
  values.filter((value) => value * sign < -0.005).length / values.length;
const meanDifference = (stock: string, until: number, one: Course, other: Course): number =>
  mean(differences(ends(stock, until, one), ends(stock, until, other)));

const yearly = (event: string | Act, from: number, to: number): readonly Deed[] =>
  Array.from({ length: Math.ceil((to - from) / 4) }, (_, year): Deed => [from + 4 * year, event]);

describe('C063: a culture of cooperation belongs to the place', () => {
  const handed: readonly Deed[] = [
    [9, 'chair.hands-over'],
    [9, 'chair.elected'],
  ];
  const culture: readonly Deed[] = [
    [1, 'agreement.decided-by-board'],
    ...yearly('agreement.followed-up', 2, 9),
    ...yearly('board.informed', 3, 9),
    ...yearly('knowledge.shared', 4, 9),
  ];
  const friendship: readonly Deed[] = [
    ...yearly('pair.thinks-aloud', 1, 9),
    ...yearly('pair.shares-success', 2, 9),
    ...yearly('pair.thinks-aloud', 3, 9),
    ...yearly('pair.shares-success', 4, 9),
  ];
  const handedOver = (deeds: readonly Deed[]): Course => ({
    start: 'working-pair',
    deeds: [...deeds, ...handed],
  });

  it.each(['chair>director.trust', 'localPolicy'])(
    'so that %s is higher the year after the chair was exchanged than where two had it between them',
    (stock) => {
      expect(meanDifference(stock, 12, handedOver(culture), handedOver(friendship))).toBeGreaterThan(1);
    },
  );
});

describe('C076: too little conflict is a problem too', () => {
  const friction = (tension: number): Course => ({ fixed: { 'director>chair.tension': tension } });

  it('the house learns most where there is some friction: capacity is highest at a moderate tension', () => {
    const at = (tension: number) => mean(ends('capacity', 6, friction(tension)));
    expect(at(25)).toBeGreaterThan(at(0) + 0.2);
    expect(at(25)).toBeGreaterThan(at(85) + 1);
  });
});

describe('C078: a task takes part of the price away', () => {
  it('a critic who was appointed gains more voice for each point of liking it costs than a question', () => {
    const price = (event: string) => {
      const deeds: readonly Deed[] = [[1, event]];
      const gained = meanDifference('voice', 2, { deeds }, {});
      const paid = -meanDifference('chair~director.chemistry', 2, { deeds }, {});
      return { gained, paid };
    };
    const [asked, appointed] = [price('question.raised'), price('critic.appointed')];
    expect(appointed.gained).toBeGreaterThan(asked.gained + 2);
    expect(appointed.paid / appointed.gained).toBeLessThan(asked.paid / asked.gained);
  });
});

describe('C082: without routines pressure does more harm', () => {
  it('the same pressure leaves worse decisions where nothing is written than where a routine was made', () => {
    const yielded: readonly Deed[] = [[2, 'pressure.yielded-to']];
    const routine: readonly Deed[] = [[1, 'routine.made'], ...yielded];
    const difference = differences(
      ends('legalQuality', 8, { deeds: yielded }),
      ends('legalQuality', 8, { deeds: routine }),
    );
    expect(mean(difference)).toBeLessThan(-1);
    expect(contrary(difference, -1)).toBeLessThanOrEqual(0.02);
  });
});

describe('C084: having given in once grows by not being spoken of', () => {
  const fixed = { unspokenProblems: 30, voice: 40 };
  it('what was not said is more for years, and less where it was told', () => {
    const silent: Course = { fixed, deeds: [[1, 'pressure.yielded-to']] };
    const told: Course = {
      fixed,
      deeds: [
        [1, 'pressure.yielded-to'],
        [2, 'pressure.reported'],
      ],
    };
    for (const until of [3, 6, 9]) {
      expect(meanDifference('unspokenProblems', until, silent, { fixed })).toBeGreaterThan(1);
      expect(meanDifference('unspokenProblems', until, silent, told)).toBeGreaterThan(1);
      expect(meanDifference('voice', until, silent, told)).toBeLessThan(-1);
    }
  });
});

describe('C091: most directors stay where there is some friction', () => {
  const risk = (tension: number) => ends('turnoverRisk', 0, { fixed: { 'director>chair.tension': tension } });

  it('the risk falls from no tension to about 25 and rises to 85, in every municipality', () => {
    const none = risk(0);
    const some = risk(25);
    const much = risk(85);
    expect(mean(differences(none, some))).toBeGreaterThan(0.3);
    expect(mean(differences(much, some))).toBeGreaterThan(2);
    expect(contrary(differences(none, some), 1)).toBeLessThanOrEqual(0.02);
    expect(contrary(differences(much, some), 1)).toBe(0);
  });

  it('is lowest somewhere between 10 and 40', () => {
    const grid = [0, 10, 20, 30, 40, 50, 60, 70, 85];
    const means = grid.map((tension) => mean(risk(tension)));
    const lowest = grid[means.indexOf(Math.min(...means))] ?? -1;
    expect(lowest).toBeGreaterThanOrEqual(10);
    expect(lowest).toBeLessThanOrEqual(40);
  });
});

describe('C097: trust that nobody tends wears away', () => {
  const trust = 'chair>director.trust';
  const untended: Course = { start: 'working-pair' };
  const tended: Course = { start: 'working-pair', deeds: yearly('pair.talks-about-roles', 1, 40) };

  it('falls year by year when nobody does anything', () => {
    const years = [8, 12, 20, 32, 40].map((until) => mean(ends(trust, until, untended)));
    for (const [index, value] of years.entries()) {
      const before = years[index - 1];
      if (before !== undefined) expect(value).toBeLessThan(before - 1);
    }
  });

  it('in the twenty-year pair too', () => {
    const start = 'twenty-year-pair';
    expect(mean(ends(trust, 16, { start }))).toBeLessThan(mean(ends(trust, 0, { start })) - 3);
  });

  it('holds where it is tended once a year, in both directions', () => {
    expect(mean(ends(trust, 40, tended))).toBeGreaterThan(mean(ends(trust, 0, tended)) - 3);
    for (const stock of [trust, 'director>chair.trust']) {
      expect(meanDifference(stock, 16, tended, untended)).toBeGreaterThan(4);
      expect(meanDifference(stock, 40, tended, untended)).toBeGreaterThan(10);
    }
  });
});

describe('C125: brought up without blame', () => {
  it('a conflict of interest costs less liking and protects the decision as much', () => {
    const declared = (tone: 'gentle' | 'firm'): Course => ({
      deeds: [[1, { event: 'conflict-of-interest.declared', tone }]],
    });
    const liking = meanDifference('chair~director.chemistry', 1, declared('gentle'), declared('firm'));
    expect(liking).toBeGreaterThan(1);
    expect(meanDifference('legalQuality', 2, declared('gentle'), declared('firm'))).toBeCloseTo(0, 1);
  });
});

describe('C165: the duty is asymmetric', () => {
  const talk = (by: 'chair' | 'director'): Course => ({
    deeds: [[1, { event: 'pair.talks-about-roles', by }]],
  });

  it('the director pays half of what the chair pays in liking for the same talk', () => {
    const price = (by: 'chair' | 'director') => meanDifference('chair~director.chemistry', 1, talk(by), {});
    expect(price('director') / price('chair')).toBeCloseTo(0.5, 1);
  });

  it('what the chair does counts about double for trust, for better and for worse', () => {
    const gain = (by: 'chair' | 'director') => meanDifference('director>chair.benevolence', 2, talk(by), {});
    expect(gain('chair') / gain('director')).toBeGreaterThan(1.6);
    const quarrel = (by: 'chair' | 'director') =>
      meanDifference('director>chair.benevolence', 1, { deeds: [[1, { event: 'pair.quarrels', by }]] }, {});
    expect(quarrel('chair') / quarrel('director')).toBeGreaterThan(1.6);
  });
});

describe('C157: whoever changes director again and again', () => {
  it('has a profession that weighs less, worse decisions and a shorter view than whoever keeps one', () => {
    const again: readonly Deed[] = [
      [1, 'director.resigns'],
      [3, 'director.recruited'],
      [8, 'director.dismissed'],
      [10, 'director.recruited'],
    ];
    for (const stock of ['professionalValues', 'legalQuality', 'longTerm']) {
      const difference = differences(ends(stock, 14, { deeds: again }), ends(stock, 14, {}));
      expect(mean(difference), stock).toBeLessThan(-2);
      expect(contrary(difference, -1), stock).toBeLessThanOrEqual(0.02);
    }
  });
});

describe('C181, C182: a cooperation that somebody leaves', () => {
  it('loses less with the director who carried it where a successor came along and the board was told', () => {
    const leaves: readonly Deed[] = [[8, 'director.dismissed']];
    const prepared: readonly Deed[] = [
      [1, 'successor.shadows'],
      [3, 'knowledge.shared'],
      [5, 'cooperation.reported'],
    ];
    const lost = (deeds: readonly Deed[]) =>
      differences(
        ends('cooperation', 8, { deeds: [...deeds, ...leaves] }),
        ends('cooperation', 8, { deeds }),
      );
    expect(mean(differences(lost(prepared), lost([])))).toBeGreaterThan(1);
  });

  it('is cheaper to leave by terms that were written while nobody thought of it', () => {
    const left: readonly Deed[] = [[6, 'cooperation.left']];
    const bill = (deeds: readonly Deed[]) =>
      differences(ends('economy', 7, { deeds: [...deeds, ...left] }), ends('economy', 7, { deeds }));
    const cheaper = differences(
      bill([
        [1, 'pair.talks-about-roles'],
        [2, 'agreement.written'],
      ]),
      bill([]),
    );
    expect(mean(cheaper)).toBeGreaterThan(1);
    expect(contrary(cheaper, 1)).toBeLessThanOrEqual(0.02);
  });
});
