/** Fetches the glossary and the laws that the cases share. */
import { type Law, type Term, type WordBook, wordBook } from '../ui/glossary/word-book.ts';

export async function loadWordBook(): Promise<WordBook> {
  const [terms, laws] = await Promise.all([
    import('../../stories/glossary.json'),
    import('../../stories/laws.json'),
  ]);
  return wordBook(terms.default as readonly Term[], laws.default as readonly Law[]);
}
