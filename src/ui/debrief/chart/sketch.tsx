/** The reader's guess as it lies under the real line: one of four shapes, or a level. */
import { curveMonotoneX, line as path } from 'd3-shape';
import { SHAPES, type Shape, sketch } from '../../../debrief/shapes.ts';
import type { Frame } from './frame.ts';

export function isShape(guess: string | number | undefined): guess is Shape {
  return SHAPES.some((shape) => shape === guess);
}

export function Sketch({
  guess,
  start,
  frame,
  label,
}: {
  guess: string | number | undefined;
  start: number;
  frame: Frame;
  label: string;
}) {
  const values = isShape(guess) ? sketch(guess, start) : typeof guess === 'number' ? [guess, guess] : [];
  if (values.length === 0) return null;
  const step = (frame.right - frame.left) / (values.length - 1);
  const draw = path<number>(
    (_value, index) => frame.left + index * step,
    (value) => frame.y(value),
  ).curve(curveMonotoneX);
  const end = values.at(-1) ?? 0;
  return (
    <g class="d-guess">
      <path d={draw(values) ?? ''} />
      <text x={frame.right - 4} y={frame.y(end) + (end > 88 ? 16 : -8)} text-anchor="end">
        {label}
      </text>
    </g>
  );
}
