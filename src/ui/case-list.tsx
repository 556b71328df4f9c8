/** The cases there are, each with the chairs one can sit in. */

import type { UiProps } from './ui.ts';
import type { CaseInfo } from './ui-model.ts';

export function CaseList({ ui }: UiProps) {
  const { t, state } = ui;
  return (
    <section aria-labelledby="cases">
      <h2 id="cases" class="part">
        {t.title.cases}
      </h2>
      {state.cases.length === 0 && <p>{t.title.noCases}</p>}
      {state.cases.map((one) => (
        <Case key={one.id} ui={ui} one={one} />
      ))}
    </section>
  );
}

function Case({ ui, one }: UiProps & { readonly one: CaseInfo }) {
  const { t, actions } = ui;
  return (
    <article class="case">
      <h3 lang="sv">{one.title}</h3>
      <p class="case-facts">
        {one.municipality && <span>{one.municipality}</span>}
        <span>{t.title.minutes(one.minutes)}</span>
      </p>
      <p lang="sv">{one.blurb}</p>
      <h4>{t.title.chairs}</h4>
      <ul class="chairs">
        {one.chairs.map((chair) => (
          <li key={chair.id}>
            <button
              type="button"
              class="chair"
              data-testid={`start-${one.id}-${chair.id}`}
              onClick={() => actions.startCase(one.id, chair.id)}
            >
              <span class="chair-name" lang="sv">
                {chair.title}, {chair.person}
              </span>
              <span class="chair-intro" lang="sv">
                {chair.intro}
              </span>
              <span class="chair-start">{t.title.startAs(chair.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
