/** The same lines as a table: the ends of the years that were skipped, then every quarter. */
import type { Book } from '../book.ts';
import type { ChartLine } from './line-chart.tsx';

export function ChartTable({ book, lines }: { book: Book; lines: readonly ChartLine[] }) {
  const { t, line } = book;
  const rows = (lines[0]?.series.points ?? []).filter(
    ({ quarter }) => quarter >= line.pivot || quarter % 4 === 3 || quarter === line.first,
  );
  return (
    <details class="fold d-table">
      <summary>{t.chart.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.chart.tableWhen}</th>
            {lines.map(({ series }) => (
              <th key={series.stock} scope="col">
                {book.stock(series.stock).name}
              </th>
            ))}
            <th scope="col">{t.chart.tableDecision}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ quarter }) => (
            <tr key={quarter}>
              <th scope="row">{t.quarter(quarter)}</th>
              {lines.map(({ series }) => (
                <td key={series.stock}>
                  {t.number(series.points.find((point) => point.quarter === quarter)?.value ?? 0)}
                </td>
              ))}
              <td>
                {line.marks
                  .filter((mark) => mark.quarter === quarter)
                  .map((mark) => (mark.number > 0 ? `${mark.number} ${mark.title}` : mark.title))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
