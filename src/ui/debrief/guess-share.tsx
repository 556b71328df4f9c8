/** How much of the trust hung on the person: a slider and a number that say the same, before the line is opened. */
import { useId, useState } from 'preact/hooks';
import { couplingAsked } from '../../debrief/layers.ts';
import type { Book } from './book.ts';

export function GuessShare({ book, onGuess }: { book: Book; onGuess: (guess: number) => void }) {
  const { t } = book;
  const id = useId();
  const [share, setShare] = useState(50);
  const set = (text: string) => {
    const value = Math.round(Number(text));
    if (Number.isFinite(value)) setShare(Math.min(100, Math.max(0, value)));
  };
  return (
    <form
      class="d-share"
      onSubmit={(event) => {
        event.preventDefault();
        onGuess(share);
      }}
    >
      <label for={`${id}-r`}>{t.guess.share(t.season(couplingAsked(book.line)))}</label>
      <div class="d-share-row">
        <span class="note">{t.guess.shareNone}</span>
        <input
          id={`${id}-r`}
          type="range"
          min={0}
          max={100}
          value={share}
          onInput={(event) => set(event.currentTarget.value)}
        />
        <span class="note">{t.guess.shareAll}</span>
      </div>
      <div class="d-share-row">
        <label for={`${id}-n`}>{t.guess.shareNumber}</label>
        <input
          id={`${id}-n`}
          type="number"
          min={0}
          max={100}
          inputMode="numeric"
          value={share}
          onChange={(event) => set(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t.guess.open}
        </button>
      </div>
    </form>
  );
}
