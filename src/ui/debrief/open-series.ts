/** Which lines may be shown: those that were visible all along, and those whose guess has been made. */
import type { Kept, Series } from '../../debrief/types.ts';
import type { Book } from './book.ts';

export function isOpen(book: Book, kept: Kept, stock: string): boolean {
  return book.line.laget.some((series) => series.stock === stock) || kept.guesses[stock] !== undefined;
}

export function openSeries(book: Book, kept: Kept): readonly Series[] {
  return [...book.series.values()].filter(({ stock }) => isOpen(book, kept, stock));
}
