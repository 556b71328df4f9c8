/** The last parts: what people usually do and how it compares with the record, the laboratory, and the limits. */
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { CalibrationTable } from './calibration-table.tsx';
import { Entry } from './fold.tsx';
import { stayAtAnchor } from './go-to-anchor.ts';
import type { ModelPageProps, PartProps } from './props.ts';
import { Said, To } from './said.tsx';
import { Section } from './section.tsx';

export function PartCalibration({ book, t, calibration, loadRerun }: ModelPageProps) {
  const { calibration: words } = t;
  return (
    <Section id="calibration" title={t.sections.calibration} about={words.about}>
      {calibration ? <CalibrationTable report={calibration} t={t} /> : <p class="note">{words.missing}</p>}
      {loadRerun && <Slot load={loadRerun} missing={words.rerunMissing} />}
      <Habits book={book} t={t} />
    </Section>
  );
}

function Habits({ book, t }: PartProps) {
  const { calibration: words } = t;
  return (
    <Entry id="habits" name={words.habits} tags={[String(book.habits.length)]}>
      <p>{words.habitsAbout}</p>
      <table class="m-grid">
        <thead>
          <tr>
            <th scope="col">{words.habit}</th>
            <th scope="col">{words.chance}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {book.habits.map((habit) => (
            <tr key={habit.id}>
              <th scope="row">
                <To kind="event" id={habit.event}>
                  {habit.text}
                </To>
                {habit.when.map((given, index) => (
                  // The conditions of a habit never change their order.
                  <span class="note" key={`${habit.id} ${index}`}>
                    , {t.stocks.given} <Said prose={given} />
                  </span>
                ))}
              </th>
              <td data-label={words.chance}>{t.exits.percent(habit.chance)}</td>
              <td data-label={words.why}>
                <span lang="en">{habit.why}</span> <span class="note">{t.sure.kinds[habit.certainty]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Entry>
  );
}

export function PartLab({ t, loadLaboratory }: ModelPageProps) {
  return (
    <Section id="lab" title={t.sections.lab} about={t.lab.about}>
      {loadLaboratory ? (
        <Slot load={loadLaboratory} missing={t.lab.missing} />
      ) : (
        <p class="note">{t.lab.missing}</p>
      )}
    </Section>
  );
}

interface SlotProps {
  readonly load: () => Promise<ComponentType>;
  /** Said when it could not be fetched. */
  readonly missing: string;
}

/** What comes in a file of its own, when it has come. */
function Slot({ load, missing }: SlotProps) {
  const [part, setPart] = useState<{ readonly Part?: ComponentType }>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (Part) => wanted && setPart({ Part }),
      () => wanted && setPart({}),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  useLayoutEffect(() => {
    if (part) stayAtAnchor();
  }, [part]);
  if (!part) return null;
  if (part.Part) return <part.Part />;
  return (
    <p class="note" role="alert">
      {missing}
    </p>
  );
}

export function PartLimits({ t }: PartProps) {
  return (
    <Section id="limits" title={t.sections.limits}>
      <ul class="m-limits">
        {t.limits.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
