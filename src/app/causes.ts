/** The words for causes, fetched when the first row of Läget is opened. The reader is "du" in them. */
import { YOU } from '../i18n/names.ts';
import type { Language } from '../i18n/text.ts';
import type { LedgerLine } from '../model/act.ts';

export async function causeTeller(language: Language, chair: string): Promise<(line: LedgerLine) => string> {
  const words =
    language === 'en' ? (await import('../i18n/en-words.ts')).EN : (await import('../i18n/sv-words.ts')).SV;
  const names = { [chair]: YOU[language] };
  return (line) => words.causeText(line, names);
}
