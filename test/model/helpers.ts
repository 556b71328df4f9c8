/** Short words for tests of the model: run a list of what people did, and compare with against without. */
import type { Act, LedgerLine } from '../../src/model/act.ts';
import { draw } from '../../src/model/draw.ts';
import { stockOf } from '../../src/model/read.ts';
import { begin, passQuarter, report, type World } from '../../src/model/simulation.ts';
import { STOCK_NAMES } from '../../src/model/stock-names.ts';

export type Start = string | Readonly<Record<string, number>>;
/** A quarter and what was done in it: `4: pair.quarrels`, or `4: chair.ousted by board`. */
export type Deed = readonly [quarter: number, act: string | Act];

const actOf = (act: string | Act): Act => (typeof act === 'string' ? { event: act } : act);

export interface Course {
  readonly at: (quarter: number) => World;
  readonly last: World;
  readonly ledger: readonly LedgerLine[];
}

/** Plays the deeds and lets time pass to `until`; `at(n)` is the world after the deeds of quarter n. */
export const play = (start: Start, until: number, deeds: readonly Deed[] = [], seed = 7): Course => {
  const ledger: LedgerLine[] = [];
  const worlds: World[] = [];
  let world = begin({ seed, start }).world;
  for (let quarter = 0; quarter <= until; quarter += 1) {
    if (quarter > 0) {
      const step = passQuarter(world);
      world = step.world;
      ledger.push(...step.lines);
    }
    for (const [when, act] of deeds) {
      if (when !== quarter) continue;
      const step = report(world, actOf(act));
      world = step.world;
      ledger.push(...step.lines);
    }
    worlds.push(world);
  }
  const at = (quarter: number): World => worlds[quarter] ?? world;
  return { at, last: world, ledger };
};

/** The same deed once a year, from one quarter to another. */
export const yearly = (event: string, from: number, to: number): readonly Deed[] =>
  Array.from({ length: Math.ceil((to - from) / 4) }, (_, year): Deed => [from + year * 4, event]);

/** Any municipality: every stock somewhere from 15 to 85, but what is fixed; a trust that is fixed decides its parts. */
const anyStart = (seed: number, fixed: Readonly<Record<string, number>> = {}): Start => {
  const free = STOCK_NAMES.filter((name) => fixed[`${name.slice(0, name.indexOf('.'))}.trust`] === undefined);
  const drawn = free.map((name) => [name, 15 + Math.round(70 * draw(seed, `any.${name}`))]);
  return { ...Object.fromEntries(drawn), ...fixed };
};

export interface Contrast {
  readonly stock: string;
  /** How many quarters after the deeds. */
  readonly after: number;
  readonly with: readonly (string | Act)[];
  readonly without?: readonly (string | Act)[];
  /** What has happened in both before. */
  readonly before?: readonly (string | Act)[];
  /** What the start holds in both, or in the one with and the one without. */
  readonly fixed?: Readonly<Record<string, number>>;
  readonly fixedWith?: Readonly<Record<string, number>>;
  readonly fixedWithout?: Readonly<Record<string, number>>;
}

const STARTS = 100;

/** The mean difference in points that the deed or condition makes over many random starts, and the share gone the other way. */
export const contrast = (given: Contrast): { readonly mean: number; readonly contrary: number } => {
  const differences = Array.from({ length: STARTS }, (_, seed) => {
    const end = (acts: readonly (string | Act)[], fixed = {}) => {
      const deeds = [...(given.before ?? []), ...acts].map((act): Deed => [1, act]);
      const start = anyStart(seed, { ...given.fixed, ...fixed });
      return stockOf(play(start, 1 + given.after, deeds, seed).last, given.stock);
    };
    return end(given.with, given.fixedWith) - end(given.without ?? [], given.fixedWithout);
  });
  const mean = differences.reduce((sum, one) => sum + one, 0) / STARTS;
  const contrary = differences.filter((one) => one * Math.sign(mean) < -0.005).length / STARTS;
  return { mean: Math.round(mean * 100) / 100, contrary };
};
