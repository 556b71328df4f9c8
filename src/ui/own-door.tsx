/** The way from the first page to a case of the reader's own; files can be dropped on it straight away. */
import { ownTexts } from '../i18n/own.ts';
import { dropTarget } from './own-drop.ts';
import type { UiProps } from './ui.ts';

export function OwnDoor({ ui }: UiProps) {
  const { state, actions } = ui;
  const texts = ownTexts(state.settings.language);
  return (
    <div class="own-door" {...dropTarget(actions.ownDropped)}>
      <p>{texts.openAbout}</p>
      <button type="button" class="button" data-testid="open-own" onClick={actions.goOwn}>
        {texts.open}
      </button>
    </div>
  );
}
