/** The page for a link or code that leads nowhere: what was wrong, and where to go instead. */
import { useArrival } from './arrival.ts';
import type { UiProps } from './ui.ts';
import type { Problem } from './ui-model.ts';

const LONGEST = 60;

/** What was given, short enough to be shown. */
export function cut(given: string): string {
  return given.length > LONGEST ? `${given.slice(0, LONGEST)} …` : given;
}

export function ProblemPage({ ui, problem }: UiProps & { readonly problem: Problem }) {
  const { t, state, actions } = ui;
  const heading = useArrival<HTMLHeadingElement>('problem');
  return (
    <main class="plain-page" data-testid="problem">
      <h1 tabIndex={-1} ref={heading}>
        {t.problem.heading}
      </h1>
      <p>{t.problems[problem.id]}</p>
      {problem.given && (
        <p>
          {t.problem.given} <code>{cut(problem.given)}</code>
        </p>
      )}
      <p class="ways">
        <button type="button" class="button main" onClick={actions.goTitle}>
          {t.problem.toTitle}
        </button>
        {state.cases.flatMap((one) =>
          one.chairs.slice(0, 1).map((chair) => (
            <button
              key={one.id}
              type="button"
              class="button"
              lang="sv"
              onClick={() => actions.startCase(one.id, chair.id)}
            >
              {t.problem.start(one.title)}
            </button>
          )),
        )}
      </p>
    </main>
  );
}
