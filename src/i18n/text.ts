/** The interface's texts in the language asked for: Swedish is always here, English is fetched when wanted. */
import { sv } from './sv.ts';

export type Texts = typeof sv;

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SWEDISH: Texts = sv;

/** Falls back to Swedish when the other catalogue cannot be fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'sv':
      return sv;
    case 'en':
      return import('./en.ts').then(
        (catalogue) => catalogue.en,
        () => sv,
      );
  }
}
