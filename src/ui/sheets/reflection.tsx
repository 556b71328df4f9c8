/** The reader's own sheet: one decision seen in two ways, the questions of the case, and one intention. */
import type { PaperProps } from './guide.tsx';
import { Lines } from './lines.tsx';
import { Sheet } from './sheet.tsx';

export function ReflectionSheet({ source, t }: PaperProps) {
  const { title, questions } = source.caseFile;
  return (
    <Sheet id="reflection" title={title} kind={t.reflection.kind} how={t.reflection.yours}>
      <section class="s-whole">
        <h3>{t.reflection.decision}</h3>
        <Lines count={1} />
        <div class="s-two">
          <Lines label={t.reflection.knew} count={2} />
          <Lines label={t.reflection.outcome} count={2} />
        </div>
      </section>
      <section>
        <h3>{t.reflection.questions}</h3>
        <ol class="s-ask" lang="sv">
          {questions.map((question) => (
            <li key={question}>
              <Lines label={question} count={1} />
            </li>
          ))}
        </ol>
      </section>
      <section class="s-whole">
        <h3>{t.reflection.intention}</h3>
        <Lines label={`${t.reflection.nextTime} …`} count={1} />
        <Lines label={`… ${t.reflection.intend}`} count={1} />
        <p class="s-note s-date">{t.reflection.when}</p>
      </section>
    </Sheet>
  );
}
