/** The reader's guess as it lies under the real line: one of four shapes, drawn by hand, or a level. */
import { curveMonotoneX, line as path } from 'd3-shape';
import { heightsOf, SHAPES, type Shape, sketch } from '../../../debrief/shapes.ts';
import type { Series } from '../../../debrief/types.ts';
import type { Frame } from '../../chart/frame.ts';

export function isShape(guess: string | number | undefined): guess is Shape {
  return SHAPES.some((shape) => shape === guess);
}

export function Sketch({
  guess,
  series,
  frame,
  label,
}: {
  guess: string | number | undefined;
  series: Series;
  frame: Frame;
  label: string;
}) {
  const drawn = heightsOf(guess);
  const values = drawn
    ? drawn
    : isShape(guess)
      ? sketch(guess, series.points[0]?.value ?? 50)
      : typeof guess === 'number'
        ? [guess, guess]
        : [];
  if (values.length === 0) return null;
  const step = (frame.right - frame.left) / (values.length - 1);
  const draw = path<number>(
    (_value, index) => frame.left + index * step,
    (value) => frame.y(value),
  ).curve(curveMonotoneX);
  // Beside the end of the line, and clear of its value.
  const own = frame.y(series.points.at(-1)?.value ?? 0);
  const end = frame.y(values.at(-1) ?? 0);
  const clear = Math.abs(end - own) >= 17 ? end : own + (end < own ? -17 : 17);
  return (
    <g class="d-guess">
      <path d={draw(values) ?? ''} />
      <text x={frame.right + 9} y={clear + 4}>
        {label}
      </text>
    </g>
  );
}
