/** Finds the words of the glossary in running Swedish text: each word the first time it comes. */
import type { Term, WordBook } from './word-book.ts';

/** A stretch of text; with `term` when it is a word that can be explained. */
export interface Piece {
  readonly text: string;
  readonly term?: Term;
}

/** No expression in the glossary has more words. */
const LONGEST = 3;

/** Hyphens and colons hold a word together: "KSO:s" and "nämnd-tv" are one each. */
const WORD = /[\p{L}\p{N}]+(?:[-:][\p{L}\p{N}]+)*/gu;

/** The paragraphs in pieces that put together are the same text. `seen` collects the words found, and those in it are passed over. */
export function markWords(
  paragraphs: readonly string[],
  book: WordBook,
  seen: Set<Term> = new Set(),
): readonly (readonly Piece[])[] {
  return paragraphs.map((text) => piecesOf(text, book, seen));
}

function piecesOf(text: string, book: WordBook, seen: Set<Term>): readonly Piece[] {
  const words = [...text.matchAll(WORD)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const found = termAt(text, words, at, book);
    if (!found) continue;
    at += found.words - 1;
    if (seen.has(found.term)) continue;
    seen.add(found.term);
    if (found.from > done) pieces.push({ text: text.slice(done, found.from) });
    pieces.push({ text: text.slice(found.from, found.to), term: found.term });
    done = found.to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** The longest expression that begins at this word. */
function termAt(
  text: string,
  words: readonly { readonly from: number; readonly to: number }[],
  at: number,
  book: WordBook,
) {
  const first = words[at];
  if (!first) return undefined;
  for (let count = LONGEST; count > 0; count -= 1) {
    const last = words[at + count - 1];
    if (!last) continue;
    const term = book.meantBy(text.slice(first.from, last.to));
    if (term) return { term, from: first.from, to: last.to, words: count };
  }
  return undefined;
}
