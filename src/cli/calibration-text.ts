/** A calibration or a comparison of attitudes as lines of text in columns. */
import { GOODS } from '../calibration/comparing.ts';
import type { AttitudesReport, CalibrationReport, Distance, Goods } from '../calibration/report.ts';

type Unit = Distance['unit'];

/** `60.1 %`, `4.37 years`, `1.94 times`, `112 of 290`. */
export const written = (number: number, unit: Unit): string => {
  if (!Number.isFinite(number)) return 'too few';
  switch (unit) {
    case 'share':
      return `${(100 * number).toFixed(1)} %`;
    case 'years':
      return `${number.toFixed(2)} years`;
    case 'times':
      return `${number.toFixed(2)} times`;
    case 'of 290':
      return `${number.toFixed(0)} of 290`;
  }
};

const signed = (distance: Distance): string => {
  const { distance: away, unit } = distance;
  if (away === undefined) return '';
  const text = written(Math.abs(away), unit);
  return `${away < 0 ? '−' : '+'}${unit === 'share' ? text.replace(' %', ' points') : text}`;
};

const USES = {
  fitted: 'fitted',
  'held-out': 'held out',
  input: 'input',
  assumption: 'assumption',
  compared: 'compared',
} as const;

/** Figure, published, ours, distance, verdict, use. */
export const cellsOf = (figure: Distance): readonly string[] => {
  const { about, published, ours, unit, inside, use } = figure;
  return [
    about,
    published === undefined ? '' : written(published, unit),
    written(ours, unit),
    signed(figure),
    inside === undefined ? '' : inside ? 'inside' : 'OUTSIDE',
    USES[use],
  ];
};

export const FIGURE_HEADS = ['Figure', 'Published', 'Ours', 'Distance', "The source's error", 'Use'] as const;

const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const calibrationText = (report: CalibrationReport): string => {
  const { municipalities, years, seed, terms, actsPerQuarter, figures } = report;
  return `${municipalities} municipalities, ${years} years each (${terms} terms from election to election), seed ${seed}; ${actsPerQuarter.toFixed(1)} acts a quarter.\n\n${columns([FIGURE_HEADS, ...figures.map(cellsOf)])}\n`;
};

const GOOD_HEADS: Readonly<Record<keyof Goods, string>> = {
  trust: 'Trust',
  insight: 'Insight',
  localPolicy: 'Local policy',
  economy: 'Economy',
  costOfExit: 'Cost of exit',
};
export const goodName = (good: keyof Goods): string => GOOD_HEADS[good];

export const ATTITUDE_HEADS = ['Attitude', ...GOODS.map(goodName), 'Chemistry', 'Workload', 'Best', 'Worst'];

export const attitudeCells = (report: AttitudesReport): readonly (readonly string[])[] =>
  report.rows.map(({ id, goods, comfort, best, worst }) => [
    id,
    ...GOODS.map((good) => goods[good].toFixed(1)),
    comfort.chemistry.toFixed(1),
    comfort.workload.toFixed(1),
    best.map(goodName).join(', '),
    worst.map(goodName).join(', '),
  ]);

export const attitudesText = (report: AttitudesReport): string => {
  const { runs, years, seed, dominant } = report;
  const verdict = dominant ? `${dominant} is best on everything.` : 'None is best on everything.';
  return `${runs} starts, ${years} years each, seed ${seed}; somebody leaves in the third year.\n\n${columns([ATTITUDE_HEADS, ...attitudeCells(report)])}\n\n${verdict}\n`;
};
