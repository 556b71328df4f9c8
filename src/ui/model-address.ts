/** The address of the page that opens the model, or of a place on it; relative, so that it holds in any folder. */
import type { Language } from '../i18n/text.ts';

/** The language stands in the address, since a browser that keeps nothing has forgotten it on the next page. */
export function modelAddress(language: Language, anchor?: string): string {
  return `?view=model${language === 'sv' ? '' : `&lang=${language}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
