/** The run of the case, and each decision on it: what may divide a room, who speaks for each alternative and who pays for it. */
import type { Guide, GuideDecision } from '../../debrief/sheets/guide.ts';
import type { PaperProps } from './guide.tsx';

interface Props extends PaperProps {
  readonly guide: Guide;
}

export function Decisions({ source, guide, t }: Props) {
  const told = guide.moments.filter(({ text }) => text);
  return (
    <>
      {told.length > 0 && (
        <section>
          <h3>{t.guide.timeline}</h3>
          <p class="s-note">{t.guide.timelineAbout}</p>
          <dl class="s-timeline" lang="sv">
            {told.map(({ when, text }) => (
              <div key={when}>
                <dt>{when}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3>{t.guide.decisions}</h3>
        <p class="s-note">{t.guide.decisionsAbout}</p>
        {guide.moments.flatMap(({ when, decisions }) =>
          decisions.map((decision) => (
            <DecisionBlock
              key={`${decision.chair} ${decision.id}`}
              decision={decision}
              when={when}
              source={source}
              t={t}
            />
          )),
        )}
      </section>
    </>
  );
}

interface BlockProps extends PaperProps {
  readonly decision: GuideDecision;
  readonly when: string;
}

function DecisionBlock({ decision, when, source, t }: BlockProps) {
  const { chair, title, question, divides, alternatives, laws, claims, isShared } = decision;
  const chairTitle = source.caseFile.chairs[chair]?.title ?? chair;
  return (
    <section class="s-decision">
      <h4 lang="sv">
        {title} <span class="s-when">{[when, chairTitle].filter(Boolean).join(' · ')}</span>
      </h4>
      <p class="s-divides">
        <span lang="sv">{question}</span>
        {divides && (
          <>
            {' '}
            <strong>{t.guide.divides}:</strong> <span lang="sv">{divides}</span>
          </>
        )}
      </p>
      <table class="s-tall">
        <thead>
          <tr>
            <th scope="col">{t.guide.alternative}</th>
            <th scope="col">{t.guide.advocate}</th>
            <th scope="col">{t.guide.pays}</th>
          </tr>
        </thead>
        <tbody lang="sv">
          {alternatives.map(({ id, text, advocate, pays, leaning }) => (
            <tr key={id}>
              <th scope="row">
                {text}
                {leaning.length > 0 && <span class="s-leaning"> – {leaning.join(', ')}</span>}
              </th>
              <td>
                <span class="s-label" lang={t.lang}>
                  {t.guide.advocate}:{' '}
                </span>
                {advocate}
              </td>
              <td>
                <span class="s-label" lang={t.lang}>
                  {t.guide.pays}:{' '}
                </span>
                {pays}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="s-refs">
        {isShared && <span>{t.guide.shared}</span>}
        {laws.length > 0 && (
          <span>
            {t.guide.law}: {laws.join(', ')}.
          </span>
        )}
        {claims.length > 0 && (
          <span>
            {t.guide.claims}: {claims.join(', ')}.
          </span>
        )}
      </p>
    </section>
  );
}
