/** The statechart, region by region. */

import type { PartProps } from './props.ts';
import { RegionFigure } from './region-figure.tsx';
import { Section } from './section.tsx';
import { useScaledWidth } from './use-scaled-width.ts';

export function PartChart({ book, t }: PartProps) {
  const [place, width, scale] = useScaledWidth();
  return (
    <Section id="chart" title={t.sections.chart} about={t.chart.about}>
      <div ref={place}>
        {book.regions.map((region) => (
          <RegionFigure key={region.id} region={region} t={t} width={width} scale={scale} />
        ))}
      </div>
    </Section>
  );
}
