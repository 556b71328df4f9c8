/** The passage that is read now: where and when, and its paragraphs, as text and never as markup. */
import { useState } from 'preact/hooks';
import type { View } from '../run/view.ts';
import { useArrival } from './arrival.ts';
import { endedCases } from './ended-cases.ts';
import type { OpenWord } from './glossary/words.tsx';
import { Prose } from './prose.tsx';
import type { UiProps } from './ui.ts';
import { useWords } from './use-words.ts';
import { WhatHolds } from './what-holds.tsx';
import { Where } from './where.tsx';

/** Tells one visit to a passage from the next, also when one comes back to it. */
export function visitOf(view: View): string {
  return `${view.past.length} ${view.passage.id}`;
}

export function PassageText({ ui, view }: UiProps & { readonly view: View }) {
  const { passage } = view;
  const text = useArrival<HTMLElement>(visitOf(view), 'main');
  const words = useWords(ui);
  const [open, onOpen] = useState<OpenWord>();
  const holds = view.past.length === 0 ? endedCases(view.carried, ui.state.cases) : [];
  const { quarter, place } = passage.lines[0]?.scene ?? passage;
  return (
    <article class="passage">
      <h2 id="where" class="where">
        {view.hasModel ? <Where quarter={quarter} {...(place ? { place } : {})} t={ui.t} /> : view.title}
      </h2>
      <WhatHolds ended={holds} lang={ui.state.settings.language} id="holds" />
      <section
        id="text"
        class="prose"
        data-testid="passage"
        aria-labelledby="where"
        aria-describedby={holds.length > 0 ? 'holds' : undefined}
        tabIndex={-1}
        lang="sv"
        ref={text}
      >
        <Prose lines={passage.lines} t={ui.t} marked={words?.paragraphs(passage, { ui, open, onOpen })} />
      </section>
      {words?.panel({ ui, open, onOpen })}
    </article>
  );
}
