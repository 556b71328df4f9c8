/** The address of the page of words and laws; relative, so that it holds in any folder. */
import type { Language } from '../i18n/text.ts';

/** The language stands in the address, since a browser that keeps nothing has forgotten it on the next page. */
export function glossaryAddress(language: Language, anchor?: string): string {
  return `?view=glossary${language === 'sv' ? '' : `&lang=${language}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
