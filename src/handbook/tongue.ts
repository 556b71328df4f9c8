/** The words of one language in which the model is opened. */
import { CLAIM_SOURCES, CLAIMS_SV, EVIDENCE_SV } from '../i18n/claims-sv.ts';
import type { ModelWords } from '../i18n/model-words.ts';
import { type HandbookWords, svHandbookWords } from '../i18n/sv-handbook-words.ts';
import { SV } from '../i18n/sv-words.ts';
import type { Language } from '../i18n/text.ts';

export interface ClaimWords {
  /** What the claim says; empty for an id that is no claim. */
  readonly text: (id: string) => string;
  readonly evidence: (id: string) => string;
  readonly source: (id: string) => string;
}

export interface Tongue {
  readonly lang: Language;
  readonly model: ModelWords;
  readonly words: HandbookWords;
  readonly claims: ClaimWords;
}

const claimsSv: ClaimWords = {
  text: (id) => CLAIMS_SV[id]?.text ?? '',
  evidence: (id) => {
    const claim = CLAIMS_SV[id];
    return claim ? EVIDENCE_SV[claim.evidence] : '';
  },
  source: (id) => {
    const claim = CLAIMS_SV[id];
    return claim ? CLAIM_SOURCES[claim.source] : '';
  },
};

export const SWEDISH: Tongue = { lang: 'sv', model: SV, words: svHandbookWords, claims: claimsSv };

/** The language asked for; English is fetched when it is wanted. */
export async function tongueOf(lang: Language): Promise<Tongue> {
  if (lang === 'sv') return SWEDISH;
  const [{ EN }, { enHandbookWords }] = await Promise.all([
    import('../i18n/en-words.ts'),
    import('../i18n/en-handbook-words.ts'),
  ]);
  return { lang, model: EN, words: enHandbookWords, claims: claimsSv };
}
