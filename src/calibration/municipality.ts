/** One municipality lived through: a start, the written policy for everybody, and who left when. */
import type { Act } from '../model/act.ts';
import { FIRST_ELECTION, TERM } from '../model/calendar.ts';
import { draw } from '../model/draw.ts';
import { leanWalk } from '../model/lean-walk.ts';
import { isMinority } from '../model/people/habit.ts';
import { actsOf, leavingOf, PEOPLE } from '../model/people.ts';
import { begin, type World } from '../model/simulation.ts';
import { ordinary, STARTS } from '../model/starts.ts';
import { STOCK_NAMES } from '../model/stock-names.ts';
import { Patience, type Trial } from './trial.ts';

/** Terms that are counted, from election to election: twenty years. */
export const TERMS = 5;
/** The last quarter. Those before the first election let the drawn start settle and are not counted. */
export const LAST_QUARTER = FIRST_ELECTION + TERMS * TERM;

/** How far a drawn stock lies from the ordinary municipality at most, in points. */
const BAND = 18;

/** Half of them begin as one of the presets, half with every stock drawn in a band around the ordinary. */
const startOf = (seed: number): string | Readonly<Record<string, number>> => {
  const chosen = draw(seed, 'calibration.start');
  const preset = STARTS[Math.floor(chosen * 2 * STARTS.length)];
  if (preset) return preset.id;
  return Object.fromEntries(
    STOCK_NAMES.map((stock) => [
      stock,
      Math.round(ordinary(stock) + BAND * (2 * draw(seed, `calibration.${stock}`) - 1)),
    ]),
  );
};

export interface Exit {
  readonly quarter: number;
  readonly reason: 'cooperation' | 'other';
  readonly dismissed: boolean;
}

export interface Term {
  /** The quarter of the election that opens it. */
  readonly election: number;
  readonly newMajority: boolean;
  /** A new chair sat before the first spring was over. */
  readonly newChair: boolean;
  readonly minority: boolean;
}

/** What is counted of one municipality. Quarters are numbered from the start, the first election is in 14. */
export interface Life {
  readonly exits: readonly Exit[];
  /** In which quarters a new permanent director began. */
  readonly arrivals: readonly number[];
  /** In which counted quarters there was a permanent director, that of an exit included. */
  readonly staffed: readonly number[];
  readonly terms: readonly Term[];
  /** What people did in all quarters, the calendar's own dates not counted. */
  readonly acts: number;
}

const isExit = ({ event }: Act): boolean =>
  event === 'director.dismissed' || event === 'director.resigns' || event === 'director.retires';

const termFrom = (world: World): Term => {
  const { last, quarter, seed } = world.snapshot.context;
  return {
    election: last.election,
    newMajority: last.newMajority === last.election,
    newChair: last.newChair >= last.election,
    minority: isMinority(seed, quarter),
  };
};

/** From the seed alone, always the same. A trial counts patience with other hazards than the model's. */
export const liveThrough = (seed: number, trial?: Trial): Life => {
  let { world } = begin({ seed, start: startOf(seed), exits: true });
  const steps = leanWalk(world);
  const patience = trial ? new Patience(trial) : undefined;
  const exits: Exit[] = [];
  const arrivals: number[] = [];
  const staffed: number[] = [];
  const terms: Term[] = [];
  let acts = 0;
  for (let quarter = 0; quarter <= LAST_QUARTER; quarter += 1) {
    if (quarter > 0) {
      const passing = steps.passQuarter();
      patience?.passQuarter(passing.ended, passing.world);
      world = passing.world;
    }
    const isCounted = quarter > FIRST_ELECTION;
    const leaving = patience ? patience.leaving(world) : leavingOf(world);
    for (const act of actsOf(PEOPLE, world, leaving)) {
      world = steps.report(act).world;
      acts += 1;
      if (act.event === 'director.recruited') {
        patience?.meet();
        if (isCounted) arrivals.push(quarter);
      }
      if (isCounted && leaving && isExit(act)) {
        exits.push({ quarter, reason: leaving, dismissed: act.event === 'director.dismissed' });
      }
    }
    const { director } = world.snapshot.value;
    if (isCounted && director !== 'vacant' && director !== 'acting') staffed.push(quarter);
    if (isCounted && quarter % TERM === (FIRST_ELECTION + 4) % TERM) terms.push(termFrom(world));
  }
  return { exits, arrivals, staffed, terms, acts };
};
