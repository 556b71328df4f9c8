/** How fast the model is: quarters a second on one core with all stocks, the ledger kept and three acts a quarter. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../tools/build-commands.mjs';
import { root } from '../tools/root.mjs';
import { chance, median } from './numbers.mjs';
import { reducer } from './reducer.mjs';

const ACTS = 3;
/** Many short rounds in turn: what else the machine does then falls on all alike. */
const ROUNDS = 30;
const WARM_UP = 6;
const QUARTERS = 160;
const SHORT = 400;
const LONG = 4000;

/** Builds modules of the model for Node, by their names in src/model, and loads them. */
export async function modelParts(workshop, names) {
  await bundle(workshop, Object.fromEntries(names.map((name) => [name, join(root, `src/model/${name}.ts`)])));
  const parts = await Promise.all(
    names.map((name) => import(pathToFileURL(join(workshop, `${name}.mjs`)).href)),
  );
  return Object.assign({}, ...parts);
}

/** What people ordinarily do, as the written policy has it, in a municipality that lives long enough; three of it a quarter. */
function ordinary({ begin, walk, ordinaryActs }, seed, quarters) {
  const acts = [];
  let { world } = begin({ seed, start: 'working-pair', exits: true });
  const steps = walk(world);
  while (acts.length < quarters * ACTS) {
    for (const act of ordinaryActs(world)) {
      world = steps.report(act).world;
      if (!act.event.startsWith('election.')) acts.push(act);
    }
    world = steps.passQuarter().world;
  }
  return acts.slice(0, quarters * ACTS);
}

/** Anything in the catalogue, as likely as anything else, but what the calendar sends: dearer than years are. */
function actsOf(events, seed, quarters) {
  const next = chance(seed);
  const open = events.filter(({ id }) => !id.startsWith('calendar.') && !id.startsWith('election.'));
  return Array.from({ length: quarters * ACTS }, () => ({
    event: open[Math.floor(next() * open.length)].id,
  }));
}

/** Three ways through the same quarters; each answers its ledger and where it ended. */
function waysThrough(model) {
  const { begin, report, passQuarter, walk } = model;
  const first = (seed) => begin({ seed, start: 'working-pair' }).world;
  return {
    transition(seed, acts) {
      let world = first(seed);
      const ledger = [];
      const keep = (step) => {
        world = step.world;
        for (const line of step.lines) ledger.push(line);
      };
      acts.forEach((act, index) => {
        keep(report(world, act));
        if (index % ACTS === ACTS - 1) keep(passQuarter(world));
      });
      return { ledger, stocks: world.snapshot.context.stocks };
    },
    live(seed, acts) {
      const ledger = [];
      const steps = walk(first(seed));
      let last;
      const keep = (step) => {
        last = step.world;
        for (const line of step.lines) ledger.push(line);
      };
      acts.forEach((act, index) => {
        keep(steps.report(act));
        if (index % ACTS === ACTS - 1) keep(steps.passQuarter());
      });
      return { ledger, stocks: last.snapshot.context.stocks };
    },
    reducer(seed, acts) {
      const ledger = [];
      const keep = (lines) => {
        for (const line of lines) ledger.push(line);
      };
      const steps = reducer(model, first(seed));
      acts.forEach((act, index) => {
        keep(steps.report(act));
        if (index % ACTS === ACTS - 1) keep(steps.passQuarter());
      });
      return { ledger, stocks: steps.stocks() };
    },
  };
}

/** All must keep the same books, line by line, or they are not doing the same work. */
function checkSame(ways, events) {
  for (const seed of [1, 2, 3, 4]) {
    const acts = actsOf(events, seed, 200);
    const books = Object.entries(ways).map(([name, way]) => {
      const { ledger, stocks } = way(seed, acts);
      return { name, pages: [...ledger.map((line) => JSON.stringify(line)), JSON.stringify(stocks)] };
    });
    const [first, ...others] = books;
    for (const { name, pages } of others) {
      const differs = first.pages.findIndex((page, index) => page !== pages[index]);
      if (differs >= 0 || pages.length !== first.pages.length)
        throw new Error(
          `${name} and ${first.name} keep different books from line ${differs}: ${pages[differs]}`,
        );
    }
  }
}

/** By processor time, so that whatever else the machine does is not counted. */
function perSecond(way, acts, seed) {
  const start = process.cpuUsage();
  way(seed, acts);
  const { user, system } = process.cpuUsage(start);
  return (acts.length * 1e6) / ACTS / (user + system);
}

/** Quarters a second each way, the ratio to the reducer, and the time of a quarter in a long run to that in a short one. */
export async function modelSpeed(workshop) {
  const model = await modelParts(workshop, [
    'simulation',
    'advance',
    'machine',
    'calendar',
    'events',
    'people',
  ]);
  const ways = waysThrough(model);
  checkSame(ways, model.EVENTS);
  const names = Object.keys(ways);
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  const anything = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const acts = ordinary(model, round, QUARTERS);
    for (const name of names) {
      const rate = perSecond(ways[name], acts, round);
      if (round >= WARM_UP) rates[name].push(rate);
    }
    const any = perSecond(ways.live, actsOf(model.EVENTS, round, QUARTERS), round);
    if (round >= WARM_UP) anything.push(any);
  }
  const growth = Array.from({ length: 7 }, (_, seed) => {
    // As many quarters of each, in turn.
    const long = perSecond(ways.live, actsOf(model.EVENTS, seed, LONG), seed);
    const short = Array.from({ length: LONG / SHORT }, (_, part) =>
      perSecond(ways.live, actsOf(model.EVENTS, seed + part, SHORT), seed),
    );
    return short.length / short.reduce((time, rate) => time + 1 / rate, 0) / long;
  });
  return {
    transition: median(rates.transition),
    live: median(rates.live),
    anything: median(anything),
    reducer: median(rates.reducer),
    ratio: median(rates.live.map((rate, round) => rate / rates.reducer[round])),
    growth: median(growth),
  };
}
