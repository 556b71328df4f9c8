/** How other cases had ended before a play, in one sentence; said only of what was carried over to it, never of what chance has decided. */
import type { Language } from './text.ts';

export interface CaseEnded {
  /** Of the case, of the place it is about, and of its ending: all in the language of the stories. */
  readonly caseTitle: string;
  readonly municipality: string;
  readonly title: string;
}

/** A part of a sentence; `quoted` is in the language of the stories, whatever the sentence is in. */
export type SentencePart = string | { readonly quoted: string };

const WORDS = {
  sv: {
    begin: 'I det här spelet gäller att ',
    marks: ['”', '”'],
    ended: (municipality: string, first: boolean) =>
      first ? ` i ${municipality} slutade med ` : ` i ${municipality} med `,
    and: ' och ',
  },
  en: {
    begin: 'In this run it holds that ',
    marks: ['“', '”'],
    ended: (municipality: string, first: boolean) =>
      first ? ` in ${municipality} ended with ` : ` in ${municipality} with `,
    and: ' and ',
  },
} as const;

/** Empty when nothing was carried over. */
export function holdsText(cases: readonly CaseEnded[], lang: Language): readonly SentencePart[] {
  const { begin, marks, ended, and } = WORDS[lang];
  const [opens, closes] = marks;
  const parts = cases.flatMap(({ caseTitle, municipality, title }, at): readonly SentencePart[] => [
    at === 0 ? begin : at < cases.length - 1 ? ', ' : and,
    opens,
    { quoted: caseTitle },
    closes,
    ended(municipality, at === 0),
    opens,
    { quoted: title },
    closes,
  ]);
  return parts.length === 0 ? [] : [...parts, '.'];
}
