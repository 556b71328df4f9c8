/** Runs a loop under a seed and looks whether what must be seen is there. */
import type { LedgerLine } from '../act.ts';
import { type SimInput, type SimRow, simulate } from '../sim.ts';
import type { Loop, Point, Sight } from './loop.ts';

export interface LoopCourse {
  readonly quarters: readonly SimRow[];
  readonly ledger: readonly LedgerLine[];
}

export type LoopCourses = Readonly<Record<string, LoopCourse>>;

/** The run as the command `sim` takes it. Throws ModelError when the loop has no such run. */
export const inputOf = ({ runs, until }: Loop, run: string, seed: number): SimInput => {
  const { start = {}, deeds = [] } = runs[run] ?? {};
  const events = deeds.flatMap(([quarters, act]) =>
    quarters.map((quarter) => ({ quarter, ...(typeof act === 'string' ? { event: act } : act) })),
  );
  return { seed, start, until, events: events.sort((one, other) => one.quarter - other.quarter) };
};

export const coursesOf = (loop: Loop, seed: number): LoopCourses =>
  Object.fromEntries(Object.keys(loop.runs).map((run) => [run, simulate(inputOf(loop, run, seed))]));

const stockAt = (courses: LoopCourses, { run, stock }: Point, quarter: number): number =>
  courses[run]?.quarters[quarter]?.stocks[stock] ?? Number.NaN;

/** What the point stands at, in points. */
const pointOf = (courses: LoopCourses, point: Point): number => {
  const value = stockAt(courses, point, point.quarter);
  return point.since === undefined ? value : value - stockAt(courses, point, point.since);
};

/** What the rule has taken from the stock, or added to it, over the whole run; in points, never negative. */
const chargeOf = (courses: LoopCourses, run: string, rule: string, stock: string): number => {
  let sum = 0;
  for (const line of courses[run]?.ledger ?? [])
    if (line.rule === rule && line.stock === stock) sum += line.change;
  return Math.abs(sum);
};

/** How much of it there is: the distance in points, or 1 and 0 for what happened and what did not. */
export const measure = (courses: LoopCourses, sight: Sight): number => {
  switch (sight.is) {
    case 'apart':
      return pointOf(courses, sight.higher) - pointOf(courses, sight.lower);
    case 'alike':
      return Math.abs(pointOf(courses, sight.one) - pointOf(courses, sight.other));
    case 'entered':
    case 'never':
      return courses[sight.run]?.quarters
        .slice(sight.from, sight.to + 1)
        .some(({ regimes }) => regimes[sight.region] === sight.state)
        ? 1
        : 0;
    case 'booked':
    case 'unbooked':
      return courses[sight.run]?.ledger.some(
        ({ rule, quarter }) => rule === sight.rule && quarter >= sight.from && quarter <= sight.to,
      )
        ? 1
        : 0;
    case 'charged':
      return (
        chargeOf(courses, sight.more, sight.rule, sight.stock) -
        chargeOf(courses, sight.less, sight.rule, sight.stock)
      );
  }
};

export const isSeen = (courses: LoopCourses, sight: Sight): boolean => {
  const found = measure(courses, sight);
  switch (sight.is) {
    case 'apart':
    case 'charged':
      return found >= sight.by;
    case 'alike':
      return found <= sight.within;
    case 'entered':
    case 'booked':
      return found === 1;
    case 'never':
    case 'unbooked':
      return found === 0;
  }
};
