/** The laws that a case refers to by name, each explained once for all cases in `stories/laws.json`. */
import type { CaseFile } from './case-file.ts';

export interface LawText {
  /** As it is referred to, `KL 7:1`. */
  readonly id: string;
  /** In plain Swedish. */
  readonly says: string;
}

/** The case with what its laws say; one that the book does not have is left without. */
export function withLaws(
  { laws, ...rest }: Omit<CaseFile, 'laws'> & { readonly laws?: unknown },
  book: readonly LawText[],
): CaseFile {
  const ids: readonly unknown[] = Array.isArray(laws) ? laws : [];
  const said = book.filter(({ id }) => ids.includes(id)).map(({ id, says }) => [id, { plain: says }]);
  return { ...rest, laws: Object.fromEntries(said) };
}
