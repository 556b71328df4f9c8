/** Where things lie in a chart: one time axis for all of them, wide where the run was read closely. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Mark, Timeline } from '../../debrief/types.ts';

/** The quarters that a chart is about: all of them, or (from `pivot` on) those that are drawn wide, and what is marked on them. */
export type Span = Pick<Timeline, 'first' | 'last' | 'pivot' | 'marks'>;

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Where the compressed part ends; undefined when nothing is compressed. */
  readonly pivot?: number;
  readonly ticks: readonly { readonly quarter: number; readonly year: number; readonly label: boolean }[];
  readonly flags: readonly Flag[];
}

/** A decision's place on the axis; flags that would touch stand in a second row. */
export interface Flag {
  readonly mark: Mark;
  readonly x: number;
  readonly row: number;
}

/** Share of the width given to the years that were skipped. */
const COMPRESSED = 0.3;
const FLAG = 19;
/** Room for the numbers of the scale, where text has its usual size. */
export const MARGIN = 30;

/** `em` is how large the text is: 1 is the usual size. */
export function frameOf(line: Span, width: number, plot: number, em = 1): Frame {
  const left = MARGIN * em;
  const right = 62 * em;
  const end = width - right;
  const first = line.first - 1;
  const compressed = line.pivot > line.first;
  const knee = left + (end - left) * COMPRESSED;
  const x = compressed
    ? scaleLinear([first, line.pivot - 1, line.last], [left, knee, end])
    : scaleLinear([first, line.last], [left, end]);
  const flags = placeFlags(line, x);
  const rows = Math.max(1, ...flags.map(({ row }) => row + 1));
  const top = 8 + rows * FLAG;
  const bottom = top + plot;
  return {
    width,
    height: bottom + 36 * em,
    left,
    right: end,
    top,
    bottom,
    x,
    y: scaleLinear([0, 100], [bottom, top]),
    pivot: compressed ? line.pivot : undefined,
    ticks: ticksOf(line, x, em),
    flags,
  };
}

/** A point stands at the end of its quarter; decisions stand within theirs, in the order they were taken. */
function placeFlags(line: Span, x: ScaleLinear<number, number>): readonly Flag[] {
  const decisions = line.marks.filter(({ kind }) => kind === 'decision');
  const ends: number[] = [];
  return decisions.map((mark) => {
    const same = decisions.filter(({ quarter }) => quarter === mark.quarter);
    const at = x(mark.quarter - 1 + (same.indexOf(mark) + 1) / (same.length + 1));
    const free = ends.findIndex((taken) => at - taken >= FLAG);
    const row = free === -1 ? ends.length : free;
    ends[row] = at;
    return { mark, x: at, row };
  });
}

function ticksOf(line: Span, x: ScaleLinear<number, number>, em: number): Frame['ticks'] {
  let taken = Number.NEGATIVE_INFINITY;
  const ticks: { quarter: number; year: number; label: boolean }[] = [];
  for (let year = Math.floor(line.first / 4) + 1; (year - 1) * 4 <= line.last; year += 1) {
    const quarter = (year - 1) * 4 - 1;
    if (quarter < line.first - 1) continue;
    const early = quarter < line.pivot - 1;
    if (early && year !== 1 && year % 5 !== 0) continue;
    const at = x(quarter);
    const label = at - taken >= 26 * em;
    if (label) taken = at;
    ticks.push({ quarter, year, label });
  }
  return ticks;
}

/** The quarter nearest to a place in the chart. */
export function quarterAt(frame: Frame, line: Span, at: number): number {
  return Math.min(line.last, Math.max(line.first, Math.round(frame.x.invert(at))));
}
