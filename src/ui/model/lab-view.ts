/** What every part of the laboratory is handed: the words, the setup, its result, and what can be done. */
import { useEffect, useState } from 'preact/hooks';
import type { LabResult } from '../../handbook/lab/run.ts';
import type { LabEvent, LabSetup, Lane } from '../../handbook/lab/setup.ts';
import type { ModelWords } from '../../i18n/model-words.ts';
import { type HandbookWords, svHandbookWords } from '../../i18n/sv-handbook-words.ts';
import { type LabTexts, svLab } from '../../i18n/sv-lab.ts';
import { SV } from '../../i18n/sv-words.ts';
import type { Language } from '../../i18n/text.ts';
import type { LabEdit } from './lab-edit.ts';
import type { LabDoor } from './lab-model.ts';

export interface LabTongue {
  readonly lang: Language;
  readonly t: LabTexts;
  readonly words: ModelWords;
  readonly parts: HandbookWords;
}

export interface LabView extends LabTongue {
  readonly door: LabDoor;
  readonly setup: LabSetup;
  /** Of the last setup that could be run; undefined until the first has been. */
  readonly result: LabResult | undefined;
  /** The quarter that all curves are read at. */
  readonly quarter: number;
  readonly point: (quarter: number) => void;
  /** The stock whose account is open. */
  readonly asked: string | undefined;
  readonly why: (stock: string | undefined) => void;
  readonly edit: (edit: LabEdit) => void;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
}

const SWEDISH: LabTongue = { lang: 'sv', t: svLab, words: SV, parts: svHandbookWords };

async function fetchEnglish(): Promise<LabTongue> {
  const [{ enLab }, { EN }, { enHandbookWords }] = await Promise.all([
    import('../../i18n/en-lab.ts'),
    import('../../i18n/en-words.ts'),
    import('../../i18n/en-handbook-words.ts'),
  ]);
  return { lang: 'en', t: enLab, words: EN, parts: enHandbookWords };
}

/** Swedish until, and unless, the other language has arrived. */
export function useLabTongue(lang: Language): LabTongue {
  const [english, setEnglish] = useState<LabTongue>();
  useEffect(() => {
    if (lang === 'en') fetchEnglish().then(setEnglish, () => undefined);
  }, [lang]);
  return lang === 'en' && english ? english : SWEDISH;
}

/** "Kommunchefen berättade vad som redan var utlovat, mjukt". */
export function eventName({ t, words }: LabTongue, { tone, ...event }: LabEvent): string {
  const sentence = words.eventText(event);
  return tone ? `${sentence}, ${t.event.tones[tone].toLowerCase()}` : sentence;
}

/** Both lanes where there are two. */
export function lanesOf({ b, startB }: LabSetup): readonly Lane[] {
  return b || startB !== undefined ? ['a', 'b'] : ['a'];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
