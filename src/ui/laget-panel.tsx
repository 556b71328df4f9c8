/** The panel Läget: five things in words with a bar; each opens to what moved it and when. Promises stand below. */
import type { Laget, LagetRow, PromiseDue, View } from '../run/view.ts';
import { toldCauses } from './causes.ts';
import type { Ui, UiProps } from './ui.ts';
import './styles/laget.css';

const SHOWN_CAUSES = 6;

/** The row's name; trust is named after the office on the other side. */
export function rowName(t: Ui['t'], row: LagetRow, chair: string): string {
  const other = t.laget.other[chair] ?? t.laget.anyOther;
  switch (row.id) {
    case 'trustMine':
    case 'trustTheirs':
      return t.laget.rows[row.id](other);
    default:
      return t.laget.rows[row.id];
  }
}

/** Which way a change went and whether it was one to notice (a clear change is nine points). */
export function changeText(t: Ui['t'], change: number): string {
  const much = Math.abs(change) >= 9;
  if (change > 0) return much ? t.laget.upMuch : t.laget.up;
  return much ? t.laget.downMuch : t.laget.down;
}

interface LagetProps extends UiProps {
  readonly view: View;
  readonly laget: Laget;
  readonly open: boolean;
}

export function LagetPanel({ ui, view, laget, open }: LagetProps) {
  const { t } = ui;
  return (
    <details class="fold laget" data-testid="laget" open={open}>
      <summary>
        <h2>{t.laget.heading}</h2>
        <AtAGlance rows={laget.rows} />
      </summary>
      <div class="laget-rows">
        {laget.rows.map((row) => (
          <Row key={row.id} ui={ui} row={row} name={rowName(t, row, view.chair)} />
        ))}
      </div>
      {laget.toCome && <p class="note">{t.laget.toCome(t.laget.other[view.chair] ?? t.laget.anyOther)}</p>}
      <h3>{t.laget.promises}</h3>
      <Promises ui={ui} promises={laget.promises} />
    </details>
  );
}

/** The same bars in the same order, standing: what one sees of the panel while it is closed. */
function AtAGlance({ rows }: { readonly rows: readonly LagetRow[] }) {
  return (
    <svg class="glance" viewBox="0 0 48 16" aria-hidden="true" focusable="false">
      {rows.map((row, at) => {
        const height = Math.max(1, Math.min(16, row.value * 0.16));
        return (
          <g key={row.id}>
            <rect class="bar-ground" x={at * 10} width="7" height="16" />
            <rect class="bar-value" x={at * 10} y={16 - height} width="7" height={height} />
          </g>
        );
      })}
    </svg>
  );
}

function Row({ ui, row, name }: UiProps & { readonly row: LagetRow; readonly name: string }) {
  const { t } = ui;
  return (
    <details class="laget-row" onToggle={(event) => event.currentTarget.open && ui.actions.needCauses()}>
      <summary>
        <span class="laget-name">{name}</span>
        <span class="laget-word">{t.laget.words[row.id][row.level]}</span>
        <Bar value={row.value} />
      </summary>
      {row.asOf !== undefined && <p class="note">{t.laget.asOf(row.asOf)}</p>}
      <Causes ui={ui} row={row} />
    </details>
  );
}

function Bar({ value }: { readonly value: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100" height="4" />
      <rect class="bar-value" width={Math.max(1, Math.min(100, value))} height="4" />
    </svg>
  );
}

function Causes({ ui, row }: UiProps & { readonly row: LagetRow }) {
  const { t, state } = ui;
  const { causeText } = state;
  const told = toldCauses(row.causes, SHOWN_CAUSES);
  if (told.length === 0) return <p class="note">{t.laget.nothing}</p>;
  if (!causeText) return <p class="note">{t.laget.causesLoading}</p>;
  return (
    <ul class="causes">
      {told.map(({ line, from, to, change }) => (
        <li key={`${line.cause.event} ${line.rule} ${from} ${to}`}>
          <span class="when">{t.laget.done(from, to)}</span>
          <span>
            {causeText(line).replace(/[.]?$/, '.')} <em>{changeText(t, change)}</em>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Promises({ ui, promises }: UiProps & { readonly promises: readonly PromiseDue[] }) {
  const { t } = ui;
  if (promises.length === 0) return <p class="note">{t.laget.noPromises}</p>;
  return (
    <ul class="promises">
      {promises.map((promise) => (
        <li key={promise.id} class={promise.state}>
          <span lang="sv">{promise.text}</span>{' '}
          <span class="when">
            {promise.state === 'open' ? t.laget.promise.open(promise.due) : t.laget.promise[promise.state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
