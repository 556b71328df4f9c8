/** A short run of what `npm run -s calibrate` measures with two thousand municipalities; the bands are wide for that reason. */
import { beforeAll, expect, it } from 'vitest';
import { FIGURES } from '../../src/calibration/figures.ts';
import { UNCHANGED, WITHOUT_DOUBLING } from '../../src/calibration/fit.ts';
import { countLives } from '../../src/calibration/monte-carlo.ts';
import { LAST_QUARTER, liveThrough, TERMS } from '../../src/calibration/municipality.ts';
import type { CalibrationReport } from '../../src/calibration/report.ts';
import { calibrationReport } from '../../src/calibration/reporting.ts';
import { FIRST_ELECTION, TERM } from '../../src/model/calendar.ts';

const MUNICIPALITIES = 150;

let report: CalibrationReport;
beforeAll(() => {
  report = calibrationReport(5, countLives(5, 0, MUNICIPALITIES));
}, 120_000);

const ours = (id: string): number => {
  const figure = report.figures.find((one) => one.id === id);
  if (!figure) throw new Error(`There is no figure "${id}".`);
  return figure.ours;
};

const isBetween = (value: number, low: number, high: number): void => {
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
};

it('five whole terms are counted of every municipality', () => {
  expect(report).toMatchObject({ municipalities: MUNICIPALITIES, terms: MUNICIPALITIES * TERMS, years: 20 });
  expect(LAST_QUARTER - FIRST_ELECTION).toBe(80);
  const { terms } = liveThrough(4);
  expect(terms.map(({ election }) => election)).toEqual([14, 30, 46, 62, 78]);
});

it('about six terms in ten see a change of director, about one in five sees two', () => {
  isBetween(ours('terms-with-a-change'), 0.52, 0.68);
  isBetween(ours('terms-with-two-changes'), 0.12, 0.28);
});

it('directors stay a bit over four years', () => {
  isBetween(ours('tenure'), 3.6, 5);
  isBetween(ours('completed-spells'), 2.6, ours('tenure'));
});

it('more than a third of the exits are over cooperation', () => {
  isBetween(ours('exits-for-cooperation'), 0.29, 0.45);
});

it('most leave in the first two years after an election, and more where the power moved', () => {
  isBetween(ours('exits-in-years-1-2'), 0.57, 0.8);
  isBetween(ours('exits-when-the-majority-changes'), 1.2, 4);
  expect(ours('changed-after-new-majority')).toBeGreaterThan(ours('changed-after-same-majority'));
  expect(report.exitsSince).toHaveLength(TERM);
  expect(report.exitsSince.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
});

it('what is put in comes out: majorities, minorities, chairs', () => {
  isBetween(ours('new-majorities'), 0.34, 0.45);
  isBetween(ours('minorities'), 0.34, 0.44);
  isBetween(ours('new-chairs'), 0.52, 0.65);
});

it('people do two to four things a quarter', () => {
  isBetween(report.actsPerQuarter, 2, 4);
});

it('the same seed gives the same figures, another seed others', () => {
  const few = (seed: number) => calibrationReport(seed, countLives(seed, 0, 6));
  expect(few(11)).toEqual(few(11));
  expect(few(11).figures).not.toEqual(few(12).figures);
});

it('a trial that changes nothing is the model itself, one without the doubling is not', () => {
  const whole = countLives(9, 0, 12);
  expect(countLives(9, 0, 12, UNCHANGED)).toEqual(whole);
  expect(countLives(9, 0, 12, WITHOUT_DOUBLING)).not.toEqual(whole);
});

it('every figure says what it counts, where it is from, and which way it is used', () => {
  expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  for (const { id, definition, source, use, published, within } of FIGURES) {
    expect(definition, id).toBeTruthy();
    expect(source, id).toBeTruthy();
    if (use === 'assumption') expect(published, id).toBeUndefined();
    if (use === 'fitted') expect(within, id).toBeDefined();
    if (within && published !== undefined) {
      expect(published, id).toBeGreaterThanOrEqual(within.from);
      expect(published, id).toBeLessThanOrEqual(within.to ?? published);
    }
  }
  expect(FIGURES.filter(({ use }) => use === 'fitted').map(({ id }) => id)).toEqual([
    'terms-with-a-change',
    'exits-for-cooperation',
  ]);
});
