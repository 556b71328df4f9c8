/** The passage that is read now: where and when, and its paragraphs, as text and never as markup. */
import type { View } from '../run/view.ts';
import { useArrival } from './arrival.ts';
import { Prose } from './prose.tsx';
import type { UiProps } from './ui.ts';

/** Tells one visit to a passage from the next, also when one comes back to it. */
export function visitOf(view: View): string {
  return `${view.past.length} ${view.passage.id}`;
}

export function PassageText({ ui, view }: UiProps & { readonly view: View }) {
  const { passage } = view;
  const text = useArrival<HTMLElement>(visitOf(view), 'main');
  const place = passage.place === undefined ? undefined : ui.t.place(passage.place);
  const when = view.hasModel ? ui.t.when(passage.quarter) : undefined;
  return (
    <article class="passage">
      <h2 id="where" class="where">
        {place && <span class="place">{place}</span>}
        {place && when && <span class="unseen">, </span>}
        {when && <span>{when}</span>}
        {!place && !when && view.title}
      </h2>
      <section
        id="text"
        class="prose"
        data-testid="passage"
        aria-labelledby="where"
        tabIndex={-1}
        lang="sv"
        ref={text}
      >
        <Prose lines={passage.lines} />
      </section>
    </article>
  );
}
