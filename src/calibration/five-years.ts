/** Five years of one attitude from any start, with one half of the pair leaving at a drawn time, against nobody leaving. */
import type { Act } from '../model/act.ts';
import { draw } from '../model/draw.ts';
import { leanWalk } from '../model/lean-walk.ts';
import { actsOf } from '../model/people.ts';
import { begin, type Walk, type World } from '../model/simulation.ts';
import { type AnyStock, CHEMISTRY, STOCK_NAMES } from '../model/stock-names.ts';
import { ATTITUDES, type Attitude } from './attitudes.ts';
import { seedOf } from './monte-carlo.ts';
import { type Tally, Tallying } from './tally.ts';

export const YEARS = 5;
const QUARTERS = YEARS * 4;
/** Somebody leaves in one of these quarters. */
const FIRST_EXIT = 8;
const LAST_EXIT = 12;
/** The bill is read in the quarter of the exit and the four that follow. */
export const BILL_QUARTERS = 5;

/** What the house is worse off in, in points: higher is better in these … */
const ASSETS: readonly AnyStock[] = [
  'chair>director.trust',
  'director>chair.trust',
  'legalQuality',
  'capacity',
  'economy',
  'longTerm',
  'localPolicy',
  'insight',
  'accountability',
  'citizenConfidence',
];
/** … and worse in these. */
const BURDENS: readonly AnyStock[] = ['workload', 'workload.chair'];
export const BILLED: readonly AnyStock[] = [...ASSETS, ...BURDENS];

/** Any municipality: every stock somewhere from 15 to 85. */
const anyStart = (seed: number): Readonly<Record<string, number>> =>
  Object.fromEntries(STOCK_NAMES.map((stock) => [stock, 15 + Math.round(70 * draw(seed, `any.${stock}`))]));

const hundredths = (world: World, stock: AnyStock): number => world.snapshot.context.stocks[stock];

/** The house as a sum, in hundredths of points. */
export const worth = (world: World): number =>
  ASSETS.reduce((sum, stock) => sum + hundredths(world, stock), 0) -
  BURDENS.reduce((sum, stock) => sum + hundredths(world, stock), 0);

interface Departure {
  readonly quarter: number;
  readonly acts: ReadonlyMap<number, Act>;
}

const departureOf = (seed: number): Departure => {
  const quarter = FIRST_EXIT + Math.floor((LAST_EXIT - FIRST_EXIT + 1) * draw(seed, 'departure.quarter'));
  const acts: readonly (readonly [number, Act])[] =
    draw(seed, 'departure.half') < 0.5
      ? [
          [quarter, { event: 'director.resigns' }],
          [quarter + 2, { event: 'director.recruited' }],
        ]
      : [
          [quarter, { event: 'chair.hands-over' }],
          [quarter + 1, { event: 'chair.elected' }],
        ];
  return { quarter, acts: new Map(acts) };
};

/** What people do in the quarter, and then whoever leaves or comes. */
const live = (steps: Walk, world: World, { habits }: Attitude, departure?: Departure): World => {
  let now = world;
  for (const act of actsOf(habits, world, undefined)) now = steps.report(act).world;
  const leaves = departure?.acts.get(world.quarter);
  return leaves ? steps.report(leaves).world : now;
};

/** The worth of the house in the quarters of the bill, summed, had nobody left. */
const worthHadNobodyLeft = (before: World, attitude: Attitude): number => {
  const steps = leanWalk(before);
  let world = before;
  let sum = 0;
  for (let turn = 0; turn < BILL_QUARTERS; turn += 1) {
    if (turn > 0) world = steps.passQuarter().world;
    world = live(steps, world, attitude);
    sum += worth(world);
  }
  return sum;
};

const countRun = (count: Tallying, seed: number, attitude: Attitude): void => {
  const add = (name: string, number = 1): void => count.add(`${attitude.id}.${name}`, number);
  const departure = departureOf(seed);
  let { world } = begin({ seed, start: anyStart(seed) });
  const steps = leanWalk(world);
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    if (quarter > 0) world = steps.passQuarter().world;
    if (quarter === departure.quarter) {
      add('chemistry', hundredths(world, CHEMISTRY));
      add('workload', hundredths(world, 'workload'));
      add('costOfExit', worthHadNobodyLeft(world, attitude));
    }
    world = live(steps, world, attitude, departure);
    const isBilled = quarter >= departure.quarter && quarter < departure.quarter + BILL_QUARTERS;
    if (isBilled) add('costOfExit', -worth(world));
  }
  add('runs');
  add('trust', hundredths(world, 'chair>director.trust') + hundredths(world, 'director>chair.trust'));
  for (const stock of ['insight', 'localPolicy', 'economy'] as const) add(stock, hundredths(world, stock));
};

/** Starts `from` up to, not including, `to` of the comparison with this seed, each lived with every attitude. */
export const countAttitudes = (seed: number, from: number, to: number): Tally => {
  const count = new Tallying();
  for (let number = from; number < to; number += 1) {
    for (const attitude of ATTITUDES) countRun(count, seedOf(seed, number), attitude);
  }
  return count.tally();
};

/** In points, per run: trust is the mean of both directions, the cost the mean of the quarters of the bill. */
export const PER_RUN = {
  trust: 200,
  insight: 100,
  localPolicy: 100,
  economy: 100,
  chemistry: 100,
  workload: 100,
  costOfExit: 100 * BILL_QUARTERS,
} as const;
