/** What stands around the words and laws that are explained, in both languages: seldom needed, and fetched with them. */
import type { Language } from './text.ts';

const sv = {
  title: 'Ord och lagar',
  lead: 'Ord som den som är ny i kommunhuset behöver, och de paragrafer som fallen bygger på, i klarspråk. Förklaringarna är våra egna. Lagtexten gäller före dem.',
  search: 'Sök bland ord och lagar',
  found: (n: number) => (n === 0 ? 'Inget stämmer med det.' : n === 1 ? 'En träff.' : `${n} träffar.`),
  words: 'Ord',
  laws: 'Lagar',
  see: 'Se också',
  law: 'Lag',
  close: 'Stäng förklaringen',
  here: 'Ord och lagar här',
  all: 'Alla ord och lagar',
};

const en: typeof sv = {
  title: 'Words and laws',
  lead: 'Words that somebody new to a Swedish town hall needs, and the sections of law that the cases build on, in plain language. The explanations are our own. The text of the law goes before them.',
  search: 'Search words and laws',
  found: (n) => (n === 0 ? 'Nothing matches.' : n === 1 ? 'One match.' : `${n} matches.`),
  words: 'Words',
  laws: 'Laws',
  see: 'See also',
  law: 'Law',
  close: 'Close the explanation',
  here: 'Words and laws here',
  all: 'All words and laws',
};

export type GlossaryTexts = typeof sv;

export function glossaryTexts(language: Language): GlossaryTexts {
  return language === 'en' ? en : sv;
}
