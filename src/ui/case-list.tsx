/** The cases there are, each with the chairs one can sit in. */
import { useState } from 'preact/hooks';
import { deskTexts } from '../i18n/desk.ts';
import { CarriedOver, endedBefore } from './carried-over.tsx';
import type { UiProps } from './ui.ts';
import type { CaseInfo } from './ui-model.ts';

export function CaseList({ ui }: UiProps) {
  const { state } = ui;
  const desk = deskTexts(ui.state.settings.language);
  return (
    <section aria-labelledby="cases">
      <h2 id="cases" class="part">
        {desk.title.cases}
      </h2>
      {state.cases.length === 0 && <p>{desk.title.noCases}</p>}
      {state.cases.length > 1 && <p class="choosing">{desk.title.choosing}</p>}
      {state.cases.map((one) => (
        <Case key={one.id} ui={ui} one={one} />
      ))}
    </section>
  );
}

function Case({ ui, one }: UiProps & { readonly one: CaseInfo }) {
  const { actions, state } = ui;
  const [carries, setCarries] = useState(true);
  const ended = endedBefore(one, state);
  const carried = carries ? Object.fromEntries(ended.map(({ caseId, ending }) => [caseId, ending])) : {};
  const desk = deskTexts(ui.state.settings.language);
  return (
    <article class="case">
      <h3 lang="sv">{one.title}</h3>
      <p class="case-facts">
        {one.municipality && <span>{one.municipality}</span>}
        <span>{desk.title.minutes(one.minutes)}</span>
      </p>
      <p lang="sv">{one.blurb}</p>
      {ended.length > 0 && <CarriedOver ui={ui} ended={ended} carries={carries} onCarry={setCarries} />}
      <h4>{desk.title.chairs}</h4>
      <ul class="chairs">
        {one.chairs.map((chair) => (
          <li key={chair.id}>
            <button
              type="button"
              class="chair"
              data-testid={`start-${one.id}-${chair.id}`}
              onClick={() => actions.startCase(one.id, chair.id, carried)}
            >
              <span class="chair-name" lang="sv">
                {chair.title}, {chair.person}
              </span>
              <span class="chair-intro" lang="sv">
                {chair.intro}
              </span>
              <span class="chair-start">{desk.title.startAs(chair.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
