/** A case that somebody brings as files: found, put together, checked and played, or told what is wrong and where. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/run/run.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { checkPlay } from '../../src/workshop/checks/check-play.ts';
import { type OwnFile, startsIn } from '../../src/workshop/own-files.ts';
import { readOwnStory } from '../../src/workshop/own-story.ts';

const filesOf = (texts: Readonly<Record<string, string>>): readonly OwnFile[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text }));

const read = (texts: Readonly<Record<string, string>>, start?: string) => readOwnStory(filesOf(texts), start);
const said = (texts: Readonly<Record<string, string>>) =>
  read(texts).findings.map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`);

const tried = (texts: Readonly<Record<string, string>>) => {
  const { story, triable } = read(texts);
  return story && triable
    ? checkPlay(story).map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`)
    : [];
};

describe('where a story begins', () => {
  it('is the file that nobody includes, with its folders or without', () => {
    const main = 'INCLUDE delar/rum.ink\n-> rum\n';
    const room = '=== rum\nHej.\n-> END\n';
    expect(startsIn(filesOf({ 'fall/delar/rum.ink': room, 'fall/a.ink': main }))).toMatchObject([
      { file: 'fall/a.ink' },
    ]);
    const loose = { 'rum.ink': room, 'a.ink': main };
    expect(startsIn(filesOf(loose))).toMatchObject([{ file: 'a.ink' }]);
    expect(read(loose).bundle).toBeDefined();
    expect(said(loose)).toEqual([]);
  });

  it('is asked for when there are several, and the one that was chosen is read', () => {
    const texts = { 'ett.ink': 'Ett.\n-> END\n', 'tva.ink': 'Två, som är längre.\n-> END\n' };
    const { starts, start } = read(texts);
    expect(starts.map(({ file }) => file)).toEqual(['tva.ink', 'ett.ink']);
    expect(start?.file).toBe('tva.ink');
    expect(read(texts, 'ett.ink').bundle?.id).toBe('ett');
  });

  it('is a chair when there is a case', () => {
    const chairs = { director: { title: 'Chefen', story: 'start.ink' } };
    const { starts } = read({ 'f/case.json': JSON.stringify({ chairs }), 'f/start.ink': 'Hej.\n-> END\n' });
    expect(starts).toMatchObject([{ file: 'f/start.ink', chair: 'director', title: 'Chefen' }]);
  });

  it('is nowhere when nothing is Ink', () => {
    expect(read({ 'a.json': '{}' })).toMatchObject({ starts: [], findings: [] });
  });
});

describe('what is wrong', () => {
  it('is told with file and line, in the file that was included too', () => {
    const [first] = said({ 'a.ink': 'INCLUDE b.ink\n-> rum\n', 'b.ink': '=== rum\nHej.\n-> borta\n' });
    expect(first).toMatch(/^b\.ink:3: Ink förstår inte raden/);
  });

  it('is a file that was not brought, on the line that asks for it', () => {
    expect(said({ 'a.ink': 'Hej.\nINCLUDE borta.ink\n-> END\n' })).toEqual([
      'a.ink:2: Filen borta.ink finns inte bland dem du valde.',
    ]);
  });

  it('is a case file that is no JSON', () => {
    expect(said({ 'case.json': '{"chairs": ' })[0]).toMatch(/^case\.json:1: Filen är inte riktig JSON/);
  });

  it('is a circle, found by trying it out and stopped', () => {
    expect(tried({ 'a.ink': 'Hej.\n* [In]\n-> runt\n=== runt\n-> runt\n' })).toEqual([
      'a.ink:2: Härifrån kommer man aldrig till ett val: texten går runt.',
    ]);
  });

  it('is a word that calls itself without end: stopped, and told', () => {
    const text = 'Hej.\n* [In]\n~ f(1)\nTvå.\n-> END\n=== function f(x)\n~ return f(x)\n';
    const [first] = tried({ 'a.ink': text });
    expect(first).toMatch(/^a\.ink:2: /);
  });

  it('is a mistake in play, told in the same way', () => {
    const [first] = tried({ 'a.ink': 'EXTERNAL flyga()\nHej.\n* [In]\n~ flyga()\n-> END\n' });
    expect(first).toMatch(/^a\.ink:\d+: Berättelsen stannade/);
  });
});

describe('a sound story', () => {
  it('that knows nothing of our model is played', () => {
    const { bundle } = read({ 'TheIntercept.ink': readFileSync('bench/TheIntercept.ink', 'utf8') });
    if (!bundle) throw new Error('it does not compile');
    expect(bundle).toMatchObject({ id: 'TheIntercept', own: true });
    const run = startRun(bundle, 1);
    const [choice] = run.view().passage.choices;
    expect(run.choose(choice?.id ?? '')).toBeUndefined();
    expect(run.view().status).not.toBe('failed');
  });

  it('with our words becomes a case with meetings and decisions', () => {
    const names = readdirSync('stories/parhasten', { recursive: true, encoding: 'utf8' });
    const ours = names.filter((name) => /\.(ink|json)$/.test(name)).map((name) => `parhasten/${name}`);
    const texts = ['words.ink', 'laws.json', ...ours].map(
      (name) => [name, readFileSync(`stories/${name}`, 'utf8')] as const,
    );
    const { bundle, starts, findings } = read(Object.fromEntries(texts));
    expect(starts[0]).toMatchObject({ file: 'parhasten/director.ink', chair: 'director' });
    expect(findings.filter(({ warning, house }) => !warning && !house)).toEqual([]);
    expect(bundle).toMatchObject({ chair: 'director', own: true, caseFile: { id: 'parhasten' } });
    expect(Object.keys(bundle?.meetings ?? {}).length).toBeGreaterThan(3);
    expect(Object.keys(bundle?.decisions ?? {}).length).toBeGreaterThan(3);
    expect(bundle && startRun(bundle, 1, ourModel).view().status).toBe('reading');
  });
});
