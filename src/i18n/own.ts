/** The texts of the page for a reader's own case, in both languages at once: they are small and seldom needed. */
import { enOwn } from './en-own.ts';
import { svOwn } from './sv-own.ts';
import type { Language } from './text.ts';

export type OwnTexts = typeof svOwn;

export function ownTexts(language: Language): OwnTexts {
  return language === 'en' ? enOwn : svOwn;
}
