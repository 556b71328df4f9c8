/** What was begun here before, in words rather than dates. */
import { type DeskTexts, deskTexts } from '../i18n/desk.ts';

import type { UiProps } from './ui.ts';
import type { SavedRun } from './ui-model.ts';

export function savedText(desk: DeskTexts, saved: SavedRun): string {
  switch (saved.state) {
    case 'ongoing':
      return desk.title.savedOngoing(saved.quarter, saved.steps);
    case 'finished':
      return desk.title.savedFinished(saved.steps);
    case 'outdated':
      return desk.title.savedOutdated;
  }
}

export function SavedRuns({ ui }: UiProps) {
  const { state, actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  if (state.saves.length === 0) return undefined;
  return (
    <section aria-labelledby="saved">
      <h2 id="saved" class="part">
        {desk.title.saved}
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
                <span>{savedText(desk, saved)}</span>
              </p>
              <p class="saved-ways">
                {readable && (
                  <button type="button" class="button main" onClick={() => actions.resume(saved.id)}>
                    {saved.state === 'ongoing' ? desk.title.resume : desk.title.read}
                  </button>
                )}
                <button type="button" class="button" onClick={() => actions.removeSave(saved.id)}>
                  {desk.title.remove}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
