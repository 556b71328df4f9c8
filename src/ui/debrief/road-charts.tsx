/** Two years of two roads, one small picture for each line: yours whole, the other dashed; the same figures stand in a table behind it. */
import { scaleLinear } from 'd3-scale';
import { line as path } from 'd3-shape';
import { useId, useState } from 'preact/hooks';
import type { Road, TwoRoads } from '../../debrief/road.ts';
import type { Book } from './book.ts';

export interface RoadChartsProps {
  readonly book: Book;
  readonly roads: TwoRoads;
  readonly stocks: readonly string[];
  readonly width: number;
}

/** Two in a row where each is still wide enough to be read. */
const BESIDE = 620;
/** Points within which two lines cannot be told apart in a picture this small. */
const APART = 2;

export function RoadCharts({ book, roads, stocks, width }: RoadChartsProps) {
  const { t } = book;
  const each = width >= BESIDE ? (width - 32) / 2 : width;
  const spread = stocks
    .map((stock) => ({ stock, most: mostApart(roads, stock) }))
    .sort((a, b) => b.most - a.most);
  const drawn = spread.filter(({ most }) => most >= APART);
  const alike = spread.filter(({ most }) => most < APART);
  return (
    <>
      {drawn.length > 0 && (
        <>
          <p>{t.road.sorted}</p>
          <Key book={book} />
          <div class={width >= BESIDE ? 'd-smalls d-smalls-two' : 'd-smalls'}>
            {drawn.map(({ stock }) => (
              <RoadChart key={stock} book={book} roads={roads} stock={stock} width={each} />
            ))}
          </div>
        </>
      )}
      {alike.length > 0 && (
        <>
          <p>{t.road.alike(alike.map(({ stock }) => lower(book.stock(stock).name)).join(', '))}</p>
          <details class="fold">
            <summary>{t.road.showAlike}</summary>
            <div class={width >= BESIDE ? 'd-smalls d-smalls-two' : 'd-smalls'}>
              {alike.map(({ stock }) => (
                <RoadChart key={stock} book={book} roads={roads} stock={stock} width={each} />
              ))}
            </div>
          </details>
        </>
      )}
    </>
  );
}

/** The most that the two roads ever lie apart on this line, in points. */
function mostApart(roads: TwoRoads, stock: string): number {
  const other = values(roads.other, stock);
  return Math.max(
    0,
    ...values(roads.mine, stock).map((value, index) => Math.abs(value - (other[index] ?? value))),
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function Key({ book }: { book: Book }) {
  return (
    <ul class="d-key">
      {[book.t.road.mine, book.t.road.other].map((text, nth) => (
        <li key={text}>
          <svg viewBox="0 0 36 8" aria-hidden="true" focusable="false">
            <g class={`d-line d-line-${nth}`}>
              <path d="M1 4H35" />
            </g>
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

interface RoadChartProps {
  readonly book: Book;
  readonly roads: TwoRoads;
  readonly stock: string;
  readonly width: number;
}

function values(road: Road, stock: string): readonly number[] {
  return road.rows.map(({ stocks }) => stocks[stock] ?? 0);
}

/** Two numbers at the end of two lines, never on each other. */
function apart(a: number, b: number): readonly [number, number] {
  if (Math.abs(a - b) >= 15) return [a, b];
  const middle = (a + b) / 2;
  return a <= b ? [middle - 7.5, middle + 7.5] : [middle + 7.5, middle - 7.5];
}

function RoadChart({ book, roads, stock, width }: RoadChartProps) {
  const { t } = book;
  const id = useId();
  const [at, setAt] = useState<number>();
  const { name, low, high } = book.stock(stock);
  const [mine, other] = [values(roads.mine, stock), values(roads.other, stock)];
  const last = mine.length - 1;
  const person = book.person(stock, roads.mine.rows[1]?.quarter ?? 0);
  if (last < 1) return null;
  const height = 150;
  const frame = { left: 30, right: width - 40, top: 24, bottom: 128 };
  const x = scaleLinear([0, last], [frame.left, frame.right]);
  const y = scaleLinear([0, 100], [frame.bottom, frame.top]);
  const draw = path<number>(
    (_value, index) => x(index),
    (value) => y(value),
  );
  const when = (index: number) =>
    index === 0 ? t.road.before : t.season(roads.mine.rows[index]?.quarter ?? 0);
  const say = (index: number) =>
    t.road.point(when(index), t.whole(mine[index] ?? 0), t.whole(other[index] ?? 0));
  const [endMine, endOther] = apart(y(mine[last] ?? 0), y(other[last] ?? 0));
  return (
    <figure class="d-small-figure">
      <figcaption>
        <h4>
          {name} {person && <span class="d-of">({person})</span>}
        </h4>
      </figcaption>
      <div class="d-chart">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-t`}
          aria-describedby={`${id}-d`}
        >
          <title id={`${id}-t`}>{`${name}: ${t.road.lines.toLowerCase()}`}</title>
          <desc id={`${id}-d`}>
            {t.road.describe(
              name,
              t.whole(mine[0] ?? 0),
              when(last),
              t.whole(mine[last] ?? 0),
              t.whole(other[last] ?? 0),
            )}
          </desc>
          {[0, 50, 100].map((value) => (
            <g key={value}>
              <line
                class={value === 0 ? 'd-axis' : 'd-grid'}
                x1={frame.left}
                x2={frame.right}
                y1={y(value)}
                y2={y(value)}
              />
              <text class="d-small" x={frame.left - 6} y={y(value) + 4} text-anchor="end">
                {value}
              </text>
            </g>
          ))}
          <text class="d-end" x={frame.left + 6} y={y(100) - 5}>
            {high}
          </text>
          <text class="d-end" x={frame.left + 6} y={y(0) - 6}>
            {low}
          </text>
          <text class="d-small" x={frame.left} y={frame.bottom + 17}>
            {t.road.before}
          </text>
          <text class="d-small" x={frame.right} y={frame.bottom + 17} text-anchor="end">
            {when(last)}
          </text>
          <g class="d-line d-line-0">
            <path d={draw(mine) ?? ''} />
            <circle class="d-last" cx={x(last)} cy={y(mine[last] ?? 0)} r={3.5} />
            <text class="d-value" x={frame.right + 8} y={endMine + 4}>
              {t.whole(mine[last] ?? 0)}
            </text>
          </g>
          <g class="d-line d-line-1">
            <path d={draw(other) ?? ''} />
            <circle class="d-last" cx={x(last)} cy={y(other[last] ?? 0)} r={3.5} />
            <text class="d-value" x={frame.right + 8} y={endOther + 4}>
              {t.whole(other[last] ?? 0)}
            </text>
          </g>
          {at !== undefined && (
            <g class="d-cursor">
              <line x1={x(at)} x2={x(at)} y1={frame.top} y2={frame.bottom} />
              <circle cx={x(at)} cy={y(mine[at] ?? 0)} r={4.5} />
              <circle cx={x(at)} cy={y(other[at] ?? 0)} r={4.5} />
            </g>
          )}
        </svg>
        <input
          class="d-picker"
          type="range"
          min={0}
          max={last}
          step={1}
          value={at ?? last}
          aria-label={t.chart.pointAt(name)}
          aria-valuetext={say(at ?? last)}
          onFocus={() => setAt(at ?? last)}
          onInput={(event) => setAt(Number(event.currentTarget.value))}
        />
      </div>
      <p class="d-readout" aria-hidden="true">
        {at === undefined ? '' : say(at)}
      </p>
      <details class="fold d-table">
        <summary>{t.chart.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.chart.tableWhen}</th>
              <th scope="col">{t.road.mine}</th>
              <th scope="col">{t.road.other}</th>
            </tr>
          </thead>
          <tbody>
            {mine.map((value, index) => (
              <tr key={roads.mine.rows[index]?.quarter}>
                <th scope="row">{when(index)}</th>
                <td>{t.number(value)}</td>
                <td>{t.number(other[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
