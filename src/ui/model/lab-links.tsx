/** Passing a trial on: its link, the machine's own way of sharing, and paper. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { LabView } from './lab-view.ts';

/** Only the trial goes on paper, not the whole page about the model. */
function printAlone(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'lab';
  window.addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
}

interface LinksProps {
  readonly view: LabView;
  /** What fills the screen when one projects it. */
  readonly whole: RefObject<HTMLElement | null>;
}

export function LabLinks({ view, whole }: LinksProps) {
  const { t, door, setup, quarter } = view;
  const [copied, setCopied] = useState<{ readonly address: string; readonly done: boolean }>();
  const address = door.address({ ...setup, at: quarter });
  const { share } = door;
  return (
    <div class="lab-links">
      <p class="tools">
        <button
          type="button"
          class="tool"
          data-testid="lab-copy"
          onClick={() =>
            door.copy(address).then((done) => {
              setCopied({ address, done });
              view.say(done ? t.link.copied : t.link.notCopied);
            })
          }
        >
          {copied?.done && copied.address === address ? t.link.copied : t.link.copy}
        </button>
        {share && (
          <button type="button" class="tool" onClick={() => share(t.heading, address)}>
            {t.link.share}
          </button>
        )}
        {document.fullscreenEnabled && (
          <button
            type="button"
            class="tool"
            onClick={() => {
              if (document.fullscreenElement) void document.exitFullscreen();
              else whole.current?.requestFullscreen().catch(() => undefined);
            }}
          >
            {t.link.whole}
          </button>
        )}
        <button type="button" class="tool" onClick={printAlone}>
          {t.link.print}
        </button>
      </p>
      {copied && !copied.done && (
        <label class="lab-address">
          <span>{t.link.notCopied}</span>
          <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <p class="lab-printed">{address}</p>
    </div>
  );
}
