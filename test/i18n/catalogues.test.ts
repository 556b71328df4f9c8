/** The interface's texts: whole in both languages, and counted as each language counts. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the catalogues', () => {
  it('say something under every key, in both languages', () => {
    for (const [path, text] of [...leaves(sv), ...leaves(en)]) {
      if (typeof text === 'string') expect(text.trim(), path).not.toBe('');
      else expect(typeof text, path).toBe('function');
    }
  });

  it('have the same keys', () => {
    expect(leaves(en).map(([path]) => path)).toEqual(leaves(sv).map(([path]) => path));
  });

  it('count stunder as Swedish does', () => {
    expect([0, 1, 2].map(sv.stunder)).toEqual(['0 stunder', '1 stund', '2 stunder']);
  });

  it('name every place in the house and outside it', () => {
    for (const place of ['council', 'corridor', 'secretary-archive', 'telephone']) {
      expect(sv.place(place)).toBeTruthy();
      expect(en.place(place)).toBeTruthy();
    }
    expect(sv.place('moon')).toBeUndefined();
  });
});
