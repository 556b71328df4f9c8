/** What the calibration answers with. Types only: whoever shows a report may name them. */

/** `fitted`: constants were chosen to meet it. `held-out`: it fell as it fell. `input`: put in. `assumption`: ours, no source. `compared`: a source gives it, nobody aimed at it. */
export type FigureUse = 'fitted' | 'held-out' | 'input' | 'assumption' | 'compared';

export interface Figure {
  readonly id: string;
  readonly about: string;
  /** How it is counted here. */
  readonly definition: string;
  readonly unit: 'share' | 'years' | 'times' | 'of 290';
  readonly use: FigureUse;
  /** Undefined where only a direction is published. */
  readonly published?: number;
  /** From and to where the source, by its own account, may be right. */
  readonly within?: { readonly from: number; readonly to?: number };
  readonly source: string;
}

export interface Distance extends Figure {
  /** NaN where so few were counted that there was nothing to divide by. */
  readonly ours: number;
  /** Ours less the published one. */
  readonly distance?: number;
  readonly inside?: boolean;
}

export interface CalibrationReport {
  readonly kind: 'calibration';
  readonly seed: number;
  readonly municipalities: number;
  readonly years: number;
  readonly terms: number;
  /** What people did in a quarter, on average. */
  readonly actsPerQuarter: number;
  readonly figures: readonly Distance[];
  /** The share of exits in each quarter after an election, the first to the sixteenth. */
  readonly exitsSince: readonly number[];
}

/** What an attitude ends with: five goods, each in points, and higher is better in all but the last. */
export interface Goods {
  readonly trust: number;
  readonly insight: number;
  readonly localPolicy: number;
  readonly economy: number;
  /** Points lost when a half leaves: lower is better. */
  readonly costOfExit: number;
}

export type AttitudeId = 'ordinary' | 'close' | 'formal' | 'silent' | 'open' | 'fast';

export interface AttitudeRow {
  readonly id: AttitudeId;
  readonly about: string;
  readonly goods: Goods;
  /** How it feels just before somebody leaves, in points: what the comfortable attitudes are chosen for. */
  readonly comfort: { readonly chemistry: number; readonly workload: number };
  /** On which goods it is best, and worst, of the pure attitudes. */
  readonly best: readonly (keyof Goods)[];
  readonly worst: readonly (keyof Goods)[];
}

export interface AttitudesReport {
  readonly kind: 'attitudes';
  readonly seed: number;
  readonly runs: number;
  readonly years: number;
  readonly rows: readonly AttitudeRow[];
  /** The attitude that is best on all five, if there is one. */
  readonly dominant?: AttitudeId;
}
