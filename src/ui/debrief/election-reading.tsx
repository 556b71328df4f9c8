/** The reader's reading of the election beside the model's: three shares in words, figures and one bar. */
import type { Reading } from '../../debrief/reading.ts';
import type { Book } from './book.ts';

export function ElectionReading({ book, reading }: { book: Book; reading: Reading }) {
  const { t } = book;
  const { politics, administration, both } = reading.split;
  const parts = [
    { key: 'politics', share: politics, from: 0 },
    { key: 'administration', share: administration, from: politics },
    { key: 'both', share: both, from: politics + administration },
  ] as const;
  return (
    <section class="d-reading" aria-labelledby="d-reading">
      <h4 id="d-reading">{t.reading.heading}</h4>
      <p>
        {t.reading.said} <q lang="sv">{reading.said}</q>
      </p>
      <p>{t.reading.model(politics, administration, both)}</p>
      <svg class="d-reading-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ key, share, from }) => (
          <rect key={key} class={`d-share-${key}`} x={from} y={0} width={share} height={6} />
        ))}
      </svg>
      <p class="d-howto">{t.reading.why}</p>
    </section>
  );
}
