/** Words of the glossary in the text one reads: marked, explained where they stand, and gathered under the alternatives. */
import type { ComponentChildren } from 'preact';
import type { Passage } from '../../run/view.ts';
import type { Ui } from '../ui.ts';
import { markWords } from './marking.ts';
import type { Term, WordBook } from './word-book.ts';
import { WordFoot } from './word-foot.tsx';
import { WordPanel } from './word-panel.tsx';
import './words.css';

/** The word that is explained now, and the button in the text that it was asked from. */
export interface OpenWord {
  readonly term: Term;
  readonly asked: HTMLElement;
}

export interface WordPlace {
  readonly ui: Ui;
  readonly open: OpenWord | undefined;
  readonly onOpen: (word: OpenWord | undefined) => void;
}

export interface Words {
  /** The paragraphs as they are to be drawn. */
  paragraphs(passage: Passage, place: WordPlace): readonly ComponentChildren[];
  panel(place: WordPlace): ComponentChildren;
  foot(passage: Passage, ui: Ui): ComponentChildren;
}

export const PANEL_ID = 'word-panel';

export function wordsOf(book: WordBook): Words {
  return {
    paragraphs: ({ lines }, place) =>
      markWords(
        lines.map(({ text }) => text),
        book,
      ).map((pieces) =>
        pieces.map(({ text, term }, index) =>
          term ? <MarkedWord key={index} text={text} term={term} {...place} /> : text,
        ),
      ),
    panel: ({ ui, open, onOpen }) =>
      open && <WordPanel key={open.term.id} book={book} ui={ui} open={open} onOpen={onOpen} />,
    foot: (passage, ui) => <WordFoot book={book} passage={passage} ui={ui} />,
  };
}

function MarkedWord({
  text,
  term,
  open,
  onOpen,
}: WordPlace & { readonly text: string; readonly term: Term }) {
  const isOpen = open?.asked.dataset.word === term.id;
  return (
    <button
      type="button"
      class="word"
      data-word={term.id}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-controls={isOpen ? PANEL_ID : undefined}
      onClick={(event) => onOpen(isOpen ? undefined : { term, asked: event.currentTarget })}
    >
      {text}
    </button>
  );
}
