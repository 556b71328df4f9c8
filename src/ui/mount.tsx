/** Puts the page on the screen and redraws it, in the same task, each time the state changes. */
import { render } from 'preact';
import { loadTexts, SWEDISH } from '../i18n/text.ts';
import { watchForReader } from './arrival.ts';
import { Guard } from './guard.tsx';
import { applyLooks, onDarkness } from './looks.ts';
import { Page } from './page.tsx';
import { fetchPartsInSpareTime } from './parts.ts';
import type { UiModel } from './ui-model.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/play.css';
import './styles/print.css';

/** Answers how to take the page down again. */
export function mountGame(root: HTMLElement, model: UiModel): () => void {
  let t = SWEDISH;
  let language = 'sv';
  root.textContent = '';
  watchForReader();
  fetchPartsInSpareTime();

  const draw = (): void => {
    const state = model.store.getState();
    applyLooks(state);
    if (state.settings.language !== language) {
      language = state.settings.language;
      loadTexts(state.settings.language).then((texts) => {
        t = texts;
        draw();
      });
    }
    const ui = { state, t, actions: model.actions, model };
    render(
      <Guard ui={ui}>
        <Page ui={ui} />
      </Guard>,
      root,
    );
  };

  const stops = [model.store.subscribe(draw), onDarkness(() => applyLooks(model.store.getState()))];
  draw();
  return () => {
    for (const stop of stops) stop();
    render(undefined, root);
  };
}
