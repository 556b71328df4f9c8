/** The place kept for the picture, so that nothing moves when it arrives, and the same in words below it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { UiProps } from './ui.ts';
import type { PictureWords } from './ui-model.ts';

/** The box is filled from outside and left alone here; everything in it is told in words elsewhere. */
export function TownHallSlot({ ui }: UiProps) {
  const box = useRef<HTMLDivElement>(null);
  const { placePicture } = ui.actions;
  useLayoutEffect(() => {
    placePicture(box.current ?? undefined);
    return () => placePicture(undefined);
  }, [placePicture]);
  return <div class="townhall" data-testid="townhall" aria-hidden="true" ref={box} />;
}

export function PictureInWords({ ui, picture }: UiProps & { readonly picture: PictureWords }) {
  const { t } = ui;
  return (
    <details class="fold picture-words">
      <summary>{t.play.picture}</summary>
      <ul>
        {picture.says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Listed heading={t.play.rooms} rows={picture.rooms.map(({ place, says }) => [place, says])} />
      <Listed heading={t.play.legend} rows={picture.legend.map(({ sign, meaning }) => [sign, meaning])} />
    </details>
  );
}

interface ListedProps {
  readonly heading: string;
  readonly rows: readonly (readonly [what: string, says: string])[];
}

function Listed({ heading, rows }: ListedProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <dl>
        {rows.map(([what, says]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
