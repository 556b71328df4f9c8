/** Compares the alternatives of a story's key decisions in as many states as the rule asks for, in threads where they can run. */
import { type Comparison, statesIn, together } from '../calibration/best-on.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { comparison, type Plays } from './deciding.ts';
import { inThreads, threadsFor } from './threads.ts';

const THREAD = 'goods-worker';
const PART = 10;

/** From at least so many states reached in play (stories.md). */
export const STATES = 200;
/** So many plays, and it is seen what more is needed. */
const WAVE = 100;
/** A decision that fewer plays come to is judged by the states there are. */
const MOST_PLAYS = 3 * STATES;

function partsOf({ from, to, ...rest }: Plays): Plays[] {
  const parts: Plays[] = [];
  for (let start = from; start < to; start += PART)
    parts.push({ from: start, to: Math.min(to, start + PART), ...rest });
  return parts;
}

async function played(bundle: CaseBundle, plays: Plays): Promise<Comparison> {
  const parts = partsOf(plays);
  if (threadsFor(THREAD, parts.length) < 2) return comparison(bundle, plays);
  return (await inThreads<Plays, Comparison>(THREAD, bundle, parts)).reduce(together, {});
}

/**
 * The same for any number of threads: sums do not mind the order, and each wave of plays looks only into the decisions
 * that the waves before it came to too seldom.
 */
export async function comparedIn(bundle: CaseBundle, states = STATES): Promise<Comparison> {
  let sum: Comparison = {};
  let wanting = Object.keys(bundle.decisions ?? {});
  const wave = Math.min(WAVE, states);
  for (let from = 1; from <= MOST_PLAYS && wanting.length > 0; from += wave) {
    const to = Math.min(from + wave, MOST_PLAYS + 1);
    sum = together(sum, await played(bundle, { from, to, decisions: wanting }));
    const found = sum;
    wanting = wanting.filter((decision) => statesIn(found[decision] ?? {}) < states);
  }
  return sum;
}
