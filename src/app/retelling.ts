/** While a case is being written (`npm run dev`): a saved story goes on at the passage that is on the page. */
import { type Retold, retell, stepsToRetell } from '../run/retell.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { ourModel } from '../story/our-model.ts';
import type { Game } from './game.ts';

/** The compiled story comes by this event from the module that Vite has replaced. */
const STORY = 'story-saved';

export function listenForStories(game: Game): void {
  let last: Retold | undefined;
  window.addEventListener(STORY, (event) => {
    const { run } = game;
    const bundle = (event as CustomEvent<CaseBundle>).detail;
    if (run?.bundle.id !== bundle.id || run.bundle.chair !== bundle.chair) return;
    last = retell({ ...bundle, carried: run.carried }, run.seed, ourModel, stepsToRetell(run, last));
    game.exchange(last.run, last.taken < last.steps.length ? 'story-shortened' : undefined);
  });
}
