/** What is done in both courses, as lists in which everything can be done by keys. */
import { useRef } from 'preact/hooks';
import { LabEventList } from './lab-event-list.tsx';
import type { Drafting } from './lab-timeline.tsx';
import { type LabView, lanesOf } from './lab-view.ts';

interface DoneProps {
  readonly view: LabView;
  readonly onDraft: (drafting: Drafting) => void;
}

export function LabDone({ view, onDraft }: DoneProps) {
  const { t, setup } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="lab-lists" aria-labelledby="lab-done-heading">
      <h3 id="lab-done-heading" ref={heading} tabIndex={-1}>
        {t.timeline.done}
      </h3>
      {lanesOf(setup).map((lane) => (
        <LabEventList key={lane} view={view} lane={lane} onDraft={onDraft} />
      ))}
      {lanesOf(setup).length === 1 && (
        <div class="lab-list lab-list-none">
          <p class="note">{t.timeline.noB}</p>
          <button
            type="button"
            class="button"
            data-testid="lab-copy-all"
            onClick={() => {
              view.edit({ do: 'copy-all' });
              heading.current?.focus();
            }}
          >
            {t.timeline.copyAll}
          </button>
        </div>
      )}
    </section>
  );
}
