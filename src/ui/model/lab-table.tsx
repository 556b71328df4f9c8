/** The same curves as a table, quarter by quarter, with what was done in each. */
import { valueAt } from '../../handbook/lab/reading.ts';
import type { LabResult } from '../../handbook/lab/run.ts';
import type { LabEvent } from '../../handbook/lab/setup.ts';
import { eventName, type LabView, lanesOf } from './lab-view.ts';

export function LabTable({ view, result }: { readonly view: LabView; readonly result: LabResult }) {
  const { t, words, setup } = view;
  const lanes = lanesOf(setup).filter((lane) => result[lane] !== undefined);
  const done = (quarter: number): string =>
    lanes
      .flatMap((lane) => {
        const told = (events: readonly LabEvent[], who: string) =>
          events
            .filter((event) => event.quarter === quarter)
            .map((event) => `${who}: ${eventName(view, event)}`);
        const name = t.lanes[lane];
        return [
          ...told(setup[lane] ?? [], name),
          ...told(result[lane]?.others ?? [], t.stocks.tableOthers(name)),
        ];
      })
      .join('. ');
  return (
    <details class="fold lab-table">
      <summary>{t.stocks.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.stocks.tableWhen}</th>
            {setup.stocks.flatMap((stock) =>
              lanes.map((lane) => (
                <th key={stock + lane} scope="col">
                  {words.stockText(stock)}
                  {lanes.length > 1 && `, ${t.lanes[lane]}`}
                </th>
              )),
            )}
            <th scope="col">{t.stocks.tableEvents}</th>
          </tr>
        </thead>
        <tbody>
          {result.a.rows.map(({ quarter }) => (
            <tr key={quarter}>
              <th scope="row">{t.season(quarter)}</th>
              {setup.stocks.flatMap((stock) =>
                lanes.map((lane) => {
                  const run = result[lane];
                  return <td key={stock + lane}>{run && t.number(valueAt(run, stock, quarter))}</td>;
                }),
              )}
              <td>{done(quarter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
