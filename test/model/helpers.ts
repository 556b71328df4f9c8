/** Short words for tests of the model: run a list of what people did, and compare with against without. */
import type { Act, LedgerLine } from '../../src/model/act.ts';
import { begin, passQuarter, report, type World } from '../../src/model/simulation.ts';

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
