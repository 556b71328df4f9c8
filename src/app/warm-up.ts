/** Lets the model pass some quarters in spare moments, so that the first leap of years is not the one that compiles it. */
import type { ModelPort } from '../story/model-port.ts';

/** A slice is far shorter than a frame; together they are about as long as the prologue's leaps. */
const SLICES = 12;
const QUARTERS_A_SLICE = 4;

export function warmUp(model: ModelPort): void {
  let { world } = model.begin({ seed: 0, start: 'new-pair' });
  let left = SLICES;
  const slice = () => {
    for (let i = 0; i < QUARTERS_A_SLICE; i++) {
      world = model.passQuarter(world).world;
      model.allStocks(world);
    }
    world = model.report(world, { event: 'pair.thinks-aloud' }).world;
    left -= 1;
    if (left > 0) setTimeout(slice, 20);
  };
  setTimeout(slice, 20);
}
