/** The words of the page some weeks after a play, in the language asked for. */
import { enFollowUp } from './en-follow-up.ts';
import { type FollowUpTexts, svFollowUp } from './sv-follow-up.ts';
import type { Language } from './text.ts';

export function followUpTexts(language: Language): FollowUpTexts {
  return language === 'en' ? enFollowUp : svFollowUp;
}
