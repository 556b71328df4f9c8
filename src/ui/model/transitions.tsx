/** What leads to the chosen state and from it; all arrows of the region where none is chosen. */
import type { ArrowPage, RegionPage } from '../../handbook/regions.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';
import { Said } from './said.tsx';
import { capital } from './text.ts';

interface Props {
  readonly region: RegionPage;
  readonly t: HandbookTexts;
  readonly chosen: string | undefined;
}

export function Transitions({ region, t, chosen }: Props) {
  const state = region.states.find(({ id }) => id === chosen);
  if (!state) return <p class="note">{t.chart.howto}</p>;
  const into = region.arrows.filter(({ to }) => to === chosen);
  const out = region.arrows.filter(({ from }) => from === chosen);
  const nameOf = (id: string | undefined) =>
    id === undefined ? t.chart.any : (region.states.find((one) => one.id === id)?.name ?? id);
  return (
    <div class="m-transitions" role="status">
      <h4>{state.name}</h4>
      {into.length === 0 && <p class="note">{t.chart.never}</p>}
      <Listed arrows={into} t={t} heading={(arrow) => capital(t.chart.from(nameOf(arrow.from)))} />
      {out.length === 0 && <p class="note">{t.chart.nowhere}</p>}
      <Listed arrows={out} t={t} heading={(arrow) => t.chart.into(nameOf(arrow.to))} />
    </div>
  );
}

function Listed({
  arrows,
  t,
  heading,
}: {
  readonly arrows: readonly ArrowPage[];
  readonly t: HandbookTexts;
  readonly heading: (arrow: ArrowPage) => string;
}) {
  return (
    <ul class="m-arrows">
      {arrows.map((arrow) => (
        <li key={arrow.number}>
          <span class="m-number">{arrow.number}</span>
          <p>
            <strong>{heading(arrow)}:</strong> <Causes arrow={arrow} t={t} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export function Causes({ arrow, t }: { readonly arrow: ArrowPage; readonly t: HandbookTexts }) {
  return (
    <>
      {arrow.causes.map((cause, index) => (
        // The causes of an arrow never change their order.
        <span key={cause.map((part) => (typeof part === 'string' ? part : part.stock)).join('')}>
          {index > 0 && `; ${t.chart.or} `}
          <Said prose={cause} />
        </span>
      ))}
      .
    </>
  );
}
