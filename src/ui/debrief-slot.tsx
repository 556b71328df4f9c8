/** What comes after the end, fetched when the end is reached. */
import { useArrival } from './arrival.ts';
import { Late, PartMissing } from './late.tsx';
import type { UiProps } from './ui.ts';

/** `arriving` when this is what the reader came for, and not what follows below an ending. */
export function DebriefSlot({ ui, arriving }: UiProps & { readonly arriving?: boolean }) {
  const place = useArrival<HTMLElement>('debrief', 'main');
  const { t, model } = ui;
  return (
    <section
      id="efterat"
      class="afterwards"
      tabIndex={-1}
      aria-label={t.play.debrief}
      ref={arriving ? place : undefined}
    >
      <Late
        load={model.loadDebrief}
        props={{}}
        waiting={<p class="waiting">{t.loading}</p>}
        missing={<PartMissing ui={ui} />}
      />
    </section>
  );
}
