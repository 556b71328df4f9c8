/** The account behind one point: what moved the stock since an earlier day, and what each rule was built from. */
import { useState } from 'preact/hooks';
import { causesAt } from '../../debrief/causes.ts';
import type { CauseGroup } from '../../debrief/types.ts';
import { OneOf } from '../one-of.tsx';
import type { Book } from './book.ts';
import type { Spot } from './chart/line-chart.tsx';
import { Grounds } from './grounds.tsx';
import { ModelLink } from './model-link.tsx';

/** Causes smaller than this, and those beyond the first eight, are taken together at the end. */
const SMALL = 0.5;
const MANY = 8;

const WINDOWS = ['quarter', 'year', 'start'] as const;
type Window = (typeof WINDOWS)[number];
const BACK: Readonly<Record<Window, number>> = { quarter: 1, year: 4, start: 10_000 };

export function Ledger({ book, spot, onClose }: { book: Book; spot: Spot; onClose?: () => void }) {
  const { t, record } = book;
  const [window, setWindow] = useState<Window>('quarter');
  const causes = causesAt(record, spot.stock, spot.quarter, spot.quarter - BACK[window]);
  const large = causes.groups.filter((group, index) => index < MANY && Math.abs(group.change) >= SMALL);
  // One small cause left over is better said than counted.
  if (causes.groups.length === large.length + 1) large.push(...causes.groups.slice(-1));
  const small = causes.groups.slice(large.length);
  const { name } = book.stock(spot.stock);
  const labels = { quarter: t.why.sinceQuarter, year: t.why.sinceYear, start: t.why.sinceStart };
  return (
    <section class="d-ledger" aria-label={`${t.why.sum}: ${name}`}>
      <p class="unseen" role="status">
        {t.why.announce(t.quarter(spot.quarter), t.whole(causes.value), causes.groups.length)}
      </p>
      <header>
        <div>
          <p class="d-kicker">
            <ModelLink book={book} kind="stock" id={spot.stock}>
              {name}
            </ModelLink>
          </p>
          <h4>{t.quarter(spot.quarter)}</h4>
        </div>
        {onClose && (
          <button type="button" class="tool" onClick={onClose}>
            {t.why.hide}
          </button>
        )}
      </header>
      <OneOf
        class="d-window"
        legend={t.why.since}
        options={WINDOWS}
        picked={window}
        say={(one) => labels[one]}
        onPick={setWindow}
      />
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{t.why.change}</th>
            <th scope="col">{t.why.cause}</th>
          </tr>
        </thead>
        <tbody>
          <tr class="d-brought">
            <td>{t.number(causes.before)}</td>
            <td>
              {causes.since < book.line.first ? t.why.beforeStart : t.why.before(t.quarter(causes.since))}
            </td>
          </tr>
          {large.map((group) => (
            <Row key={keyOf(group)} book={book} group={group} />
          ))}
          {small.length > 0 && <Rest book={book} groups={small} />}
          {causes.groups.length === 0 && (
            <tr>
              <td>0</td>
              <td>{t.why.nothing}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <td>{t.number(causes.value)}</td>
            <td>{t.why.equals}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function keyOf({ cause, rule }: CauseGroup): string {
  return [cause.event, cause.by, cause.towards, cause.clause, rule].join('|');
}

function Row({ book, group }: { book: Book; group: CauseGroup }) {
  const { t, words } = book;
  const byTime = group.cause.event === 'time.passes';
  const rule =
    group.rule === 'effect' || group.rule === 'derived' || byTime ? '' : words.ruleText(group.rule);
  return (
    <tr>
      <td class={group.change < 0 ? 'd-minus' : 'd-plus'}>{t.signed(group.change)}</td>
      <td>
        <p class="d-cause">
          {book.cause(group)}
          {'. '}
          <span class="when">
            {t.span(group.from, group.to)}
            {group.times > 1 && `, ${t.why.times(group.times)}`}
            {'. '}
            {rule !== '' && (
              <ModelLink book={book} kind="rule" id={group.rule}>
                {rule}
              </ModelLink>
            )}
          </span>
        </p>
        <Grounds book={book} claims={group.claims} />
      </td>
    </tr>
  );
}

function Rest({ book, groups }: { book: Book; groups: readonly CauseGroup[] }) {
  const { t } = book;
  const sum = groups.reduce((total, group) => total + Math.round(group.change * 100), 0) / 100;
  return (
    <tr>
      <td class={sum < 0 ? 'd-minus' : 'd-plus'}>{t.signed(sum)}</td>
      <td>
        <details class="fold">
          <summary>{t.why.smaller(groups.length)}</summary>
          <ul class="d-smaller">
            {groups.map((group) => (
              <li key={keyOf(group)}>
                <span class="d-amount">{t.signed(group.change)}</span> {book.cause(group)}.{' '}
                <span class="when">{t.span(group.from, group.to)}</span>
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
