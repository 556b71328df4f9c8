/** What the leader takes along: a sheet that Excel opens as it is and other programs read, JSON, and nothing of anybody. */
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../../src/debrief/room/find-codes.ts';
import { csvOf, jsonOf } from '../../../src/debrief/room/sheet-of-runs.ts';
import type { ToldRun } from '../../../src/debrief/room/told-run.ts';
import { encodeRun } from '../../../src/run/code.ts';

const code =
  encodeRun({
    case: 'parhasten',
    chair: 'director',
    seed: 7,
    versionBits: 1,
    places: [2],
    reflections: [],
    digestBits: 3,
  }) ?? '';
const run: ToldRun = {
  code,
  caseId: 'parhasten',
  chair: 'director',
  seed: 7,
  version: 'abc',
  ending: 'slut',
  choices: [
    { number: 1, quarter: 3, passage: 'p1', choice: 'p1.a', place: 2 },
    {
      number: 2,
      quarter: 4,
      passage: 'p2',
      decision: 'm2',
      choice: 'p2.b',
      place: 0,
      meeting: 'm2',
      move: 'b',
      reason: 'law',
    },
  ],
  stocks: { economy: 51.5 },
};
const texts = { 'p1.a': '»Räkna; sedan«,\n"nu"', 'p2.b': '=HYPERLINK("x")' };

/** A reader by RFC 4180, with the separator named. */
function read(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? '';
    if (quoted) {
      if (one === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (one === '"') quoted = false;
      else cell += one;
    } else if (one === '"') quoted = true;
    else if (one === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (one === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += one;
  }
  return rows.slice(0, -1);
}

describe('the sheet', () => {
  const csv = csvOf([run], texts);
  const rows = read(csv.slice(1), ';');

  it('begins with a mark that makes å be å, and a header', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(rows[0]?.slice(0, 4)).toEqual(['run', 'case', 'chair', 'seed']);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has a row for each choice, all as wide as the header, quotes and line breaks whole', () => {
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    expect(rows[1]).toContain('»Räkna; sedan«,\n"nu"');
    expect(rows[2]).toContain('law');
  });

  it('tells on every row where the run ended, in whole points', () => {
    const at = rows[0]?.indexOf('end economy') ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(rows.slice(1).map((row) => row[at])).toEqual(['52', '52']);
  });

  it('holds nothing that a spreadsheet would run', () => {
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it('can be dropped on the page again: the codes are found in it', () => {
    expect(findCodes(csv).runs.map((found) => found.code)).toEqual([code]);
    expect(findCodes(jsonOf([run], texts)).runs.map((found) => found.code)).toEqual([code]);
  });
});

it('the JSON tells the same, at choice level', () => {
  const told = JSON.parse(jsonOf([run], texts));
  expect(told).toMatchObject({
    app: 'gyllene-zonen',
    kind: 'room',
    runs: [{ run: 1, ending: 'slut', code }],
  });
  expect(told.runs[0].choices[1]).toMatchObject({ choice: 'p2.b', reason: 'law', text: '=HYPERLINK("x")' });
});
