/** From a tally to the report: every published figure beside ours. */
import { TERM } from '../model/calendar.ts';
import { FIGURES } from './figures.ts';
import { LAST_QUARTER, TERMS } from './municipality.ts';
import type { CalibrationReport, Distance } from './report.ts';
import { ratioOf, sumOf, type Tally } from './tally.ts';

/** Four decimals are more than two thousand municipalities can tell apart. */
const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

const distancesOf = (tally: Tally): readonly Distance[] =>
  FIGURES.map(({ ours: count, ...figure }) => {
    const ours = rounded(count(tally));
    const { published, within } = figure;
    return {
      ...figure,
      ours,
      ...(published === undefined || !Number.isFinite(ours) ? {} : { distance: rounded(ours - published) }),
      ...(within === undefined || !Number.isFinite(ours)
        ? {}
        : { inside: ours >= within.from && (within.to === undefined || ours <= within.to) }),
    };
  });

export const calibrationReport = (seed: number, tally: Tally): CalibrationReport => ({
  kind: 'calibration',
  seed,
  municipalities: sumOf(tally, 'municipalities'),
  years: (TERMS * TERM) / 4,
  terms: sumOf(tally, 'terms'),
  actsPerQuarter: rounded(ratioOf(tally, 'acts', 'municipalities') / (LAST_QUARTER + 1)),
  figures: distancesOf(tally),
  exitsSince: Array.from({ length: TERM }, (_, index) =>
    rounded(ratioOf(tally, `exits.since.${index + 1}`, 'exits')),
  ),
});
