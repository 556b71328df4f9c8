/** One stock in both courses: A whole, B dashed, the space between them shaded, and their values where one points. */
import { useId, useState } from 'preact/hooks';
import { valueAt } from '../../handbook/lab/reading.ts';
import type { LabResult, LabRun } from '../../handbook/lab/run.ts';
import { type Frame, frameOf, quarterAt, type Span } from '../chart/frame.ts';
import { type PickerEvent, PointPicker } from '../chart/point-picker.tsx';
import { Cursor, Lines, Scale } from './lab-lines.tsx';
import type { LabView } from './lab-view.ts';
import { useScaledWidth } from './use-scaled-width.ts';

interface ChartProps {
  readonly view: LabView;
  readonly result: LabResult;
  readonly stock: string;
  /** Whether the scale is drawn around the lines instead of from 0 to 100. */
  readonly near: boolean;
}

const PLOT = 132;

/** Whole tens around both lines. */
function scaleOf(result: LabResult, stock: string, near: boolean): readonly [low: number, high: number] {
  if (!near) return [0, 100];
  const values = [result.a, result.b].flatMap((run) => run?.rows.map((row) => row.stocks[stock] ?? 0) ?? []);
  const low = Math.floor((Math.min(...values) - 1) / 10) * 10;
  const high = Math.ceil((Math.max(...values) + 1) / 10) * 10;
  return [Math.max(0, low), Math.min(100, high)];
}

export function LabChart({ view, result, stock, near }: ChartProps) {
  const { t, words, setup, quarter, asked } = view;
  const id = useId();
  const [box, letters, em] = useScaledWidth();
  const width = letters * em;
  const [hover, setHover] = useState<number>();
  const span: Span = { first: 0, last: setup.until, pivot: 0, marks: [] };
  const plain = frameOf(span, width, PLOT * em, em);
  const frame = { ...plain, y: plain.y.copy().domain([...scaleOf(result, stock, near)]) };
  const { name, low, high } = words.stockWords(stock);
  const at = hover ?? quarter;
  return (
    <figure class="lab-figure" data-testid="lab-figure" data-stock={stock}>
      <figcaption>
        <h4>{name}</h4>
        <Reading view={view} result={result} stock={stock} at={at} />
        <button
          type="button"
          class="tool lab-why"
          aria-expanded={asked === stock}
          aria-label={t.stocks.whyFor(name)}
          onClick={() => view.why(asked === stock ? undefined : stock)}
        >
          {t.stocks.why}
        </button>
      </figcaption>
      <div class="lab-chart" ref={box}>
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-d`}
        >
          <title id={`${id}-name`}>{name}</title>
          <desc id={`${id}-d`}>{describe(view, result, stock)}</desc>
          <Scale frame={frame} low={low} high={high} year={t.event.year.toLowerCase()} />
          <Lines frame={frame} result={result} stock={stock} view={view} />
          <Cursor frame={frame} result={result} stock={stock} at={at} />
        </svg>
        <Picker view={view} result={result} stock={stock} frame={frame} span={span} onHover={setHover} />
      </div>
    </figure>
  );
}

function describe({ t, words }: LabView, { a, b }: LabResult, stock: string): string {
  const { name, low, high } = words.stockWords(stock);
  const last = a.rows.length - 1;
  const course = (lane: 'a' | 'b', run: LabRun) =>
    t.stocks.describeLane(t.lanes[lane], t.whole(valueAt(run, stock, 0)), t.whole(valueAt(run, stock, last)));
  return [t.stocks.describe(name, low, high), course('a', a), ...(b ? [course('b', b)] : [])].join(' ');
}

interface At {
  readonly view: LabView;
  readonly result: LabResult;
  readonly stock: string;
  readonly at: number;
}

/** "Hösten år 3: A 51, B 60, skillnad +9", to be read from the last row. */
function Reading({ view: { t }, result: { a, b }, stock, at }: At) {
  const values = { a: valueAt(a, stock, at), b: b && valueAt(b, stock, at) };
  return (
    <p class="lab-reading">
      <span class="when">{t.season(at)}</span>{' '}
      <span class="lab-of-a">{`${b ? 'A ' : ''}${t.whole(values.a)}`}</span>
      {values.b !== undefined && (
        <>
          {' '}
          <span class="lab-of-b">{`B ${t.whole(values.b)}`}</span>{' '}
          <span class="lab-gap">
            <span class="unseen">{t.stocks.difference}</span> ({t.signed(values.b - values.a)})
          </span>
        </>
      )}
    </p>
  );
}

interface PickerProps extends Omit<At, 'at'> {
  readonly frame: Frame;
  readonly span: Span;
  readonly onHover: (quarter: number | undefined) => void;
}

function Picker({ view, result, stock, frame, span, onHover }: PickerProps) {
  const { t, words, quarter, setup } = view;
  const a = valueAt(result.a, stock, quarter);
  const b = result.b && valueAt(result.b, stock, quarter);
  const place = (event: PickerEvent): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return quarterAt(frame, span, ((event.clientX - left) / (width || 1)) * frame.width);
  };
  return (
    <PointPicker
      class="lab-picker"
      first={0}
      last={setup.until}
      at={quarter}
      label={t.stocks.pointAt(words.stockText(stock))}
      says={t.stocks.pointSays(
        t.season(quarter),
        t.whole(a),
        b === undefined ? '' : t.whole(b),
        b === undefined ? '' : t.signed(b - a),
      )}
      onStep={view.point}
      onEnter={() => view.why(stock)}
      onHover={(event) => onHover(event && place(event))}
      onPick={(event) => {
        const picked = place(event);
        view.point(picked);
        view.why(stock);
        return picked;
      }}
    />
  );
}
