/** A chart with its heading, its table, and the account of the point that is chosen. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Book } from './book.ts';
import { ChartTable } from './chart/chart-table.tsx';
import { type ChartLine, LineChart, type Spot } from './chart/line-chart.tsx';
import { Ledger } from './ledger.tsx';

export interface LineFigureProps {
  readonly book: Book;
  readonly title: string;
  readonly about?: string;
  readonly lines: readonly ChartLine[];
  readonly width: number;
  readonly plot?: number;
  readonly guess?: string | number;
  readonly children?: ComponentChildren;
}

export function LineFigure({ book, title, about, lines, width, plot, guess, children }: LineFigureProps) {
  const [spot, setSpot] = useState<Spot>();
  return (
    <figure class="d-figure">
      <figcaption>
        <h4>{title}</h4>
        {about && <p class="note">{about}</p>}
        {lines.length > 1 && <LineKey book={book} lines={lines} />}
      </figcaption>
      {children}
      <LineChart
        book={book}
        title={title}
        lines={lines}
        width={width}
        plot={plot}
        guess={guess}
        spot={spot}
        onSpot={setSpot}
      />
      {spot && <Ledger book={book} spot={spot} onClose={() => setSpot(undefined)} />}
      <ChartTable book={book} lines={lines} />
    </figure>
  );
}

/** Which line is which, by how it is drawn. */
export function LineKey({ book, lines }: { book: Book; lines: readonly ChartLine[] }) {
  return (
    <ul class="d-key">
      {lines.map(({ series }, nth) => (
        <li key={series.stock}>
          <svg viewBox="0 0 36 8" aria-hidden="true" focusable="false">
            <g class={`d-line d-line-${nth}`}>
              <path d="M1 4H35" />
            </g>
          </svg>
          {book.stock(series.stock).name}
        </li>
      ))}
    </ul>
  );
}
