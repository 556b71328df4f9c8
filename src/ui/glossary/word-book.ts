/** The words and laws that a reader may want explained, as they stand in `stories/glossary.json` and `laws.json`. */

export interface Term {
  /** Plain letters, for addresses. */
  readonly id: string;
  readonly sv: string;
  /** As it may stand in Swedish text, besides a last -s. Empty for words that are only explained on the page. */
  readonly forms: readonly string[];
  readonly says: string;
  readonly en: string;
  readonly enSays: string;
  /** Ids of other words. */
  readonly see?: readonly string[];
  /** E.g. "KL 6:21". */
  readonly laws?: readonly string[];
  /** False for the words that name what a story is about: they are never marked in it. */
  readonly marked?: boolean;
}

export interface Law {
  /** E.g. "KL 6:21". */
  readonly id: string;
  readonly says: string;
  readonly enSays: string;
}

export interface WordBook {
  readonly terms: readonly Term[];
  readonly laws: readonly Law[];
  term(id: string): Term | undefined;
  law(id: string): Law | undefined;
  /** The word that a form belongs to, whatever its capitals. */
  meantBy(form: string): Term | undefined;
}

export function wordBook(terms: readonly Term[], laws: readonly Law[]): WordBook {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const lawById = new Map(laws.map((law) => [law.id, law]));
  const byForm = new Map(
    terms
      .filter(({ marked }) => marked !== false)
      .flatMap((term) =>
        term.forms.flatMap((form) => withGenitive(form).map((each) => [each, term] as const)),
      ),
  );
  return {
    terms,
    laws,
    term: (id) => byId.get(id),
    law: (id) => lawById.get(id),
    meantBy: (form) => byForm.get(form.toLowerCase()),
  };
}

function withGenitive(form: string): readonly string[] {
  return /[sxz]$/.test(form) ? [form] : [form, `${form}s`];
}
