import { expect, it } from 'vitest';
import { protestSplit } from '../../src/model/protest.ts';

it('the less clear who answers for what, the less of a protest can be told apart (L13, C043)', () => {
  expect(protestSplit(80, 50)).toEqual({ politics: 40, administration: 40, both: 20 });
  expect(protestSplit(20, 50)).toEqual({ politics: 10, administration: 10, both: 80 });
});

it('what can be told apart falls where the power lies', () => {
  const { politics, administration } = protestSplit(60, 75);
  expect(administration).toBeGreaterThan(politics);
});

it('is always a whole protest', () => {
  for (let clear = 0; clear <= 100; clear += 7)
    for (let power = 0; power <= 100; power += 9) {
      const { politics, administration, both } = protestSplit(clear, power);
      expect(politics + administration + both).toBe(100);
      expect(Math.min(politics, administration, both)).toBeGreaterThanOrEqual(0);
    }
});
