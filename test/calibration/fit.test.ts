import { expect, it } from 'vitest';
import { fitHazard } from '../../src/calibration/fit.ts';
import type { Tally } from '../../src/calibration/tally.ts';
import type { Trial } from '../../src/calibration/trial.ts';
import { HAZARD } from '../../src/model/hazard.ts';

/** A world in which exits come evenly, half of them over cooperation, and far too seldom. */
const evenly = async ({ cooperation, other }: Trial): Promise<Tally> => {
  const exits = 0.2 * cooperation + 0.2 * other;
  return {
    terms: 1_000_000,
    changed: Math.round(1_000_000 * (1 - Math.exp(-exits))),
    exits: 1_000_000,
    'exits.cooperation': Math.round((1_000_000 * 0.2 * cooperation) / exits),
  };
};

it('the fit finds the constants that land on six terms in ten and 37 per cent, and nothing else', async () => {
  const { steps, proposed } = await fitHazard(evenly);
  const last = steps.at(-1);
  expect(last?.changed).toBeCloseTo(0.6, 2);
  expect(last?.cooperation).toBeCloseTo(0.37, 2);
  expect(proposed.cooperation / HAZARD.cooperation).toBeCloseTo((0.9163 * 0.37) / 0.2, 1);
  expect(proposed.other / HAZARD.other).toBeCloseTo((0.9163 * 0.63) / 0.2, 1);
  expect(steps.length).toBeLessThanOrEqual(3);
});

it('the fit gives up after as many tries as it was given', async () => {
  const never = async (): Promise<Tally> => ({
    terms: 100,
    changed: 30,
    exits: 100,
    'exits.cooperation': 90,
  });
  expect((await fitHazard(never, 4)).steps).toHaveLength(4);
});
