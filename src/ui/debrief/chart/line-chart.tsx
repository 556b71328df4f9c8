/** A chart of one or two lines over time. Any point can be chosen: by pointing, by touch, or with the arrow keys. */
import { useId, useRef, useState } from 'preact/hooks';
import { isPersonal } from '../../../debrief/layers.ts';
import type { Series } from '../../../debrief/types.ts';
import { type Frame, frameOf, quarterAt } from '../../chart/frame.ts';
import { PointPicker } from '../../chart/point-picker.tsx';
import type { Book } from '../book.ts';
import { Backdrop } from './backdrop.tsx';
import { Curve } from './curve.tsx';
import { Sketch } from './sketch.tsx';

export interface Spot {
  readonly stock: string;
  readonly quarter: number;
}

export interface ChartLine {
  readonly series: Series;
  /** Written at the end of the line when there are two. */
  readonly short: string;
}

export interface LineChartProps {
  readonly book: Book;
  readonly lines: readonly ChartLine[];
  readonly width: number;
  readonly plot?: number;
  readonly title: string;
  readonly guess?: string | number;
  readonly spot?: Spot;
  readonly onSpot: (spot: Spot) => void;
}

function valueIn(series: Series, quarter: number): number {
  return series.points.find((point) => point.quarter === quarter)?.value ?? 0;
}

/** Places the labels of two lines so that they do not lie on each other. */
function labelPlaces(lines: readonly ChartLine[], frame: Frame): readonly number[] {
  const at = lines.map(({ series }) => frame.y(series.points.at(-1)?.value ?? 0));
  const [a = 0, b] = at;
  if (b === undefined || Math.abs(a - b) >= 15) return at;
  const middle = (a + b) / 2;
  return a <= b ? [middle - 7.5, middle + 7.5] : [middle + 7.5, middle - 7.5];
}

export function LineChart(props: LineChartProps) {
  const { book, lines, width, plot = 150, title, guess, spot, onSpot } = props;
  const { t, line } = book;
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const [hover, setHover] = useState<Spot>();
  const frame = frameOf(line, width, plot);
  const places = labelPlaces(lines, frame);
  const only = lines.length === 1 ? lines[0] : undefined;
  const words = lines[0] && book.stock(lines[0].series.stock);

  function spotAt(event: PointerEvent): Spot | undefined {
    const box = picture.current?.getBoundingClientRect();
    if (!box || box.width === 0) return undefined;
    const quarter = quarterAt(frame, line, ((event.clientX - box.left) / box.width) * frame.width);
    const y = ((event.clientY - box.top) / box.height) * frame.height;
    const near = [...lines].sort(
      (a, b) =>
        Math.abs(frame.y(valueIn(a.series, quarter)) - y) - Math.abs(frame.y(valueIn(b.series, quarter)) - y),
    )[0];
    return near && { stock: near.series.stock, quarter };
  }

  const shown = hover ?? spot;
  const shownSeries = lines.find(({ series }) => series.stock === shown?.stock)?.series;
  return (
    <div class="d-chart">
      <svg
        ref={picture}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{lines.map(({ series }) => describe(book, series)).join(' ')}</desc>
        <Backdrop book={book} frame={frame} words={words} />
        {only && <Sketch guess={guess} series={only.series} frame={frame} label={t.guess.yours} />}
        <g class={guess === undefined ? undefined : 'd-drawn'}>
          {lines.map(({ series, short }, nth) => (
            <Curve
              key={series.stock}
              series={series}
              timeline={line}
              frame={frame}
              nth={nth}
              label={short}
              labelAt={places[nth] ?? 0}
            />
          ))}
        </g>
        {shown && shownSeries && (
          <Cursor
            frame={frame}
            quarter={shown.quarter}
            value={valueIn(shownSeries, shown.quarter)}
            book={book}
          />
        )}
      </svg>
      {lines.map(({ series }) => {
        const { stock } = series;
        const chosen = spot?.stock === stock ? spot.quarter : undefined;
        const at = chosen ?? line.last;
        const choose = (quarter: number) => onSpot({ stock, quarter });
        return (
          <PointPicker
            key={stock}
            class="d-picker"
            first={line.first}
            last={line.last}
            at={at}
            label={t.chart.pointAt(book.stock(stock).name)}
            says={t.chart.point(t.quarter(at), t.chart.point100(t.whole(valueIn(series, at))))}
            onReach={() => {
              if (chosen === undefined) setHover({ stock, quarter: at });
            }}
            onLeave={() => setHover(undefined)}
            onStep={(quarter) => {
              setHover(undefined);
              choose(quarter);
            }}
            onEnter={() => choose(at)}
            onHover={(event) => setHover(event && spotAt(event))}
            onPick={(event) => {
              const picked = spotAt(event);
              if (picked) onSpot(picked);
              return at;
            }}
          />
        );
      })}
    </div>
  );
}

function describe(book: Book, series: Series): string {
  const { t, line } = book;
  const { name, low, high } = book.stock(series.stock);
  const [first, last] = [series.points[0]?.value ?? 0, series.points.at(-1)?.value ?? 0];
  const changes = line.marks.filter(({ kind }) => kind === 'handover' && isPersonal(series.stock));
  return [
    t.chart.describe(name, t.whole(first), t.whole(last), low, high),
    ...changes.map(({ quarter, title }) => `${t.quarter(quarter)}: ${t.chart.handover(title)}`),
  ].join(' ');
}

function Cursor({
  frame,
  quarter,
  value,
  book,
}: {
  frame: Frame;
  quarter: number;
  value: number;
  book: Book;
}) {
  const x = frame.x(quarter);
  const y = frame.y(value);
  const text = `${book.t.season(quarter)}: ${book.t.whole(value)}`;
  const wide = text.length * 6.6 + 14;
  const left = Math.min(Math.max(frame.left, x - wide / 2), frame.width - wide);
  const above = y - frame.top > 36;
  return (
    <g class="d-cursor">
      <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
      <circle cx={x} cy={y} r={5} />
      <rect x={left} y={above ? y - 33 : y + 11} width={wide} height={21} rx={3} />
      <text x={left + wide / 2} y={above ? y - 18 : y + 26} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
