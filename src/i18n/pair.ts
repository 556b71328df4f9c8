/** The words of the page for two, in the language asked for. */
import { enPair } from './en-pair.ts';
import { type PairTexts, svPair } from './sv-pair.ts';
import type { Language } from './text.ts';

export function pairTexts(language: Language): PairTexts {
  return language === 'en' ? enPair : svPair;
}
