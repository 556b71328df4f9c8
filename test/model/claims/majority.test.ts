/** C020 and C022: one change of majority, two ways of meeting it. */
import { describe, expect, it } from 'vitest';
import { regimesOf } from '../../../src/model/read.ts';
import type { Deed } from '../helpers.ts';
import { difference, ends, some } from './many.ts';

const CHANGE: readonly Deed[] = [
  [2, 'election.new-majority'],
  [3, 'chair.elected'],
];
const met: readonly Deed[] = [
  ...CHANGE,
  [3, 'director.tells-running-promises'],
  [4, 'pair.talks-about-roles'],
  [4, 'director.informs-all-parties'],
  [5, 'director.keeps-promise'],
  [6, 'agreement.followed-up'],
  [7, 'chair.keeps-promise'],
];
const missed: readonly Deed[] = [
  ...CHANGE,
  [3, 'director.hides-running-promise'],
  [4, 'chair.bypasses-director'],
  [4, 'director.takes-over-decision'],
  [5, 'director.breaks-promise'],
  [6, 'chair.criticises-director'],
  [7, 'pair.quarrels'],
];

describe.each([
  ['any municipality', some()],
  ['twenty years in the same harness', () => 'twenty-year-pair'],
  ['three years that worked', () => 'working-pair'],
  ['one change already', () => 'after-majority-change'],
] as const)('C020: the same change of majority, after %s', (_name, start) => {
  const [well, badly] = [ends(start, 11, met), ends(start, 11, missed)];

  it('locks one relation and not the other', () => {
    const stuck = (worlds: typeof well) =>
      worlds.filter((world) => ['locked', 'strained'].includes(regimesOf(world).pair ?? '')).length /
      worlds.length;
    expect(stuck(badly)).toBeGreaterThan(0.98);
    expect(stuck(well)).toBeLessThan(0.02);
  });

  it.each(['chair>director.trust', 'director>chair.trust'])('leaves %s far apart', (trust) => {
    const { mean, contrary } = difference(well, badly, trust);
    expect(mean).toBeGreaterThan(20);
    expect(contrary).toBe(0);
  });

  it('makes the director likelier to go in the one and to stay in the other', () => {
    const { mean, contrary } = difference(badly, well, 'turnoverRisk');
    expect(mean).toBeGreaterThan(4);
    expect(contrary).toBe(0);
  });
});

describe('C022: the director is one factor', () => {
  const good: readonly Deed[] = [
    ...CHANGE,
    [4, 'director.keeps-promise'],
    [5, 'director.tells-running-promises'],
  ];
  const bad: readonly Deed[] = [
    ...CHANGE,
    [4, 'director.breaks-promise'],
    [5, 'director.hides-running-promise'],
  ];

  it('whose conduct alone decides whether trust comes', () => {
    const [one, other] = [ends(some(), 7, good), ends(some(), 7, bad)];
    expect(difference(one, other, 'chair>director.trust').mean).toBeGreaterThan(4);
    expect(difference(one, other, 'chair>director.trust').contrary).toBe(0);
    expect(difference(one, other, 'turnoverRisk').mean).toBeLessThan(-1);
  });

  it('a new director begins where nothing is broken', () => {
    const renewed: readonly Deed[] = [...missed, [9, 'director.dismissed'], [10, 'director.recruited']];
    const { mean, contrary } = difference(
      ends(some(), 11, renewed),
      ends(some(), 11, missed),
      'chair>director.trust',
    );
    expect(mean).toBeGreaterThan(10);
    expect(contrary).toBe(0);
  });
});
