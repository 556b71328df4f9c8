/** A code typed by hand: what was meant is found, and what is wrong is pointed at. */
import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRun, encodeRun, inGroups } from '../../src/run/code.ts';
import { faultOf } from '../../src/run/code-fault.ts';
import { ALPHABET } from '../../src/run/code-letters.ts';

const CODE =
  encodeRun({
    case: 'parhasten',
    chair: 'director',
    seed: 7,
    versionBits: 123_456,
    places: Array.from({ length: 36 }, (_, n) => (n * 5) % 4),
    reflections: Array.from({ length: 5 }, () => ({ reason: 'law' as const, predictionIndex: 2 })),
    digestBits: 4711,
  }) ?? '';

const put = (at: number, letter: string) => CODE.slice(0, at) + letter + CODE.slice(at + 1);
const another = (at: number, by: number) =>
  ALPHABET[(ALPHABET.indexOf(CODE[at] ?? '') + 1 + (by % 31)) % 32] ?? '';
const place = fc.integer({ min: 3, max: CODE.length - 1 });

describe('a code as somebody types it', () => {
  it('may have capitals, groups, a dash, or come as a link', () => {
    for (const typed of [
      CODE.toUpperCase(),
      inGroups(CODE),
      CODE.match(/.{1,4}/g)?.join(' – ') ?? '',
      `https://example.org/spel/?code=${CODE}&lang=sv`,
    ])
      expect(decodeRun(typed).ok, typed).toBe(true);
  });

  it('may have the letters that are mistaken for the ones in it', () => {
    expect(decodeRun(CODE.replaceAll('0', 'O').replaceAll('l', 'I')).ok).toBe(true);
    expect(decodeRun(CODE.replaceAll('l', '1')).ok).toBe(true);
    expect(decodeRun(CODE.replace('gz1', 'gzl')).ok).toBe(true);
  });

  it('has no two letters that look alike', () => {
    for (const letter of ['b', 'i', 'o', '1']) expect(ALPHABET).not.toContain(letter);
    expect(ALPHABET).toHaveLength(32);
  });

  it('that is right has no fault', () => {
    expect(faultOf(CODE)).toBeUndefined();
    expect(faultOf('något annat')).toBeUndefined();
  });
});

describe('a code with a mistake in it', () => {
  it('any one wrong letter is pointed at, and what it must have been is found', () => {
    fc.assert(
      fc.property(place, fc.nat(30), (at, by) => {
        const typed = put(at, another(at, by));
        expect(bech32m.decodeUnsafe(typed)).toBeUndefined();
        expect(faultOf(typed)).toEqual({ letters: typed, kind: 'changed', at: [at], mended: CODE });
      }),
      { numRuns: 60 },
    );
  });

  it('so are any two', () => {
    fc.assert(
      fc.property(place, place, fc.nat(30), fc.nat(30), (one, two, a, b) => {
        fc.pre(one < two);
        const typed = put(one, another(one, a));
        const both = typed.slice(0, two) + another(two, b) + typed.slice(two + 1);
        const fault = faultOf(both);
        expect(fault?.at).toEqual([one, two]);
        expect(fault?.mended).toBe(CODE);
      }),
      { numRuns: 40 },
    );
  });

  it('any two neighbours that have changed places are seen as such', () => {
    for (let at = 3; at < CODE.length - 1; at += 1) {
      const [a = '', b = ''] = CODE.slice(at, at + 2);
      if (a === b) continue;
      const typed = CODE.slice(0, at) + b + a + CODE.slice(at + 2);
      expect(decodeRun(typed).ok).toBe(false);
      expect(faultOf(typed)).toMatchObject({ kind: 'swapped', at: [at, at + 1], mended: CODE });
    }
  });

  it('a letter left out or put in is found, wherever it was', () => {
    for (const at of [3, 11, 24, CODE.length - 1]) {
      const shorter = CODE.slice(0, at) + CODE.slice(at + 1);
      expect(faultOf(shorter)).toMatchObject({ kind: 'missing', mended: CODE });
      expect(faultOf(`${CODE.slice(0, at)}x${CODE.slice(at)}`)).toMatchObject({
        kind: 'extra',
        mended: CODE,
      });
    }
  });

  it('a letter that no code has is pointed at', () => {
    expect(faultOf(put(9, 'b'))).toMatchObject({ kind: 'changed', at: [9], mended: CODE });
    expect(faultOf(put(9, '?'))).toMatchObject({ at: [9], mended: CODE });
  });

  it('when too much is wrong it says no more than it knows', () => {
    expect(faultOf('gz1qqq')).toMatchObject({ kind: 'unclear' });
    expect(faultOf(`gz1${'q'.repeat(500)}`)).toMatchObject({ kind: 'unclear' });
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (rest) => {
        const fault = faultOf(`gz1${rest}`);
        if (fault?.mended) expect(bech32m.decodeUnsafe(fault.mended)?.prefix).toBe('gz');
      }),
    );
  });
});
