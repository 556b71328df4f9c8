/** What was known then: one key decision at a time; all of them on paper. */
import { DecisionCard, type DecisionCardProps } from './decision-card.tsx';

export interface StepKnewProps extends Omit<DecisionCardProps, 'decision'> {
  readonly onDecision: (number: number) => void;
}

export function StepKnew({ book, kept, onJudge, onDecision, onLook, playFrom }: StepKnewProps) {
  const { t, decisions } = book;
  const shown = decisions.find(({ number }) => number === kept.decision)?.number ?? 1;
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
            onClick={() => onDecision(number)}
          >
            <span class="d-number">{number}</span> {title}
          </button>
        ))}
      </nav>
      {decisions.map((decision) => (
        <div key={decision.number} class="d-sheet" hidden={decision.number !== shown}>
          <DecisionCard
            book={book}
            decision={decision}
            kept={kept}
            onJudge={onJudge}
            playFrom={playFrom}
            onLook={onLook}
          />
        </div>
      ))}
    </>
  );
}
