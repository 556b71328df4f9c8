/** The text of one of the two, as they would read it alone; the other looks away. */

import { Emblem, Icon } from '../icon.tsx';
import { PlayMain } from '../play-page.tsx';
import { Tools } from '../tools.tsx';
import { Trouble } from '../trouble.tsx';
import type { Ui } from '../ui.ts';
import { chosenNote } from './notes.tsx';
import type { PairProps } from './pair-page.tsx';

export function OpenText(props: PairProps) {
  const { ui, model, state, t, titleOf } = props;
  const { open } = state;
  if (!open) return undefined;
  const { view, pointed, picture, causeText } = open;
  const { actions } = model;
  // The parts of the page read one play: here it is the one that is open.
  const own: Ui = {
    ...ui,
    state: {
      ...ui.state,
      view,
      pointed,
      picture,
      causeText,
    },
    actions: { ...ui.actions, ...actions.play },
  };
  if (view.failure) return <Trouble ui={own} failure={view.failure} />;
  return (
    <>
      <header class="top p-top" data-testid="pair-open" data-turn={view.chair}>
        <button type="button" class="home" onClick={ui.actions.goTitle}>
          <Emblem />
          <span class="unseen">{ui.t.play.home}</span>
        </button>
        <div class="top-title">
          <h1>{view.title}</h1>
          <p>
            <span>{titleOf(view.chair)}</span>
            {view.hasModel && <span>{ui.t.play.year(view.quarter)}</span>}
          </p>
        </div>
        <nav class="tools" aria-label={t.open.tools}>
          <button
            type="button"
            class="tool"
            data-testid="pair-undo"
            disabled={!open.canUndo}
            onClick={actions.undo}
          >
            <Icon name="undo" />
            <span>{t.open.undo}</span>
          </button>
          <button type="button" class="tool" data-testid="pair-cover-up" onClick={actions.cover}>
            <Icon name="cover" />
            <span>{t.open.cover}</span>
          </button>
        </nav>
        <Tools ui={own} tools={['settings']} />
      </header>
      <PlayMain
        ui={own}
        view={view}
        above={chosenNote(open, t)}
        ending={
          <>
            <p class="note">{t.open.doneAbout}</p>
            <button type="button" class="button main" data-testid="pair-done" onClick={actions.handOver}>
              {t.open.done}
            </button>
          </>
        }
      />
    </>
  );
}
