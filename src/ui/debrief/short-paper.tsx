/** The run on two or three sheets: how it ended, the line of it, each decision with its reason and prediction, the questions and the code. */
import type { DecisionThen } from '../../debrief/decisions.ts';
import type { Kept } from '../../debrief/types.ts';
import type { EndedCase } from '../ended-cases.ts';
import { WhatHolds } from '../what-holds.tsx';
import type { Book } from './book.ts';
import { LineChart } from './chart/line-chart.tsx';
import { LineKey } from './line-figure.tsx';
import type { QrPart } from './run-code.tsx';
import { MeterTable } from './step-ended.tsx';
import { visibleFigures } from './step-happened.tsx';

export interface ShortPaperProps {
  readonly book: Book;
  readonly carriedOver: readonly EndedCase[];
  readonly kept: Kept;
  readonly code: string | undefined;
  readonly link: string | undefined;
  readonly Qr: QrPart | undefined;
}

/** Width in pixels of what stands on an A4 between its margins. */
const SHEET = 680;

export function ShortPaper({ book, carriedOver, kept, code, link, Qr }: ShortPaperProps) {
  const { t, lang, bundle, record, end, decisions } = book;
  const { caseFile } = bundle;
  const questions = caseFile?.questions ?? [];
  const [trust] = visibleFigures(book);
  return (
    <section class="d-brief" data-testid="short-paper">
      <header>
        <p class="d-kicker" lang="sv">
          {[caseFile?.title, caseFile?.chairs?.[record.chair]?.title].filter(Boolean).join(', ')}
        </p>
        <h2>{end.title ?? t.ended.noEnding}</h2>
        {end.text && <p class="d-lead">{end.text}</p>}
        <WhatHolds ended={carriedOver} lang={lang} />
      </header>
      {end.meters.length > 0 && <MeterTable book={book} />}
      {trust && (
        <section>
          <h3>{t.keep.paper.line}</h3>
          <p class="note">{trust.title}</p>
          <LineKey book={book} lines={trust.lines} />
          <LineChart
            book={book}
            title={trust.title}
            lines={trust.lines}
            width={SHEET}
            plot={110}
            onSpot={() => undefined}
          />
        </section>
      )}
      {decisions.length > 0 && (
        <section>
          <h3>{t.keep.paper.decisions}</h3>
          <ol class="d-briefly">
            {decisions.map((decision) => (
              <li key={decision.id}>
                <Briefly book={book} decision={decision} kept={kept} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h3>{t.keep.paper.questions}</h3>
          <ol class="d-questions" lang="sv">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      <section class="d-briefend">
        <h3>{t.keep.paper.intention}</h3>
        <p class="d-written">{kept.intention}</p>
        {code && (
          <div class="d-briefcode">
            {Qr && <Qr text={link ?? code} title={t.keep.code.title} about={t.keep.code.describe(code)} />}
            <div>
              <p>{t.foot.code}</p>
              <code>{code}</code>
              <p class="note">{t.foot.codeAbout}</p>
            </div>
          </div>
        )}
        <p class="note">{t.keep.paper.made}</p>
      </section>
    </section>
  );
}

function Briefly({ book, decision, kept }: { book: Book; decision: DecisionThen; kept: Kept }) {
  const { t } = book;
  const { other, reason, number, title, quarter, chosen } = decision;
  const judged = kept.judged?.[decision.id];
  const said = (['decision', 'outcome'] as const).flatMap((about) => {
    const view = judged?.[about];
    return view ? [`${t.keep.judged[about]} ${t.keep.judged.answers[view]}.`] : [];
  });
  return (
    <>
      <p>
        <span class="d-number">{number}</span> <strong>{title}</strong>{' '}
        <span class="when">{t.season(quarter)}</span>
      </p>
      <p class="d-chose">{chosen}</p>
      {other && (
        <p class="d-facets">
          {reason && (
            <span>
              {t.keep.paper.why}: {t.knew.reasons[reason]}.
            </span>
          )}{' '}
          {other.predicted && (
            <span>
              {t.knew.predicted(other.name)}: {other.predicted}.
            </span>
          )}{' '}
          {other.did && (
            <span>
              {t.knew.did(other.name)}: {other.did}.
            </span>
          )}
        </p>
      )}
      {said.length > 0 && <p class="note">{said.join(' ')}</p>}
    </>
  );
}
