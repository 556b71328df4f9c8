/** The page one plays on: the picture and Läget to the left, the text and what to do to the right; on a phone one column. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { View } from '../run/view.ts';
import { Choices } from './choices.tsx';
import { DebriefSlot } from './debrief-slot.tsx';
import { Late, PartMissing } from './late.tsx';
import { PageHeader } from './page-header.tsx';
import { PARTS } from './parts.ts';
import { PassageText, visitOf } from './passage-text.tsx';
import { Stunder } from './stunder.tsx';
import { PictureInWords, TownHallSlot } from './town-hall-slot.tsx';
import type { UiProps } from './ui.ts';
import { useWords } from './use-words.ts';

/** Läget stands open where there is room for it. */
const ROOM_FOR_LAGET = '(min-width: 60rem)';

interface PlayProps extends UiProps {
  readonly view: View;
}

export function PlayPage({ ui, view }: PlayProps) {
  return (
    <>
      <button type="button" class="skip" onClick={() => goTo('text')}>
        {ui.t.skipToText}
      </button>
      <PageHeader ui={ui} view={view} />
      <PlayMain ui={ui} view={view} />
      {view.status === 'ended' && view.hasModel && <DebriefSlot ui={ui} />}
    </>
  );
}

/** The picture, Läget, the text and what to do. `above` stands over the text; `ending` is the way on from the end. */
export function PlayMain({
  ui,
  view,
  above,
  ending,
}: PlayProps & { readonly above?: ComponentChildren; readonly ending?: ComponentChildren }) {
  const { state } = ui;
  const picture = state.settings.townhall && view.hasModel;
  // The questions follow at once on a choice: they are fetched as soon as there is something to read.
  useEffect(() => void PARTS.reflect().catch(() => undefined), []);
  return (
    <main class={picture ? 'play' : 'play no-picture'}>
      <div class="side">
        {view.hasModel && <TownHallSlot ui={ui} />}
        {view.hasModel && <LagetSlot ui={ui} view={view} />}
        {view.hasModel && state.picture && <PictureInWords ui={ui} picture={state.picture} />}
      </div>
      <div class={view.past.length === 0 ? 'story first' : 'story'} key={visitOf(view)}>
        {above}
        <PassageText ui={ui} view={view} />
        <WhatNow ui={ui} view={view} ending={ending} />
      </div>
    </main>
  );
}

/** Its heading keeps its place from the first page on, which knows no state yet, until the panel has been fetched. */
function LagetSlot({ ui, view }: PlayProps) {
  const waiting = (
    <details class="fold">
      <summary>{ui.t.laget.heading}</summary>
    </details>
  );
  if (!view.laget) return waiting;
  const open = matchMedia(ROOM_FOR_LAGET).matches;
  return (
    <Late
      load={PARTS.laget}
      props={{ ui, view, laget: view.laget, open }}
      waiting={waiting}
      missing={<PartMissing ui={ui} />}
    />
  );
}

/** Below everything one reads and presses, so that nothing moves when it comes. */
function WordsHere({ ui, view }: PlayProps) {
  return <>{useWords(ui)?.foot(view.passage, ui)}</>;
}

/** No links within the page: the address belongs to the run. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

function WhatNow({ ui, view, ending }: PlayProps & { readonly ending?: ComponentChildren }) {
  const { passage, reflect } = view;
  if (view.status === 'ended') {
    return (
      <div class="ending">
        <p class="the-end">{ui.t.play.theEnd}</p>
        {passage.ending && <h3 lang="sv">{passage.ending.title}</h3>}
        {ending ? (
          ending
        ) : view.hasModel ? (
          <button type="button" class="button main" onClick={() => goTo('efterat')}>
            {ui.t.play.toDebrief}
          </button>
        ) : (
          <button type="button" class="button main" onClick={ui.actions.goTitle}>
            {ui.t.play.home}
          </button>
        )}
      </div>
    );
  }
  if (view.status === 'reflecting' && reflect)
    return <Late load={PARTS.reflect} props={{ ui, prompt: reflect }} missing={<PartMissing ui={ui} />} />;
  return (
    <>
      {passage.stunder && (
        <p class="time" data-testid="stunder">
          <Stunder left={passage.stunder.left} of={passage.stunder.of} />
          {ui.t.play.timeLeft(passage.stunder.left, passage.stunder.of)}
          {passage.stunder.left === passage.stunder.of && <span class="note">{ui.t.play.timeNote}</span>}
        </p>
      )}
      <Choices ui={ui} choices={passage.choices} />
      <WordsHere ui={ui} view={view} />
    </>
  );
}
