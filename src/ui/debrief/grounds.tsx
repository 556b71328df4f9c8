/** The claims that a line of the account was built from, each with where it comes from and how sure we are. */
import { useState } from 'preact/hooks';
import { anchorOf } from '../../handbook/anchors.ts';
import type { DebriefTexts } from '../../i18n/sv-debrief.ts';
import type { Language } from '../../i18n/text.ts';
import { modelAddress } from '../model-address.ts';

/** The words it needs of whatever page it stands on. */
interface Book {
  readonly lang?: Language;
  readonly t: { readonly why: Pick<DebriefTexts['why'], 'grounds' | 'howSure'> };
}

type Claims = typeof import('../../i18n/claims-sv.ts');

export function Grounds({ book, claims, title }: { book: Book; claims: readonly string[]; title?: string }) {
  const { t } = book;
  const [texts, setTexts] = useState<Claims>();
  if (claims.length === 0) return null;
  // Long, and read by few: fetched when the first fold is opened.
  const fetchTexts = () => {
    if (!texts) import('../../i18n/claims-sv.ts').then(setTexts, () => undefined);
  };
  return (
    <details class="fold d-grounds" onToggle={fetchTexts}>
      <summary>{title ?? t.why.grounds(claims.length)}</summary>
      <ul lang="sv">{texts && claims.map((id) => <Claim key={id} id={id} book={book} texts={texts} />)}</ul>
    </details>
  );
}

function Claim({ id, book, texts }: { id: string; book: Book; texts: Claims }) {
  const claim = texts.CLAIMS_SV[id];
  if (!claim) return null;
  return (
    <li>
      <p>{claim.text}</p>
      <p class="note">
        {book.t.why.howSure} {texts.EVIDENCE_SV[claim.evidence]}{' '}
        <cite>{texts.CLAIM_SOURCES[claim.source]}</cite> (
        <a href={modelAddress(book.lang ?? 'sv', anchorOf('claim', id))}>{id}</a>)
      </p>
    </li>
  );
}
