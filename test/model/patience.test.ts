/** Each director has one patience: off unless asked for, near before it is out, and never longer for more strain. */
import { describe, expect, it } from 'vitest';
import { HAZARD, hazardFrom } from '../../src/model/hazard.ts';
import { hazardOf, patienceOf, regimesOf } from '../../src/model/read.ts';
import { begin, type World, walk } from '../../src/model/simulation.ts';

const LONGEST = 240;
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

type Start = string | Readonly<Record<string, number>>;
interface Stay {
  /** The quarter in which patience ran out; LONGEST when it never did. */
  readonly out: number;
  readonly near: number;
  readonly last: World;
}

/** Lets quarters pass until the patience of the director is out. */
const stay = (seed: number, start: Start, exits = true): Stay => {
  let { world } = begin({ seed, start, exits });
  const steps = walk(world);
  let near: number | undefined;
  for (let quarter = 0; quarter < LONGEST; quarter += 1) {
    const patience = patienceOf(world);
    if (patience.near) near ??= quarter;
    if (patience.out) return { out: quarter, near: near ?? LONGEST, last: world };
    ({ world } = steps.passQuarter());
  }
  return { out: LONGEST, near: near ?? LONGEST, last: world };
};

describe('patience', () => {
  it('is not counted unless asked for: nobody leaves by themselves', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const { out, near, last } = stay(seed, 'locked-pair', false);
      expect([out, near]).toEqual([LONGEST, LONGEST]);
      expect(regimesOf(last).director).toMatch(/inOffice|questioned/);
    }
  });

  it('runs out for nearly everybody in sixty years, and is near before it is out', () => {
    const stays = SEEDS.map((seed) => stay(seed, 'working-pair'));
    expect(stays.filter(({ out }) => out < LONGEST).length).toBeGreaterThan(90);
    for (const { near, out } of stays) expect(near).toBeLessThanOrEqual(out);
    expect(stays.filter(({ near, out }) => out < LONGEST && out > 2 && near < out).length).toBeGreaterThan(
      70,
    );
  });

  it('puts the director in question when it is near', () => {
    const questioned = SEEDS.map((seed) => stay(seed, 'working-pair')).filter(
      ({ out }) => out > 2 && out < LONGEST,
    );
    const inQuestion = questioned.filter(({ last }) => regimesOf(last).director === 'questioned');
    expect(inQuestion.length).toBe(questioned.length);
  });

  it('is drawn with the person: the same seed, the same day', () => {
    expect(stay(11, 'new-pair').out).toBe(stay(11, 'new-pair').out);
    expect(new Set(SEEDS.map((seed) => stay(seed, 'new-pair').out)).size).toBeGreaterThan(20);
  });

  it('says why, and says cooperation more often where the two do not get on', () => {
    const reasons = (start: Start) =>
      SEEDS.filter((seed) => patienceOf(begin({ seed, start, exits: true }).world).reason === 'cooperation')
        .length;
    expect(reasons('locked-pair')).toBeGreaterThan(reasons('twenty-year-pair') + 25);
  });
});

describe('more strain at the start', () => {
  const strains: readonly (readonly [string, Start, Start])[] = [
    ['less trust', { 'chair>director.trust': 70 }, { 'chair>director.trust': 30 }],
    ['less liking', { 'chair~director.chemistry': 80 }, { 'chair~director.chemistry': 20 }],
    ['more work to begin with', { workload: 30, capacity: 70 }, { workload: 80, capacity: 30 }],
    ['much friction', { 'director>chair.tension': 25 }, { 'director>chair.tension': 85 }],
    ['no friction at all', { 'director>chair.tension': 25 }, { 'director>chair.tension': 0 }],
  ];

  it.each(strains)(
    '(%s) never means a later exit under the same seed, and on the whole an earlier one',
    (_what, calm, strained) => {
      const days = SEEDS.map((seed) => [stay(seed, strained).out, stay(seed, calm).out] as const);
      expect(days.filter(([with_, without]) => with_ > without)).toEqual([]);
      expect(days.filter(([with_, without]) => with_ < without).length).toBeGreaterThan(5);
    },
  );
});

describe('the hazard', () => {
  const { world } = begin({ seed: 3, start: 'working-pair' });
  const { stocks } = world.snapshot.context;
  const at = (change: Partial<Parameters<typeof hazardFrom>[1]> = {}, moved = {}): number =>
    hazardFrom(
      { ...stocks, ...moved },
      { quartersSinceElection: 9, newMajority: false, agreementUsed: false, ...change },
    ).total;

  it('is cooperation and everything else together, and never quite certain', () => {
    const hazard = hazardOf(world);
    expect(hazard.total).toBeCloseTo(hazard.cooperation + hazard.other, 10);
    expect(hazard.total).toBeGreaterThan(0);
    expect(
      at({ quartersSinceElection: 0, newMajority: true }, { 'chair>director.trust': 0 }),
    ).toBeLessThanOrEqual(0.9);
  });

  it('tells of an election for a while, twice over when the majority changed, and less where an agreement is used', () => {
    expect(at({ quartersSinceElection: 1 })).toBeCloseTo(HAZARD.election * at(), 10);
    expect(at({ quartersSinceElection: 1, newMajority: true })).toBeCloseTo(
      HAZARD.election * HAZARD.newMajority * at(),
      10,
    );
    expect(at({ quartersSinceElection: HAZARD.electionQuarters })).toBeCloseTo(at(), 10);
    expect(at({ agreementUsed: true })).toBeCloseTo(HAZARD.agreementUsed * at(), 10);
  });

  it('rises with every strain but friction, which is best at a little', () => {
    for (const [stock, calm, strained] of [
      ['chair>director.trust', 8000, 2000],
      ['chair~director.chemistry', 8000, 2000],
      ['workload', 2000, 8000],
      ['discretion', 8000, 2000],
      ['formalisation', 8000, 2000],
    ] as const) {
      expect(at({}, { [stock]: strained }), stock).toBeGreaterThan(at({}, { [stock]: calm }));
    }
    const friction = (points: number) => at({}, { 'director>chair.tension': points * 100 });
    expect(friction(HAZARD.bestFriction)).toBeLessThan(friction(0));
    expect(friction(HAZARD.bestFriction)).toBeLessThan(friction(60));
  });
});
