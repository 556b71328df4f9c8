/** From a tally of attitudes to the report: where each is best, where worst, and whether one is best on everything. */
import { ATTITUDES } from './attitudes.ts';
import { PER_RUN, YEARS } from './five-years.ts';
import type { AttitudeRow, AttitudesReport, Goods } from './report.ts';
import { ratioOf, sumOf, type Tally } from './tally.ts';

export const GOODS = [
  'trust',
  'insight',
  'localPolicy',
  'economy',
  'costOfExit',
] as const satisfies readonly (keyof Goods)[];

const meansOf =
  (tally: Tally, id: string) =>
  (name: keyof typeof PER_RUN): number =>
    Math.round((100 * ratioOf(tally, `${id}.${name}`, `${id}.runs`)) / PER_RUN[name]) / 100;

const goodsOf = (tally: Tally, id: string): Goods => {
  const mean = meansOf(tally, id);
  return {
    trust: mean('trust'),
    insight: mean('insight'),
    localPolicy: mean('localPolicy'),
    economy: mean('economy'),
    costOfExit: mean('costOfExit'),
  };
};

/** More is better; of a cost, less. */
const value = (goods: Goods, good: keyof Goods): number =>
  good === 'costOfExit' ? -goods.costOfExit : goods[good];

export const attitudesReport = (seed: number, tally: Tally): AttitudesReport => {
  const rows = ATTITUDES.map(({ id, about }) => ({
    id,
    about,
    goods: goodsOf(tally, id),
    comfort: { chemistry: meansOf(tally, id)('chemistry'), workload: meansOf(tally, id)('workload') },
  }));
  const pure = rows.filter(({ id }) => id !== 'ordinary');
  const extreme = (goods: Goods, pick: (...values: number[]) => number): readonly (keyof Goods)[] =>
    GOODS.filter((good) => value(goods, good) === pick(...pure.map((row) => value(row.goods, good))));
  const judged = rows.map((row): AttitudeRow => {
    const isPure = row.id !== 'ordinary';
    return {
      ...row,
      best: isPure ? extreme(row.goods, Math.max) : [],
      worst: isPure ? extreme(row.goods, Math.min) : [],
    };
  });
  const dominant = judged.find(({ best }) => best.length === GOODS.length)?.id;
  return {
    kind: 'attitudes',
    seed,
    runs: sumOf(tally, 'ordinary.runs'),
    years: YEARS,
    rows: judged,
    ...(dominant ? { dominant } : {}),
  };
};
