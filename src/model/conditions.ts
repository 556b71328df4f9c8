/** Reads the conditions that rows write as text: `stock<33`, `stock>66`, `region=state|state`. */
import { REGIONS, type Regimes } from './context.ts';
import { ModelError } from './model-error.ts';
import { type AnyStock, DERIVED_NAMES, isStock, type Stocks } from './stock-names.ts';

type Check = (stocks: Stocks, regimes: Regimes) => boolean;

const isKnown = (name: string): name is AnyStock =>
  isStock(name) || DERIVED_NAMES.some((derived) => derived === name);

const read = (condition: string): Check => {
  const [left = '', right = ''] = condition.split('=');
  const region = REGIONS.find((known) => known === left);
  if (region && right !== '') {
    const states = right.split('|');
    return (_stocks, regimes) => states.includes(regimes[region]);
  }
  const comparison = /^(.+)([<>])(\d+)$/.exec(condition);
  const name = comparison?.[1] ?? '';
  if (!comparison || !isKnown(name)) throw new ModelError(`The condition "${condition}" names no stock.`);
  const limit = Number(comparison[3]) * 100;
  return comparison[2] === '<' ? (stocks) => stocks[name] < limit : (stocks) => stocks[name] > limit;
};

/** Each text is read once. */
const CHECKS = new Map<string, Check>();

/** Throws ModelError for a condition that names no stock and no region: a mistake in a row, found by the tests. */
export const holds = (condition: string | undefined, stocks: Stocks, regimes: Regimes): boolean => {
  if (condition === undefined) return true;
  let check = CHECKS.get(condition);
  if (!check) {
    check = read(condition);
    CHECKS.set(condition, check);
  }
  return check(stocks, regimes);
};
