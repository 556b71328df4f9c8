/** One sheet that the two write together, beside the clauses that fired for them: printed or copied, and stored nowhere. */
import { useId, useState } from 'preact/hooks';
import { type ClauseThen, clausesThen, type Firing } from '../../debrief/fired-clauses.ts';
import type { ModelWords } from '../../i18n/model-words.ts';
import { quarterText } from '../../i18n/quarter-text.ts';
import type { PairTexts } from '../../i18n/sv-pair.ts';
import type { PairProps } from './pair-page.tsx';
import { forget, remember, takenAlong, written } from './written.ts';

const MOST = 300;
/** Firings that are dated for each of the two; the rest are counted, so that the sheet is one page. */
const DATED = 3;

type SheetProps = PairProps & { readonly words: ModelWords };

export function Sheet({ ui, model, state, t, titleOf, words }: SheetProps) {
  const { together } = state;
  const id = useId();
  const key = together?.map(({ record }) => `${record.caseId} ${record.seed}`).join() ?? '';
  const [sentences, setSentences] = useState(() => written(key));
  const [said, setSaid] = useState('');
  if (!together) return undefined;
  const language = ui.state.settings.language;
  const records = together.map(({ record }) => record);
  const clauses = clausesThen(records);
  const caseTitle = ui.state.cases.find((each) => each.id === records[0]?.caseId)?.title ?? '';
  const told = (clause: ClauseThen) =>
    clauseLines(clause, t, titleOf, (quarter) => quarterText(quarter, language));
  const change = (index: number, text: string): void => {
    const next = sentences.map((sentence, at) => (at === index ? text : sentence));
    setSentences(next);
    setSaid('');
    remember(key, next);
  };
  const copy = async (): Promise<void> => {
    const lines = [
      ...sentences.map((sentence, index) => `${t.sheet.sentence(index + 1)} ${sentence}`),
      '',
      t.sheet.clauses,
      ...clauses.map((clause) => [nameOf(words, clause), ...told(clause)].join('. ')),
      '',
      t.sheet.from(caseTitle),
    ];
    const done = await model.actions.copy(lines.join('\n'));
    setSaid(done ? t.sheet.copied : t.sheet.notCopied);
    if (done) takenAlong(key);
  };
  const print = (): void => {
    model.actions.print();
    takenAlong(key);
  };
  const none = clauses.length === 0 ? t.sheet.none : quiet(clauses) ? t.sheet.quiet : undefined;
  return (
    <section class="p-sheet" data-testid="pair-sheet" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t.sheet.heading}</h2>
      <p class="p-about">{t.sheet.about}</p>
      <div class="p-columns">
        <div class="p-sentences">
          {sentences.map((sentence, index) => (
            <p key={`${index + 1}`} class="p-sentence">
              <label for={`${id}-${index}`}>{t.sheet.sentence(index + 1)}</label>
              <textarea
                id={`${id}-${index}`}
                rows={3}
                maxLength={MOST}
                data-testid="pair-sentence"
                placeholder={index === 0 ? t.sheet.hint : undefined}
                value={sentence}
                onInput={(event) => change(index, event.currentTarget.value)}
              />
              <span class={sentence.trim() === '' ? 'p-written p-empty' : 'p-written'} aria-hidden="true">
                {sentence}
              </span>
            </p>
          ))}
        </div>
        <div class="p-clauses">
          <h3>{t.sheet.clauses}</h3>
          {none && <p>{none}</p>}
          <dl>
            {clauses.map((clause) => (
              <div key={clause.clause} data-testid="pair-clause">
                <dt>{nameOf(words, clause)}</dt>
                <dd>{t.sheet.meaning[clause.clause]}</dd>
                {told(clause).map((line) => (
                  <dd key={line} class="p-when">
                    {line}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      </div>
      <p class="p-paper">
        {t.sheet.signed}: <span class="p-line" />
      </p>
      <p class="p-paper p-source">
        {t.sheet.from(caseTitle)} {t.sheet.fromGame}
      </p>
      <p class="p-tools">
        <button type="button" class="button main" data-testid="pair-print" onClick={print}>
          {t.sheet.print}
        </button>
        <button type="button" class="button" data-testid="pair-copy" onClick={() => void copy()}>
          {t.sheet.copy}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            forget(key);
            setSentences(written(key));
            setSaid('');
          }}
        >
          {t.sheet.clear}
        </button>
        <span role="status">{said}</span>
      </p>
      <p class="note p-nowhere">{t.sheet.nowhere}</p>
    </section>
  );
}

function nameOf(words: ModelWords, { clause }: ClauseThen): string {
  const name = words.clauseText(clause);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function quiet(clauses: readonly ClauseThen[]): boolean {
  return clauses.every(({ firings }) => firings.length === 0);
}

/** One line for each of the two in whose run it fired, or that it held. */
function clauseLines(
  { firings }: ClauseThen,
  t: PairTexts,
  titleOf: (chair: string) => string,
  dated: (quarter: number) => string,
): readonly string[] {
  if (firings.length === 0) return [t.sheet.held];
  const chairs = [...new Set(firings.map(({ chair }) => chair))];
  return chairs.map((chair) => {
    const own = firings.filter((firing) => firing.chair === chair);
    const first = own.slice(0, DATED).map((firing) => dateOf(firing, t, dated));
    const rest = own.length - first.length;
    return t.sheet.fired(titleOf(chair), rest > 0 ? [...first, t.sheet.more(rest)] : first);
  });
}

function dateOf({ quarter, answer }: Firing, t: PairTexts, dated: (quarter: number) => string): string {
  return answer ? `${dated(quarter)} (${t.sheet.answers[answer]})` : dated(quarter);
}
