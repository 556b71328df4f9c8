/** The case's questions, and one intention that never leaves the device. */
import { useId } from 'preact/hooks';
import type { Book } from './book.ts';

export function StepQuestions(props: { book: Book; intention: string; onIntention: (text: string) => void }) {
  const { book, intention, onIntention } = props;
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
          maxLength={500}
          aria-describedby={`${id}-hint`}
          value={intention}
          onInput={(event) => onIntention(event.currentTarget.value)}
        />
        <p class="note" id={`${id}-hint`}>
          {t.questions.intentionHint} {t.questions.kept}
        </p>
        <p class="d-onpaper">{intention}</p>
      </section>
    </>
  );
}
