/** What is drawn in a chart of the laboratory: the scale, both lines with the space between them, and where one points. */
import { area, line as path } from 'd3-shape';
import { valueAt } from '../../handbook/lab/reading.ts';
import type { LabResult, LabRun } from '../../handbook/lab/run.ts';
import { type Frame, MARGIN } from '../chart/frame.ts';
import { type LabView, lanesOf } from './lab-view.ts';

interface ScaleProps {
  readonly frame: Frame;
  readonly low: string;
  readonly high: string;
  readonly year: string;
}

export function Scale({ frame: { left, right, top, bottom, x, y, ticks }, low, high, year }: ScaleProps) {
  const [least = 0, most = 100] = y.domain();
  return (
    <g>
      {[least, (least + most) / 2, most].map((value) => (
        <g key={value}>
          <line
            class={value === least ? 'lab-axis' : 'lab-rule'}
            x1={left}
            x2={right}
            y1={y(value)}
            y2={y(value)}
          />
          <text class="lab-small" x={left - 6} y={y(value)} dy="0.35em" text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      <text class="lab-end" x={left + 6} y={top} dy="-0.4em">
        {high}
      </text>
      <text class="lab-end" x={left + 6} y={bottom} dy="-0.5em">
        {low}
      </text>
      {ticks.map(({ quarter, year: nth, label }) => (
        <g key={nth}>
          <line class="lab-axis" x1={x(quarter)} x2={x(quarter)} y1={bottom} y2={bottom + (label ? 5 : 3)} />
          {label && (
            <text class="lab-small" x={x(quarter) + 3} y={bottom} dy="1.3em">
              {nth === 1 ? `${year} ${nth}` : nth}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

type Row = LabRun['rows'][number];

interface LinesProps {
  readonly frame: Frame;
  readonly result: LabResult;
  readonly stock: string;
  readonly view: LabView;
}

export function Lines({ frame, result, stock, view }: LinesProps) {
  const { x, y, right } = frame;
  const of = (row: Row | undefined): number => row?.stocks[stock] ?? 0;
  const draw = path<Row>((row) => x(row.quarter)).y((row) => y(of(row)));
  const { a, b } = result;
  const between =
    b &&
    area<Row>()
      .x((row) => x(row.quarter))
      .y0((row) => y(of(row)))
      .y1((row) => y(of(b.rows[row.quarter])));
  const last = a.rows.length - 1;
  const ends = lanesOf(view.setup).flatMap((lane) => {
    const run = result[lane];
    return run ? [{ lane, value: valueAt(run, stock, last) }] : [];
  });
  const places = apart(
    ends.map(({ value }) => y(value)),
    frame.left / MARGIN,
  );
  return (
    <g>
      {between && <path class="lab-between" d={between([...a.rows]) ?? ''} />}
      <path class="lab-line lab-line-a" d={draw([...a.rows]) ?? ''} />
      {b && <path class="lab-line lab-line-b" d={draw([...b.rows]) ?? ''} />}
      {ends.map(({ lane, value }, nth) => (
        <text key={lane} class={`lab-value lab-value-${lane}`} x={right + 7} y={places[nth] ?? 0} dy="0.35em">
          {b ? `${view.t.lanes[lane]} ` : ''}
          {Math.round(value)}
        </text>
      ))}
    </g>
  );
}

/** Two labels keep clear of each other. */
function apart([a = 0, b]: readonly number[], em: number): readonly number[] {
  if (b === undefined) return [a];
  const clear = 17 * em;
  if (Math.abs(a - b) >= clear) return [a, b];
  const middle = (a + b) / 2;
  return a < b ? [middle - clear / 2, middle + clear / 2] : [middle + clear / 2, middle - clear / 2];
}

interface CursorProps {
  readonly frame: Frame;
  readonly result: LabResult;
  readonly stock: string;
  readonly at: number;
}

export function Cursor({ frame: { x, y, top, bottom }, result, stock, at }: CursorProps) {
  return (
    <g class="lab-cursor">
      <line x1={x(at)} x2={x(at)} y1={top} y2={bottom} />
      <circle class="lab-dot-a" cx={x(at)} cy={y(valueAt(result.a, stock, at))} r={4.5} />
      {result.b && <circle class="lab-dot-b" cx={x(at)} cy={y(valueAt(result.b, stock, at))} r={4.5} />}
    </g>
  );
}
