/** The explanation of a word, over the text right below the line it stands on. Escape, the cross or going elsewhere closes it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { glossaryTexts } from '../../i18n/glossary.ts';
import { GlossaryLink } from '../glossary-link.tsx';
import { Icon } from '../icon.tsx';
import type { Ui } from '../ui.ts';
import { LawFolds, saysIn, TermName } from './explained.tsx';
import { termAnchor } from './law-name.ts';
import type { Term, WordBook } from './word-book.ts';
import { type OpenWord, PANEL_ID } from './words.tsx';

interface PanelProps {
  readonly book: WordBook;
  readonly ui: Ui;
  readonly open: OpenWord;
  readonly onOpen: (word: OpenWord | undefined) => void;
}

export function WordPanel({ book, ui, open, onOpen }: PanelProps) {
  const { language } = ui.state.settings;
  const { term, asked } = open;
  const t = glossaryTexts(language);
  const panel = useRef<HTMLDivElement>(null);
  const close = (): void => {
    onOpen(undefined);
    asked.focus();
  };
  useLayoutEffect(() => (panel.current ? keepBelow(panel.current, asked) : undefined), [asked]);
  useLayoutEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
    return watch(
      (target) => panel.current?.contains(target) === true || asked.contains(target),
      () => onOpen(undefined),
      close,
    );
  }, []);
  return (
    <div
      ref={panel}
      id={PANEL_ID}
      class="word-panel"
      role="dialog"
      aria-labelledby="word-name"
      aria-describedby="word-says"
      tabIndex={-1}
      onKeyDown={(event) => {
        // The number keys choose only for one who reads the text.
        if (/^[1-9]$/.test(event.key)) event.stopPropagation();
      }}
    >
      <div class="w-head">
        <p id="word-name" class="w-name">
          <TermName term={term} language={language} />
        </p>
        <button type="button" class="tool" onClick={close}>
          <Icon name="close" />
          <span class="unseen">{t.close}</span>
        </button>
      </div>
      <p id="word-says">{saysIn(language, term)}</p>
      <LawFolds ids={term.laws ?? []} book={book} language={language} />
      <p class="w-more">
        {(term.see ?? [])
          .flatMap((id) => book.term(id) ?? [])
          .map((other) => (
            <SeeOther key={other.id} other={other} onSee={() => onOpen({ term: other, asked })} />
          ))}
        <GlossaryLink ui={ui} anchor={termAnchor(term.id)}>
          {t.all}
        </GlossaryLink>
      </p>
    </div>
  );
}

function SeeOther({ other, onSee }: { readonly other: Term; readonly onSee: () => void }) {
  return (
    <button type="button" class="tool w-see" lang="sv" onClick={onSee}>
      {other.sv}
    </button>
  );
}

/** Right below the line of the word, also when the lines break anew. Answers how to stop. */
function keepBelow(panel: HTMLElement, word: HTMLElement): () => void {
  const within = panel.offsetParent;
  if (!within) return () => undefined;
  const place = (): void => {
    const top = word.getBoundingClientRect().bottom - within.getBoundingClientRect().top;
    panel.style.setProperty('top', `${Math.round(top) + 4}px`);
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(within);
  place();
  return () => sizes.disconnect();
}

/** Tells when the reader has gone elsewhere or pressed Escape. Answers how to stop. */
function watch(isInside: (target: Node) => boolean, elsewhere: () => void, escaped: () => void): () => void {
  const gone = ({ target }: Event): void => {
    if (target instanceof Node && !isInside(target)) elsewhere();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !document.querySelector('dialog[open]')) escaped();
  };
  document.addEventListener('pointerdown', gone);
  document.addEventListener('focusin', gone);
  document.addEventListener('keydown', key);
  return () => {
    document.removeEventListener('pointerdown', gone);
    document.removeEventListener('focusin', gone);
    document.removeEventListener('keydown', key);
  };
}
