/** The texts of the parts that come by themselves, in both languages at once: they are small and seldom needed. */
import { enDesk } from './en-desk.ts';
import { svDesk } from './sv-desk.ts';
import type { Language } from './text.ts';

export type DeskTexts = typeof svDesk;

export function deskTexts(language: Language): DeskTexts {
  return language === 'en' ? enDesk : svDesk;
}
