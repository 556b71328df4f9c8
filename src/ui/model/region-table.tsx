/** The same transitions as a table, for whoever would rather read than look. */
import type { RegionPage } from '../../handbook/regions.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';
import { Causes } from './transitions.tsx';

export function RegionTable({ region, t }: { readonly region: RegionPage; readonly t: HandbookTexts }) {
  const { columns } = t.chart;
  const nameOf = (id: string | undefined) =>
    id === undefined ? t.chart.any : (region.states.find((one) => one.id === id)?.name ?? id);
  return (
    <details class="fold m-table">
      <summary>
        {t.chart.table}
        <span class="unseen">: {region.name}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.to}</th>
            <th scope="col">{columns.when}</th>
          </tr>
        </thead>
        <tbody>
          {region.arrows.map((arrow) => (
            <tr key={arrow.number}>
              <td>{arrow.number}</td>
              <td data-label={columns.from}>{nameOf(arrow.from)}</td>
              <td data-label={columns.to}>{nameOf(arrow.to)}</td>
              <td data-label={columns.when}>
                <Causes arrow={arrow} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
