/** Two questions about one decision, asked apart: before what followed is shown, and after. The answers are the reader's own and are put together nowhere. */
import { type Judged, VIEWS_OF_IT, type ViewOfIt } from '../../debrief/types.ts';
import type { Book } from './book.ts';

export interface OneQuestionProps {
  readonly book: Book;
  readonly decision: string;
  readonly about: keyof Judged;
  readonly judged: Judged | undefined;
  readonly onJudge: (decision: string, judged: Judged) => void;
}

export function OneQuestion({ book, decision, about, judged, onJudge }: OneQuestionProps) {
  const { t } = book;
  const answer = (view: ViewOfIt) => onJudge(decision, { ...judged, [about]: view });
  return (
    <fieldset class="d-question">
      <legend class="d-lead">{t.keep.judged[about]}</legend>
      <div class="d-views">
        {VIEWS_OF_IT.map((view) => (
          <label key={view} class="answer">
            <input
              type="radio"
              name={`${about}-${decision}`}
              checked={judged?.[about] === view}
              onChange={() => answer(view)}
            />
            <span>{t.keep.judged.answers[view]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
