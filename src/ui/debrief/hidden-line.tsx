/** A line nobody saw while playing: closed until the reader has said how it went, then drawn over the guess. */
import { useEffect, useRef } from 'preact/hooks';
import { COUPLING, couplingAsked } from '../../debrief/layers.ts';
import { heightsOf, shapeOf } from '../../debrief/shapes.ts';
import type { Series } from '../../debrief/types.ts';
import type { Book } from './book.ts';
import { isShape } from './chart/sketch.tsx';
import { GuessShape } from './guess-shape.tsx';
import { GuessShare } from './guess-share.tsx';
import { LineFigure } from './line-figure.tsx';

export interface HiddenLineProps {
  readonly book: Book;
  readonly series: Series;
  readonly width: number;
  readonly guess: string | number | undefined;
  readonly onGuess: (guess: string | number) => void;
}

export function HiddenLine({ book, series, width, guess, onGuess }: HiddenLineProps) {
  const { t } = book;
  const { name, about } = book.stock(series.stock);
  const opened = useRef<HTMLParagraphElement>(null);
  const wasClosed = useRef(guess === undefined);
  useEffect(() => {
    if (guess !== undefined && wasClosed.current) opened.current?.focus({ preventScroll: true });
    wasClosed.current = guess === undefined;
  }, [guess]);

  if (guess === undefined) {
    return (
      <div class="d-closed">
        <h4>{name}</h4>
        <p class="note">{about}</p>
        {series.stock === COUPLING ? (
          <GuessShare book={book} onGuess={onGuess} />
        ) : (
          <GuessShape book={book} stock={series.stock} onGuess={onGuess} />
        )}
      </div>
    );
  }
  const shape = shapeOf(series.points.map(({ value }) => value));
  const asked = couplingAsked(book.line);
  const then = series.points.find(({ quarter }) => quarter === asked)?.value ?? 0;
  return (
    <LineFigure
      book={book}
      title={name}
      about={about}
      lines={[{ series, short: '' }]}
      width={width}
      guess={guess}
    >
      <p class="d-said" ref={opened} tabIndex={-1}>
        {heightsOf(guess)
          ? `${t.keep.draw.said} ${t.guess.line(t.guess.shapes[shape])}`
          : isShape(guess)
            ? `${t.guess.said(t.guess.shapes[guess])} ${t.guess.line(t.guess.shapes[shape])}`
            : `${t.guess.saidShare(String(guess))} ${t.guess.lineShare(t.whole(then), t.season(asked))}`}
      </p>
    </LineFigure>
  );
}
