/** Whatever an address says, there is a page to show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress, SEEDS } from '../../src/app/address.ts';

const read = (search: string) =>
  readAddress(search, (id) => (id === 'parhasten' ? ['director', 'chair'] : undefined));

describe('an address', () => {
  it('that asks for nothing leads to the first page', () => {
    expect(read('')).toEqual({ kind: 'title' });
    expect(read('?lang=en')).toEqual({ kind: 'title' });
  });

  it('of the printed sheets may name a case or a plan, and is written as it was read', () => {
    for (const wish of [
      { kind: 'sheets' },
      { kind: 'sheets', caseId: 'parhasten' },
      { kind: 'sheets', caseId: 'parhasten', plan: '90-30-pair-7-parhasten' },
    ] as const)
      expect(read(addressOf(wish))).toEqual(wish);
    expect(read('?view=sheets&case=finnsinte')).toEqual({
      kind: 'problem',
      problem: { id: 'unknown-case', given: 'finnsinte' },
    });
  });

  it('may name case, chair, seed and the play that was kept', () => {
    expect(read('?case=parhasten&chair=chair&seed=7&lang=sv&run=a-1')).toEqual({
      kind: 'case',
      caseId: 'parhasten',
      chair: 'chair',
      seed: 7,
      save: 'a-1',
    });
  });

  it('may say how another case ended before it, and is written as it was read', () => {
    const endsSo = (id: string, ending: string) => id === 'namnderna' && ending === 'utan';
    const told = (search: string) =>
      readAddress(search, (id) => (id === 'parhasten' ? ['director'] : undefined), endsSo);
    const wish = told('?case=parhasten&chair=director&seed=7&after=namnderna.utan');
    expect(wish).toEqual({
      kind: 'case',
      caseId: 'parhasten',
      chair: 'director',
      seed: 7,
      carried: { namnderna: 'utan' },
    });
    expect(told(addressOf(wish))).toEqual(wish);
    expect(addressOf({ kind: 'case', caseId: 'parhasten', chair: 'director', carried: {} })).not.toContain(
      'after',
    );
    for (const after of ['namnderna', 'namnderna.fel', 'narnia.utan', ''])
      expect(told(`?case=parhasten&after=${after}`), after).toMatchObject({
        kind: 'problem',
        problem: { id: 'bad-parameter' },
      });
  });

  it('that names no chair means the first', () => {
    expect(read('?case=parhasten')).toMatchObject({ kind: 'case', chair: 'director' });
  });

  it('may lead to the page for two: a pair kept here, a case to begin with, or the codes of both', () => {
    expect(read('?view=pair')).toEqual({ kind: 'pair', codes: [] });
    expect(read('?view=pair&case=parhasten&seed=7')).toEqual({
      kind: 'pair',
      caseId: 'parhasten',
      seed: 7,
      codes: [],
    });
    expect(read('?view=pair&run=a-1')).toEqual({ kind: 'pair', save: 'a-1', codes: [] });
    expect(read('?view=pair&case=narnia')).toMatchObject({
      kind: 'problem',
      problem: { id: 'unknown-case' },
    });
    const both = addressOf({ kind: 'pair', codes: ['gz1 one', 'gz1two'] });
    expect(read(both)).toEqual({ kind: 'pair', codes: ['gz1 one', 'gz1two'] });
  });

  it('may carry a code, whatever else it says', () => {
    expect(read('?code=gz1xyz&case=narnia')).toEqual({ kind: 'code', code: 'gz1xyz' });
  });

  it('may name a story on this site', () => {
    expect(read('?story=a/b.json&seed=3')).toEqual({ kind: 'foreign', path: 'a/b.json', seed: 3 });
  });

  it('may ask for the model opened, with a text that only the laboratory reads', () => {
    expect(read('?view=model')).toEqual({ kind: 'model' });
    expect(read('?view=model&lang=en&lab=1.a~b')).toEqual({ kind: 'model', lab: '1.a~b' });
    expect(read('?view=model&case=narnia')).toEqual({ kind: 'model' });
  });

  it('may ask for the words and laws', () => {
    expect(read('?view=glossary&lang=en')).toEqual({ kind: 'glossary' });
    expect(addressOf({ kind: 'glossary' })).toBe('?view=glossary');
  });

  it('may ask for the situations some weeks after a play', () => {
    const wish = { kind: 'follow-up', caseId: 'parhasten', chair: 'chair', save: 'a-1' } as const;
    expect(read('?view=follow-up&case=parhasten&chair=chair&run=a-1')).toEqual(wish);
    expect(addressOf(wish)).toBe('?view=follow-up&case=parhasten&chair=chair&run=a-1');
    expect(read('?view=follow-up&case=narnia')).toMatchObject({ kind: 'problem' });
    expect(read('?view=follow-up')).toEqual({ kind: 'title' });
  });

  it.each([
    ['?view=engine', 'unknown-view', 'engine'],
    ['?view=', 'unknown-view', ''],
    ['?case=narnia', 'unknown-case', 'narnia'],
    ['?case=', 'unknown-case', ''],
    ['?case=parhasten&chair=king', 'unknown-chair', 'king'],
    ['?case=parhasten&chair=', 'unknown-chair', ''],
    ['?seed=-1', 'bad-parameter', 'seed=-1'],
    ['?seed=1.5', 'bad-parameter', 'seed=1.5'],
    ['?seed=', 'bad-parameter', 'seed='],
    [`?seed=${SEEDS}`, 'bad-parameter', `seed=${SEEDS}`],
    ['?lang=tlh', 'bad-parameter', 'lang=tlh'],
    ['?trollkarl=1', 'bad-parameter', 'trollkarl'],
  ])('%s is wrong in a way that can be said', (search, id, given) => {
    expect(read(search)).toEqual({ kind: 'problem', problem: { id, given } });
  });

  it('is read without throwing, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(`?${text}`).kind).toBeTypeOf('string');
        expect(read(`?case=${text}`).kind).toBeTypeOf('string');
      }),
    );
  });

  it('of a play is found again under its own address', () => {
    const wishes = [
      { kind: 'case', caseId: 'parhasten', chair: 'director', seed: 7, save: 'a&b=c' },
      { kind: 'code', code: 'GZ1 å&ä' },
      { kind: 'foreign', path: 'a b/ö.json?x=1' },
      { kind: 'model' },
      { kind: 'model', lab: 'a&b=c#d' },
    ] as const;
    for (const wish of wishes) expect(read(addressOf(wish))).toEqual(wish);
  });
});
