/** The Mondays of the prologue as a row of small columns: how many alternatives there were, year by year. */
import type { PrologueFact } from '../../debrief/prologue.ts';
import type { Book } from './book.ts';

export function PrologueCounts({ book, fact }: { book: Book; fact: PrologueFact }) {
  const { t } = book;
  const first = fact.counts[0];
  const last = fact.counts.at(-1);
  if (!first || !last) return null;
  const say = (n: number) => t.prologue.words[n] ?? String(n);
  return (
    <section class="d-part d-prologue" aria-labelledby="d-mondays">
      <h3 id="d-mondays">{t.prologue.heading}</h3>
      <ol>
        {fact.counts.map(({ year, alternatives }) => (
          <li key={year}>
            <svg viewBox="0 0 40 60" aria-hidden="true" focusable="false">
              {Array.from({ length: alternatives }, (_, index) => index).map((index) => (
                <rect key={index} x={4} y={48 - index * 14} width={32} height={9} rx={1.5} />
              ))}
            </svg>
            <span class="unseen">{t.prologue.alternatives(alternatives)}, </span>
            <span>{t.year(year)}</span>
          </li>
        ))}
      </ol>
      <p class="d-lead">
        {t.prologue.fact(first.year, say(first.alternatives), last.year, say(last.alternatives))}
      </p>
    </section>
  );
}
