/** What lies on this device because of the debrief, in plain words, and a way to be rid of it. */
import { useState } from 'preact/hooks';
import type { Book } from './book.ts';

export function Stored({ book, onForget }: { book: Book; onForget: () => void }) {
  const { t } = book;
  const [gone, setGone] = useState(false);
  return (
    <section class="d-part d-stored" aria-labelledby="d-stored">
      <h3 id="d-stored">{t.keep.stored.heading}</h3>
      <p>{t.keep.stored.about}</p>
      <p class="ways">
        <button
          type="button"
          class="button"
          onClick={() => {
            onForget();
            setGone(true);
          }}
        >
          {t.keep.stored.remove}
        </button>
      </p>
      <p class="note" role="status">
        {gone ? t.keep.stored.removed : ''}
      </p>
    </section>
  );
}
