/** What a claim says, where it comes from and how sure we are, in the reader's language; long, and fetched when it is wanted. */
import type { Language } from './text.ts';

export interface ClaimWords {
  readonly says: string;
  readonly howSure: string;
  readonly source: string;
}

export type ClaimBook = (id: string) => ClaimWords | undefined;

export async function claimBook(lang: Language): Promise<ClaimBook> {
  const { CLAIMS_SV, CLAIM_SOURCES, EVIDENCE_SV } = await import('./claims-sv.ts');
  if (lang === 'sv') {
    return (id) => {
      const claim = CLAIMS_SV[id];
      return (
        claim && {
          says: claim.text,
          howSure: EVIDENCE_SV[claim.evidence],
          source: CLAIM_SOURCES[claim.source],
        }
      );
    };
  }
  const { CLAIMS_EN, EVIDENCE_EN, SOURCES_EN } = await import('./claims-en.ts');
  return (id) => {
    const claim = CLAIMS_SV[id];
    const says = CLAIMS_EN[id];
    if (!claim || says === undefined) return undefined;
    return { says, howSure: EVIDENCE_EN[claim.evidence], source: SOURCES_EN[claim.source] };
  };
}
