/** Plays of the first case to the end, from either chair, for tests that need what really is in it. */
import { CASES } from 'virtual:cases';
import { playRandomly } from '../../src/cli/random-play.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import type { Carried } from '../../src/story/elsewhere.ts';
import { ourModel } from '../../src/story/our-model.ts';

/** What a play may take on one that has much else to do, in milliseconds. */
export const A_SLOW_MACHINE = 120_000;

async function bundleOf(chair: string): Promise<CaseBundle> {
  const door = CASES.find(({ id }) => id === 'parhasten')?.doors[chair];
  if (!door) throw new Error('The case is not there.');
  return door();
}

export async function playedFrom(chair: string, seed: number, carried: Carried = {}): Promise<Run> {
  const run = startRun({ ...(await bundleOf(chair)), carried }, seed, ourModel);
  playRandomly(run, seed);
  return run;
}
