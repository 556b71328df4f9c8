/** Words and laws explained: whole in both languages, and found where they stand in a story and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWordBook } from '../../src/app/word-book.ts';
import { speller, wordsOf } from '../../src/cli/checks/spelling.ts';
import { lawAnchor, lawName, termAnchor } from '../../src/ui/glossary/law-name.ts';
import { markWords } from '../../src/ui/glossary/marking.ts';
import { root } from '../../tools/root.mjs';

const book = await loadWordBook();
const stories = join(root, 'stories');

const files = readdirSync(stories, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ink|json)$/.test(name) && name.includes('/'))
  .map((name) => ({ name, text: readFileSync(join(stories, name), 'utf8') }));

const marked = (...paragraphs: string[]) =>
  markWords(paragraphs, book).map((pieces) =>
    pieces.map(({ text, term }) => (term ? `[${text}]` : text)).join(''),
  );

/** What a reader sees of a story: no tags, comments or logic. */
const proseOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^\s*(#|\/\/|~|=|->|INCLUDE|VAR)/.test(line))
    .map((line) => line.replace(/\{[^|{}]*\}/g, ''));

describe('the glossary', () => {
  it('says of every word what it means, in both languages, briefly', () => {
    expect(book.terms.length).toBeGreaterThanOrEqual(60);
    for (const term of book.terms) {
      for (const text of [term.sv, term.says, term.en, term.enSays])
        expect(text.trim(), term.id).not.toBe('');
      for (const text of [term.says, term.enSays]) {
        expect(text, term.id).toMatch(/[.?]$/);
        expect(text.split(/[.?](?:\s|$)/).length - 1, term.id).toBeLessThanOrEqual(2);
      }
    }
  });

  it('says of every law what it means, in both languages, and spells out where it stands', () => {
    for (const law of book.laws) {
      for (const text of [law.says, law.enSays]) expect(text, law.id).toMatch(/\.$/);
      expect(lawName(law.id), law.id).not.toBe(law.id);
    }
    expect(lawName('KL 6:21')).toBe('kommunallagen (2017:725), 6 kap. 21 §');
    expect(lawName('KL 5:59–64')).toBe('kommunallagen (2017:725), 5 kap. 59–64 §§');
    expect(lawName('XYZ 1:1')).toBe('XYZ 1:1');
  });

  it('is spelled as the stories are', async () => {
    const { knows } = await speller([]);
    const texts = [...book.terms, ...book.laws].map(({ says }) => says);
    expect(texts.flatMap(wordsOf).filter((word) => !knows(word))).toEqual([]);
  });

  it('leads nowhere that is not there, and has one address for each', () => {
    for (const { id, see = [], laws = [] } of book.terms) {
      for (const other of see) expect(book.term(other), `${id} → ${other}`).toBeDefined();
      for (const law of laws) expect(book.law(law), `${id} → ${law}`).toBeDefined();
      expect(see).not.toContain(id);
    }
    const anchors = [
      ...book.terms.map(({ id }) => termAnchor(id)),
      ...book.laws.map(({ id }) => lawAnchor(id)),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('has every form under one word only', () => {
    const forms = book.terms.flatMap((term) => term.forms);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    for (const form of forms) expect(form).toBe(form.toLowerCase());
  });

  it('explains each law that a story refers to', () => {
    const asked = files.flatMap(({ name, text }) =>
      [...text.matchAll(/\b(?:KL|TF|OSL|RF|FL) \d+:\d+(?:–\d+)?/g)].map(([law]) => ({ name, law })),
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter(({ law }) => !book.law(law))).toEqual([]);
  });
});

describe('a word in the text', () => {
  it('is found however it is inflected, and with a capital', () => {
    for (const form of ['nämnd', 'nämnden', 'nämnder', 'nämnderna', 'nämndens', 'nämndernas', 'Skolnämnden'])
      expect(marked(`Vad säger ${form} om det?`)).toEqual([`Vad säger [${form}] om det?`]);
    expect(marked('– Styrelsens fråga, säger hon.')).toEqual(['– [Styrelsens] fråga, säger hon.']);
  });

  it('may be several words, and then the longest', () => {
    expect(marked('Det är allmänna handlingar.')).toEqual(['Det är [allmänna handlingar].']);
    expect(marked('Kommunstyrelsens ordförande reser sig.')).toEqual([
      '[Kommunstyrelsens ordförande] reser sig.',
    ]);
  });

  it('is not found inside another word', () => {
    for (const text of [
      'Den inkallelsen tål inget.',
      'En sammanträdesprotokollskopia.',
      'Behandlingarna är slut.',
      'Nämndernasäck och nämnd-tv.',
      'Han går motion varje dag.',
    ])
      expect(marked(text)).toEqual([text]);
  });

  it('is marked the first time only, also when it comes again in another form or paragraph', () => {
    expect(marked('Nämnden vet. Nämnderna vet.', 'Vet nämnden?')).toEqual([
      '[Nämnden] vet. Nämnderna vet.',
      'Vet nämnden?',
    ]);
  });

  it('is never one that names what the story is about', () => {
    const text = 'Gråzonen, den gyllene zonen, parhästarna, långsittaren och personkemin.';
    expect(marked(text)).toEqual([text]);
  });

  it('leaves a text without such words as it is', () => {
    expect(markWords(['Hon häller upp kaffe.', ''], book)).toEqual([[{ text: 'Hon häller upp kaffe.' }], []]);
  });
});

describe('the stories', () => {
  const stretches = files
    .filter(({ name }) => name.endsWith('.ink'))
    .map(({ name, text }) => ({ name, lines: proseOf(text) }));

  it('read the same with and without marks, and no word is marked twice', () => {
    for (const { name, lines } of stretches) {
      const pieces = markWords(lines, book);
      expect(
        pieces.map((each) => each.map(({ text }) => text).join('')),
        name,
      ).toEqual(lines);
      const terms = pieces.flat().flatMap(({ term }) => term?.id ?? []);
      expect(new Set(terms).size, name).toBe(terms.length);
    }
  });

  it('use many of the words', () => {
    const used = new Set(
      stretches.flatMap(({ lines }) =>
        markWords(lines, book)
          .flat()
          .flatMap(({ term }) => term?.id ?? []),
      ),
    );
    expect(used.size).toBeGreaterThan(20);
  });
});
