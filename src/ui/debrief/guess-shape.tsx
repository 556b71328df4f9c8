/** Four small shapes to choose among before a line is opened. */
import { curveMonotoneX, line as path } from 'd3-shape';
import { SHAPES, type Shape, sketch } from '../../debrief/shapes.ts';
import type { Book } from './book.ts';

const STARTS: Readonly<Record<Shape, number>> = { rose: 20, fell: 80, hill: 25, valley: 75 };

function drawing(shape: Shape): string {
  const values = sketch(shape, STARTS[shape]);
  const step = 44 / (values.length - 1);
  return (
    path<number>(
      (_value, index) => 3 + index * step,
      (value) => 27 - value * 0.24,
    ).curve(curveMonotoneX)(values) ?? ''
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
