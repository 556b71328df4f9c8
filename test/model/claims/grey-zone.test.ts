/** C018 and C019: the same overlap is gold or overgrown, by what is seen and asked; the means that make it so. */
import { describe, expect, it } from 'vitest';
import { regimesOf } from '../../../src/model/read.ts';
import { type Deed, yearly } from '../helpers.ts';
import { difference, ends, mean, some, values } from './many.ts';

const TRUST = { 'chair>director.trust': 72, 'director>chair.trust': 72 };
const SEEN = { ...TRUST, voice: 62, insight: 62 };
const UNSEEN = { ...TRUST, voice: 20, insight: 20 };

/** What an overlap of so much brings against hardly any, two years on. */
const brings = (house: Readonly<Record<string, number>>, greyZone: number, stock: string): number =>
  difference(ends(some({ ...house, greyZone }), 8), ends(some({ ...house, greyZone: 15 }), 8), stock).mean;

describe('C018: the hump', () => {
  it('overlap pays the two whether it is seen or not', () => {
    for (const house of [SEEN, UNSEEN]) {
      expect(brings(house, 75, 'localPolicy')).toBeGreaterThan(1);
      expect(brings(house, 75, 'discretion')).toBeGreaterThan(1);
    }
  });

  it.each(['legalQuality', 'accountability'])('unseen it costs %s, clearly more than seen', (stock) => {
    expect(brings(UNSEEN, 75, stock)).toBeLessThan(-1);
    expect(brings(UNSEEN, 75, stock)).toBeLessThan(brings(SEEN, 75, stock) - 1);
  });

  it.each(['legalQuality', 'accountability', 'insight'])('the wider it is, the more it costs %s', (stock) => {
    expect(brings(UNSEEN, 90, stock)).toBeLessThanOrEqual(brings(UNSEEN, 60, stock));
    expect(brings(UNSEEN, 60, stock)).toBeLessThanOrEqual(brings(UNSEEN, 30, stock) + 0.01);
  });

  it('seen and trusted it is golden, unseen it is overgrown', () => {
    const states = (house: Readonly<Record<string, number>>) =>
      ends(some({ ...house, greyZone: 75 }), 1).map((world) => regimesOf(world).greyZone);
    expect(new Set(states(SEEN))).toEqual(new Set(['golden']));
    expect(new Set(states(UNSEEN))).toEqual(new Set(['overgrown']));
  });
});

describe('C019: by what means', () => {
  const house = some({ ...TRUST, voice: 24, insight: 24, greyZone: 62 });
  const alone: readonly Deed[] = yearly('pair.thinks-aloud', 1, 16);
  const tended: readonly Deed[] = [
    ...alone,
    ...yearly('pair.talks-about-roles', 1, 16),
    ...yearly('question.raised', 2, 16),
    ...yearly('board.informed', 3, 16),
  ];
  const golden = (deeds: readonly Deed[]) =>
    ends(house, 16, deeds).filter((world) => regimesOf(world).greyZone === 'golden').length;

  it('left alone it overgrows', () => {
    expect(golden(alone)).toBe(0);
  });

  it('with talk about roles, questions and a board that is told, grey becomes golden', () => {
    expect(golden(tended)).toBeGreaterThan(50);
  });

  it('and the gold is kept without the debt', () => {
    for (const stock of ['legalQuality', 'accountability']) {
      const { mean: gain, contrary } = difference(ends(house, 16, tended), ends(house, 16, alone), stock);
      expect(gain).toBeGreaterThan(4);
      expect(contrary).toBeLessThanOrEqual(0.02);
    }
    expect(mean(values(ends(house, 16, tended), 'localPolicy'))).toBeGreaterThan(
      mean(values(ends(house, 16, alone), 'localPolicy')) - 1,
    );
  });

  it('is natural: two who come to trust each other come to overlap', () => {
    const { mean: more, contrary } = difference(
      ends(some({ 'chair>director.trust': 80 }), 8),
      ends(some({ 'chair>director.trust': 25 }), 8),
      'greyZone',
    );
    expect(more).toBeGreaterThan(4);
    expect(contrary).toBeLessThanOrEqual(0.02);
  });
});
