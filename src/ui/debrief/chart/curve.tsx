/** One line of a chart, broken where a person was exchanged, with its last value written beside it. */
import { line as path } from 'd3-shape';
import { isPersonal } from '../../../debrief/layers.ts';
import type { Series, Timeline } from '../../../debrief/types.ts';
import type { Frame } from '../../chart/frame.ts';

type Point = Series['points'][number];

/** The points in runs that belong together: a relation begins anew with a new person. */
function pieces(series: Series, timeline: Timeline): readonly (readonly Point[])[] {
  if (!isPersonal(series.stock)) return [series.points];
  const breaks = timeline.marks.filter(({ kind }) => kind === 'handover').map(({ quarter }) => quarter);
  const runs: Point[][] = [[]];
  for (const point of series.points) {
    if (breaks.includes(point.quarter)) runs.push([]);
    runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

export interface CurveProps {
  readonly series: Series;
  readonly timeline: Timeline;
  readonly frame: Frame;
  /** 0 whole, 1 dashed: two lines in one chart differ without colour. */
  readonly nth: number;
  readonly label: string;
  readonly labelAt: number;
}

export function Curve({ series, timeline, frame, nth, label, labelAt }: CurveProps) {
  const draw = path<Point>(
    ({ quarter }) => frame.x(quarter),
    ({ value }) => frame.y(value),
  );
  const runs = pieces(series, timeline);
  const last = series.points.at(-1);
  return (
    <g class={`d-line d-line-${nth}`}>
      {runs.map((run, index) => (
        <g key={run[0]?.quarter}>
          <path d={draw(run) ?? ''} />
          {index > 0 && run[0] && (
            <circle class="d-open" cx={frame.x(run[0].quarter)} cy={frame.y(run[0].value)} r={3} />
          )}
          {index < runs.length - 1 && (
            <circle
              class="d-open"
              cx={frame.x(run.at(-1)?.quarter ?? 0)}
              cy={frame.y(run.at(-1)?.value ?? 0)}
              r={3}
            />
          )}
        </g>
      ))}
      {last && (
        <>
          <circle class="d-last" cx={frame.x(last.quarter)} cy={frame.y(last.value)} r={3.5} />
          <text class="d-label" x={frame.right + 9} y={labelAt + 4}>
            <tspan class="d-value">{Math.round(last.value)}</tspan>
            {label !== '' && <tspan dx="5">{label}</tspan>}
          </text>
        </>
      )}
    </g>
  );
}
