/** The other chair: one letter to open, the others sealed until that chair has been played; then both chairs side by side. */
import { useEffect, useRef } from 'preact/hooks';
import type { Book } from './book.ts';
import { BothChairs, type OtherChair } from './both-chairs.tsx';

export interface StepEnvelopeProps {
  readonly book: Book;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly other: OtherChair;
}

export function StepEnvelope({ book, opened, onOpen, other }: StepEnvelopeProps) {
  const { t } = book;
  const { open, sealed } = book.envelopes;
  const letter = useRef<HTMLElement>(null);
  const wasClosed = useRef(!opened);
  useEffect(() => {
    if (opened && wasClosed.current) letter.current?.focus({ preventScroll: true });
    wasClosed.current = !opened;
  }, [opened]);
  const playedBoth = other.record !== undefined;
  if (!open)
    return (
      <>
        <p>{t.envelope.none}</p>
        <BothChairs book={book} other={other} />
      </>
    );
  return (
    <>
      <p>{t.envelope.about(open.from)}</p>
      {opened || playedBoth ? (
        <article class="d-letter" ref={letter} tabIndex={-1}>
          <p class="d-kicker">
            {t.envelope.written(open.from, open.title)}, {t.quarter(open.quarter)}
          </p>
          <blockquote lang="sv">{open.text}</blockquote>
        </article>
      ) : (
        <button type="button" class="d-envelope" onClick={onOpen}>
          <Sealed />
          <span>{t.envelope.open(open.from)}</span>
          <span class="note">{open.title}</span>
        </button>
      )}
      {sealed.length > 0 && !playedBoth && (
        <section class="d-part">
          <h3>{t.envelope.sealed}</h3>
          <p class="note">{t.envelope.sealedAbout}</p>
          <ul class="d-sealed">
            {sealed.map((one) => (
              <li key={one.meeting}>
                <Sealed />
                <span>
                  {one.from}: {one.title}
                </span>
                <span class="when">{t.season(one.quarter)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <BothChairs book={book} other={other} />
    </>
  );
}

function Sealed() {
  return (
    <svg class="d-cover" viewBox="0 0 64 44" aria-hidden="true" focusable="false">
      <rect x={1} y={1} width={62} height={42} rx={2} />
      <path d="M1 3 32 25 63 3M1 42 24 20M63 42 40 20" />
      <circle cx={32} cy={25} r={6} />
    </svg>
  );
}
