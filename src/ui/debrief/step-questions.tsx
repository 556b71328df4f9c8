/** The case's questions, and one intention that never leaves the device. */
import { useId } from 'preact/hooks';
import type { Book } from './book.ts';
import type { DebriefActions } from './props.ts';
import { Remind } from './remind.tsx';
import { Stored } from './stored.tsx';

/** One sentence, and then some: what is longer is no intention, and is kept on the device with every change. */
const MOST_LETTERS = 500;

export interface StepQuestionsProps {
  readonly book: Book;
  readonly intention: string;
  readonly onIntention: (text: string) => void;
  readonly onForget: () => void;
  readonly followUp: string | undefined;
  readonly remind: DebriefActions['remind'];
}

export function StepQuestions(props: StepQuestionsProps) {
  const { book, intention, onIntention, onForget, followUp, remind } = props;
  const { t, bundle } = book;
  const id = useId();
  const questions = bundle.caseFile?.questions ?? [];
  return (
    <>
      {questions.length > 0 && (
        <section class="d-part">
          <h3>{t.questions.heading}</h3>
          <ol class="d-questions" lang="sv">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      <section class="d-part d-intention">
        <h3>{t.questions.intention}</h3>
        <label for={id}>{t.questions.intentionAsk}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={MOST_LETTERS}
          aria-describedby={`${id}-hint`}
          value={intention}
          onInput={(event) => onIntention(event.currentTarget.value.slice(0, MOST_LETTERS))}
        />
        <p class="note" id={`${id}-hint`}>
          {t.questions.intentionHint} {t.questions.kept}
        </p>
        <p class="note" role="status" data-testid="intention-full">
          {intention.length >= MOST_LETTERS && t.questions.full(MOST_LETTERS)}
        </p>
        <p class="d-onpaper">{intention}</p>
      </section>
      {followUp !== undefined && remind && (
        <Remind book={book} intention={intention} followUp={followUp} remind={remind} />
      )}
      <Stored book={book} onForget={onForget} />
    </>
  );
}
