/** Law cards, theory cards and the claims behind the case: each with where it comes from and how sure it is. */
import type { Guide } from '../../debrief/sheets/guide.ts';
import { lawName } from '../glossary/law-name.ts';
import type { PaperProps } from './guide.tsx';

interface Props extends PaperProps {
  readonly guide: Guide;
}

export function Cards({ source, guide, t }: Props) {
  return (
    <>
      {guide.laws.length > 0 && (
        <section>
          <h3>{t.guide.laws}</h3>
          <p class="s-note">{t.guide.lawsAbout}</p>
          <dl class="s-cards">
            {guide.laws.map(({ id, says, where }) => (
              <div key={id} class="s-card">
                <dt lang="sv">
                  <strong>{id}</strong> <span class="s-note">{lawName(id)}</span>
                </dt>
                <dd>
                  <span lang="sv">{says}</span>
                  {where.length > 0 && (
                    <span class="s-note">
                      {' '}
                      {t.guide.usedIn}: <span lang="sv">{where.join(', ')}</span>
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {source.theory.length > 0 && (
        <section>
          <h3>{t.guide.theory}</h3>
          <p class="s-note">{t.guide.theoryAbout}</p>
          <dl class="s-cards">
            {source.theory.map(({ id, work, says, enSays, checked }) => (
              <div key={id} class="s-card">
                <dt lang="sv">
                  <strong>
                    {work} ({t.guide.checked[checked]})
                  </strong>
                </dt>
                <dd>{t.lang === 'en' ? enSays : says}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Claims source={source} t={t} />
    </>
  );
}

/** Under each source, so that one sees at once which of them carries the case. */
function Claims({ source, t }: PaperProps) {
  const all = source.caseFile.sources.map(({ claim, text, evidence }) => ({
    claim,
    text,
    evidence: evidence ?? '',
    from: t.claims(claim)?.source ?? '',
  }));
  if (all.length === 0) return null;
  const used = new Set(all.flatMap(({ evidence }) => evidence.split('/')));
  const letters = Object.entries(t.letters).filter(([letter]) => used.has(letter));
  return (
    <section>
      <h3>{t.guide.sources}</h3>
      <dl class="s-letters">
        {letters.map(([letter, means]) => (
          <div key={letter}>
            <dt>{letter}</dt> <dd>{means}</dd>{' '}
          </div>
        ))}
      </dl>
      {[...t.sources, '']
        .map((from) => ({ from, claims: all.filter((one) => one.from === from) }))
        .filter(({ claims }) => claims.length > 0)
        .map(({ from, claims }) => (
          <section key={from}>
            {from && <h4>{from}</h4>}
            <ul class="s-claims">
              {claims.map(({ claim, text, evidence }) => (
                <li key={claim}>
                  <strong>
                    {claim} {evidence && `(${evidence})`}
                  </strong>{' '}
                  <span lang="sv">{text}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
