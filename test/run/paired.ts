/** Two made-up players at one screen, for tests: each turn is taken up, played by chance and handed over. */
import { CASES } from 'virtual:cases';
import { Pair } from '../../src/run/pair.ts';
import type { PairJournal } from '../../src/run/pair-journal.ts';
import { REASONS } from '../../src/run/view.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { quickModel } from '../../src/story/quick-model.ts';
import { silent } from '../../src/story/silent.ts';

/** More turns than any case has. */
const TOO_MANY = 2000;

export async function bundlesOf(caseId: string): Promise<readonly CaseBundle[]> {
  const doors = CASES.find(({ id }) => id === caseId)?.doors;
  const both = await Promise.all(['director', 'chair'].map((chair) => doors?.[chair]?.()));
  return both.flatMap((bundle) => bundle ?? []);
}

export async function pairOf(caseId: string, seed: number, kept?: PairJournal): Promise<Pair> {
  return new Pair(await bundlesOf(caseId), seed, ourModel, kept);
}

/** As fast as can be: without prose, and with the quick walk of the model. */
export async function quickPairOf(caseId: string, seed: number): Promise<Pair> {
  return new Pair((await bundlesOf(caseId)).map(silent), seed, quickModel);
}

/** Whole numbers under `below`, the same for the same seed. */
export function chance(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One act of whoever has the screen; false when both are at their ends. */
export function playOne(pair: Pair, draw: (below: number) => number): boolean {
  if (pair.finished) return false;
  if (!pair.open) {
    pair.reveal();
    return true;
  }
  const run = pair.run(pair.turn);
  const { asked } = run;
  if (asked) {
    const reason = REASONS[draw(REASONS.length)];
    const prediction = asked.answers[draw(asked.answers.length)]?.id;
    pair.reflect({ ...(reason ? { reason } : {}), ...(prediction ? { prediction } : {}) });
    return true;
  }
  const open = run.passage.choices.filter((choice) => choice.open);
  if (open.length === 0) pair.handOver();
  else pair.choose(open[draw(open.length)]?.id ?? '');
  return true;
}

/** Plays on until both have ended, or until `until` says so. */
export function playOut(pair: Pair, seed: number, until: (pair: Pair) => boolean = () => false): void {
  const draw = chance(seed);
  for (let act = 0; act < TOO_MANY && !until(pair); act += 1) if (!playOne(pair, draw)) return;
}
