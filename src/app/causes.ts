/** The words for causes, fetched when the first row of Läget is opened. */
import type { Language } from '../i18n/text.ts';
import type { LedgerLine } from '../model/act.ts';

export async function causeTeller(language: Language): Promise<(line: LedgerLine) => string> {
  const words =
    language === 'en' ? (await import('../i18n/en-words.ts')).EN : (await import('../i18n/sv-words.ts')).SV;
  return (line) => words.causeText(line);
}
