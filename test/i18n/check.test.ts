/** What the check says is said in both languages: the same things, about the same names, in no third. */
import { describe, expect, it } from 'vitest';
import { SAY, within } from '../../src/i18n/check.ts';
import { EN_CHECK } from '../../src/i18n/en-check.ts';
import { SV_CHECK } from '../../src/i18n/sv-check.ts';

const keys = Object.keys(SV_CHECK) as (keyof typeof SV_CHECK)[];

/** Words that stand for what a sentence is given, so that one sees whether it passes them on. */
const GIVEN: readonly unknown[] = ['place', 'Xword', 'Xnear', 'Xmore'];

/** Where a sentence is given the kind of a field. */
const KINDS: Readonly<Record<string, readonly unknown[]>> = {
  notFile: ['number'],
  wrongField: ['Xword', 'list'],
};

function spoken(key: string, text: unknown): string {
  const say = text as ((...args: readonly unknown[]) => string) | string;
  return typeof say === 'string' ? say : say(...(KINDS[key] ?? GIVEN));
}

describe('the sentences of the check', () => {
  it.each(keys)('%s: pass on the same names in Swedish and in English', (key) => {
    const swedish = spoken(key, SV_CHECK[key]);
    const english = spoken(key, EN_CHECK[key]);
    expect(english).not.toBe(swedish);
    const names = (text: string) => ['Xword', 'Xnear', 'Xmore'].filter((name) => text.includes(name));
    expect(names(english)).toEqual(names(swedish));
    expect(english).not.toMatch(/[åäö]|undefined|\[object/);
    expect(swedish).not.toMatch(/[“]|undefined|\[object/);
  });

  it('come out in both at once', () => {
    expect(SAY.unknown('place', 'attic', 'home')).toEqual({
      sentence: 'Okänd plats: ”attic”. Menade du ”home”?',
      english: 'Unknown place: “attic”. Did you mean “home”?',
    });
    expect(SAY.deadEnd.english).toMatch(/^The story stops here/);
  });

  it('go into one another in their own language', () => {
    const said = within((sentence) => SAY.whenForced('voice', 32, sentence), SAY.inkBar);
    expect(said.sentence).toContain(SAY.inkBar.sentence);
    expect(said.english).toContain(SAY.inkBar.english);
  });
});
