/** Rooms to test with: real runs of the case played by chance, and their codes. */
import { CASES } from 'virtual:cases';
import { playByChance } from '../../../src/debrief/room/chance-play.ts';
import { codeOf } from '../../../src/run/coded-run.ts';
import { Run } from '../../../src/run/run.ts';
import type { CaseBundle } from '../../../src/story/case-file.ts';
import { ourModel } from '../../../src/story/our-model.ts';

export async function bundleOf(chair: string, caseId = 'parhasten'): Promise<CaseBundle> {
  const bundle = await CASES.find(({ id }) => id === caseId)?.doors[chair]?.();
  if (!bundle) throw new Error(`There is no ${caseId} for ${chair}.`);
  return bundle;
}

/** Played as the game plays it: the whole story, the pure model. */
export async function played(chair: string, seed: number, number: number): Promise<Run> {
  const run = new Run(await bundleOf(chair), seed, ourModel);
  playByChance(run, number);
  return run;
}

export function codeFor(run: Run): string {
  const code = codeOf(run);
  if (!code) throw new Error('This run fits in no code.');
  return code;
}
