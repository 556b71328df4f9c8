/** What lies behind every line: the scale with its words, the years, the decisions and the change of person. */
import type { StockWords } from '../../../i18n/sv-model.ts';
import type { Frame } from '../../chart/frame.ts';
import type { Book } from '../book.ts';
import { handoverLabels } from './handover-labels.ts';

export function Backdrop({
  book,
  frame,
  words,
}: {
  book: Book;
  frame: Frame;
  words: StockWords | undefined;
}) {
  const { left, right, top, bottom, x, y } = frame;
  const handovers = book.line.marks.filter(({ kind }) => kind === 'handover');
  const named = handoverLabels(handovers, frame);
  const knee = frame.pivot === undefined ? undefined : x(frame.pivot - 1);
  return (
    <g>
      {knee !== undefined && (
        <rect class="d-squeezed" x={left} y={top} width={knee - left} height={bottom - top} />
      )}
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line class={value === 0 ? 'd-axis' : 'd-grid'} x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text class="d-small" x={left - 6} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {words && (
        <>
          <text class="d-end" x={left + 6} y={y(100) - 5}>
            {words.high}
          </text>
          <text class="d-end" x={left + 6} y={y(0) - 6}>
            {words.low}
          </text>
        </>
      )}
      {frame.ticks.map(({ quarter, year, label }) => (
        <g key={year}>
          <line class="d-axis" x1={x(quarter)} x2={x(quarter)} y1={bottom} y2={bottom + (label ? 5 : 3)} />
          {label && (
            <text class="d-small" x={x(quarter) + 3} y={bottom + 15}>
              {quarter <= book.line.first ? book.t.year(year) : year}
            </text>
          )}
        </g>
      ))}
      {named.map(({ title, at, x: tied, anchor }) => (
        <g key={title}>
          <line class="d-handover" x1={at} x2={at} y1={top} y2={bottom + 4} />
          <text class="d-person" x={tied} y={bottom + 31} text-anchor={anchor}>
            {title}
          </text>
        </g>
      ))}
      {frame.flags.map(({ mark, x: at, row }) => (
        <g key={mark.number}>
          <line class="d-flagline" x1={at} x2={at} y1={10 + row * 19} y2={bottom} />
          <circle class="d-flag" cx={at} cy={10 + row * 19} r={8.5} />
          <text class="d-flagtext" x={at} y={14 + row * 19} text-anchor="middle">
            {mark.number}
          </text>
        </g>
      ))}
    </g>
  );
}
