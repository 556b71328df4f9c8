/** The interface's texts: whole in both languages, and counted as each language counts. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { enDebrief } from '../../src/i18n/en-debrief.ts';
import { enDesk } from '../../src/i18n/en-desk.ts';
import { enLab } from '../../src/i18n/en-lab.ts';
import { enPair } from '../../src/i18n/en-pair.ts';
import { sv } from '../../src/i18n/sv.ts';
import { svDebrief } from '../../src/i18n/sv-debrief.ts';
import { svDesk } from '../../src/i18n/sv-desk.ts';
import { svLab } from '../../src/i18n/sv-lab.ts';
import { svPair } from '../../src/i18n/sv-pair.ts';

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe.each([
  ['of the play', sv, en],
  ['of the first page and the windows', svDesk, enDesk],
  ['of the laboratory', svLab, enLab],
  ['of the page for two', svPair, enPair],
])('the catalogues %s', (_, swedish, english) => {
  it('say something under every key, in both languages', () => {
    for (const [path, text] of [...leaves(swedish), ...leaves(english)]) {
      if (typeof text === 'string') expect(text.trim(), path).not.toBe('');
      else expect(typeof text, path).toBe('function');
    }
  });

  it('have the same keys', () => {
    expect(leaves(english).map(([path]) => path)).toEqual(leaves(swedish).map(([path]) => path));
  });
});

// Two catalogues that are fetched at different times: one of them in the other would delay the first page.
it.each([
  [sv, svDebrief],
  [en, enDebrief],
])('a reason has the same words when it is given and when the debrief gives it back', (play, debrief) => {
  expect(debrief.knew.reasons).toEqual(play.reflect.reasons);
});

describe('Swedish', () => {
  it('counts stunder as one says them', () => {
    expect([0, 1, 2].map(sv.stunder)).toEqual(['tar ingen tid', '1 stund', '2 stunder']);
  });

  it('names every place, and so does English', () => {
    for (const place of ['council', 'corridor', 'secretary-archive', 'telephone']) {
      expect(sv.place(place)).toBeTruthy();
      expect(en.place(place)).toBeTruthy();
    }
    expect(sv.place('moon')).toBeUndefined();
  });
});
