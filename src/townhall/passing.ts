/** Lets the picture pass through some years, until any key or press asks it to be done with them. */
import type { Stage } from './stage.ts';

/** Milliseconds for each year shown, and for all of them; the last change then takes a second more. */
const EACH = 400;
const ALL = 2200;

/** Settles when the last has been shown, or sooner. `goOn` answers whether there still is a picture to show them in. */
export async function passThrough(
  years: readonly Stage[],
  show: (stage: Stage) => Promise<void>,
  goOn: () => boolean,
): Promise<void> {
  const ended = performance.now() + ALL;
  const touch = new AbortController();
  const skipped = new Promise<void>((resolve) => {
    const options = { capture: true, passive: true, signal: touch.signal };
    for (const kind of ['keydown', 'pointerdown']) {
      document.addEventListener(
        kind,
        () => {
          touch.abort();
          resolve();
        },
        options,
      );
    }
  });
  for (const stage of years) {
    if (touch.signal.aborted || !goOn() || performance.now() > ended) break;
    await show(stage);
    await Promise.race([skipped, new Promise((resolve) => setTimeout(resolve, EACH))]);
  }
  touch.abort();
}
