/** The facilitator's guide on paper: in brief, the three lengths, what the aim chooses; then the rest in parts of its own. */
import { STEPS } from '../../debrief/room/run-sheet.ts';
import { guideOf } from '../../debrief/sheets/guide.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import type { SheetsTongue } from '../../i18n/sheets.ts';
import { Cards } from './guide-cards.tsx';
import { Decisions } from './guide-decisions.tsx';
import { Script } from './guide-script.tsx';

export interface PaperProps {
  readonly source: SheetSource;
  readonly t: SheetsTongue;
}

export function GuideSheet({ source, t }: PaperProps) {
  const { caseFile } = source;
  const guide = guideOf(source);
  return (
    <article class="s-sheet s-guide" data-sheet="guide" aria-labelledby="sheet-guide">
      <header>
        <p class="s-kind">{t.kinds.guide}</p>
        <h2 id="sheet-guide" lang="sv">
          {caseFile.title}
        </h2>
        <p class="s-lead" lang="sv">
          {caseFile.blurb}
        </p>
      </header>
      <dl class="s-facts">
        <div>
          <dt>{t.guide.municipality}</dt>
          <dd lang="sv">{caseFile.municipality}</dd>
        </div>
        <div>
          <dt>{t.guide.chairs}</dt>
          <dd lang="sv">
            {Object.values(caseFile.chairs)
              .map(({ title }) => title)
              .join(', ')}
          </dd>
        </div>
        <div>
          <dt>{t.guide.time}</dt>
          <dd>{t.guide.timeIs(caseFile.minutes)}</dd>
        </div>
      </dl>
      <section>
        <h3>{t.guide.aims}</h3>
        <ul lang="sv">
          {caseFile.aims.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
      </section>
      <Cuts guide={guide} t={t} />
      <ByAim guide={guide} source={source} t={t} />
      <Script source={source} guide={guide} t={t} />
      <Questions source={source} t={t} />
      <Decisions source={source} guide={guide} t={t} />
      <Cards source={source} guide={guide} t={t} />
    </article>
  );
}

interface Part extends PaperProps {
  readonly guide: ReturnType<typeof guideOf>;
}

function Cuts({ guide, t }: Omit<Part, 'source'>) {
  const minutes = (at: number, id: string) =>
    guide.cuts[at]?.plan.steps.find((step) => step.id === id)?.minutes;
  const used = STEPS.filter((id) => guide.cuts.some((_, at) => minutes(at, id) !== undefined));
  return (
    <section class="s-whole">
      <h3>{t.guide.cuts}</h3>
      <p class="s-note">{t.guide.cutsAbout}</p>
      <table class="s-cuts">
        <thead>
          <tr>
            <th scope="col">{t.guide.part}</th>
            {guide.cuts.map(({ length }) => (
              <th key={length} scope="col" class="s-number">
                {t.plan.minutes(length)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {used.map((id) => (
            <tr key={id}>
              <th scope="row">{t.plan.steps[id].title}</th>
              {guide.cuts.map(({ length }, at) => (
                <td key={length} class="s-number">
                  {minutes(at, id) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.guide.talk}</th>
            {guide.cuts.map(({ length, talk }) => (
              <td key={length} class="s-number">
                {talk}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.guide.mode}</th>
            {guide.cuts.map(({ length, plan }) => (
              <td key={length}>{t.plan.modes[plan.mode]}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function ByAim({ guide, source, t }: Part) {
  const { chairs } = source.caseFile;
  const titleOf = (chair: string | undefined, id: string | undefined) =>
    source.decisions[chair ?? '']?.[id ?? '']?.title ?? source.meetings[id ?? '']?.title;
  return (
    <section class="s-whole">
      <h3>{t.guide.byAim}</h3>
      <p class="s-note">{t.guide.byAimAbout}</p>
      <table class="s-by-aim s-tall">
        <thead>
          <tr>
            <th scope="col">{t.guide.aim}</th>
            <th scope="col">{t.guide.one}</th>
            <th scope="col">{t.guide.seat}</th>
            <th scope="col">{t.guide.meetings}</th>
            <th scope="col">{t.guide.questionsNo}</th>
          </tr>
        </thead>
        <tbody>
          {guide.aims.map(({ aim, plans }) => {
            const [seat = ''] = plans[45].chairs;
            const until = titleOf(seat, plans[45].until);
            return (
              <tr key={aim}>
                <th scope="row">{t.plan.aims[aim]}</th>
                <td>
                  <span class="s-label">{t.guide.one}: </span>
                  <span lang="sv">{titleOf(plans[15].chairs[0], plans[15].decision) ?? '–'}</span>
                </td>
                <td>
                  <span class="s-label">{t.guide.seat}: </span>
                  <span lang="sv">{chairs[seat]?.title ?? seat}</span>
                  {until !== undefined && (
                    <>
                      {' '}
                      ({t.guide.until} <span lang="sv">{until}</span>)
                    </>
                  )}
                </td>
                <td>
                  <span class="s-label">{t.guide.meetings}: </span>
                  <span lang="sv">
                    {plans[90].meetings.map((id) => source.meetings[id]?.title ?? id).join(' · ') || '–'}
                  </span>
                </td>
                <td>
                  <span class="s-label">{t.guide.questionsNo}: </span>
                  {plans[90].questions.join(', ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Questions({ source, t }: PaperProps) {
  return (
    <section>
      <h3>{t.guide.questions}</h3>
      <ol lang="sv" class="s-questions">
        {source.caseFile.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
