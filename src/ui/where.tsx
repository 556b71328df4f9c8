/** Place and time of a scene, as it stands above its text. */
import type { Ui } from './ui.ts';

interface WhereProps {
  readonly place?: string;
  readonly quarter: number;
  readonly t: Ui['t'];
}

export function Where({ place, quarter, t }: WhereProps) {
  return (
    <>
      {place && <span class="place">{t.place(place)}</span>}
      {place && <span class="unseen">, </span>}
      <span>{t.when(quarter)}</span>
    </>
  );
}
