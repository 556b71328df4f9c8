/** A part that is missing where sheets are printed is told with file and line: it fails our own cases, a teacher's own is merely told. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/stories.ts';
import { run } from './cli.ts';

const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

/** A case of somebody's own, as good as the template but for one change in one file; undefined takes the file away. */
function ownCase(file?: string, from?: string | RegExp, to = ''): string {
  const home = mkdtempSync(join(tmpdir(), 'missing-parts-'));
  copies.push(home);
  const folder = join(home, 'mitt-fall');
  cpSync('stories/mall', folder, { recursive: true });
  for (const shared of ['words.ink', 'words-sv.txt']) cpSync(`stories/${shared}`, join(home, shared));
  if (file === undefined) return folder;
  const path = join(folder, file);
  if (from === undefined) rmSync(path);
  else {
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, changed);
  }
  return folder;
}

const told = (folder: string, ...flags: readonly string[]) => run(main, [folder, ...flags], { from: folder });

describe('a part of the sheets that is missing', () => {
  it.each<[string, string | RegExp | undefined, string, RegExp]>([
    ['sheets.json', undefined, '', /^case\.json:1: Filen sheets\.json saknas/m],
    [
      'decisions/bussen.json',
      /"divides": ".*"/,
      '"divides": " "',
      /bussen\.json:1: Beslutet bussen säger inte vad ett rum kan dela sig på/,
    ],
    ['decisions/bussen.json', /\s*"divides": ".*",/, '', /bussen\.json:1: .*\(divides\)/],
    [
      'sheets.json',
      ', "decisions": { "director": "bussen" }',
      '',
      /sheets\.json:2: Beslutet bussen står inte i förloppet \(timeline\) för stolen director/,
    ],
    [
      'sheets.json',
      '{ "director": "bussen" }',
      '{ "director": "bussn" }',
      /sheets\.json:3: Beslutet ”bussn” \(timeline\) finns inte/,
    ],
    [
      'sheets.json',
      '{ "director": "bussen" }',
      '{ "chair": "bussen" }',
      /sheets\.json:3: Stolen ”chair” \(timeline\) finns inte/,
    ],
    ['sheets.json', /"karin": \[.*\]/, '"karin": []', /sheets\.json:7: Rollbladet för Karin Dahl är tomt/],
    ['sheets.json', '"karin": [', '"karn": [', /Ingen i stolarna heter ”karn”/],
    ['sheets.json', '"watch": {}', '"watch": { "m1": ["Vem talar?"] }', /Mötet ”m1” \(watch\) finns inte/],
    ['sheets.json', '"questions": [4, 3]', '"questions": [4, 9]', /sheets\.json:11: Fråga 9 finns inte/],
    ['sheets.json', '"questions": [4, 3]', '"questions": []', /Fältet focus\.pair\.questions är tomt/],
    [
      'sheets.json',
      '"pair": { "chair": "director", "decisions": ["bussen"]',
      '"pair": { "chair": "director", "decisions": ["m9"]',
      /Beslutet ”m9” \(focus\.pair\) finns inte/,
    ],
    ['sheets.json', /"law": \{.*\},/, '', /sheets\.json:\d+: Fältet focus\.law saknas/],
    ['sheets.json', '"svara"', '"svarra"', /Teorikortet ”svarra” finns inte.*Menade du ”svara”\?/],
    ['sheets.json', /"pitfalls": \[.*\]/, '"pitfalls": []', /vad som brukar gå fel med fallet/],
  ])('%s: %s → %s', async (file, from, to, sentence) => {
    const folder = ownCase(file, from, to);
    const strict = await told(folder, '--strict');
    expect(strict.out).toMatch(sentence);
    expect(strict.code).toBe(1);
  });

  it('is merely told of to whoever writes a case of their own', async () => {
    for (const [file, from, to] of [
      ['sheets.json', undefined, ''],
      ['sheets.json', /"law": \{.*\},/, ''],
      ['decisions/bussen.json', /\s*"divides": ".*",/, ''],
    ] as const) {
      const { out, code } = await told(ownCase(file, from, to));
      expect(out).toContain(' varning: ');
      expect(out.split('\n').filter((line) => line && !line.includes(' varning: '))).toEqual([]);
      expect(code).toBe(0);
    }
  });

  it('is nothing in the template', async () => {
    expect(await told(ownCase(), '--strict')).toMatchObject({ out: '', code: 0 });
  });
});

describe('the observer', () => {
  /** The template with a meeting of its own, so that there is something to watch. */
  const withMeeting = (watch: string) => {
    const folder = ownCase('sheets.json', '"watch": {}', `"watch": ${watch}`);
    const moves = (by: string) => ({
      by,
      question: 'Vad gör hen?',
      options: Object.fromEntries(
        ['ja', 'nej', 'sen'].map((id) => [id, { text: id, events: [{ event: 'board.informed' }] }]),
      ),
    });
    const meeting = {
      title: 'Bussen',
      quarter: '1.1',
      place: 'director',
      asks: true,
      rounds: [moves('director'), moves('chair')],
    };
    writeFileSync(join(folder, 'meetings.json'), JSON.stringify({ bussen: meeting }, undefined, 2));
    return folder;
  };

  it('must have something to look for in each shared meeting', async () => {
    const { out, code } = await told(withMeeting('{ }'), '--strict');
    expect(out).toMatch(/sheets\.json:\d+: Observatören har inget att se efter i mötet bussen/);
    expect(code).toBe(1);
  });

  it('is never asked to judge', async () => {
    const { out, code } = await told(withMeeting('{ "bussen": ["Vad borde hon ha sagt?"] }'), '--strict');
    expect(out).toMatch(/sheets\.json:\d+: Observatören ska se och höra.*utan ”borde”/);
    expect(code).toBe(1);
    const fine = await told(withMeeting('{ "bussen": ["Vad säger hon?"] }'));
    expect(fine.out).not.toContain('Observatören');
  });
});
