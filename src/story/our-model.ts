/** Our model as the port that stories use; loaded only for cases that have one. */

import { draw } from '../model/draw.ts';
import { eventOf } from '../model/events.ts';
import { allStocks, happened, levelOf, regimesOf, stockOf } from '../model/read.ts';
import { begin, passQuarter, report, walk } from '../model/simulation.ts';
import { SHOWN_NAMES } from '../model/stock-names.ts';
import { stunderFor, talkCost } from '../model/time-to-spend.ts';
import type { ModelPort } from './model-port.ts';

export const ourModel: ModelPort = {
  begin,
  report,
  passQuarter,
  walk,
  stockOf,
  levelOf,
  regimesOf,
  allStocks,
  happened,
  draw,
  talkCost: (world, towards) => talkCost(world, towards),
  stunderFor: (world, role) => stunderFor(world, role),
  isEvent: (event) => eventOf(event) !== undefined,
  shown: SHOWN_NAMES,
};
