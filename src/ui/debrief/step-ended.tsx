/** Where it ended: the ending in its own words, and the visible meters at the start and last. */
import type { Meter } from '../../debrief/ending.ts';
import type { EndedCase } from '../ended-cases.ts';
import { WhatHolds } from '../what-holds.tsx';
import type { Book } from './book.ts';

interface StepEndedProps {
  readonly book: Book;
  readonly carriedOver: readonly EndedCase[];
}

export function StepEnded({ book, carriedOver }: StepEndedProps) {
  const { t, end, lang } = book;
  return (
    <>
      {end.title ? <p class="d-ending">{end.title}</p> : <p>{t.ended.noEnding}</p>}
      {end.text && <p class="d-lead">{end.text}</p>}
      <WhatHolds ended={carriedOver} lang={lang} />
      <p class="note">{t.ended.about}</p>
      {end.meters.length > 0 && (
        <section class="d-part" aria-labelledby="d-meters">
          <h3 id="d-meters">{t.ended.meters}</h3>
          <MeterTable book={book} />
          <p class="note">{end.middle === undefined ? t.ended.scaleShort : t.ended.scale}</p>
        </section>
      )}
    </>
  );
}

export function MeterTable({ book }: { book: Book }) {
  const { t, end } = book;
  return (
    <table class="d-meters">
      <thead>
        <tr>
          <th scope="col">{t.ended.what}</th>
          <th scope="col">{t.ended.start(end.first)}</th>
          {end.middle !== undefined && <th scope="col">{t.ended.middle(end.middle)}</th>}
          <th scope="col">{t.ended.end(end.last)}</th>
        </tr>
      </thead>
      <tbody>
        {end.meters.map((meter) => (
          <tr key={meter.stock}>
            <th scope="row">
              {book.stock(meter.stock).name}
              <Span meter={meter} />
            </th>
            <Value book={book} meter={meter} value={meter.start} quarter={end.first} />
            {meter.middle !== undefined && (
              <Value book={book} meter={meter} value={meter.middle} quarter={end.middle ?? end.first} />
            )}
            <Value book={book} meter={meter} value={meter.end} quarter={end.last} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ValueProps {
  readonly book: Book;
  readonly meter: Meter;
  readonly value: number;
  readonly quarter: number;
}

function Value({ book, meter, value, quarter }: ValueProps) {
  const person = book.person(meter.stock, quarter);
  return (
    <td>
      {book.t.whole(value)}
      {person && <span class="d-of">{person}</span>}
    </td>
  );
}

/** From the open ring to the filled one; the numbers beside say the same. */
function Span({ meter }: { meter: Meter }) {
  const x = (value: number) => 6 + value * 2.08;
  return (
    <svg class="d-span" viewBox="0 0 220 16" aria-hidden="true" focusable="false">
      <line class="d-grid" x1={6} x2={214} y1={8} y2={8} />
      <line class="d-way" x1={x(meter.start)} x2={x(meter.end)} y1={8} y2={8} />
      {meter.middle !== undefined && (
        <line class="d-bar" x1={x(meter.middle)} x2={x(meter.middle)} y1={2} y2={14} />
      )}
      <circle class="d-open" cx={x(meter.start)} cy={8} r={4.5} />
      <circle class="d-last" cx={x(meter.end)} cy={8} r={5} />
    </svg>
  );
}
