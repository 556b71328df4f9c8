/** Tries a claim: with against without under the same seeds, over many random municipalities. */
import type { Act } from '../act.ts';
import { draw } from '../draw.ts';
import { stockOf } from '../read.ts';
import { begin, type World, walk } from '../simulation.ts';
import { STOCK_NAMES } from '../stock-names.ts';
import type { Side, SignTest, Size, Timing } from './claim.ts';

/** Least mean difference, in points. */
const LEAST: Readonly<Record<Size, number>> = { small: 1, clear: 4, large: 10 };

/** Quarters after the acts at which is measured. */
const MEASURED: Readonly<Record<Timing, readonly number[]>> = {
  now: [0],
  soon: [1, 2],
  late: [4, 6, 8],
  shock: [2, 3],
};

/** What an act sets going has come within a year; where only the start differs, slow pulls need half a year more. */
const measuredFor = ({ when, with: side }: SignTest): readonly number[] =>
  when === 'late' && !side.acts ? [6, 8] : MEASURED[when];

/** Share of starts that may go the other way. */
const MOST_CONTRARY = 0.02;
/** Less than the smallest step of a stock is no difference. */
const NOTHING = 0.005;

/** Any municipality: every stock somewhere from 15 to 85, but what is fixed; a trust that is fixed decides its parts. */
export const anyStart = (
  seed: number,
  fixed: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> => {
  const free = STOCK_NAMES.filter((name) => fixed[`${name.slice(0, name.indexOf('.'))}.trust`] === undefined);
  const drawn = free.map((name) => [name, 15 + Math.round(70 * draw(seed, `any.${name}`))]);
  return { ...Object.fromEntries(drawn), ...fixed };
};

const actOf = (act: string | Act): Act => (typeof act === 'string' ? { event: act } : act);

/** Acts fall in any of the first year's quarters; where only the start differs, time counts from the start. */
const quarterOfActs = (test: SignTest, seed: number): number => {
  const acts = [test.with.acts, test.without?.acts, test.before].flatMap((list) => list ?? []);
  return acts.length > 0 ? 1 + (seed % 4) : 0;
};

/** A municipality at the beginning of a quarter, and at its end. */
interface Quarter {
  readonly before: World;
  readonly ended: World;
}

/** Years in which nobody acts, remembered for the starts that most claims are tried from. */
const quiet = new Map<string, Quarter[]>();

/** The quarters of a municipality in which nobody acts, up to one of them. */
const untouched = (side: Side, seed: number, until: number): readonly Quarter[] => {
  const key = `${side.start ?? ''} ${seed}`;
  const known = side.fixed === undefined ? quiet.get(key) : undefined;
  const years = known ?? [];
  if (side.fixed === undefined) quiet.set(key, years);
  if (years.length > until) return years;
  let before =
    years.length === 0 ? begin({ seed, start: side.start ?? anyStart(seed, side.fixed) }).world : undefined;
  const last = years.at(-1);
  if (last) before = walk(last.before).passQuarter().world;
  if (!before) return years;
  const steps = walk(before);
  while (years.length <= until) {
    const { ended, world } = steps.passQuarter();
    years.push({ before, ended });
    before = world;
  }
  return years;
};

/** The stock on one side at the end of each measured quarter, counted from the acts. */
const courseOf = (test: SignTest, side: Side, seed: number): readonly number[] => {
  const first = quarterOfActs(test, seed);
  const measured = measuredFor(test);
  const end = first + Math.max(...measured);
  const acts = [...(test.before ?? []), ...(side.acts ?? [])];
  if (acts.length === 0 && test.trigger === undefined) {
    const years = untouched(side, seed, end);
    return measured
      .flatMap((after) => years[first + after]?.ended ?? [])
      .map((world) => stockOf(world, test.stock));
  }
  const begun = untouched(side, seed, first)[first]?.before;
  if (!begun) return [];
  const steps = walk(begun);
  const course: number[] = [];
  for (let quarter = first; quarter <= end; quarter += 1) {
    const due =
      quarter === first ? acts : quarter === first + 2 && test.trigger !== undefined ? [test.trigger] : [];
    for (const act of due) steps.report(actOf(act));
    const { ended } = steps.passQuarter();
    if (measured.includes(quarter - first)) course.push(stockOf(ended, test.stock));
  }
  return course;
};

export interface Measured {
  /** Quarters after the acts. */
  readonly after: number;
  /** Mean difference in points, with minus without, to the hundredth. */
  readonly mean: number;
  /** Share of starts that went the other way, 0–1. */
  readonly contrary: number;
}

export interface Tried {
  readonly byQuarter: readonly Measured[];
  /** The mean that counts: the best of now, soon and shock, the least of late. */
  readonly mean: number;
  readonly contrary: number;
  readonly holds: boolean;
  /** What is wrong; empty when it holds. */
  readonly why: string;
}

/** Throws ModelError when the test names a stock, start or event that is not there. */
export const trySign = (test: SignTest, starts: number): Tried => {
  const way = test.sign === '+' ? 1 : -1;
  const differences = Array.from({ length: starts }, (_, seed) => {
    const withIt = courseOf(test, test.with, seed);
    const without = courseOf(test, test.without ?? {}, seed);
    return withIt.map((value, index) => value - (without[index] ?? 0));
  });
  const byQuarter = measuredFor(test).map((after, index): Measured => {
    const here = differences.map((difference) => difference[index] ?? 0);
    const mean = here.reduce((sum, one) => sum + one, 0) / starts;
    const contrary = here.filter((one) => one * way < -NOTHING).length / starts;
    return { after, mean: Math.round(mean * 100) / 100, contrary };
  });
  const means = byQuarter.map(({ mean }) => mean * way);
  const contraries = byQuarter.map(({ contrary }) => contrary);
  const counted = test.when === 'late' ? Math.min(...means) : Math.max(...means);
  const contrary =
    test.when === 'shock' ? (contraries[means.indexOf(counted)] ?? 0) : Math.max(...contraries);
  const wrong = [
    counted < LEAST[test.size] ? `less than ${LEAST[test.size]} points` : '',
    test.when !== 'shock' && means.some((mean) => mean <= 0) ? 'the sign does not last' : '',
    contrary > MOST_CONTRARY ? `${Math.round(contrary * 100)} % of starts go the other way` : '',
  ].filter((one) => one !== '');
  const seen = byQuarter.map(({ after, mean }) => `${mean} after ${after}`).join(', ');
  return {
    byQuarter,
    mean: counted * way,
    contrary,
    holds: wrong.length === 0,
    why: wrong.length === 0 ? '' : `${wrong.join(', ')} (${test.stock}: ${seen})`,
  };
};
