/** Four small shapes to choose among before a line is opened, or a field to draw it in. */
import { curveMonotoneX, line as path } from 'd3-shape';
import { useState } from 'preact/hooks';
import { SHAPES, type Shape } from '../../debrief/shapes.ts';
import type { Book } from './book.ts';
import { GuessDraw } from './guess-draw.tsx';

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

export interface GuessShapeProps {
  readonly book: Book;
  readonly stock: string;
  readonly onGuess: (guess: string) => void;
}

export function GuessShape({ book, stock, onGuess }: GuessShapeProps) {
  const { t } = book;
  const { name } = book.stock(stock);
  const [draws, setDraws] = useState(false);
  return (
    <>
      <fieldset class="d-shapes">
        <legend>{t.guess.ask}</legend>
        {SHAPES.map((shape) => (
          <button key={shape} type="button" class="d-shape" onClick={() => onGuess(shape)}>
            <svg viewBox="0 0 50 30" aria-hidden="true" focusable="false">
              <path d={drawing(shape)} />
            </svg>
            <span>{t.guess.shapes[shape]}</span>
            <span class="unseen">({name})</span>
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="d-orelse"
        aria-expanded={draws}
        onClick={() => setDraws((before) => !before)}
      >
        {draws ? t.keep.draw.close : t.keep.draw.open} <span class="unseen">({name})</span>
      </button>
      {draws && <GuessDraw book={book} stock={stock} onGuess={onGuess} />}
    </>
  );
}
