/** Time: the dates of the year and the term, how long consequences wait, and the kinds of lines the ledger has. */
import { anchorOf } from '../../handbook/anchors.ts';
import type { PartProps } from './props.ts';
import { Claims, To } from './said.tsx';
import { Section } from './section.tsx';
import { capital } from './text.ts';

export function PartTime({ book, t }: PartProps) {
  return (
    <Section id="time" title={t.sections.time} about={t.time.about}>
      <div class="m-scroll">
        <table class="m-grid">
          <thead>
            <tr>
              <th scope="col">{t.time.date}</th>
              <th scope="col">{t.time.event}</th>
              <th scope="col">{t.time.law}</th>
            </tr>
          </thead>
          <tbody>
            {book.dates.map((date) => (
              <tr key={date.event}>
                <th scope="row">{capital(date.date)}</th>
                <td data-label={t.time.event}>
                  <To kind="event" id={date.event}>
                    {date.text}
                  </To>
                </td>
                <td data-label={t.time.law}>{date.law}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t.time.delays}</h3>
      <p class="m-about">{t.time.delaysAbout}</p>
      <h4>{t.time.wakes}</h4>
      <dl class="m-wakes">
        {book.triggers.map((trigger) => (
          <div key={trigger.id}>
            <dt>{capital(trigger.when)}</dt>
            {trigger.wokenBy.map(({ event, text }) => (
              <dd key={event}>
                <To kind="event" id={event}>
                  {text}
                </To>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <h3>{t.time.rules}</h3>
      <p class="m-about">{t.time.rulesAbout}</p>
      <ul class="m-rules">
        {book.rules.map((rule) => (
          <li key={rule.id} id={anchorOf('rule', rule.id)} tabIndex={-1}>
            {rule.text} <code>{rule.id}</code>{' '}
            <span class="note">
              <Claims ids={rule.claims} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
