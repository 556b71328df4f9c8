/** The writer's guide cannot rot: its examples are checked and played, its tables are held to what the game knows. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScripts } from '../../src/cli/checks/check-scripts.ts';
import { readStory, targetsOf } from '../../src/cli/checks/story-files.ts';
import { playScript } from '../../src/cli/play-script.ts';
import { playRandomly } from '../../src/cli/random-play.ts';
import { readScript } from '../../src/cli/script-lines.ts';
import { main } from '../../src/cli/stories.ts';
import { SV_CHECK } from '../../src/i18n/sv-check.ts';
import { SV_COMMAND } from '../../src/i18n/sv-command.ts';
import { startRun } from '../../src/run/run.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { casesIn } from '../../src/story/vite-read-case.ts';
import { ACTS, READERS } from '../../src/story/words.ts';
import { PLACES } from '../../src/workshop/vocabulary.ts';
import { run } from '../cli/cli.ts';

const root = process.cwd();
const guide = fs.readFileSync('stories/README.md', 'utf8');

function blocks(kind: string): readonly string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

/** What stands under a heading, up to the next of any kind. */
function under(heading: string): string {
  return guide.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]?.split(/^#/m)[0] ?? '';
}

/** The first column of the table under a heading. */
function column(heading: string): readonly string[] {
  const rows = under(heading)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => (row.split(/(?<!\\)\|/)[1] ?? '').trim());
}

function ticked(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

/** A folder of somebody's own, with the words a story includes beside it. */
function ownFolder(name: string): string {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'guide-'));
  for (const file of ['words.ink', 'words-sv.txt']) fs.copyFileSync(`stories/${file}`, path.join(home, file));
  const folder = path.join(home, name);
  fs.cpSync('stories/mall', folder, { recursive: true });
  return folder;
}

function template() {
  const [target] = targetsOf(['stories/mall'], root, root);
  if (!target) throw new Error('The template is gone.');
  const story = readStory(target, root);
  if (!story.bundle) throw new Error('The template cannot be read.');
  return { story, bundle: story.bundle, folder: target.folder };
}

describe('the template', () => {
  it('is a whole case that the check finds nothing wrong with', async () => {
    const { code, out } = await run(main, ['stories/mall']);
    expect(out).toBe('');
    expect(code).toBe(0);
  });

  it('is not one of the cases until somebody has copied it', () => {
    expect(casesIn('stories').map(({ id }) => id)).not.toContain('mall');
    const folder = ownFolder('mitt-fall');
    expect(casesIn(path.dirname(folder)).map(({ id }) => id)).toEqual(['mitt-fall']);
    fs.rmSync(path.dirname(folder), { recursive: true });
  });

  it('can be copied: the copy is checked without a word', async () => {
    const folder = ownFolder('mitt-fall');
    const { code, out } = await run(main, [folder], { from: path.dirname(folder) });
    fs.rmSync(path.dirname(folder), { recursive: true });
    expect(out).toBe('');
    expect(code).toBe(0);
  });

  it('has three alternatives, two advisers and two endings, and chance reaches both', () => {
    const { bundle } = template();
    const [decision] = Object.values(bundle.decisions ?? {});
    expect(Object.keys(decision?.alternatives ?? {})).toHaveLength(3);
    expect(decision?.advisers).toHaveLength(2);
    const endings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((seed) => {
      const each = startRun(bundle, seed, ourModel);
      playRandomly(each, seed);
      return each.view().passage.ending?.id ?? '';
    });
    expect([...new Set(endings)].sort()).toEqual(['indragen', 'kvar']);
  });

  it('has scripts that hold', () => {
    const { story, folder } = template();
    expect(checkScripts(folder, story)).toEqual([]);
  });
});

describe('the examples of the guide', () => {
  it.each(blocks('ink').map((ink) => ({ begins: ink.split('\n')[0], ink })))(
    'is sound: $begins',
    async ({ ink }) => {
      const folder = ownFolder('prov');
      const knot = /^=== (\w+)/m.exec(ink)?.[1] ?? '';
      const whole = ink.startsWith('->')
        ? ink
        : `-> ${knot}\n\n${ink}\n=== torsdag\nDet är torsdag.\n~ ending("kvar")\n-> END\n`;
      fs.writeFileSync(path.join(folder, 'director.ink'), `INCLUDE ../words.ink\n${whole}`);
      for (const part of ['decisions', 'scripts']) fs.rmSync(path.join(folder, part), { recursive: true });
      const file = path.join(folder, 'case.json');
      const { endings, ...rest } = JSON.parse(fs.readFileSync(file, 'utf8'));
      fs.writeFileSync(file, JSON.stringify({ ...rest, endings: { kvar: endings.kvar } }));
      const { code, out } = await run(main, [folder], { from: folder });
      fs.rmSync(path.dirname(folder), { recursive: true });
      expect(out.split('\n').filter((line) => line && !line.includes(' varning: '))).toEqual([]);
      expect(code).toBe(0);
    },
  );

  it('plays its script in the template', () => {
    const { bundle } = template();
    const scripts = blocks('manus');
    expect(scripts).toHaveLength(1);
    expect(scripts.flatMap((text) => playScript(readScript(text), bundle))).toEqual([]);
  });

  it('names commands, files and fields that are there', () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    for (const [, name = ''] of guide.matchAll(/npm run (?:-s )?([a-z]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const id of ['onsdag', 'beslutet', 'forberedelse'])
      expect(fs.readFileSync('stories/mall/director.ink', 'utf8')).toContain(`=== ${id}\n`);
  });
});

describe('the tables of the guide', () => {
  it('list every tag there is, and no other', () => {
    const source = fs.readFileSync('src/story/tags.ts', 'utf8');
    const known = [...source.matchAll(/readonly tag: ([^;]+);/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
    );
    const told = column('Taggar').flatMap(ticked);
    expect([...new Set(told.map((tag) => tag.split(':')[0]))].sort()).toEqual([...known].sort());
  });

  it('list every word there is, each with as many values as it takes, and every place', () => {
    const told = ticked(under('Ord')).flatMap((code) => {
      const [, word, values] = /^(\w+)\((.*)\)$/.exec(code) ?? [];
      const count = values ? values.replace(/"[^"]*"/g, 'x').split(',').length : 0;
      return word === undefined ? [] : [[word, count] as const];
    });
    expect(Object.fromEntries(told)).toEqual({ ...ACTS, ...READERS });
    const places = /^Platser: (.*)$/m.exec(guide)?.[1] ?? '';
    expect(ticked(places)).toEqual(PLACES);
  });

  it('explain messages that the check gives', () => {
    const unknown = (['event', 'place', 'person'] as const).map((what) => SV_CHECK.unknown(what, ''));
    const said = [...unknown, ...Object.values({ ...SV_CHECK, ...SV_COMMAND }).map(String)].join('\n');
    for (const message of column('Vad kontrollen säger'))
      for (const part of message.split(/”?…”?/)) expect(said).toContain(part.trim());
  });

  it('list every line a script may have', () => {
    const [{ sentence = '' } = {}] = readScript('x: y').problems;
    const known = sentence.split('skriv ')[1]?.split(' följt')[0]?.split(', ') ?? [];
    const told = column('Manus: hela genomspelningar').flatMap(ticked);
    expect(told.map((word) => word.replace(':', '')).sort()).toEqual([...known].sort());
  });
});
