/** Counts, over many states, which alternative is best on which of the five goods. */
import { GOODS, type Good, type Goods } from './five-goods.ts';

/** In how many states an alternative was open, and in how many of those it was best on each good, on none, on three or more. */
export interface BestOn {
  readonly open: number;
  readonly none: number;
  readonly three: number;
  readonly goods: Readonly<Record<Good, number>>;
}

/** By decision and alternative. */
export type Comparison = Readonly<Record<string, Readonly<Record<string, BestOn>>>>;

const NEVER: BestOn = {
  open: 0,
  none: 0,
  three: 0,
  goods: { trust: 0, openness: 0, localPolicy: 0, economy: 0, cheapExit: 0 },
};

/** On these goods nobody does better; one on which all are equal is nobody's. */
export function bestOn(mine: Goods, all: readonly Goods[]): readonly Good[] {
  return GOODS.filter(
    (good) => all.every((each) => each[good] <= mine[good]) && all.some((each) => each[good] < mine[good]),
  );
}

function plus(one: BestOn, other: BestOn): BestOn {
  const goods = { ...one.goods };
  for (const good of GOODS) goods[good] += other.goods[good];
  return {
    open: one.open + other.open,
    none: one.none + other.none,
    three: one.three + other.three,
    goods,
  };
}

/** One state: what each open alternative, by id, was good for. */
export function compared(state: ReadonlyMap<string, Goods>): Readonly<Record<string, BestOn>> {
  const all = [...state.values()];
  return Object.fromEntries(
    [...state].map(([id, mine]) => {
      const best = bestOn(mine, all);
      const goods = { ...NEVER.goods };
      for (const good of best) goods[good] = 1;
      return [id, { open: 1, none: best.length === 0 ? 1 : 0, three: best.length >= 3 ? 1 : 0, goods }];
    }),
  );
}

/** The sum of both. */
export function together(one: Comparison, other: Comparison): Comparison {
  const sum: Record<string, Record<string, BestOn>> = {};
  for (const part of [one, other])
    for (const [decision, alternatives] of Object.entries(part))
      for (const [id, counts] of Object.entries(alternatives)) {
        sum[decision] ??= {};
        sum[decision][id] = plus(sum[decision][id] ?? NEVER, counts);
      }
  return sum;
}

/** The states of the decision: an alternative may be closed in some of them. */
export function statesIn(alternatives: Readonly<Record<string, BestOn>>): number {
  return Math.max(0, ...Object.values(alternatives).map(({ open }) => open));
}

/** Best on nothing in nine states of ten: somebody sensible would not choose it. */
export const isGoodForNothing = ({ open, none }: BestOn): boolean => 10 * none >= 9 * open;

/** Best on three goods or more in half of them: nobody sensible would choose anything else. */
export const isGoodForAll = ({ open, three }: BestOn): boolean => 2 * three >= open;
