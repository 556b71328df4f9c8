/** What comes after the end, fetched when the end is reached. */
import { Late, PartMissing } from './late.tsx';
import type { UiProps } from './ui.ts';

export function DebriefSlot({ ui }: UiProps) {
  const { t, model } = ui;
  return (
    <section id="efterat" class="afterwards" tabIndex={-1} aria-label={t.play.debrief}>
      <Late
        load={model.loadDebrief}
        props={{}}
        waiting={<p class="waiting">{t.loading}</p>}
        missing={<PartMissing ui={ui} />}
      />
    </section>
  );
}
