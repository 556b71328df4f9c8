/** A run fits on a slip of paper, and a slip of the pen is found. */
import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumber, caseWithNumber } from '../../src/run/case-numbers.ts';
import { type CodedRun, decodeRun, encodeRun, inGroups, SEEDS, versionBits } from '../../src/run/code.ts';
import { REASONS } from '../../src/run/view.ts';

const reflection = fc.record(
  { reason: fc.constantFrom(...REASONS), predictionIndex: fc.integer({ min: 0, max: 6 }) },
  { requiredKeys: [] },
);

const anyRun: fc.Arbitrary<CodedRun> = fc.record({
  case: fc.constantFrom('parhasten', 'majoritetsskiftet', 'personkemin'),
  chair: fc.constantFrom('director', 'chair', 'secretary'),
  seed: fc.integer({ min: 0, max: SEEDS - 1 }),
  versionBits: fc.integer({ min: 0, max: (1 << 20) - 1 }),
  places: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 63 }),
  reflections: fc.array(reflection, { maxLength: 7 }),
  digestBits: fc.integer({ min: 0, max: (1 << 15) - 1 }),
});

const usual: CodedRun = {
  case: 'parhasten',
  chair: 'director',
  seed: 7,
  versionBits: versionBits('a story'),
  places: Array.from({ length: 45 }, (_, index) => index % 4),
  reflections: Array.from({ length: 5 }, () => ({ reason: 'law' as const, predictionIndex: 2 })),
  digestBits: 12345,
};

function codeOf(run: CodedRun): string {
  return encodeRun(run) ?? '';
}

describe('the run code', () => {
  it('gives every run back as it was', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(decodeRun(codeOf(run))).toEqual({ ok: true, run });
      }),
    );
  });

  it('stays under 60 characters for 45 choices and five answered questions', () => {
    expect(codeOf(usual).length).toBeLessThan(60);
  });

  it('does not mind capitals, groups, hyphens and line breaks', () => {
    const shown = inGroups(codeOf(usual));
    expect(shown.split(' ').every((group) => group.length <= 4)).toBe(true);
    for (const written of [
      shown,
      shown.toUpperCase(),
      shown.replaceAll(' ', '-'),
      ` ${shown.replaceAll(' ', '\n')} `,
    ]) {
      expect(decodeRun(written)).toEqual({ ok: true, run: usual });
    }
  });

  it('finds any one to four wrong characters', () => {
    const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
    const slip = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(anyRun, fc.array(slip, { minLength: 1, maxLength: 4 }), (run, slips) => {
        const code = [...codeOf(run)];
        const places = new Set<number>();
        for (const [where, shift] of slips) {
          const place = 3 + (where % (code.length - 3));
          if (places.has(place)) continue;
          places.add(place);
          code[place] = letters[(letters.indexOf(code[place] ?? '') + shift) % 32] ?? '';
        }
        expect(decodeRun(code.join(''))).toEqual({ ok: false, problem: 'damaged' });
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a character left out or put in', () => {
    const code = codeOf(usual);
    for (let place = 3; place < code.length; place += 1) {
      expect(decodeRun(code.slice(0, place) + code.slice(place + 1)).ok).toBe(false);
      expect(decodeRun(`${code.slice(0, place)}q${code.slice(place)}`).ok).toBe(false);
    }
  });

  it.each(['', 'hej', 'https://example.org', 'Gör om, gör rätt', codeOf(usual).slice(3)])(
    'says of %j that it is no code',
    (text) => {
      expect(decodeRun(text)).toEqual({ ok: false, problem: 'not-a-code' });
    },
  );

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeRun(text).ok === false));
    fc.assert(fc.property(fc.string(), (text) => decodeRun(`gz1${text}`).ok === false));
  });

  it('tells a case it does not know, and a format from later, apart from damage', () => {
    const words = bech32m.decode(codeOf(usual) as `${string}1${string}`).words;
    const laterFormat = bech32m.encode('gz', [2, ...words.slice(1)]);
    const laterCase = bech32m.encode('gz', [1, 31, ...words.slice(2)]);
    expect(decodeRun(laterFormat)).toEqual({ ok: false, problem: 'unknown-format' });
    expect(decodeRun(laterCase)).toEqual({ ok: false, problem: 'unknown-case' });
  });

  it('refuses a sound checksum over too few or too many words', () => {
    const words = bech32m.decode(codeOf(usual) as `${string}1${string}`).words;
    for (const wrong of [words.slice(0, -1), [...words, 0], [1]]) {
      expect(decodeRun(bech32m.encode('gz', wrong)).ok).toBe(false);
    }
  });

  it('is not made for a foreign story or a run of more than 63 choices', () => {
    expect(encodeRun({ ...usual, case: 'the-intercept' })).toBeUndefined();
    expect(encodeRun({ ...usual, places: Array.from({ length: 64 }, () => 0) })).toBeUndefined();
  });

  it('keeps the numbers of the cases for ever', () => {
    expect(caseNumber('parhasten')).toBe(0);
    expect(caseNumber('personkemin')).toBe(11);
    expect(caseWithNumber(12)).toBeUndefined();
  });
});
