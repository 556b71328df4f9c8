/** All words and laws on one page, each under an address of its own. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { glossaryTexts } from '../../i18n/glossary.ts';
import { useArrival } from '../arrival.ts';
import { PartMissing } from '../late.tsx';
import type { UiProps } from '../ui.ts';
import { saysIn, TermName } from './explained.tsx';
import { lawAnchor, lawName, termAnchor } from './law-name.ts';
import type { Law, Term, WordBook } from './word-book.ts';
import './glossary-page.css';

type Fetched = WordBook | 'missing' | undefined;

export function GlossaryPage({ ui }: UiProps) {
  const { language } = ui.state.settings;
  const t = glossaryTexts(language);
  const [book, setBook] = useState<Fetched>();
  const heading = useArrival<HTMLHeadingElement>('glossary');
  useEffect(
    () =>
      void ui.model.loadWords().then(
        (found) => setBook(found),
        () => setBook('missing'),
      ),
    [],
  );
  useLayoutEffect(() => {
    document.title = `${t.title} – Gyllene zonen`;
  }, [t]);
  return (
    <div class="glossary" data-testid="glossary-page">
      <h1 tabIndex={-1} ref={heading}>
        {t.title}
      </h1>
      <p class="lead">{t.lead}</p>
      {book === 'missing' && <PartMissing ui={ui} />}
      {book && book !== 'missing' && <Entries ui={ui} book={book} />}
    </div>
  );
}

function Entries({ ui, book }: UiProps & { readonly book: WordBook }) {
  const { language } = ui.state.settings;
  const t = glossaryTexts(language);
  const [asked, setAsked] = useState('');
  useLayoutEffect(() => {
    // Whoever follows a link is to see where it leads, whatever was searched for.
    const go = () => {
      setAsked('');
      requestAnimationFrame(goToPlace);
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
  const terms = book.terms.filter((term) =>
    fits(asked, term.sv, term.says, term.en, term.enSays, ...term.forms),
  );
  const laws = book.laws.filter((law) => fits(asked, law.id, lawName(law.id), law.says, law.enSays));
  return (
    <>
      <p class="g-search">
        <label for="g-search">{t.search}</label>
        <input
          id="g-search"
          type="search"
          autocomplete="off"
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
      </p>
      <p class="note" role="status">
        {asked.trim() !== '' && t.found(terms.length + laws.length)}
      </p>
      {terms.length > 0 && (
        <section aria-labelledby="g-words">
          <h2 id="g-words">{t.words}</h2>
          <dl>
            {terms.map((term) => (
              <TermEntry key={term.id} ui={ui} term={term} book={book} />
            ))}
          </dl>
        </section>
      )}
      {laws.length > 0 && (
        <section aria-labelledby="g-laws">
          <h2 id="g-laws">{t.laws}</h2>
          <dl>
            {laws.map((law) => (
              <LawEntry key={law.id} ui={ui} law={law} book={book} />
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function TermEntry({ ui, term, book }: UiProps & { readonly term: Term; readonly book: WordBook }) {
  const { language } = ui.state.settings;
  const t = glossaryTexts(language);
  const see = (term.see ?? []).flatMap((id) => book.term(id) ?? []);
  return (
    <div id={termAnchor(term.id)} tabIndex={-1}>
      <dt>
        <TermName term={term} language={language} />
      </dt>
      <dd>
        <p>{saysIn(language, term)}</p>
        {see.length > 0 && (
          <p class="note">
            {t.see}: <Links to={see.map(({ id, sv }) => ({ anchor: termAnchor(id), text: sv }))} />
          </p>
        )}
        {term.laws && (
          <p class="note">
            {t.law}: <Links to={term.laws.map((id) => ({ anchor: lawAnchor(id), text: id }))} />
          </p>
        )}
      </dd>
    </div>
  );
}

function LawEntry({ ui, law, book }: UiProps & { readonly law: Law; readonly book: WordBook }) {
  const { language } = ui.state.settings;
  const about = book.terms.filter(({ laws }) => laws?.includes(law.id));
  return (
    <div id={lawAnchor(law.id)} tabIndex={-1}>
      <dt lang="sv">
        {law.id} <span class="w-gloss">{lawName(law.id)}</span>
      </dt>
      <dd>
        <p>{saysIn(language, law)}</p>
        {about.length > 0 && (
          <p class="note">
            {glossaryTexts(language).see}:{' '}
            <Links to={about.map(({ id, sv }) => ({ anchor: termAnchor(id), text: sv }))} />
          </p>
        )}
      </dd>
    </div>
  );
}

function Links({ to }: { readonly to: readonly { readonly anchor: string; readonly text: string }[] }) {
  return (
    <span lang="sv">
      {to.map(({ anchor, text }, index) => (
        <span key={anchor}>
          {index > 0 && ', '}
          <a href={`#${anchor}`}>{text}</a>
        </span>
      ))}
    </span>
  );
}

/** Every word asked for stands somewhere in what is said. */
function fits(asked: string, ...said: readonly string[]): boolean {
  const all = said.join(' ').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function goToPlace(): void {
  const place = document.getElementById(location.hash.slice(1));
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}
