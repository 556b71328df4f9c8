/** The five goods that no way of doing things has all of: how a municipality stands after two years of the written policy. */
import type { Act } from '../model/act.ts';
import { leanWalk } from '../model/lean-walk.ts';
import { actsOf, PEOPLE } from '../model/people.ts';
import type { Walk, World } from '../model/simulation.ts';
import type { AnyStock } from '../model/stock-names.ts';
import { BILL_QUARTERS, worth } from './five-years.ts';

/** Higher is better in all of them, so `cheapExit` is what an exit costs with the sign turned. In points. */
export const GOODS = ['trust', 'openness', 'localPolicy', 'economy', 'cheapExit'] as const;
export type Good = (typeof GOODS)[number];
export type Goods = Readonly<Record<Good, number>>;

/** Acts that a story reported, each in its quarter. */
export type Told = readonly { readonly quarter: number; readonly act: Act }[];

const AHEAD = 8;

/** One half of the pair leaves, and when somebody comes: counted in quarters from the exit. */
const DEPARTURES: readonly ReadonlyMap<number, Act>[] = [
  new Map<number, Act>([
    [0, { event: 'director.resigns' }],
    [2, { event: 'director.recruited' }],
  ]),
  new Map<number, Act>([
    [0, { event: 'chair.hands-over' }],
    [1, { event: 'chair.elected' }],
  ]),
];
const NOBODY: ReadonlyMap<number, Act> = new Map();

const points = (world: World, ...stocks: readonly AnyStock[]): number =>
  stocks.reduce((sum, stock) => sum + world.snapshot.context.stocks[stock], 0) / (100 * stocks.length);

/** What people ordinarily do, all read off the quarter as it began; nobody's patience runs out here. */
const live = (steps: Walk, world: World, habits = PEOPLE): World => {
  let now = world;
  for (const act of actsOf(habits, world, undefined)) now = steps.report(act).world;
  return now;
};

/** The worth of the house in the quarters of the bill, summed. */
const billed = (from: World, departure: ReadonlyMap<number, Act>): number => {
  const steps = leanWalk(from);
  let world = from;
  let sum = 0;
  for (let turn = 0; turn < BILL_QUARTERS; turn += 1) {
    if (turn > 0) world = steps.passQuarter().world;
    world = live(steps, world, HOUSE);
    const leaves = departure.get(turn);
    if (leaves) world = steps.report(leaves).world;
    sum += worth(world);
  }
  return sum;
};

/** Nobody but the one who is told to leaves, so that the bill is of that exit alone. */
const HOUSE = PEOPLE.filter(
  ({ does }) =>
    !/^(?:director|chair)\.(?:resigns|retires|dismissed|recruited|hands-over|ousted|elected)$/.test(
      does.event,
    ),
);

/** Eight quarters on from `world`, with what was told reported in its own quarter before anybody else acts. */
export const goodsAfter = (world: World, told: Told): Goods => {
  const steps = leanWalk(world);
  let now = world;
  for (let turn = 0; turn < AHEAD; turn += 1) {
    for (const { quarter, act } of told) if (quarter === now.quarter) now = steps.report(act).world;
    now = live(steps, now);
    now = steps.passQuarter().world;
  }
  const stayed = billed(now, NOBODY);
  const bills = DEPARTURES.map((departure) => stayed - billed(now, departure));
  return {
    trust: points(now, 'chair>director.trust', 'director>chair.trust'),
    openness: points(now, 'insight', 'voice'),
    localPolicy: points(now, 'localPolicy'),
    economy: points(now, 'economy'),
    cheapExit: -bills.reduce((sum, bill) => sum + bill, 0) / (100 * BILL_QUARTERS * bills.length),
  };
};
