/** Codes are found in whatever people paste, and everything else is dropped. */
import { bech32 } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../../src/debrief/room/find-codes.ts';
import { codesOf } from '../../../src/debrief/room/kept-codes.ts';
import { encodeTable } from '../../../src/debrief/room/table-code.ts';
import { type CodedRun, encodeRun, inGroups } from '../../../src/run/code.ts';

function runOf(number: number, choices = 34): CodedRun {
  return {
    case: 'parhasten',
    chair: number % 2 ? 'chair' : 'director',
    seed: 7,
    versionBits: 4321,
    places: Array.from({ length: choices }, (_, at) => (number * 31 + at * at) % 4),
    reflections: [{ reason: 'law', predictionIndex: number % 4 }, {}, { reason: 'facts' }],
    digestBits: (number * 977) % 32768,
  };
}

function codeOf(number: number, choices?: number): string {
  const code = encodeRun(runOf(number, choices));
  if (!code) throw new Error('no code');
  return code;
}

const found = (text: string) => findCodes(text).runs.map(({ code }) => code);
const [one, two, three] = [codeOf(1), codeOf(2), codeOf(3)];

describe('codes in a text', () => {
  it.each([
    ['one a line', `${one}\n${two}\n${three}`],
    ['in groups of four', `${inGroups(one)}\n${inGroups(two)}\n${inGroups(three)}\n`],
    ['in capitals', `${one.toUpperCase()} ${inGroups(two).toUpperCase()} ${three}`],
    [
      'in a chat log',
      `[10:02] Eva L: ${inGroups(one)}\n[10:02] Ali: här ${two} tack\n10:03 Lars: ${inGroups(three)} Hälsar Lars`,
    ],
    [
      'in an answered mail',
      `> Min kod: ${inGroups(one).replace(/(.{25}) /, '$1\n> ')}\n>> ${two}\n${three}.`,
    ],
    ['in a sheet', `namn;kod\n"Eva";"${one}"\n"Ali";"${inGroups(two)}"\n"Bo"\t${three}`],
    [
      'as addresses',
      `https://x.se/?code=${one}&lang=sv ${encodeURIComponent(inGroups(two))} <a href="?code=${three}">`,
    ],
    [
      'broken over lines',
      `${one.slice(0, 20)}\n${one.slice(20)}\n\n${two.slice(0, 31)}\r\n${two.slice(31)}\n${three}`,
    ],
    ['with dashes', `${one.match(/.{1,4}/g)?.join('-')} ${two} / ${three}`],
    [
      'with an o for a nought and an i for an l',
      [one, two, three].join('\n').replace(/0/g, 'O').replace(/l/g, 'I'),
    ],
  ])('are found %s', (_how, text) => {
    expect(found(text)).toEqual([one, two, three]);
    expect(findCodes(text).wrong).toEqual([]);
  });

  it('nothing is kept of what stands beside them', () => {
    const told = JSON.stringify(findCodes(`Eva Lind, 070-123 45 67, röstade: ${one}, hälsa!`));
    expect(told).not.toMatch(/Eva|Lind|070|röst|häls/i);
  });

  it('a code that stands there twice is counted once, and that is told', () => {
    expect(findCodes(`${one} ${two} ${inGroups(one)} ${one.toUpperCase()}`)).toMatchObject({ doubled: 2 });
    expect(found(`${one} ${one}`)).toEqual([one]);
  });

  it('any text in between leaves them whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        expect(found(`${before}\n ${one} \n${after}`)).toContain(one);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is wrong with a code', () => {
  const wrong = (text: string) => findCodes(text).wrong.map(({ why }) => why);

  it('one that was cut says so, alone and among others', () => {
    expect(wrong(one.slice(0, -9))).toEqual(['cut']);
    expect(wrong(`${inGroups(one).slice(0, 33)}\n${two}`)).toEqual(['cut']);
    expect(found(`${inGroups(one).slice(0, 33)}\n${two}`)).toEqual([two]);
    expect(wrong(one.slice(0, 14))).toEqual(['cut']);
    expect(wrong(`${one.slice(0, -8)}\n${three.slice(0, -3)}\n`)).toEqual(['cut', 'cut']);
  });

  it('one wrong letter, or two that have changed places, is damaged, and what was meant is found', () => {
    for (const at of [5, 20, 40, one.length - 2]) {
      const letter = one[at] === 'q' ? 'p' : 'q';
      const other = `${one.slice(0, at)}${letter}${one.slice(at + 1)}`;
      expect(findCodes(other)).toMatchObject({ runs: [], wrong: [{ meant: one }] });
      if (one[at] === one[at + 1]) continue;
      const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at]}${one.slice(at + 2)}`;
      expect(findCodes(swapped)).toMatchObject({ runs: [], wrong: [{ meant: one }] });
    }
  });

  it('many wrong letters are damaged, and nothing is guessed', () => {
    const [trouble] = findCodes(`${one.slice(0, 30)}qqqpppqqqppp${one.slice(42)}`).wrong;
    expect(trouble).toMatchObject({ why: 'damaged' });
    expect(trouble?.meant).toBeUndefined();
  });

  it('a code of something else is told from ours', () => {
    const foreign = bech32.encode('bc', bech32.toWords(Uint8Array.from({ length: 20 }, (_, at) => at * 7)));
    expect(findCodes(`${foreign} ${one}`)).toMatchObject({
      runs: [{ code: one }],
      wrong: [{ why: 'other-game' }],
    });
  });

  it('the prefix in a sentence is no code', () => {
    expect(findCodes('Koden börjar med gz1 och är lång. gz1. GZ1!')).toMatchObject({ runs: [], wrong: [] });
  });
});

describe('a table', () => {
  const runs = Array.from({ length: 8 }, (_, number) => runOf(number, 20 + number));

  it('of up to eight runs is one code that gives back the very codes', () => {
    for (let count = 1; count <= 8; count += 1) {
      const some = runs.slice(0, count);
      const code = encodeTable(some) ?? '';
      expect(found(inGroups(code).toUpperCase())).toEqual(some.map((run) => encodeRun(run)));
      expect(findCodes(code)).toMatchObject({ tables: 1, wrong: [] });
    }
  });

  it('its runs are found as one table’s, and are so again when they have been kept', () => {
    const table = [runOf(1), runOf(2)];
    const read = findCodes(`${one} ${encodeTable(table)} ${three}`);
    const places = (text: string) => new Map(findCodes(text).runs.map((each) => [each.code, each.table]));
    const before = new Map(read.runs.map((each) => [each.code, each.table]));
    expect(read.doubled).toBe(1);
    expect(before.get(one)).toBeDefined();
    expect(before.get(two)).toBe(before.get(one));
    expect(before.get(three)).toBeUndefined();
    expect(places(codesOf(read.runs))).toEqual(before);
  });

  it('holds runs of different cases, seeds and versions', () => {
    const mixed = [runOf(1), { ...runOf(2), case: 'namnderna', seed: 1 }, { ...runOf(3), versionBits: 9 }];
    expect(found(encodeTable(mixed) ?? '')).toEqual(mixed.map((run) => encodeRun(run)));
  });

  it('is shorter than its runs apart, and has no ninth seat', () => {
    const apart = runs.map((run) => encodeRun(run) ?? '').join('').length;
    expect((encodeTable(runs) ?? '').length).toBeLessThan(apart * 0.75);
    expect(encodeTable([...runs, runOf(9)])).toBeUndefined();
    expect(encodeTable([])).toBeUndefined();
  });

  it('with a wrong letter is damaged', () => {
    const code = encodeTable(runs) ?? '';
    const bad = `${code.slice(0, 100)}${code[100] === 'q' ? 'p' : 'q'}${code.slice(101)}`;
    expect(findCodes(bad)).toMatchObject({ runs: [], wrong: [{ why: 'damaged' }] });
  });
});

describe('rubbish', () => {
  it('ten thousand lines of it are read in a moment', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `gz1 rad ${at} GZ1QQPPZZRRYY99XX88 ${'gz1q'.repeat(at % 5)} åäö ${at}`,
    );
    lines[5000] = two;
    const before = performance.now();
    expect(found(lines.join('\n'))).toEqual([two]);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
