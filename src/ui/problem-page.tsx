/** The page for a link or code that leads nowhere: what was wrong, and where to go instead. */
import { deskTexts } from '../i18n/desk.ts';
import { useArrival } from './arrival.ts';
import { CodeTrouble } from './code-trouble.tsx';
import { OldCodeReading } from './old-code.tsx';
import type { UiProps } from './ui.ts';
import './styles/plain.css';
import type { Problem } from './ui-model.ts';

const LONGEST = 60;

/** What was given, short enough to be shown. */
export function cut(given: string): string {
  return given.length > LONGEST ? `${given.slice(0, LONGEST)} …` : given;
}

export function ProblemPage({ ui, problem }: UiProps & { readonly problem: Problem }) {
  const { state, actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const heading = useArrival<HTMLHeadingElement>('problem');
  return (
    <main class="plain-page" data-testid="problem">
      <h1 tabIndex={-1} ref={heading}>
        {desk.problem.heading}
      </h1>
      <p>{desk.problems[problem.id]}</p>
      {problem.given && (
        <p>
          {desk.problem.given} <code>{cut(problem.given)}</code>
        </p>
      )}
      {problem.id === 'broken-code' && problem.given && (
        <CodeTrouble lang={state.settings.language} given={problem.given} onOpen={actions.openCode} />
      )}
      {problem.read && <OldCodeReading ui={ui} read={problem.read} />}
      <p class="ways">
        <button type="button" class="button main" onClick={actions.goTitle}>
          {desk.problem.toTitle}
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
              {desk.problem.start(one.title)}
            </button>
          )),
        )}
      </p>
    </main>
  );
}
