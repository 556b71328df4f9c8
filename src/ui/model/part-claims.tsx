/** Every claim behind the model: what it says, how sure, how it is tried or why not, and what rests on it. */
import { useState } from 'preact/hooks';
import { anchorOf } from '../../handbook/anchors.ts';
import type { ClaimPage } from '../../handbook/claims.ts';
import { plain } from '../../handbook/prose.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';
import type { Language } from '../../i18n/text.ts';
import { modelAddress } from '../model-address.ts';
import { Filters, Pick, Search } from './filters.tsx';
import { Entry } from './fold.tsx';
import type { PartProps } from './props.ts';
import { Said, To } from './said.tsx';
import { Section } from './section.tsx';
import { matches } from './text.ts';
import { Unfold } from './unfold.tsx';

const WHICH = ['all', 'core', 'tested', 'untestable'] as const;

function isOf(which: (typeof WHICH)[number], claim: ClaimPage): boolean {
  switch (which) {
    case 'all':
      return true;
    case 'core':
      return claim.core;
    case 'tested':
      return claim.how !== 'untestable';
    case 'untestable':
      return claim.how === 'untestable';
  }
}

export function PartClaims({ book, t }: PartProps) {
  const { claims } = t;
  const [asked, setAsked] = useState('');
  const [which, setWhich] = useState<(typeof WHICH)[number]>('all');
  const shown = book.claims.filter(
    (claim) => isOf(which, claim) && matches(asked, claim.id, claim.text, claim.source),
  );
  return (
    <Section id="claims" title={t.sections.claims} about={claims.about}>
      <Filters found={shown.length === 0 ? claims.none : claims.found(shown.length, book.claims.length)}>
        <Search label={claims.search} value={asked} onValue={setAsked} />
        <Pick
          legend={claims.which}
          options={WHICH.map((id) => ({ id, text: claims.filters[id] ?? id }))}
          value={which}
          onValue={setWhich}
        />
      </Filters>
      <Unfold t={t}>
        {book.claims.map((claim) => (
          <div key={claim.id} hidden={!shown.includes(claim)}>
            <Claim claim={claim} lang={book.lang} t={t} />
          </div>
        ))}
      </Unfold>
    </Section>
  );
}

interface ClaimProps {
  readonly claim: ClaimPage;
  readonly lang: Language;
  readonly t: HandbookTexts;
}

function Claim({ claim, lang, t }: ClaimProps) {
  const { claims } = t;
  return (
    <Entry
      id={anchorOf('claim', claim.id)}
      name={`${claim.id} ${claim.text}`}
      tags={[...(claim.core ? [claims.core] : []), claims.how[claim.how] ?? claim.how]}
    >
      {() => (
        <>
          {claim.evidence !== '' && (
            <p class="note">
              {claims.sure} {claim.evidence} <cite>{claim.source}</cite>
            </p>
          )}
          {claim.note !== '' && (
            <p>
              {claim.how === 'untestable' ? claims.why : claims.note} <span lang="en">{claim.note}</span>
            </p>
          )}
          {claim.tests.length > 0 && (
            <>
              <h4>{claims.tests}</h4>
              <ul class="m-tests">
                {claim.tests.map((test, nth) => (
                  <li key={plain(test)}>
                    <Said prose={test} />{' '}
                    <a href={`${modelAddress(lang)}&lab=${claim.labs[nth] ?? ''}`}>{claims.inLab}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h4>{claims.used}</h4>
          {claim.usedBy.length === 0 ? (
            <p class="note">{claims.unused}</p>
          ) : (
            <ul class="m-used">
              {claim.usedBy.map((use) => (
                <li key={`${use.kind} ${use.id}`}>
                  <To kind={use.kind} id={use.id}>
                    {use.text}
                  </To>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Entry>
  );
}
