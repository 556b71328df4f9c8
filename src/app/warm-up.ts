/** Lets the model pass some quarters while the first page is read, so that the first leap of years is not the one that compiles it. */
import type { ModelPort } from '../story/model-port.ts';

/** Engines take a hundred quarters or so before the model runs at its real pace. */
const QUARTERS = 160;
/** A slice is shorter than a frame, and a click waits for one at the most. */
const QUARTERS_A_SLICE = 5;

export function warmUp(model: ModelPort): void {
  const walk = model.walk(model.begin({ seed: 0, start: 'new-pair' }).world);
  let { world } = walk.report({ event: 'pair.thinks-aloud' });
  const slice = () => {
    for (let i = 0; i < QUARTERS_A_SLICE; i++) {
      ({ world } = walk.passQuarter());
      model.allStocks(world);
    }
    if (world.quarter < QUARTERS) setTimeout(slice);
  };
  setTimeout(slice);
}
