/** What a run code of an older edition still tells. */
import type { OldAnswer, OldCode } from '../debrief/old-code.ts';
import { codeTexts } from '../i18n/code.ts';
import { quarterText } from '../i18n/quarter-text.ts';
import type { CodeTexts } from '../i18n/sv-code.ts';
import type { Ui } from './ui.ts';
import './styles/code.css';

export function OldCodeReading({ ui, read }: { readonly ui: Ui; readonly read: OldCode }) {
  const { language } = ui.state.settings;
  const t = codeTexts(language);
  const found = ui.state.cases.find(({ id }) => id === read.caseId);
  const chair = found?.chairs.find(({ id }) => id === read.chair);
  return (
    <section class="old-code" data-testid="old-code" aria-labelledby="old-code">
      <h2 id="old-code">{t.old.heading}</h2>
      <p>{t.old.about}</p>
      <dl>
        <div>
          <dt>{t.old.case}</dt>
          <dd lang="sv">{found?.title ?? read.caseId}</dd>
        </div>
        <div>
          <dt>{t.old.chair}</dt>
          <dd lang="sv">{chair?.title ?? read.chair}</dd>
        </div>
        <div>
          <dt>{t.old.choices}</dt>
          <dd>{read.choices}</dd>
        </div>
        <div>
          <dt>{t.old.seed}</dt>
          <dd>{read.seed}</dd>
        </div>
      </dl>
      <h3>{t.old.followed}</h3>
      <p class="note">{read.followed.length > 0 ? t.old.followedAbout : t.old.nothing}</p>
      <ol lang="sv">
        {read.followed.map(({ title, chose, quarter }) => (
          <li key={`${quarter} ${title}`}>
            <strong>{title}</strong> <span class="when">{quarterText(quarter, language)}</span>
            <br />
            {chose}
          </li>
        ))}
      </ol>
      {read.answers.length > 0 && (
        <>
          <h3>{t.old.answers}</h3>
          <dl>
            {read.answers.map((answer, index) => (
              <div key={t.old.answer(index + 1)}>
                <dt>{t.old.answer(index + 1)}</dt>
                <dd>{said(ui, t, answer)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function said(ui: Ui, t: CodeTexts, { reason, predicted, place }: OldAnswer): string {
  const parts = [
    ...(reason ? [t.old.weighed(ui.t.reflect.reasons[reason])] : []),
    ...(predicted ? [t.old.expected(predicted)] : []),
    ...(place === undefined ? [] : [t.old.place(place)]),
  ];
  return parts.length > 0 ? parts.join(' ') : t.old.skipped;
}
