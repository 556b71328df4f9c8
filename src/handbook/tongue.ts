/** The words of one language in which the model is opened. */
import { CLAIM_SOURCES, CLAIMS_SV, type ClaimText, EVIDENCE_SV, type Evidence } from '../i18n/claims-sv.ts';
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

/** Which kind of evidence and which source a claim has is the same in every language. */
function claimWords(
  text: ClaimWords['text'],
  evidence: Readonly<Record<Evidence, string>>,
  sources: Readonly<Record<keyof typeof CLAIM_SOURCES, string>>,
): ClaimWords {
  const of = (id: string, say: (claim: ClaimText) => string): string => {
    const claim = CLAIMS_SV[id];
    return claim ? say(claim) : '';
  };
  return {
    text,
    evidence: (id) => of(id, (claim) => evidence[claim.evidence]),
    source: (id) => of(id, (claim) => sources[claim.source]),
  };
}

const claimsSv = claimWords((id) => CLAIMS_SV[id]?.text ?? '', EVIDENCE_SV, CLAIM_SOURCES);

export const SWEDISH: Tongue = { lang: 'sv', model: SV, words: svHandbookWords, claims: claimsSv };

/** The language asked for; English is fetched when it is wanted. */
export async function tongueOf(lang: Language): Promise<Tongue> {
  if (lang === 'sv') return SWEDISH;
  const [{ EN }, { enHandbookWords }, { CLAIMS_EN, EVIDENCE_EN, SOURCES_EN }] = await Promise.all([
    import('../i18n/en-words.ts'),
    import('../i18n/en-handbook-words.ts'),
    import('../i18n/claims-en.ts'),
  ]);
  const claims = claimWords((id) => CLAIMS_EN[id] ?? '', EVIDENCE_EN, SOURCES_EN);
  return { lang, model: EN, words: enHandbookWords, claims };
}
