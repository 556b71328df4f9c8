/** Drawings kept as shapes and colours come back as they were. */
import { describe, expect, it } from 'vitest';
import { coloured, recolourable } from '../../assets/recolour.ts';
import { buildArt } from '../../assets/sheet.ts';
import { SKIES } from '../../src/townhall/lights.ts';

const sky = (top: string, low: string, sun: string) =>
  `<svg><rect fill="url(#a)"/><rect fill="${top}"/><rect fill="${low}"/><circle fill="${sun}"/><path fill="${top}"/></svg>`;

describe('drawings that differ only in colours', () => {
  const all = {
    day: sky('#9dbfcb', '#ece7da', '#fff'),
    night: sky('#1d2440', '#1d2440', '#eef0ee'),
    star: '<svg><circle fill="#fff" r="2"/></svg>',
  };
  const kept = recolourable(all);

  it('share one shape', () => {
    expect(kept.shapes.length).toBe(2);
    expect(kept.colours.day).toEqual([0, '#9dbfcb', '#ece7da', '#fff']);
  });

  it('come back as they were', () => {
    for (const [name, svg] of Object.entries(all)) expect(coloured(kept, name)).toBe(svg);
  });

  it('of the real skies come back whole: every colour is one that was drawn', () => {
    const { backdrops } = buildArt();
    for (const name of Object.keys(backdrops.colours)) {
      const svg = coloured(backdrops, name);
      expect(svg).not.toMatch(/[$¤]/);
      // The sky's own gradient, and the top of it as the scene continues it above the picture.
      const [surround, light] = name.split('-') as [
        'light' | 'dark',
        'morning' | 'day' | 'evening' | 'night',
      ];
      expect(svg).toContain(`url(#`);
      expect(svg).toMatch(new RegExp(`<stop [^>]*${SKIES[surround][light]}`));
    }
  });

  it('are nothing when nobody drew them', () => {
    expect(coloured(kept, 'dusk')).toBe('');
  });
});
