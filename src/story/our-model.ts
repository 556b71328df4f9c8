/** Our model as the port that stories use; loaded only for cases that have one. */

import { draw } from '../model/draw.ts';
import { eventOf } from '../model/events.ts';
import { allStocks, happened, levelOf, regimesOf, stockOf } from '../model/read.ts';
import { begin, passQuarter, report } from '../model/simulation.ts';
import { STOCKS } from '../model/stocks.ts';
import { stunderFor, talkCost } from '../model/time-to-spend.ts';
import type { ModelPort } from './model-port.ts';

export const ourModel: ModelPort = {
  begin,
  report,
  passQuarter,
  stockOf,
  levelOf,
  regimesOf,
  allStocks,
  happened,
  draw,
  talkCost: (world, towards) => talkCost(world, towards),
  stunderFor: (world, role) => stunderFor(world, role),
  isEvent: (event) => eventOf(event) !== undefined,
  shown: STOCKS.filter(({ layer }) => layer !== 'hidden').map(({ id }) => id),
};
