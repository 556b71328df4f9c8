/** Lets the model pass some quarters in spare moments, so that the first leap of years is not the one that compiles it. */
import type { ModelPort } from '../story/model-port.ts';

/** Engines take a hundred quarters or so before the model runs at its real pace. */
const QUARTERS = 160;
const QUARTERS_A_SLICE = 4;

/** When the browser has nothing better to do; a slice is shorter than a frame. */
const spare: (work: () => void) => void =
  'requestIdleCallback' in globalThis
    ? (work) => requestIdleCallback(work, { timeout: 200 })
    : (work) => setTimeout(work, 30);

export function warmUp(model: ModelPort): void {
  let { world } = model.begin({ seed: 0, start: 'new-pair' });
  const slice = () => {
    for (let i = 0; i < QUARTERS_A_SLICE; i++) {
      world = model.passQuarter(world).world;
      model.allStocks(world);
    }
    world = model.report(world, { event: 'pair.thinks-aloud' }).world;
    if (world.quarter < QUARTERS) spare(slice);
  };
  spare(slice);
}
