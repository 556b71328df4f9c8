/** What the leader says and does: before, what goes wrong, the debrief in four steps with its minutes, and some weeks later. */
import type { Guide } from '../../debrief/sheets/guide.ts';
import type { PaperProps } from './guide.tsx';

const TALK = ['feel', 'what', 'why', 'take'] as const;

export function Script({ source, guide, t }: PaperProps & { readonly guide: Guide }) {
  const pitfalls = source.sheets?.pitfalls ?? [];
  return (
    <>
      <section>
        <h3>{t.guide.before}</h3>
        <ul>
          {t.guide.prepare.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="s-whole s-say">
        <h3>{t.guide.say}</h3>
        {t.plan.steps.before.say.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section class="s-whole">
        <h3>{t.guide.script}</h3>
        <p class="s-note">{t.guide.scriptAbout}</p>
        <ol class="s-script">
          {TALK.map((id) => (
            <li key={id}>
              <h4>
                {t.plan.steps[id].title}{' '}
                <span class="s-minutes">
                  {guide.cuts
                    .map(({ plan }) => plan.steps.find((step) => step.id === id)?.minutes ?? 0)
                    .join(' · ')}{' '}
                  min
                </span>
              </h4>
              {t.plan.steps[id].say.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t.guide.after}</h3>
        <p>{t.guide.afterSay}</p>
      </section>
      <section>
        <h3>{t.guide.wrong}</h3>
        <ul>
          {t.guide.wrongs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {pitfalls.length > 0 && (
          <>
            <h4>{t.guide.wrongHere}</h4>
            <ul lang="sv">
              {pitfalls.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
