/**
 * The same chart walked without what XState keeps for its other users: for thousands of municipalities at once. It
 * reads states, events and guards off the machine itself and has no rule of its own; a test holds it to the live actor.
 */
import type { Act, LedgerLine } from './act.ts';
import { advanceByAct, advanceByQuarter } from './advance.ts';
import { datesDue } from './calendar.ts';
import { type Context, REGIONS, type Regimes, type Region } from './context.ts';
import { type ModelEvent, machine } from './machine.ts';
import { complete, type Passing, type Step, type Walk, type World } from './simulation.ts';

type Guard = (now: { readonly context: Context; readonly event: ModelEvent }) => boolean;

interface Move {
  readonly guard?: Guard;
  readonly target: string;
}

interface Situation {
  readonly on: ReadonlyMap<string, readonly Move[]>;
  readonly always: readonly Move[];
}

interface Chart {
  readonly region: Region;
  readonly on: ReadonlyMap<string, readonly Move[]>;
  readonly states: ReadonlyMap<string, Situation>;
}

/** What the machine's configuration may hold where it says where to go. */
type Said = string | { readonly guard?: unknown; readonly target?: unknown } | undefined;

const GUARDS = machine.implementations.guards as unknown as Readonly<Record<string, Guard>>;

const moveOf = (said: Said): Move => {
  const { guard, target } = typeof said === 'string' ? { target: said } : { guard: undefined, ...said };
  if (typeof target !== 'string')
    throw new Error(`A move of the chart has no target: ${JSON.stringify(said)}`);
  const name = target.startsWith('.') ? target.slice(1) : target;
  if (guard === undefined) return { target: name };
  const test = typeof guard === 'string' ? GUARDS[guard] : undefined;
  if (!test) throw new Error(`The chart has no guard ${JSON.stringify(guard)}.`);
  return { guard: test, target: name };
};

const movesOf = (said: unknown): readonly Move[] =>
  said === undefined ? [] : (Array.isArray(said) ? said : [said]).map((one: Said) => moveOf(one));

const listened = (on: object | undefined): ReadonlyMap<string, readonly Move[]> =>
  new Map(Object.entries(on ?? {}).map(([event, said]) => [event, movesOf(said)]));

const chartOf = (region: Region): Chart => {
  const { on, states = {} } = machine.config.states?.[region] ?? {};
  const situations = Object.entries(states).map(
    ([name, state]) => [name, { on: listened(state?.on), always: movesOf(state?.always) }] as const,
  );
  return { region, on: listened(on), states: new Map(situations) };
};

const CHARTS: readonly Chart[] = REGIONS.map(chartOf);

/** Most acts move no region: only those that some state or region listens for are asked about. */
const LISTENERS: ReadonlyMap<string, readonly Chart[]> = new Map(
  machine.events.map((event) => [
    event,
    CHARTS.filter(
      ({ on, states }) => on.has(event) || [...states.values()].some((state) => state.on.has(event)),
    ),
  ]),
);

/** As the machine's own limit. */
const MOST_TURNS = 50;

const chosen = (moves: readonly Move[] | undefined, now: Parameters<Guard>[0]): string | undefined =>
  moves?.find(({ guard }) => !guard || guard(now))?.target;

/** Where the act moves each region, on the stocks before it; what the state listens for goes before what the region does. */
const heard = (regimes: Regimes, now: Parameters<Guard>[0]): Record<Region, string> => {
  const after = { ...regimes };
  const { event } = now.event.act;
  for (const { region, on, states } of LISTENERS.get(event) ?? []) {
    const moved = chosen(states.get(regimes[region])?.on.get(event), now) ?? chosen(on.get(event), now);
    if (moved !== undefined) after[region] = moved;
  }
  return after;
};

/** What the stocks after the act move by themselves, until nothing does. */
const settled = (regimes: Record<Region, string>, now: Parameters<Guard>[0]): Regimes => {
  for (const { region, states } of CHARTS) {
    let turns = 0;
    for (
      let moved = chosen(states.get(regimes[region])?.always, now);
      moved !== undefined;
      moved = chosen(states.get(regimes[region])?.always, now)
    ) {
      regimes[region] = moved;
      turns += 1;
      if (turns > MOST_TURNS) throw new Error(`The region ${region} does not come to rest.`);
    }
  }
  return regimes;
};

const PASSING: Act = { event: 'time.passes' };

/** Answers what `walk` would. Its worlds are to be read, and walked on from by another lean walk: they hold nothing for XState. */
export const leanWalk = (start: World): Walk => {
  let context: Context = start.snapshot.context;
  let regimes = start.snapshot.value as Regimes;
  const seen = (): World => {
    const snapshot = { status: 'active', value: regimes, context } as unknown as World['snapshot'];
    return { quarter: context.quarter, seed: context.seed, snapshot };
  };
  const take = (act: Act): Step => {
    const event: ModelEvent = { type: act.event, act, regimes };
    const moved = heard(regimes, { context, event });
    context = act === PASSING ? advanceByQuarter(context, regimes) : advanceByAct(context, regimes, act);
    regimes = settled(moved, { context, event });
    return { world: seen(), lines: context.lines };
  };
  const passQuarter = (): Passing => {
    const lines: LedgerLine[] = [];
    for (const act of datesDue(context)) for (const line of take(complete(act)).lines) lines.push(line);
    const ended = seen();
    const { world, lines: passed } = take(PASSING);
    return { world, ended, lines: lines.length === 0 ? passed : [...lines, ...passed] };
  };
  return { report: (act) => take(complete(act)), passQuarter };
};
