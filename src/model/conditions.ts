/** Reads the conditions that rows write as text: `stock<33`, `stock>66`, `region=state|state`. */
import type { Regimes } from './context.ts';
import { ModelError } from './model-error.ts';
import { type AnyStock, DERIVED_NAMES, isStock, type Stocks } from './stock-names.ts';

const isKnown = (name: string): name is AnyStock =>
  isStock(name) || DERIVED_NAMES.some((derived) => derived === name);

/** Throws ModelError for a condition that names no stock and no region: a mistake in a row, found by the tests. */
export const holds = (condition: string | undefined, stocks: Stocks, regimes: Regimes): boolean => {
  if (condition === undefined) return true;
  const regime = /^(pair|greyZone|majority|director|chair|agreement|committees)=(.+)$/.exec(condition);
  if (regime) {
    const state = Object.entries(regimes).find(([region]) => region === regime[1])?.[1];
    return state !== undefined && (regime[2] ?? '').split('|').includes(state);
  }
  const comparison = /^(.+)([<>])(\d+)$/.exec(condition);
  const name = comparison?.[1] ?? '';
  if (!comparison || !isKnown(name)) throw new ModelError(`The condition "${condition}" names no stock.`);
  const limit = Number(comparison[3]) * 100;
  return comparison[2] === '<' ? stocks[name] < limit : stocks[name] > limit;
};
