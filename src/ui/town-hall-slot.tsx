/** The place kept for the picture, so that nothing moves when it arrives, and the same in words below it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { UiProps } from './ui.ts';
import type { PictureWords } from './ui-model.ts';

/** The box is filled from outside and left alone here; everything in it is told in words elsewhere. */
export function TownHallSlot({ ui }: UiProps) {
  const box = useRef<HTMLDivElement>(null);
  const { placePicture, setSetting } = ui.actions;
  const { townhall, wholeHouse, closeUp } = ui.state.settings;
  useLayoutEffect(() => {
    const host = box.current;
    const showWhole = () => {
      setSetting('wholeHouse', true);
      setSetting('closeUp', false);
    };
    host?.addEventListener('wholehouse', showWhole);
    placePicture(host ?? undefined);
    return () => {
      host?.removeEventListener('wholehouse', showWhole);
      placePicture(undefined);
    };
  }, [placePicture, setSetting]);
  return (
    // Switched off, the place is still there for whoever tells the house in words.
    <div class="townhall-place" hidden={!townhall}>
      <div
        class={wholeHouse ? 'townhall whole' : 'townhall'}
        data-testid={townhall ? 'townhall' : undefined}
        aria-hidden="true"
        ref={box}
      />
      {/* Seen only where the picture is too small to show the whole house by itself. */}
      <button
        type="button"
        class="whole-house"
        aria-pressed={wholeHouse}
        onClick={() => setSetting('wholeHouse', !wholeHouse)}
      >
        <span>
          {/* In the whole house there are people on the square, and no room for words in front of them. */}
          {wholeHouse && <Icon name="closer" />}
          <span class={wholeHouse ? 'unseen' : undefined}>{ui.t.play.wholeHouse}</span>
        </span>
      </button>
      {/* Seen only where the whole house is shown and there is a scene to go closer to. */}
      <button
        type="button"
        class="close-up"
        aria-pressed={closeUp}
        onClick={() => setSetting('closeUp', !closeUp)}
      >
        <Icon name="closer" />
        {ui.t.play.closeUp}
      </button>
    </div>
  );
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
      <Listed
        heading={t.play.legend}
        rows={picture.legend.map(({ sign, meaning, picture: drawn }) => [sign, meaning, drawn])}
      />
    </details>
  );
}

interface ListedProps {
  readonly heading: string;
  readonly rows: readonly (readonly [what: string, says: string, drawn?: string | undefined])[];
}

function Listed({ heading, rows }: ListedProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <dl>
        {rows.map(([what, says, drawn]) => (
          <div key={what} class={drawn ? 'drawn' : undefined}>
            <dt>
              {drawn && <img src={drawn} alt="" width={104} height={64} />}
              {what}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
