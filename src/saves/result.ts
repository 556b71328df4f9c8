/** What every act of saving and loading answers: a value, or what was wrong; it never throws. */
import type { RunRecord } from '../run/record.ts';

/**
 * `blocked`: the browser lets nothing be stored. `full`: no room left. `missing`: nothing under that name.
 * `damaged`: ours, but broken. `foreign`: not a save from this game. `outdated`: from another version.
 */
export type SaveProblem = 'blocked' | 'full' | 'damaged' | 'foreign' | 'outdated' | 'missing';

export interface Failed {
  readonly ok: false;
  readonly problem: SaveProblem;
  /** The finished report, when there is one that can still be read although the run cannot be played on. */
  readonly report?: RunRecord;
}

export type Result<T> = { readonly ok: true; readonly value: T } | Failed;

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(problem: SaveProblem, report?: RunRecord): Failed {
  return report ? { ok: false, problem, report } : { ok: false, problem };
}
