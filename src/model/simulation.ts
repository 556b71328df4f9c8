/** The door to the model: begin, report what somebody did, let a quarter pass. Every step is pure. */
import { createActor, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { type Act, CLAUSES, type LedgerLine, ROLES } from './act.ts';
import { datesDue } from './calendar.ts';
import { constant } from './constants.ts';
import type { Context, Regimes } from './context.ts';
import { copyStocks } from './copy-stocks.ts';
import { deriveTrust } from './derived.ts';
import { drawBetween } from './draw.ts';
import { eventOf } from './events.ts';
import { hazardFrom, patienceOfPerson, yearlyRisk } from './hazard.ts';
import { type ModelEvent, machine } from './machine.ts';
import { ModelError } from './model-error.ts';
import { EMPTY, ordinary, STARTS, type Start } from './starts.ts';
import {
  CHEMISTRY,
  DERIVED_NAMES,
  isStock,
  PARTS,
  RELATIONS,
  STOCK_NAMES,
  type Stock,
} from './stock-names.ts';

/** A municipality at one moment. Immutable; read it with the functions of read.ts. */
export interface World {
  readonly quarter: number;
  readonly seed: number;
  readonly snapshot: SnapshotFrom<typeof machine>;
}

export interface Step {
  readonly world: World;
  /** The lines of this step only. */
  readonly lines: readonly LedgerLine[];
}

/** A step into the next quarter. */
export interface Passing extends Step {
  /** The quarter that ended as it was at its end, after the dates of it that nobody had reported. */
  readonly ended: World;
}

type Values = Readonly<Record<string, number>>;

const CUSTOM: Start = { id: 'custom', stocks: {}, together: 8 };

/**
 * A municipality at quarter 0. `start` is the id of a preset, or stock values in points (0–100) with the rest
 * ordinary; a relation's trust may be given for its parts. `shifts` are points added to that start, stock by stock, and
 * stop at 0 and 100. With `exits` the director's patience is counted, so that
 * whoever plays the people can see when it is out. Throws ModelError for names and values it cannot use.
 */
export const begin = (options: {
  seed: number;
  start: string | Values;
  shifts?: Values;
  exits?: boolean;
}): Step => {
  const { seed, start, shifts = {}, exits = false } = options;
  if (!Number.isSafeInteger(seed)) throw new ModelError(`The seed must be a whole number, not ${seed}.`);
  if (typeof start !== 'string' && (typeof start !== 'object' || start === null || Array.isArray(start))) {
    throw new ModelError('The start must be the name of a start or a list of stock values.');
  }
  const preset = typeof start === 'string' ? STARTS.find((row) => row.id === start) : CUSTOM;
  if (!preset) {
    throw new ModelError(
      `There is no start "${start}"; there are ${STARTS.map((row) => row.id).join(', ')}.`,
    );
  }
  const given: Values = typeof start === 'string' ? {} : valuesOf(start);
  const stocks = copyStocks(EMPTY.stocks);
  for (const stock of STOCK_NAMES) stocks[stock] = startValue(seed, preset, given, stock);
  for (const [name, points] of Object.entries(shifts)) shiftStart(stocks, name, points);
  for (const relation of RELATIONS) stocks[`${relation}.trust`] = deriveTrust(stocks, relation);
  const { election } = EMPTY.last;
  const newMajority = preset.newMajority === true;
  stocks.turnoverRisk = yearlyRisk(
    hazardFrom(stocks, { quartersSinceElection: -election, newMajority, agreementUsed: false }),
  );
  const { together } = preset;
  const context: Context = {
    ...EMPTY,
    seed,
    stocks,
    together,
    last: { ...EMPTY.last, ...(newMajority ? { newMajority: election, newChair: -1 } : {}) },
    tenure: { chair: together, director: together + (newMajority ? 12 : 0), secretary: 20 },
    chemistryBase: stocks[CHEMISTRY],
    person: newMajority ? 1 : 0,
    leakAt: drawBetween(seed, 'leak', 0, constant('leak.least'), constant('leak.most')),
    exits,
    patience: patienceOfPerson(seed, 0),
  };
  const value = {
    books: {},
    pair: 'working',
    greyZone: 'grey',
    majority: 'stable',
    director: 'inOffice',
    chair: 'inOffice',
    agreement: 'unspoken',
    committees: 'kept',
    ...preset.regimes,
  };
  return step(machine.resolveState({ value, context }), { event: 'start' });
};

/** A given value stands as it is; a preset's varies three points up or down with the seed. */
const startValue = (seed: number, preset: Start, given: Values, stock: Stock): number => {
  const value = given[stock];
  if (value !== undefined) return Math.round(value * 100);
  const usual = preset.stocks[stock] ?? ordinary(stock);
  return preset === CUSTOM ? usual * 100 : drawBetween(seed, `start.${stock}`, 0, usual - 3, usual + 3);
};

const shiftStart = (stocks: Record<Stock, number>, name: string, points: number): void => {
  if (!isStock(name) || !Number.isFinite(points))
    throw new ModelError(`The start of "${name}" cannot be shifted by ${points}.`);
  stocks[name] = Math.min(10_000, Math.max(0, stocks[name] + Math.round(points * 100)));
};

const valuesOf = (start: Values): Values => {
  const values: Record<string, number> = {};
  for (const [name, value] of Object.entries(start)) {
    if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
      throw new ModelError(`The start value of "${name}" must be a number from 0 to 100, not ${value}.`);
    }
    const relation = RELATIONS.find((known) => name === `${known}.trust`);
    if (!relation && !isStock(name)) {
      const isDerived = DERIVED_NAMES.some((derived) => derived === name);
      throw new ModelError(
        isDerived
          ? `"${name}" is read off other stocks and cannot be a start value.`
          : `There is no stock "${name}".`,
      );
    }
    if (relation) {
      // Equal parts, and tension such that the trust read off them is the trust asked for.
      for (const part of PARTS) values[`${relation}.${part}`] ??= part === 'tension' ? 0 : value;
    }
  }
  for (const [name, value] of Object.entries(start)) if (isStock(name)) values[name] = value;
  return values;
};

/** The act as the machine takes it, with who did it towards whom. Throws ModelError when the catalogue does not know it or who did it. */
export const complete = (act: Act): Act => {
  const row = eventOf(act.event);
  if (!row) throw new ModelError(`There is no event "${act.event}".`);
  const by = act.by ?? row.defaultBy;
  const towards = act.towards ?? (by === row.defaultTowards ? row.defaultBy : row.defaultTowards);
  if (!row.actors.includes(by)) {
    throw new ModelError(
      `"${act.event}" cannot be done by "${by}"; it is done by ${row.actors.join(' or ')}.`,
    );
  }
  if (towards && !ROLES.includes(towards))
    throw new ModelError(`"${act.event}" is towards "${towards}", which is no role.`);
  if (act.tone && act.tone !== 'gentle' && act.tone !== 'firm') {
    throw new ModelError(`"${act.event}" is done in the tone "${act.tone}"; there are gentle and firm.`);
  }
  if (act.clause && !CLAUSES.includes(act.clause)) {
    throw new ModelError(`"${act.event}" names the clause "${act.clause}"; there are ${CLAUSES.join(', ')}.`);
  }
  const { event, tone, kind, clause } = act;
  // Each act with the same keys in the same order: whatever reads it then need not ask what it looks like.
  return { event, by, towards, tone, kind, clause };
};

/** Applies one act in the present quarter. Throws ModelError when the catalogue does not know it or who did it. */
export const report = (world: World, act: Act): Step => step(world.snapshot, complete(act));

/**
 * Lets one quarter pass: first the dates of it that nobody reported, then what is due comes, moods halve, conditions
 * pull and regimes move.
 */
export const passQuarter = (world: World): Passing => {
  let ended = world;
  const lines: LedgerLine[] = [];
  for (const act of datesDue(world.snapshot.context)) {
    const taken = report(ended, act);
    ended = taken.world;
    for (const line of taken.lines) lines.push(line);
  }
  return next(ended, lines, step(ended.snapshot, PASSING));
};

const next = (ended: World, before: readonly LedgerLine[], { world, lines }: Step): Passing => ({
  world,
  lines: before.length === 0 ? lines : [...before, ...lines],
  ended,
});

const PASSING: Act = { event: 'time.passes' };

/** Steps taken one after the other. Each answers what `report` or `passQuarter` would have. */
export interface Walk {
  report(act: Act): Step;
  passQuarter(): Passing;
}

/**
 * Many steps in a row, as play takes them when years pass: the same machine as a live actor, fed one act at a time.
 * A test holds it to the pure steps; it takes them five times as fast, since a pure step builds an actor for each.
 */
export const walk = (world: World): Walk => {
  const actor = createActor(machine, { snapshot: world.snapshot }).start();
  const take = (act: Act): Step => {
    const regimes = actor.getSnapshot().value as Regimes;
    actor.send(eventFor(act, regimes));
    return answer(actor.getSnapshot(), act);
  };
  const pass = (): Passing => {
    const snapshot = actor.getSnapshot();
    let ended = worldOf(snapshot);
    const lines: LedgerLine[] = [];
    for (const act of datesDue(snapshot.context)) {
      const taken = take(complete(act));
      ended = taken.world;
      for (const line of taken.lines) lines.push(line);
    }
    return next(ended, lines, take(PASSING));
  };
  return { report: (act) => take(complete(act)), passQuarter: pass };
};

/** What some region listens for by name. XState looks each name up in every region, so all other acts share one. */
const HEARD: ReadonlySet<string> = new Set(machine.events);
const eventFor = (act: Act, regimes: Regimes): ModelEvent => ({
  type: HEARD.has(act.event) ? act.event : 'act',
  act,
  regimes,
});

/** Every pure step enters the machine at its start before it goes to where it is; that never differs, so it is done once. */
const [ENTRY] = initialTransition(machine);
const stepper: typeof machine = Object.create(machine, { getInitialSnapshot: { value: () => ENTRY } });

const step = (snapshot: World['snapshot'], act: Act): Step => {
  const regimes = snapshot.value as Regimes;
  const [next] = transition(stepper, snapshot, eventFor(act, regimes));
  return answer(next, act);
};

const worldOf = (snapshot: World['snapshot']): World => ({
  quarter: snapshot.context.quarter,
  seed: snapshot.context.seed,
  snapshot,
});

const answer = (snapshot: World['snapshot'], act: Act): Step => {
  if (snapshot.status !== 'active')
    throw new Error(`The model stopped at "${act.event}" in quarter ${snapshot.context.quarter}.`);
  return { world: worldOf(snapshot), lines: snapshot.context.lines };
};
