/** The picture's texts in the language asked for. */
import { enTownhall } from './en-townhall.ts';
import { svTownhall, type TownhallTexts } from './sv-townhall.ts';

export type { TownhallTexts } from './sv-townhall.ts';

export function townhallTexts(language: string): TownhallTexts {
  return language === 'en' ? enTownhall : svTownhall;
}

/** Puts values into a text's {braces}; a name without a value stays as it is written. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** How many, as a word to begin a sentence with. */
export function inWords(count: number, t: TownhallTexts): string {
  return t.numbers[count] ?? String(count);
}
