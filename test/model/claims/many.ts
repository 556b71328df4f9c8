/** Short words for claims that are questions: the same difference over many random municipalities. */
import { anyStart } from '../../../src/model/claims/try-claim.ts';
import { stockOf } from '../../../src/model/read.ts';
import type { World } from '../../../src/model/simulation.ts';
import { type Deed, play, type Start } from '../helpers.ts';

const SEEDS: readonly number[] = Array.from({ length: 60 }, (_, seed) => seed);

/** Any municipality, or one with this in it. */
export const some =
  (fixed: Readonly<Record<string, number>> = {}) =>
  (seed: number): Start =>
    anyStart(seed, fixed);

/** The worlds that many municipalities end in. */
export const ends = (
  start: (seed: number) => Start,
  until: number,
  deeds: readonly Deed[] = [],
): readonly World[] => SEEDS.map((seed) => play(start(seed), until, deeds, seed).last);

export const values = (worlds: readonly World[], stock: string): readonly number[] =>
  worlds.map((world) => stockOf(world, stock));

export const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** The mean difference, and the share of municipalities with a difference the other way. */
export const difference = (
  those: readonly World[],
  these: readonly World[],
  stock: string,
): { readonly mean: number; readonly contrary: number } => {
  const [some, others] = [values(those, stock), values(these, stock)];
  const all = some.map((value, index) => value - (others[index] ?? 0));
  const middle = mean(all);
  const contrary = all.filter((one) => one * Math.sign(middle) < -0.005).length / all.length;
  return { mean: middle, contrary };
};
