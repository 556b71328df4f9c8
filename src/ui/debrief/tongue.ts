/** The words of one language for the debrief: Swedish is always here, English is fetched when it is wanted. */
import { useEffect, useState } from 'preact/hooks';
import type { ModelWords } from '../../i18n/model-words.ts';
import { type DebriefTexts, svDebrief } from '../../i18n/sv-debrief.ts';
import { SV } from '../../i18n/sv-words.ts';
import type { Language } from '../../i18n/text.ts';

export interface Tongue {
  readonly lang: Language;
  readonly t: DebriefTexts;
  readonly words: ModelWords;
}

const SWEDISH: Tongue = { lang: 'sv', t: svDebrief, words: SV };

async function fetchEnglish(): Promise<Tongue> {
  const [{ enDebrief }, { EN }] = await Promise.all([
    import('../../i18n/en-debrief.ts'),
    import('../../i18n/en-words.ts'),
  ]);
  return { lang: 'en', t: enDebrief, words: EN };
}

/** Swedish until, and unless, the other language has arrived. */
export function useTongue(lang: Language): Tongue {
  const [english, setEnglish] = useState<Tongue>();
  useEffect(() => {
    if (lang === 'en') fetchEnglish().then(setEnglish, () => undefined);
  }, [lang]);
  return lang === 'en' && english ? english : SWEDISH;
}
