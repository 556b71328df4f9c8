/** What a case says of other cases is held to them: that they are there, and how they may end. A case still in draft says nothing yet. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { main as play } from '../../src/cli/play.ts';
import { main } from '../../src/cli/stories.ts';
import { caseWithNumber, endingNumber } from '../../src/run/case-numbers.ts';
import { readCase } from '../../src/story/vite-read-case.ts';
import { explore } from '../../src/workshop/exploring.ts';
import { ownStory } from '../story/tell.ts';
import { run } from './cli.ts';

const sound = fileURLToPath(new URL('broken', import.meta.url));
const stories = fileURLToPath(new URL('../../stories', import.meta.url));
const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

const HEARS = { tre: 'tre', 'fyra-fem': 'fyra' };

/** The sound case, hearing of `parhasten`, which lies beside it and ends in two ways; each of the things changed as told. */
function hearing(changes: {
  readonly elsewhere?: object;
  readonly startAfter?: object;
  readonly asks?: string;
  readonly other?: 'draft' | 'none';
}): string {
  const copy = mkdtempSync(join(tmpdir(), 'gyllene-zonen-'));
  copies.push(copy);
  const home = join(copy, 'test/cli/broken');
  cpSync(sound, home, { recursive: true });
  mkdirSync(join(copy, 'stories'));
  cpSync(join(stories, 'words.ink'), join(copy, 'stories/words.ink'));
  const own = JSON.parse(readFileSync(join(home, 'case.json'), 'utf8'));
  const { elsewhere = { parhasten: HEARS }, startAfter, asks = 'elsewhere("parhasten")', other } = changes;
  if (startAfter) own.chairs.director.startAfter = startAfter;
  writeFileSync(join(home, 'case.json'), JSON.stringify({ ...own, elsewhere }, undefined, 1));
  const ink = readFileSync(join(home, 'sound.ink'), 'utf8');
  writeFileSync(
    join(home, 'sound.ink'),
    ink.replace(/^(=== start\n(?:#.*\n)*)/m, `$1{${asks} == "tre": Tre.}\n`),
  );
  if (other !== 'none') {
    const neighbour = join(copy, 'test/cli', other === 'draft' ? 'langsittaren' : 'parhasten');
    mkdirSync(neighbour);
    const title = { title: 'Slut', text: 'Slut.' };
    const endings = { tre: title, 'fyra-fem': title };
    const name = other === 'draft' ? 'case.draft.json' : 'case.json';
    writeFileSync(join(neighbour, name), JSON.stringify({ ...own, id: 'parhasten', endings }));
  }
  return home;
}

async function said(changes: Parameters<typeof hearing>[0]): Promise<readonly string[]> {
  const { out } = await run(main, ['.', '--strict'], { from: hearing(changes) });
  return out.split('\n').filter((line) => /^(case.json|sound.ink):(?!.*sheets.json)/.test(line));
}

describe('npm run stories, of other cases', () => {
  it('says nothing when each ending has a word and somebody asks', async () => {
    expect(await said({})).toEqual([]);
  });

  it('knows a case by its name', async () => {
    expect((await said({ elsewhere: { parhaster: HEARS }, asks: 'elsewhere("parhaster")' }))[0]).toMatch(
      /^case.json:\d+: Okänt fall: ”parhaster”. Menade du ”parhasten”/,
    );
  });

  it('misses an ending that has no word here, and an ending that the other does not have', async () => {
    const elsewhere = { parhasten: { tre: 'tre', fem: 'fem' } };
    expect((await said({ elsewhere })).map((line) => line.replace(/^[^ ]* /, ''))).toEqual([
      'Fallet parhasten kan sluta med ”fyra-fem”, men elsewhere säger inte vad det heter här.',
      'Okänt slut: ”fem”.',
    ]);
  });

  it('lets a case that is still in draft be', async () => {
    const elsewhere = { langsittaren: { tre: 'tre', fem: 'fem' } };
    const asks = 'elsewhere("langsittaren")';
    expect(await said({ elsewhere, asks, other: 'draft' })).toEqual([]);
    expect(await said({ elsewhere, asks, other: 'none' })).toEqual([]);
  });

  it('hears when nobody asks, when a word is unknown, and when another case is asked about', async () => {
    expect((await said({ asks: '"tre"' }))[0]).toMatch(
      /parhasten står under elsewhere men berättelsen frågar/,
    );
    const elsewhere = { parhasten: { tre: 'tva', 'fyra-fem': 'fyra' } };
    expect((await said({ elsewhere }))[0]).toMatch(/sound.ink:\d+: Okänt ord för hur det slutade: ”tre”/);
    expect((await said({ asks: 'elsewhere("namnderna")' })).join('\n')).toMatch(
      /sound.ink:\d+: Fallet står inte under elsewhere i case.json: ”namnderna”/,
    );
  });

  it('holds a start that differs afterwards to the case, the word and the stock', async () => {
    expect(await said({ startAfter: { parhasten: { tre: { voice: -4 } } } })).toEqual([]);
    for (const [startAfter, sentence] of [
      [{ namnderna: { tre: { voice: -4 } } }, /Fallet står inte under elsewhere/],
      [{ parhasten: { fem: { voice: -4 } } }, /Okänt ord för hur det slutade: ”fem”/],
      [{ parhasten: { tre: { voise: -4 } } }, /Okänd mätare: ”voise”. Menade du ”voice”/],
    ] as const)
      expect((await said({ startAfter })).join('\n')).toMatch(sentence);
  });
});

describe('random play of a case that hears of another', () => {
  const plain = ownStory(
    '-> start\n=== start\nBrevet: {elsewhere("parhasten")}.\n{elsewhere("parhasten") == "sex": -> sex}\n* [Slut.] -> slutet\n=== sex\nSex.\n* [Slut.] -> slutet\n=== slutet\n~ ending("slut")\nSlut.\n-> END',
  );
  const { caseFile } = plain;
  if (!caseFile) throw new Error('The story of the test has a case.');
  const words = Object.fromEntries(['ett', 'tva', 'tre', 'fyra', 'fem', 'sex'].map((word) => [word, word]));
  const bundle = { ...plain, caseFile: { ...caseFile, elsewhere: { parhasten: words } } };

  it('goes on from each of its endings, and from none, and is the same each time', () => {
    const once = () => explore(bundle, { random: 60, searching: 0 });
    const { passages, counted } = once();
    expect(counted).toBe(60);
    expect([...passages].sort()).toEqual(['end.slut', 'sex', 'start']);
    expect([...once().ways]).toEqual([...once().ways]);
  });
});

describe('our own cases', () => {
  it('have a number in the run code for every ending they have', () => {
    for (let number = 0; caseWithNumber(number) !== undefined; number += 1) {
      const id = caseWithNumber(number) ?? '';
      for (const name of ['case.json', 'case.draft.json']) {
        let endings: readonly string[] = [];
        try {
          endings = Object.keys(JSON.parse(readFileSync(join(stories, id, name), 'utf8')).endings);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        }
        for (const ending of endings) {
          expect(endingNumber(id, ending), `${id}: ${ending}`).toBeDefined();
          expect(endingNumber(id, ending)).toBeLessThan(8);
        }
      }
    }
  });

  it('can be played on from an ending on the command line, and say so in the code', async () => {
    const { bundle } = readCase(
      fileURLToPath(new URL('../..', import.meta.url)),
      'majoritetsskiftet',
      'director',
    );
    const ending = Object.keys(bundle.caseFile?.elsewhere?.parhasten ?? {})[0];
    const asked = ['--case', 'majoritetsskiftet', '--chair', 'director', '--seed', '3', '--random', '--json'];
    const told = async (...more: readonly string[]) => JSON.parse((await run(play, [...asked, ...more])).out);
    const [with_, without] = [await told('--after', `parhasten.${ending}`), await told()];
    const again = JSON.parse((await run(play, ['--code', with_.code, '--json'])).out);
    expect(again).toEqual(with_);
    expect(with_.code).not.toBe(without.code);
    expect((await run(play, [...asked, '--after', 'parhasten.fel'])).err).toContain('does not hear of');
    expect((await run(play, [...asked, '--after', 'fel'])).err).toContain('names no ending');
  });
});
