/** The numbers the case lives on: twenty years together, then somebody new, then ten quarters well or badly spent. */
import { describe, expect, it } from 'vitest';
import { regimesOf, stockOf } from '../../src/model/read.ts';
import { stunderFor, talkCost } from '../../src/model/time-to-spend.ts';
import { type Deed, play, yearly } from './helpers.ts';

const HANDOVER = 77;
const SEEDS = [1, 2, 3, 7, 11];

/** Year after year the two of them alone: nothing written, nobody told. */
const closed: readonly Deed[] = [
  ...yearly('pair.thinks-aloud', 1, 40),
  ...yearly('pair.shares-success', 41, 60),
  ...yearly('pair.thinks-aloud', 61, 76),
];
/** As many years of writing down and letting others in. */
const open: readonly Deed[] = [
  ...yearly('director.documents-decisions', 1, 40),
  ...yearly('knowledge.shared', 41, 60),
  ...yearly('director.documents-decisions', 61, 76),
];
const change: readonly Deed[] = [
  [HANDOVER, 'chair.hands-over'],
  [HANDOVER, 'chair.elected'],
];
const trusted: readonly Deed[] = [
  [77, 'director.tells-running-promises'],
  [78, 'pair.talks-about-roles'],
  [78, 'director.keeps-promise'],
  [79, 'director.keeps-promise'],
  [80, 'agreement.decided-by-board'],
  [80, 'chair.keeps-promise'],
  [82, 'agreement.followed-up'],
  [83, 'director.keeps-promise'],
  [84, 'chair.defends-director'],
];
const spoilt: readonly Deed[] = [
  [77, 'director.hides-running-promise'],
  [78, 'director.takes-over-decision'],
  [79, 'director.breaks-promise'],
  [80, 'chair.bypasses-director'],
  [81, 'pair.quarrels'],
];

describe.each(SEEDS)('twenty years in the same harness, seed %i', (seed) => {
  const tight = play('new-pair', 87, [...closed, ...change], seed);
  const loose = play('new-pair', 87, [...open, ...change], seed);
  const before = HANDOVER - 1;

  it('begin with two who like each other', () => {
    expect(talkCost(tight.at(0), 'chair')).toBe(0);
    expect(regimesOf(tight.at(0))).toMatchObject({
      pair: 'forming',
      director: 'inOffice',
      chair: 'inOffice',
    });
  });

  it('gather knowledge in one head: about 85 when nothing is shared, about 45 when it is', () => {
    const knowledge = [tight, loose].map((course) => stockOf(course.at(before), 'knowledgeConcentration'));
    expect(knowledge[0]).toBeGreaterThan(79);
    expect(knowledge[0]).toBeLessThan(90);
    expect(knowledge[1]).toBeGreaterThan(37);
    expect(knowledge[1]).toBeLessThan(50);
  });

  it('make trust high and hang it on the person, less so where things are on paper', () => {
    expect(stockOf(tight.at(before), 'chair>director.trust')).toBeGreaterThan(70);
    expect(stockOf(loose.at(before), 'chair>director.trust')).toBeGreaterThan(70);
    expect(stockOf(tight.at(before), 'chair~director.coupling')).toBeGreaterThan(75);
    expect(stockOf(loose.at(before), 'chair~director.coupling')).toBeLessThan(50);
  });

  it('wear down questions and insight, but not to nothing', () => {
    for (const stock of ['voice', 'insight']) {
      expect(stockOf(tight.at(before), stock)).toBeLessThan(stockOf(tight.at(8), stock) - 12);
      expect(stockOf(tight.at(before), stock)).toBeGreaterThan(15);
      expect(stockOf(loose.at(before), stock)).toBeGreaterThan(stockOf(tight.at(before), stock) + 3);
    }
  });

  it('go from forming to working, to in harness, to entangled; from grey to golden', () => {
    const seen = (region: string) => [
      ...new Set(Array.from({ length: HANDOVER }, (_, quarter) => regimesOf(tight.at(quarter))[region])),
    ];
    expect(seen('pair')).toEqual(['forming', 'working', 'in-harness', 'entangled']);
    expect(seen('greyZone').slice(0, 3)).toEqual(['separate', 'grey', 'golden']);
  });

  it('leave one, two and three stunder, by the workload of the quarter', () => {
    const stunder = new Set(Array.from({ length: 88 }, (_, quarter) => stunderFor(loose.at(quarter))));
    expect([...stunder].sort()).toEqual([1, 2, 3]);
  });

  it('end with a bill that the closed pair pays more of', () => {
    const trust = (course: typeof tight) => stockOf(course.at(HANDOVER), 'chair>director.trust');
    expect(regimesOf(tight.at(HANDOVER))).toMatchObject({ pair: 'forming', chair: 'newInOffice' });
    expect(trust(tight)).toBeGreaterThan(25);
    expect(trust(loose)).toBeGreaterThan(trust(tight) + 5);
    expect(stockOf(tight.at(HANDOVER), 'chair~director.roleGap')).toBeGreaterThan(50);
  });

  it('can be followed by trust or by its opposite', () => {
    const end = (years: readonly Deed[], deeds: readonly Deed[]) => {
      const world = play('new-pair', 87, [...years, ...change, ...deeds], seed).last;
      return stockOf(world, 'chair>director.trust');
    };
    expect(end(closed, trusted)).toBeGreaterThan(60);
    expect(end(open, trusted)).toBeGreaterThan(66);
    expect(end(closed, spoilt)).toBeLessThan(30);
  });
});

describe('nothing saturates', () => {
  it('over twenty closed years at most three stocks lie within three points of an end', () => {
    const world = play('new-pair', 76, closed, 7).last;
    const ends = Object.entries(world.snapshot.context.stocks).filter(
      ([, value]) => value < 300 || value > 9700,
    );
    expect(ends.map(([id]) => id).length).toBeLessThanOrEqual(3);
  });
});
