/** Below the alternatives: the laws this passage leans on, the words that only the alternatives use, and the way to all of them. */
import { glossaryTexts } from '../../i18n/glossary.ts';
import type { Passage } from '../../run/view.ts';
import { GlossaryLink } from '../glossary-link.tsx';
import type { Ui } from '../ui.ts';
import { LawFolds, saysIn, TermName } from './explained.tsx';
import { markWords } from './marking.ts';
import type { Term, WordBook } from './word-book.ts';

interface FootProps {
  readonly book: WordBook;
  readonly passage: Passage;
  readonly ui: Ui;
}

export function WordFoot({ book, passage, ui }: FootProps) {
  const { language } = ui.state.settings;
  const t = glossaryTexts(language);
  const words = onlyInChoices(passage, book);
  return (
    <footer class="word-foot" data-testid="word-foot">
      {(words.length > 0 || passage.laws.length > 0) && (
        <details class="fold">
          <summary>{t.here}</summary>
          <dl>
            {words.map((term) => (
              <div key={term.id}>
                <dt>
                  <TermName term={term} language={language} />
                </dt>
                <dd>{saysIn(language, term)}</dd>
              </div>
            ))}
          </dl>
          <LawFolds ids={[...new Set(passage.laws)]} book={book} language={language} />
        </details>
      )}
      <GlossaryLink ui={ui}>{t.all}</GlossaryLink>
    </footer>
  );
}

/** Nothing can be marked in a button, so what stands only there is explained here. */
function onlyInChoices({ lines, choices }: Passage, book: WordBook): readonly Term[] {
  const seen = new Set<Term>();
  markWords(
    lines.map(({ text }) => text),
    book,
    seen,
  );
  const texts = choices.flatMap(({ text, reason }) => (reason ? [text, reason] : [text]));
  return markWords(texts, book, seen)
    .flat()
    .flatMap(({ term }) => term ?? []);
}
