/** What has been read and chosen so far, and the way back to any of it. */

import { useState } from 'preact/hooks';
import { deskTexts } from '../i18n/desk.ts';
import type { PastStep } from '../run/view.ts';
import { closeDialog, Dialog } from './dialog.tsx';
import { Prose } from './prose.tsx';
import type { WindowProps } from './tools.tsx';
import type { UiProps } from './ui.ts';

/** What was chosen, in the words it was offered in. */
export function chosenText(step: PastStep): string {
  return step.passage.choices.find((choice) => choice.id === step.chosen)?.text ?? step.chosen;
}

export function PastDialog({ ui, onClose }: WindowProps) {
  const { t, state } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const past = [...(state.view?.past ?? [])].reverse();
  return (
    <Dialog heading={desk.past.heading} closeText={t.close} onClose={onClose}>
      <p class="note">{past.length > 0 ? desk.past.intro : desk.past.none}</p>
      <ol class="past">
        {past.map((step) => (
          <Step key={step.index} ui={ui} step={step} />
        ))}
      </ol>
      <Restart ui={ui} />
    </Dialog>
  );
}

function Step({ ui, step }: UiProps & { readonly step: PastStep }) {
  const { t, state, actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const first = step.passage.lines[0]?.text ?? '';
  return (
    <li>
      {state.view?.hasModel && <p class="when">{t.when(step.passage.quarter)}</p>}
      <details class="fold" lang="sv">
        <summary>{first}</summary>
        <div class="prose">
          <Prose lines={step.passage.lines.slice(1)} t={ui.t} />
        </div>
      </details>
      <p class="chosen">
        <span>{t.play.chose}</span> <span lang="sv">{chosenText(step)}</span>
      </p>
      <button
        type="button"
        class="button"
        data-testid="rewind"
        onClick={() => {
          closeDialog();
          actions.rewindTo(step.index);
        }}
      >
        {desk.past.back}
      </button>
    </li>
  );
}

function Restart({ ui }: UiProps) {
  const { actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="button" data-testid="restart" onClick={() => setAsked(true)}>
        {desk.past.restart}
      </button>
    );
  }
  return (
    <div class="sure">
      <p>{desk.past.restartSure}</p>
      <p class="ways">
        <button
          type="button"
          class="button main"
          data-testid="restart-yes"
          onClick={() => {
            closeDialog();
            actions.restart();
          }}
        >
          {desk.past.restartYes}
        </button>
        <button type="button" class="button" onClick={() => setAsked(false)}>
          {desk.past.restartNo}
        </button>
      </p>
    </div>
  );
}
