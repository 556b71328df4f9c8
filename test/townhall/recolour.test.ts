/** Drawings kept as shapes and colours come back as they were. */
import { describe, expect, it } from 'vitest';
import { coloured, recolourable } from '../../assets/recolour.ts';

const sky = (top: string, low: string, sun: string) =>
  `<svg><rect fill="${top}"/><rect fill="${low}"/><circle fill="${sun}"/><path fill="${top}"/></svg>`;

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

  it('are nothing when nobody drew them', () => {
    expect(coloured(kept, 'dusk')).toBe('');
  });
});
