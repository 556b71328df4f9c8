/** C028: talking and writing are two decisions. Four states, four outcomes, and a fifth when what was agreed is used. */
import { describe, expect, it } from 'vitest';
import { regimesOf } from '../../../src/model/read.ts';
import type { Deed } from '../helpers.ts';
import { difference, ends, some } from './many.ts';

const WAYS = {
  unspoken: [],
  talked: ['pair.talks-about-roles'],
  paper: ['agreement.written'],
  agreed: ['pair.talks-about-roles', 'agreement.written'],
} as const;
type Way = keyof typeof WAYS;

describe.each([
  ['any municipality', some()],
  ['three years that worked', () => 'working-pair'],
  ['two who are new', () => 'new-pair'],
] as const)('C028: %s', (_name, start) => {
  const ended = (way: Way, more: readonly Deed[] = []) =>
    ends(start, 8, [...WAYS[way].map((event): Deed => [1, event]), ...more]);
  const end: Readonly<Record<Way | 'lived', ReturnType<typeof ended>>> = {
    unspoken: ended('unspoken'),
    talked: ended('talked'),
    paper: ended('paper'),
    agreed: ended('agreed'),
    lived: ended('agreed', [
      [3, 'agreement.followed-up'],
      [7, 'agreement.followed-up'],
    ]),
  };
  const gain = (way: Way | 'lived', over: Way, stock: string) => difference(end[way], end[over], stock).mean;

  it.each(Object.keys(end))('%s is a state of its own', (way) => {
    const worlds = end[way as Way | 'lived'];
    expect(new Set(worlds.map((world) => regimesOf(world).agreement))).toEqual(new Set([way]));
  });

  it.each(['chair>director.trust', 'director>chair.trust'])(
    'talk alone gives %s, paper alone does not',
    (trust) => {
      expect(gain('talked', 'unspoken', trust)).toBeGreaterThan(1);
      expect(Math.abs(gain('paper', 'unspoken', trust))).toBeLessThan(0.5);
      expect(gain('agreed', 'talked', trust)).toBeGreaterThan(0);
    },
  );

  it('paper makes it a little clearer who answers, both make it clearer, talk alone hardly', () => {
    expect(gain('paper', 'unspoken', 'accountability')).toBeGreaterThan(1);
    expect(gain('agreed', 'paper', 'accountability')).toBeGreaterThan(1);
    expect(gain('paper', 'talked', 'accountability')).toBeGreaterThan(1);
  });

  it('the director is likeliest to stay where both were done, and most of all where it is used', () => {
    expect(gain('talked', 'unspoken', 'turnoverRisk')).toBeLessThan(-0.5);
    expect(gain('paper', 'unspoken', 'turnoverRisk')).toBeLessThan(-0.5);
    expect(gain('agreed', 'talked', 'turnoverRisk')).toBeLessThan(-0.5);
    expect(gain('agreed', 'paper', 'turnoverRisk')).toBeLessThan(-0.5);
    expect(gain('lived', 'agreed', 'turnoverRisk')).toBeLessThan(-2);
  });
});
