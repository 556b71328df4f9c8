/** Four small shapes to choose among before a line is opened. */
import { curveMonotoneX, line as path } from 'd3-shape';
import { SHAPES, type Shape } from '../../debrief/shapes.ts';
import type { Book } from './book.ts';

/** Heights in the little pictures. */
const HEIGHTS: Readonly<Record<Shape, readonly number[]>> = {
  rose: [0, 50, 100],
  fell: [100, 50, 0],
  hill: [0, 100, 0],
  valley: [100, 0, 100],
};

function drawing(shape: Shape): string {
  const values = HEIGHTS[shape];
  const step = 44 / (values.length - 1);
  return (
    path<number>(
      (_value, index) => 3 + index * step,
      (value) => 26 - value * 0.22,
    ).curve(curveMonotoneX)([...values]) ?? ''
  );
}

export function GuessShape(props: { book: Book; name: string; onGuess: (guess: Shape) => void }) {
  const { t } = props.book;
  return (
    <fieldset class="d-shapes">
      <legend>{t.guess.ask}</legend>
      {SHAPES.map((shape) => (
        <button key={shape} type="button" class="d-shape" onClick={() => props.onGuess(shape)}>
          <svg viewBox="0 0 50 30" aria-hidden="true" focusable="false">
            <path d={drawing(shape)} />
          </svg>
          <span>{t.guess.shapes[shape]}</span>
          <span class="unseen">({props.name})</span>
        </button>
      ))}
    </fieldset>
  );
}
