/** Chance as circumstance: the same everywhere, spread evenly, and no draw shifts another. */
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/model/draw.ts';

describe('a draw', () => {
  it('is the same on every machine', () => {
    expect([
      draw(7, 'chemistry', 1),
      draw(7, 'chemistry', 2),
      draw(8, 'chemistry', 1),
      draw(-1, 'ö', 0),
    ]).toMatchInlineSnapshot(`
      [
        0.4122918425127864,
        0.5606411139015108,
        0.2648016463499516,
        0.13824317371472716,
      ]
    `);
  });

  it('is spread evenly over seeds, names and numbers', () => {
    const ways = [
      (n: number) => draw(n, 'a'),
      (n: number) => draw(1, `name ${n}`),
      (n: number) => draw(1, 'a', n),
    ];
    for (const way of ways) {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (let n = 0; n < 10_000; n += 1) {
        const tenth = Math.floor(way(n) * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
    }
  });

  it('of neighbours has nothing in common', () => {
    let sum = 0;
    for (let seed = 0; seed < 5000; seed += 1) sum += (draw(seed, 'x', 1) - 0.5) * (draw(seed, 'x', 2) - 0.5);
    expect(Math.abs(sum / 5000)).toBeLessThan(0.005);
  });
});
