/** Puts the page on the screen and redraws it, in the same task, each time the state changes. */
import { render } from 'preact';
import { type Language, loadTexts, SWEDISH } from '../i18n/text.ts';
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
  let language: Language = 'sv';
  root.textContent = '';
  watchForReader();
  fetchPartsInSpareTime();

  const draw = (): void => {
    const state = model.store.getState();
    applyLooks(state);
    if (state.settings.language !== language) {
      language = state.settings.language;
      const asked = language;
      loadTexts(asked).then((texts) => {
        // Another language may have been asked for meanwhile, and have come first.
        if (asked !== language) return;
        t = texts;
        redraw();
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
  const redraw = oneAtATime(draw);

  const stops = [model.store.subscribe(redraw), onDarkness(() => applyLooks(model.store.getState()))];
  redraw();
  return () => {
    for (const stop of stops) stop();
    render(undefined, root);
  };
}

/** A button that leaves the page while it has focus tells so in the midst of a drawing, which may change the state again. */
function oneAtATime(draw: () => void): () => void {
  let drawing = false;
  let again = false;
  return () => {
    again = true;
    if (drawing) return;
    drawing = true;
    try {
      while (again) {
        again = false;
        draw();
      }
    } finally {
      drawing = false;
    }
  };
}
