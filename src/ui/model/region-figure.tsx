/** One region of the statechart, drawn: choose a state to see what leads to it and from it. */
import { useId, useState } from 'preact/hooks';
import { anchorOf } from '../../handbook/anchors.ts';
import { layOut } from '../../handbook/chart-layout.ts';
import type { RegionPage } from '../../handbook/regions.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';
import { RegionPicture } from './region-picture.tsx';
import { RegionTable } from './region-table.tsx';
import { Transitions } from './transitions.tsx';

export interface RegionFigureProps {
  readonly region: RegionPage;
  readonly t: HandbookTexts;
  /** In the units of the picture: pixels at ordinary text size. */
  readonly width: number;
  /** How many pixels a unit is. */
  readonly scale: number;
}

export function RegionFigure({ region, t, width, scale }: RegionFigureProps) {
  const heading = useId();
  const [chosen, setChosen] = useState<string>();
  const layout = layOut(region.chart, width);
  const toggle = (state: string) => setChosen(state === chosen ? undefined : state);
  return (
    <figure class="m-region" id={anchorOf('region', region.id)} aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading}>{region.name}</h3>
        <p class="note">{region.about}</p>
      </figcaption>
      <div class={layout.across ? 'm-drawn' : 'm-drawn m-drawn-down'}>
        <RegionPicture region={region} layout={layout} t={t} chosen={chosen} scale={scale} onState={toggle} />
        <Transitions region={region} t={t} chosen={chosen} />
      </div>
      <RegionTable region={region} t={t} />
    </figure>
  );
}
