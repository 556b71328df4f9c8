/** The letters on the house can be read at every hour, on a light page and on a dark one (WCAG 2.2, 1.4.3). */
import { describe, expect, it } from 'vitest';
import { brick, granite, stone } from '../../assets/palette.ts';
import { darker, lighter, mix } from '../../assets/svg.ts';
import { LETTERS, PLINTH_LETTERS, type Surround, WASH } from '../../src/townhall/lights.ts';

const ENOUGH = 4.5;
const LIGHTS = ['morning', 'day', 'evening', 'night'] as const;
const hours = (['light', 'dark'] as const).flatMap((surround) =>
  LIGHTS.map((light) => [surround, light] as const),
);

/** The colour of a drawn surface once the hour has been laid over it. */
function washed(colour: string, surround: Surround, light: (typeof LIGHTS)[number]): string {
  const [red, green, blue, share] = WASH[surround][light];
  const over = `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  return mix(colour, over, share);
}

/** Relative luminance, 0–1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, two: string): number {
  const [bright, dim] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

describe('the letters on the house', () => {
  it('measures contrast as the guidelines do', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(ENOUGH);
  });

  it.each(hours)('stand out from the stone bands, page %s, %s', (surround, light) => {
    expect(contrast(LETTERS[surround][light], washed(stone, surround, light))).toBeGreaterThan(ENOUGH);
  });

  it.each(hours)('stand out from the plinth and the tablet of the year, page %s, %s', (surround, light) => {
    const plinth = washed(darker(granite, 0.42), surround, light);
    expect(contrast(PLINTH_LETTERS, plinth)).toBeGreaterThan(ENOUGH);
  });

  it('would not stand out from the bricks, so the year has a tablet of its own', () => {
    expect(contrast(PLINTH_LETTERS, washed(lighter(brick, 0.07), 'light', 'morning'))).toBeLessThan(ENOUGH);
  });
});
