import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/story/compile-ink.ts';
import { fingerprint, skeletonOf } from '../../src/story/skeleton.ts';
import { choiceTag, lineTag } from '../../src/story/tags.ts';

const compile = (source: string, files: Record<string, string> = {}) =>
  compileInk('main.ink', source, (name) => {
    const text = files[name];
    if (text === undefined) throw new Error(`no file ${name}`);
    return text;
  });

describe('compiling a story', () => {
  it('names file and line of a mistake in an included file', () => {
    const { compiled, problems } = compile('INCLUDE rum.ink\n-> start', {
      'rum.ink': '=== start\nHej.\n-> borta\n',
    });
    expect(compiled).toBeUndefined();
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'rum.ink', line: 3 });
  });

  it('keeps the labels of alternatives, so that their ids survive what is written around them', () => {
    const { labels } = compile('-> a\n=== a\n* [Utan.] -> END\n* (med) [Med.] -> END');
    expect(Object.values(labels)).toEqual(['med']);
  });
});

describe('the version of a story', () => {
  const version = (source: string) => fingerprint(skeletonOf(compile(source).compiled ?? {}));
  const story = (text: string, choice: string, tag: string) =>
    `EXTERNAL report(event)\n-> a\n=== a\n# room: ${text}\n${text}\n* [${choice} # cost: ${tag}]\n~ report("pair.quarrels")\n-> END`;

  it('is the same when only prose has changed', () => {
    expect(version(story('Måndag.', 'Gå hem.', '1'))).toBe(version(story('Tisdag kväll.', 'Gå ut.', '1')));
  });

  it('is another when what is reported, or what something costs, has changed', () => {
    const one = version(story('Måndag.', 'Gå hem.', '1'));
    expect(version(story('Måndag.', 'Gå hem.', '2'))).not.toBe(one);
    expect(version(story('Måndag.', 'Gå hem.', '1').replace('quarrels', 'thinks-aloud'))).not.toBe(one);
  });
});

describe('tags', () => {
  it('are a closed list', () => {
    expect(lineTag('people: gote, saga')).toEqual({ tag: 'people', value: ['gote', 'saga'] });
    expect(lineTag('mood: arg')).toBeUndefined();
    expect(lineTag('kaffe: ja')).toBeUndefined();
    expect(choiceTag('move: m2.lista')).toEqual({ tag: 'move', meeting: 'm2', option: 'lista' });
    expect(choiceTag('needs: voice high')).toBeUndefined();
    expect(choiceTag('needs: voice not-low | Ingen säger något.')).toMatchObject({ word: 'not-low' });
    expect(choiceTag('needs: committees dissolved or reinstated | Skolnämndens.')).toEqual({
      tag: 'needs',
      region: 'committees',
      states: ['dissolved', 'reinstated'],
      reason: 'Skolnämndens.',
    });
    expect(choiceTag('needs: committees | Skolnämndens.')).toBeUndefined();
    expect(choiceTag('needs: committees dissolved reinstated | Skolnämndens.')).toBeUndefined();
    expect(choiceTag('needs: committees dissolved')).toBeUndefined();
    expect(choiceTag('cost: 7')).toBeUndefined();
  });
});
