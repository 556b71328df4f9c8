/** What was begun here before, in words rather than dates. */

import type { Ui, UiProps } from './ui.ts';
import type { SavedRun } from './ui-model.ts';

export function savedText(t: Ui['t'], saved: SavedRun): string {
  switch (saved.state) {
    case 'ongoing':
      return t.title.savedOngoing(saved.quarter, saved.steps);
    case 'finished':
      return t.title.savedFinished(saved.steps);
    case 'outdated':
      return t.title.savedOutdated;
  }
}

export function SavedRuns({ ui }: UiProps) {
  const { t, state, actions } = ui;
  if (state.saves.length === 0) return undefined;
  return (
    <section aria-labelledby="saved">
      <h2 id="saved" class="part">
        {t.title.saved}
      </h2>
      <ul class="saved">
        {state.saves.map((saved) => {
          const found = state.cases.find((one) => one.id === saved.caseId);
          const chair = found?.chairs.find((one) => one.id === saved.chair);
          const readable = saved.state !== 'outdated' || saved.hasReport;
          return (
            <li key={saved.id} data-testid="saved-run">
              <p>
                <strong lang="sv">{found?.title ?? saved.caseId}</strong>
                {chair && <span lang="sv">{chair.title}. </span>}
                <span>{savedText(t, saved)}</span>
              </p>
              <p class="saved-ways">
                {readable && (
                  <button type="button" class="button main" onClick={() => actions.resume(saved.id)}>
                    {saved.state === 'ongoing' ? t.title.resume : t.title.read}
                  </button>
                )}
                <button type="button" class="button" onClick={() => actions.removeSave(saved.id)}>
                  {t.title.remove}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
