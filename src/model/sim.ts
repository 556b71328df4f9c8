/** Runs the bare model: nobody acts but the list of events that is given, or the people too, as they ordinarily do. */
import type { Act, LedgerLine } from './act.ts';
import { eventOf } from './events.ts';
import { ModelError } from './model-error.ts';
import { ordinaryActs } from './people.ts';
import { allStocks, regimesOf } from './read.ts';
import { begin, type Step, walk } from './simulation.ts';

export interface SimInput {
  readonly seed: number;
  readonly start: string | Readonly<Record<string, number>>;
  /** The last quarter, 0–4000. */
  readonly until: number;
  readonly events?: readonly (Act & { readonly quarter: number })[];
  /** `still`, as when nothing is said: nobody acts but the list. `ordinary`: everybody does, after the list, as people.ts has it. */
  readonly people?: People;
}

export const PEOPLE_ARE = ['still', 'ordinary'] as const;
export type People = (typeof PEOPLE_ARE)[number];

export interface SimRow {
  readonly quarter: number;
  readonly stocks: Readonly<Record<string, number>>;
  readonly regimes: Readonly<Record<string, string>>;
}

/** More than anybody writes by hand, and few enough to answer at once. */
const MOST_EVENTS = 20_000;

type Listed = readonly [index: number, act: Act];

/** The events by quarter. Throws ModelError, naming the event by its place in the list, counted from 1. */
const sorted = (events: SimInput['events'], until: number): ReadonlyMap<number, readonly Listed[]> => {
  if (!Array.isArray(events)) throw new ModelError('"events" must be a list.');
  if (events.length > MOST_EVENTS) {
    throw new ModelError(`There are ${events.length} events; one run takes at most ${MOST_EVENTS}.`);
  }
  const byQuarter = new Map<number, Listed[]>();
  let before = 0;
  events.forEach((event, index) => {
    const place = `Event ${index + 1}`;
    if (typeof event !== 'object' || event === null) throw new ModelError(`${place} is no event.`);
    const { quarter, ...act } = event;
    if (!Number.isSafeInteger(quarter) || quarter < 0 || quarter > until) {
      throw new ModelError(
        `${place}: the quarter must be a whole number from 0 to ${until}, not ${quarter}.`,
      );
    }
    if (quarter < before) {
      throw new ModelError(
        `${place} is in quarter ${quarter}, but the one before it is in quarter ${before}; events must stand in order of time.`,
      );
    }
    before = quarter;
    if (!eventOf(act.event)) throw new ModelError(`${place}: there is no event "${act.event}".`);
    const listed = byQuarter.get(quarter);
    if (listed) listed.push([index, act]);
    else byQuarter.set(quarter, [[index, act]]);
  });
  return byQuarter;
};

/** Rows 0 to `until`, each after the events of its quarter. Throws ModelError with one sentence naming the place. */
export const simulate = (
  input: SimInput,
): { readonly quarters: readonly SimRow[]; readonly ledger: readonly LedgerLine[] } => {
  const { until, events = [], people = 'still' } = input;
  if (!PEOPLE_ARE.includes(people)) {
    throw new ModelError(`"people" must be ${PEOPLE_ARE.join(' or ')}, not ${JSON.stringify(people)}.`);
  }
  if (!Number.isSafeInteger(until) || until < 0 || until > 4000) {
    throw new ModelError(`"until" must be a whole number of quarters from 0 to 4000, not ${until}.`);
  }
  const byQuarter = sorted(events, until);
  const ledger: LedgerLine[] = [];
  const keep = ({ world, lines }: Step) => {
    for (const line of lines) ledger.push(line);
    return world;
  };
  let world = keep(begin({ seed: input.seed, start: input.start, exits: people === 'ordinary' }));
  const steps = walk(world);
  const quarters: SimRow[] = [];
  for (let quarter = 0; quarter <= until; quarter += 1) {
    for (const [index, act] of byQuarter.get(quarter) ?? []) {
      try {
        world = keep(steps.report(act));
      } catch (error) {
        if (error instanceof ModelError) throw new ModelError(`Event ${index + 1}: ${error.message}`);
        throw error;
      }
    }
    if (people === 'ordinary') for (const act of ordinaryActs(world)) world = keep(steps.report(act));
    // A row is taken when its quarter has ended, with the dates of it that the file left out.
    const passing = steps.passQuarter();
    quarters.push({ quarter, stocks: allStocks(passing.ended), regimes: regimesOf(passing.ended) });
    if (quarter < until) world = keep(passing);
    else for (const line of passing.lines) if (line.quarter === quarter) ledger.push(line);
  }
  return { quarters, ledger };
};
