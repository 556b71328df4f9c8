/** C034, C035, C038 and C049: who sits long, two who sit long together, and what their trust rests on. */
import { describe, expect, it } from 'vitest';
import { stockOf } from '../../../src/model/read.ts';
import { type Deed, yearly } from '../helpers.ts';
import { difference, ends, mean, some, values } from './many.ts';

const PAIR = ['chair>director.trust', 'director>chair.trust'] as const;

describe('C034: the long-sitter is anybody', () => {
  it.each(['director', 'chair', 'secretary'] as const)(
    '%s who keeps it to oneself quiets the others',
    (by) => {
      const kept: readonly Deed[] = [1, 5, 9].map((quarter) => [quarter, { event: 'knowledge.hoarded', by }]);
      const { mean: less, contrary } = difference(ends(some(), 12, kept), ends(some(), 12), 'voice');
      expect(less).toBeLessThan(-1);
      expect(contrary).toBeLessThanOrEqual(0.02);
    },
  );

  it('a house that cannot do without one head pays whichever half leaves', () => {
    for (const exit of [['director.retires'], ['chair.hands-over', 'chair.elected']]) {
      const bill = (knowledge: number) => {
        const house = some({ knowledgeConcentration: knowledge });
        const deeds = exit.map((event): Deed => [1, event]);
        return difference(ends(house, 2, deeds), ends(house, 2), 'longTerm').mean;
      };
      expect(bill(80)).toBeLessThan(bill(20) - 1);
    }
  });
});

describe('C035: multiplicative, not additive', () => {
  const house = (trust: number, coupling: number) =>
    ends(
      some({
        'chair>director.trust': trust,
        'director>chair.trust': trust,
        'chair~director.coupling': coupling,
        knowledgeConcentration: 40,
        voice: 55,
      }),
      8,
    );
  const [both, trust, years, neither] = [house(80, 85), house(80, 15), house(22, 85), house(22, 15)];

  it.each([
    ['knowledgeConcentration', 1],
    ['voice', -1],
  ] as const)('%s moves more by both than by the sum of each', (stock, way) => {
    const at = (worlds: typeof both) => mean(values(worlds, stock)) * way;
    const together = at(both) - at(neither);
    const apart = at(trust) - at(neither) + (at(years) - at(neither));
    expect(together).toBeGreaterThan(1);
    expect(together).toBeGreaterThan(apart + 0.5);
  });
});

/** Two pairs trusted alike: by roles that were kept, or by how well they like each other. */
const ROLES = {
  'chair>director.trust': 74,
  'director>chair.trust': 74,
  'chair~director.chemistry': 42,
  'chair~director.coupling': 18,
  'chair~director.roleGap': 26,
};
const LIKING = {
  'chair>director.trust': 74,
  'director>chair.trust': 74,
  'chair~director.chemistry': 84,
  'chair~director.coupling': 78,
  'chair~director.roleGap': 44,
};

describe('C038 and C049: roles or liking', () => {
  const course = (fixed: Readonly<Record<string, number>>, deeds: readonly Deed[], until: number) =>
    ends(some(fixed), until, [...yearly('board.informed', 0, until), ...deeds]);

  it.each(PAIR)('%s looks alike while both sit', (trust) => {
    for (const until of [0, 4]) {
      const { mean: apart } = difference(course(ROLES, [], until), course(LIKING, [], until), trust);
      expect(Math.abs(apart)).toBeLessThan(5);
    }
  });

  it.each([
    ['a new chair', [[4, 'chair.elected']]],
    [
      'a new director',
      [
        [4, 'director.retires'],
        [5, 'director.recruited'],
      ],
    ],
  ] as const)('and lies ten points or more apart when somebody leaves: %s', (_who, exit) => {
    for (const trust of PAIR) {
      const [roles, liking] = [course(ROLES, exit, 5), course(LIKING, exit, 5)];
      const { mean: apart, contrary } = difference(roles, liking, trust);
      expect(apart).toBeGreaterThanOrEqual(10);
      expect(contrary).toBe(0);
    }
  });

  it('talk, paper and the board untie them over the years', () => {
    const years = yearly('pair.shares-success', 1, 12);
    const open: readonly Deed[] = [
      ...years,
      ...yearly('pair.talks-about-roles', 2, 12),
      ...yearly('agreement.followed-up', 3, 12),
      ...yearly('board.informed', 4, 12),
    ];
    const { mean: looser, contrary } = difference(
      ends(() => 'working-pair', 14, open),
      ends(() => 'working-pair', 14, years),
      'chair~director.coupling',
    );
    expect(looser).toBeLessThan(-10);
    expect(contrary).toBe(0);
  });

  it('chemistry is a sign that tells nothing of the roles', () => {
    const [world] = ends(some(LIKING), 0);
    if (!world) throw new Error('There is no municipality.');
    expect(stockOf(world, 'chair~director.chemistry')).toBeGreaterThan(80);
    expect(stockOf(world, 'chair~director.roleGap')).toBeGreaterThan(40);
  });
});
