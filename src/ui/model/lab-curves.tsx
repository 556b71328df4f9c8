/** The chosen curves as small pictures of one size, all read at the same quarter, with the account of the one that is asked about. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { LabChart } from './lab-chart.tsx';
import { LabLedger } from './lab-ledger.tsx';
import { LabStockPicker } from './lab-stock-picker.tsx';
import { LabTable } from './lab-table.tsx';
import { type LabView, lanesOf } from './lab-view.ts';

export function LabCurves({ view, busy }: { readonly view: LabView; readonly busy: boolean }) {
  const { t, setup, result, asked } = view;
  const [near, setNear] = useState(false);
  return (
    <section class="lab-curves" aria-labelledby="lab-curves-heading" aria-busy={busy}>
      <header class="lab-part-head">
        <h3 id="lab-curves-heading">{t.stocks.heading}</h3>
        <ul class="lab-key">
          {lanesOf(setup).map((lane) => (
            <li key={lane}>
              <svg viewBox="0 0 36 8" aria-hidden="true" focusable="false">
                <path class={`lab-line lab-line-${lane}`} d="M1 4H35" />
              </svg>
              {t.lanes[lane]}
            </li>
          ))}
        </ul>
        <label class="lab-near">
          <input type="checkbox" checked={near} onChange={(event) => setNear(event.currentTarget.checked)} />
          {t.stocks.near}
        </label>
      </header>
      {result ? (
        <div class="lab-grid" data-testid="lab-curves">
          {setup.stocks.map((stock) => (
            <Fragment key={stock}>
              <LabChart view={view} result={result} stock={stock} near={near} />
              {asked === stock && <LabLedger view={view} result={result} stock={stock} />}
            </Fragment>
          ))}
        </div>
      ) : (
        <p class="waiting">{t.running}</p>
      )}
      <LabStockPicker view={view} />
      {result && <LabTable view={view} result={result} />}
    </section>
  );
}
