/** What was known then: one key decision at a time; all of them on paper. */
import { useState } from 'preact/hooks';
import type { Kept } from '../../debrief/types.ts';
import type { Book } from './book.ts';
import { DecisionCard } from './decision-card.tsx';
import type { DebriefActions } from './props.ts';

export function StepKnew(props: { book: Book; kept: Kept; playFrom: DebriefActions['playFrom'] }) {
  const { book, kept, playFrom } = props;
  const { t, decisions } = book;
  const [shown, setShown] = useState(decisions[0]?.number ?? 1);
  if (decisions.length === 0) return <p>{t.knew.none}</p>;
  return (
    <>
      <p class="d-howto">{t.knew.about}</p>
      <nav class="d-tabs" aria-label={t.knew.pick}>
        {decisions.map(({ number, title }) => (
          <button
            key={number}
            type="button"
            aria-current={number === shown ? 'true' : undefined}
            onClick={() => setShown(number)}
          >
            <span class="d-number">{number}</span> {title}
          </button>
        ))}
      </nav>
      {decisions.map((decision) => (
        <div key={decision.number} class="d-sheet" hidden={decision.number !== shown}>
          <DecisionCard book={book} decision={decision} kept={kept} playFrom={playFrom} />
        </div>
      ))}
    </>
  );
}
