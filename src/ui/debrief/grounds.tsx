/** The claims that a line of the account was built from, each with where it comes from and how sure we are. */
import { CLAIM_SOURCES, CLAIMS_SV, EVIDENCE_SV } from '../../i18n/claims-sv.ts';
import type { Book } from './book.ts';

export function Grounds({ book, claims, title }: { book: Book; claims: readonly string[]; title?: string }) {
  const { t } = book;
  const known = claims.flatMap((id) => {
    const claim = CLAIMS_SV[id];
    return claim ? [{ id, claim }] : [];
  });
  if (known.length === 0) return null;
  return (
    <details class="fold d-grounds">
      <summary>{title ?? t.why.grounds(known.length)}</summary>
      <ul lang="sv">
        {known.map(({ id, claim }) => (
          <li key={id}>
            <p>{claim.text}</p>
            <p class="note">
              {t.why.howSure} {EVIDENCE_SV[claim.evidence]} <cite>{CLAIM_SOURCES[claim.source]}</cite> ({id})
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
