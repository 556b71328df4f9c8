/** What a word means and what a law says, in the reader's language. */
import { glossaryTexts } from '../../i18n/glossary.ts';
import type { Language } from '../../i18n/text.ts';
import { lawName } from './law-name.ts';
import type { Law, Term, WordBook } from './word-book.ts';

export function TermName({ term, language }: { readonly term: Term; readonly language: Language }) {
  return (
    <>
      <span lang="sv">{term.sv}</span>
      {language === 'en' && <span class="w-gloss"> {term.en}</span>}
    </>
  );
}

export function saysIn(language: Language, entry: Term | Law): string {
  return language === 'en' ? entry.enSays : entry.says;
}

/** Each reference folded; what it says unfolds below it. A law that nobody has explained is only named in full. */
export function LawFolds({
  ids,
  book,
  language,
}: {
  readonly ids: readonly string[];
  readonly book: WordBook;
  readonly language: Language;
}) {
  if (ids.length === 0) return null;
  return (
    <ul class="w-laws" aria-label={glossaryTexts(language).law}>
      {ids.map((id) => {
        const law = book.law(id);
        return (
          <li key={id}>
            <details class="fold">
              <summary>{id}</summary>
              <p class="note" lang="sv">
                {lawName(id)}
              </p>
              {law && <p>{saysIn(language, law)}</p>}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
