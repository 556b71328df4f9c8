/** The account behind a point: what moved the stock in either course, and how much of the difference each cause is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { LAB_LIMITS } from '../../handbook/lab/limits.ts';
import { accountOf, type LabAccount, type LabCause } from '../../handbook/lab/reading.ts';
import type { LabResult } from '../../handbook/lab/run.ts';
import { Grounds } from '../debrief/grounds.tsx';
import { OneOf } from '../one-of.tsx';
import { eventName, type LabView } from './lab-view.ts';

/** Causes smaller than this, and those beyond the first eight, are taken together at the end. */
const SMALL = 0.5;
const MANY = 8;

const WINDOWS = ['start', 'year', 'quarter'] as const;
type Window = (typeof WINDOWS)[number];
const BACK: Readonly<Record<Window, number>> = { quarter: 1, year: 4, start: 1000 };

interface LedgerProps {
  readonly view: LabView;
  readonly result: LabResult;
  readonly stock: string;
}

export function LabLedger({ view, result, stock }: LedgerProps) {
  const { t, words, quarter } = view;
  const [window, setWindow] = useState<Window>('start');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), []);
  const account = accountOf(result, stock, quarter, Math.max(-1, quarter - BACK[window]));
  const { name } = words.stockWords(stock);
  return (
    <section class="lab-ledger" aria-label={t.stocks.whyFor(name)} data-testid="lab-ledger">
      <p class="unseen" role="status">
        {t.ledger.announce(t.season(quarter), name, account.causes.length)}
      </p>
      <header>
        <h4 ref={heading}>
          {t.ledger.heading} {name}
        </h4>
        <p class="when">{t.season(quarter)}</p>
        <button type="button" class="tool" onClick={() => view.why(undefined)}>
          {t.ledger.hide}
        </button>
      </header>
      <OneOf
        class="lab-window"
        legend={t.ledger.since}
        options={WINDOWS}
        picked={window}
        say={(one) => t.ledger.windows[one]}
        onPick={setWindow}
      />
      <Account view={view} account={account} compares={result.b !== undefined} />
      <ReadOff view={view} stock={stock} />
    </section>
  );
}

const PARTS = ['ability', 'benevolence', 'integrity', 'tension'] as const;

/** A trust is read off its parts: each can be laid beside it, and asked in its turn. */
function ReadOff({ view, stock }: Omit<LedgerProps, 'result'>) {
  const { t, words, setup } = view;
  if (!stock.endsWith('.trust')) return null;
  const show = (part: string) => {
    const shown = setup.stocks.slice(0, LAB_LIMITS.stocks - 1);
    if (!setup.stocks.includes(part)) view.edit({ do: 'set', change: { stocks: [...shown, part] } });
    view.why(part);
  };
  return (
    <div class="lab-parts">
      <p class="note">{t.ledger.derived}</p>
      <ul>
        {PARTS.map((name) => stock.replace(/trust$/, name)).map((part) => (
          <li key={part}>
            <button type="button" class="tool" onClick={() => show(part)}>
              {words.stockText(part)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AccountProps {
  readonly view: LabView;
  readonly account: LabAccount;
  readonly compares: boolean;
}

const sizeOf = (cause: LabCause): number => Math.max(Math.abs(cause.a), Math.abs(cause.b));

function Account({ view, account, compares }: AccountProps) {
  const { t } = view;
  const { causes, before, value } = account;
  const large = causes.filter((cause) => sizeOf(cause) >= SMALL).slice(0, MANY);
  const small = causes.filter((cause) => !large.includes(cause));
  const shown = small.length === 1 ? causes : large;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.ledger.a}</th>
          {compares && <th scope="col">{t.ledger.b}</th>}
          {compares && <th scope="col">{t.ledger.difference}</th>}
          <th scope="col">{t.ledger.cause}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="lab-brought">
          <Sizes view={view} a={before.a} b={before.b} compares={compares} plain />
          <td>{t.ledger.before}</td>
        </tr>
        {shown.map((cause) => (
          <tr key={keyOf(cause)}>
            <Sizes view={view} a={cause.a} b={cause.b} compares={compares} />
            <td>
              <Cause view={view} cause={cause} />
              <Grounds book={{ lang: view.lang, t: { why: t.ledger } }} claims={cause.claims} />
            </td>
          </tr>
        ))}
        {small.length > 1 && <Rest view={view} causes={small} compares={compares} />}
        {causes.length === 0 && (
          <tr>
            <td colSpan={compares ? 4 : 2}>{t.ledger.nothing}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <Sizes view={view} a={value.a} b={value.b} compares={compares} plain />
          <td>{t.ledger.equals}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function keyOf({ cause, rule }: LabCause): string {
  return [cause.event, cause.by, cause.towards, cause.kind, cause.clause, rule].join('|');
}

interface SizesProps {
  readonly view: LabView;
  readonly a: number;
  readonly b: number;
  readonly compares: boolean;
  /** Values rather than changes: without a sign. */
  readonly plain?: boolean;
}

function Sizes({ view: { t }, a, b, compares, plain }: SizesProps) {
  const said = (value: number): string => (plain ? t.number(value) : value === 0 ? '–' : t.signed(value));
  return (
    <>
      <td class="lab-amount">{said(a)}</td>
      {compares && <td class="lab-amount lab-of-b">{said(b)}</td>}
      {compares && <td class="lab-amount lab-gap">{t.signed(b - a)}</td>}
    </>
  );
}

/** "Kommunchefen och ordföranden talade om vem som gör vad. Våren år 1 – hösten år 3, 4 gånger." */
function Cause({ view, cause }: { readonly view: LabView; readonly cause: LabCause }) {
  const { t, words } = view;
  const byTime = cause.cause.event === 'time.passes';
  const rule =
    byTime || cause.rule === 'effect' || cause.rule === 'derived' ? '' : ` ${words.ruleText(cause.rule)}`;
  const from = t.season(cause.from);
  const when = cause.from === cause.to ? from : `${from} – ${t.season(cause.to)}`;
  return (
    <p class="lab-cause">
      {byTime ? words.causeText(cause) : eventName(view, cause.cause)}.{' '}
      <span class="when">
        {when}.{rule}
      </span>
    </p>
  );
}

function Rest({
  view,
  causes,
  compares,
}: Omit<AccountProps, 'account'> & { readonly causes: readonly LabCause[] }) {
  const { t } = view;
  const sum = (lane: 'a' | 'b'): number =>
    causes.reduce((total, cause) => total + Math.round(cause[lane] * 100), 0) / 100;
  return (
    <tr>
      <Sizes view={view} a={sum('a')} b={sum('b')} compares={compares} />
      <td>
        <details class="fold">
          <summary>{t.ledger.smaller(causes.length)}</summary>
          <ul class="lab-smaller">
            {causes.map((cause) => (
              <li key={keyOf(cause)}>
                <span class="lab-pair">
                  {[cause.a, ...(compares ? [cause.b] : [])].map((one) => t.signed(one)).join(' / ')}
                </span>{' '}
                <Cause view={view} cause={cause} />
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
