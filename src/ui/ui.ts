/** What every part of the page is handed: the state, the texts in the reader's language, and what can be done. */
import type { Texts } from '../i18n/text.ts';
import type { UiActions, UiModel, UiState } from './ui-model.ts';

export interface Ui {
  readonly state: UiState;
  readonly t: Texts;
  readonly actions: UiActions;
  readonly model: UiModel;
}

/** A part that needs nothing but the ui. */
export interface UiProps {
  readonly ui: Ui;
}
