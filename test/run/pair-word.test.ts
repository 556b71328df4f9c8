import { describe, expect, it } from 'vitest';
import { SEEDS } from '../../src/run/code.ts';
import { seedOfWord } from '../../src/run/pair-word.ts';

describe('the word that two type on a screen each', () => {
  it('gives the same seed however it is typed', () => {
    const seed = seedOfWord('Blåbär');
    expect(seed).toBeGreaterThanOrEqual(0);
    expect(seed).toBeLessThan(SEEDS);
    for (const typed of ['blåbär', ' BLÅBÄR ', 'blå-bär', 'bla\u030aba\u0308r'])
      expect(seedOfWord(typed)).toBe(seed);
    expect(seedOfWord('blabar')).not.toBe(seed);
  });

  it('may be a number, which is the seed itself', () => {
    expect(seedOfWord('7')).toBe(7);
    expect(seedOfWord(' 1 048 575 ')).toBe(SEEDS - 1);
    expect(seedOfWord('1048576')).toBeLessThan(SEEDS);
  });

  it('is missing when nothing is left of it', () => {
    expect(seedOfWord('  … ')).toBeUndefined();
  });

  it('spreads: two words seldom give the same seed', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `ord${String.fromCharCode(97 + (at % 26))}${at}`);
    expect(new Set(words.map(seedOfWord)).size).toBeGreaterThan(1990);
  });
});
