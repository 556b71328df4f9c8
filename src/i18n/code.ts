/** The words about a run code that does not open, in the language asked for. */
import { enCode } from './en-code.ts';
import { type CodeTexts, svCode } from './sv-code.ts';
import type { Language } from './text.ts';

export function codeTexts(language: Language): CodeTexts {
  return language === 'en' ? enCode : svCode;
}
