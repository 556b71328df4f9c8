/** Plays the road not taken beside the page, so that the page answers while the run is played again. */
import { type RoadWish, type TwoRoads, twoRoads } from '../debrief/road.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { ourModel } from '../story/our-model.ts';

export interface RoadAsk {
  readonly number: number;
  readonly wish: RoadWish;
  /** Sent with the first question only; the worker remembers it. */
  readonly bundle?: CaseBundle;
}

export interface RoadTold {
  readonly number: number;
  /** Undefined when the run could not be played again. */
  readonly roads?: TwoRoads;
}

let bundle: CaseBundle | undefined;

function answer(wish: RoadWish): TwoRoads | undefined {
  try {
    return bundle && twoRoads(bundle, ourModel, wish);
  } catch {
    return undefined;
  }
}

self.addEventListener('message', ({ data }: MessageEvent<RoadAsk>) => {
  bundle = data.bundle ?? bundle;
  const roads = answer(data.wish);
  const told: RoadTold = { number: data.number, ...(roads ? { roads } : {}) };
  self.postMessage(told);
});
