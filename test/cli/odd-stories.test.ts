/** Files as people save them and stories as people write them elsewhere: played, or told of in a plain sentence with file and line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/stories.ts';
import { readOwnStory } from '../../src/workshop/own-story.ts';
import { textOf } from '../../src/workshop/text-of.ts';
import { run } from './cli.ts';

const home = mkdtempSync(join(tmpdir(), 'gyllene-zonen-'));
afterAll(() => rmSync(home, { recursive: true }));

type Files = Readonly<Record<string, string | Buffer>>;

function saved(files: Files): string {
  const folder = mkdtempSync(join(home, 'story-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const story = (text: string): Files => ({ 'a.ink': text });
const thirtyThousand = Array.from({ length: 300 }, (_, index) => {
  const to = index === 299 ? 'END' : `k${index + 1}`;
  return `=== k${index}\n${'ord '.repeat(100)}.\n* [Fram {${index}}] -> ${to}\n* [Bak {${index}}]\n  Nej. -> ${to}\n`;
}).join('');

/** What is told, or nothing when it plays. */
const CASES: readonly (readonly [string, Files, readonly RegExp[]])[] = [
  [
    'tunnels',
    story(
      '-> a\n=== a\nHej.\n-> sov ->\n+ {TURNS() < 5} [Igen] -> a\n* [Slut] -> END\n=== sov\nZzz.\n->->\n',
    ),
    [],
  ],
  [
    'threads',
    story(
      '-> a\n=== a\n<- dorr("röd")\n<- dorr("blå")\n* [Sitt] -> END\n=== dorr(f)\n* [Den {f}a] Så. -> a\n',
    ),
    [],
  ],
  [
    'lists',
    story(
      'LIST saker = nyckel, (rep)\nVAR har = ()\n-> a\n=== a\n* {har !? nyckel} [Ta]\n  ~ har += nyckel\n  -> a\n* [Gå] {LIST_COUNT(har)} {har}. -> END\n',
    ),
    [],
  ],
  [
    'variables and functions',
    story(
      'VAR guld = 9\n-> a\n=== a\n{f(guld)}\n+ {guld > 3} [Köp]\n  ~ guld -= 3\n  -> a\n* [Gå] -> END\n=== function f(x)\n{x > 5:\n~ return "rik"\n}\n~ return "fattig"\n',
    ),
    [],
  ],
  ['chance', story('-> a\n=== a\n{~hej|hopp} {RANDOM(1,6)}\n+ [Mer] -> a\n* [Slut] -> END\n'), []],
  ['30 000 words', story(`-> k0\n${thirtyThousand}`), []],
  ['a missing INCLUDE', story('Hej.\nINCLUDE borta.ink\n-> END\n'), [/^a\.ink:2: .*borta\.ink finns inte/]],
  [
    'a circle of INCLUDEs',
    { 'a.ink': 'INCLUDE b.ink\nHej.\n-> END\n', 'b.ink': 'INCLUDE c.ink\n', 'c.ink': 'INCLUDE b.ink\n' },
    [/^c\.ink:1: .*b\.ink hämtar in sig själv/],
  ],
  ['nothing', story(''), [/^a\.ink:1: Här finns ingen berättelse/]],
  ['only a remark', story('\n// sedan\n'), [/^a\.ink:1: Här finns ingen berättelse/]],
  [
    'UTF-16',
    { 'a.ink': Buffer.from('\uFEFFHej på dig.\n* [Gå]\n-> END\n', 'utf16le') },
    [/^a\.ink:1: varning: .*UTF-8/],
  ],
  [
    'UTF-16, the other way',
    { 'a.ink': bigEndian('\uFEFFHej på dig.\n* [Gå]\n-> END\n') },
    [/^a\.ink:1: varning: .*UTF-8/],
  ],
  [
    'an old alphabet',
    { 'a.ink': Buffer.from('Hej på dig.\n* [Gå]\n-> END\n', 'latin1') },
    [/^a\.ink:1: varning: .*UTF-8/],
  ],
  ['no text at all', { 'a.ink': Buffer.from([0, 1, 2, 3, 0, 255]) }, [/^a\.ink:1: Filen är ingen text/]],
  ['CRLF', story('Hej.\r\n* [Gå]\r\n  -> borta\r\n'), [/^a\.ink:3: .*-> borta leder/]],
  ['CR alone', story('Hej.\r* [Gå]\r  -> borta\r'), [/^a\.ink:3: .*-> borta leder/]],
  ['a byte order mark', story('\uFEFFHej.\n* [Gå]\n  -> borta\n'), [/^a\.ink:3: .*-> borta leder/]],
  ['tabs', story('\t-> a\n===\ta\t===\n\tHej.\n\t*\t[Gå]\t->\tb\n===\tb\n\t->\tEND\n'), []],
  [
    'a knot called function',
    story('-> function\n=== function\nHej.\n-> END\n'),
    [/^a\.ink:2: .*”function” är ett av Inks egna ord/],
  ],
  [
    'a knot called else',
    story('-> else\n=== else\nHej.\n-> END\n'),
    [/^a\.ink:2: .*”else” är ett av Inks egna ord/],
  ],
  ['two knots of one name', story('-> a\n=== a\n-> END\n=== a\n-> END\n'), [/^a\.ink:4: .*”a” finns redan/]],
  [
    'braces too deep',
    story(`${'{'.repeat(3000)}x${'}'.repeat(3000)}\n-> END\n`),
    [/^a\.ink:1: .*inuti vartannat/],
  ],
  [
    'a tunnel without a way back',
    story('* [Gå]\n -> t ->\n Klart.\n-> END\n=== t\nHej.\n'),
    [/^a\.ink:1: .*tunneln saknar ->->/, /^a\.ink:6: varning: /],
  ],
  [
    'a word nobody knows',
    story('EXTERNAL hoppa(x)\n* [Gå]\n~ hoppa(3)\n-> END\n'),
    [/^a\.ink:1: .*känner inte ordet hoppa/],
  ],
  [
    'kinds that do not go together',
    story('LIST l = (x)\n* [Gå] {l * 2} -> END\n'),
    [/^a\.ink:2: .*två slags värden/],
  ],
];

describe('an odd story', () => {
  it.each(CASES)('with %s', async (_, files, expected) => {
    const folder = saved(files);
    const { code, out } = await run(main, ['a.ink'], { from: folder });
    const said = out.split('\n').filter(Boolean);
    expect(said).toHaveLength(expected.length);
    for (const [place, pattern] of expected.entries()) expect(said[place]).toMatch(pattern);
    expect(code).toBe(said.some((line) => !line.includes(' varning: ')) ? 1 : 0);
    expect(out).not.toMatch(/\bat .*:\d+:\d+|Error|undefined/);
    // The page says the same of the same lines; of a file that was not brought it speaks as of one to be chosen.
    const own = Object.entries(files).map(([name, bytes]) => ({ name, ...textOf(Buffer.from(bytes)) }));
    for (const { file, line, sentence } of readOwnStory(own, 'a.ink').findings) {
      expect(out).toContain(`${file}:${line}: `);
      if (!/bland dem du valde/.test(sentence)) expect(out).toContain(sentence);
    }
  });
});
