/** A guess drawn with a finger. */
import { describe, expect, it } from 'vitest';
import { drawnGuess, heightsOf, shapeOf } from '../../src/debrief/shapes.ts';

const across = (heights: readonly number[]) => heights.map((y, n) => ({ x: n / (heights.length - 1), y }));

describe('a drawn guess', () => {
  it('keeps how high the line was drawn, all the way', () => {
    const heights = heightsOf(drawnGuess(across([0, 50, 100])));
    expect(heights?.[0]).toBe(0);
    expect(heights?.at(-1)).toBe(100);
    expect(shapeOf(heights ?? [])).toBe('rose');
    expect(shapeOf(heightsOf(drawnGuess(across([20, 80, 20]))) ?? [])).toBe('hill');
  });

  it('what was drawn last at a place counts', () => {
    const twice = [...across([10, 10, 10]), ...across([90, 90, 90])];
    expect(new Set(heightsOf(drawnGuess(twice)))).toEqual(new Set([90]));
  });

  it('goes on evenly where the finger jumped, and out to both ends', () => {
    const heights =
      heightsOf(
        drawnGuess([
          { x: 0.2, y: 20 },
          { x: 0.8, y: 80 },
        ]),
      ) ?? [];
    expect(heights[0]).toBe(20);
    expect(heights.at(-1)).toBe(80);
    expect([...heights]).toEqual([...heights].sort((a, b) => a - b));
  });

  it('a dot is no guess, and what leaves the field is brought back to its edge', () => {
    expect(drawnGuess([{ x: 0.5, y: 50 }])).toBeUndefined();
    expect(drawnGuess([])).toBeUndefined();
    const heights =
      heightsOf(
        drawnGuess([
          { x: -1, y: 300 },
          { x: 9, y: -40 },
        ]),
      ) ?? [];
    expect(heights[0]).toBe(100);
    expect(heights.at(-1)).toBe(0);
  });

  it('is told from the other kinds of guess, and from a broken one', () => {
    for (const guess of ['rose', 40, undefined, 'drawn', 'drawn 1 x', 'drawn 40 900'])
      expect(heightsOf(guess)).toBeUndefined();
  });
});
