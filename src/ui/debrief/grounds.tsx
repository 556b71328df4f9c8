/** The claims that a line of the account was built from, each with where it comes from and how sure we are. */
import { useState } from 'preact/hooks';
import { anchorOf } from '../../handbook/anchors.ts';
import { type ClaimBook, claimBook } from '../../i18n/claim-words.ts';
import type { DebriefTexts } from '../../i18n/sv-debrief.ts';
import type { Language } from '../../i18n/text.ts';
import { modelAddress } from '../model-address.ts';

/** The words it needs of whatever page it stands on. */
interface Book {
  readonly lang: Language;
  readonly t: { readonly why: Pick<DebriefTexts['why'], 'grounds' | 'howSure'> };
}

export function Grounds({ book, claims, title }: { book: Book; claims: readonly string[]; title?: string }) {
  const { t } = book;
  const [texts, setTexts] = useState<{ readonly of: ClaimBook }>();
  const lang = book.lang;
  if (claims.length === 0) return null;
  // Long, and read by few: fetched when the first fold is opened.
  const fetchTexts = () => {
    if (!texts)
      claimBook(lang).then(
        (of) => setTexts({ of }),
        () => undefined,
      );
  };
  return (
    <details class="fold d-grounds" onToggle={fetchTexts}>
      <summary>{title ?? t.why.grounds(claims.length)}</summary>
      <ul>{texts && claims.map((id) => <Claim key={id} id={id} book={book} of={texts.of} />)}</ul>
    </details>
  );
}

function Claim({ id, book, of }: { id: string; book: Book; of: ClaimBook }) {
  const claim = of(id);
  if (!claim) return null;
  return (
    <li>
      <p>{claim.says}</p>
      <p class="note">
        {book.t.why.howSure} {claim.howSure} <cite>{claim.source}</cite> (
        <a href={modelAddress(book.lang, anchorOf('claim', id))}>{id}</a>)
      </p>
    </li>
  );
}
