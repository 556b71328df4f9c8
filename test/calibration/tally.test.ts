import { expect, it } from 'vitest';
import { countPart } from '../../src/calibration/job.ts';
import { countLives } from '../../src/calibration/monte-carlo.ts';
import { type Job, partsOf } from '../../src/calibration/part.ts';
import { merged, ratioOf, sumOf } from '../../src/calibration/tally.ts';

it('two tallies merge into the tally of both', () => {
  expect(merged([{ exits: 3, terms: 5 }, { exits: 4, left: 1 }, {}])).toEqual({
    exits: 7,
    terms: 5,
    left: 1,
  });
  expect(merged([])).toEqual({});
});

it('what was never counted is nought, and a ratio to nought is no number', () => {
  expect(sumOf({}, 'exits')).toBe(0);
  expect(ratioOf({ exits: 0, terms: 4 }, 'exits', 'terms')).toBe(0);
  expect(ratioOf({}, 'exits', 'terms')).toBeNaN();
});

it('the parts of a job cover every run once, whatever their size', () => {
  for (const [runs, size] of [
    [23, 5],
    [10, 10],
    [3, 8],
  ] as const) {
    const runsOf = partsOf({ what: 'lives', seed: 1, runs }, size).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    );
    expect(runsOf).toEqual(Array.from({ length: runs }, (_, index) => index));
  }
});

it('however municipalities are shared out, the count is the same', () => {
  const whole = countLives(3, 0, 7);
  for (const size of [1, 3, 5]) {
    const job: Job = { what: 'lives', seed: 3, runs: 7 };
    const parts = partsOf(job, size).toReversed();
    expect(merged(parts.map((part) => countPart(job, part)))).toEqual(whole);
  }
});

it('attitudes are shared out the same way', () => {
  const job: Job = { what: 'attitudes', seed: 3, runs: 3 };
  const whole = countPart(job, { from: 0, to: 3 });
  expect(merged(partsOf(job, 1).map((part) => countPart(job, part)))).toEqual(whole);
});
