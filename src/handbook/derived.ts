/** What a derived stock is read off, found by asking the model: whatever changes it when it is moved. */
import { deriveTrust } from '../model/derived.ts';
import { hazardFrom } from '../model/hazard.ts';
import { DERIVED_NAMES, RELATIONS, STOCK_NAMES, type Stocks } from '../model/stock-names.ts';

/** Every stock in the middle, in hundredths. */
export const MIDDLING = Object.fromEntries(
  [...STOCK_NAMES, ...DERIVED_NAMES].map((name) => [name, 5000]),
) as Stocks;

/** Far enough down and up that what is read off the weakest of several notices too. */
const ELSEWHERE = [3000, 7000];

type Read = (stocks: Stocks) => number;

function readerOf(id: string): Read | undefined {
  const relation = RELATIONS.find((one) => id === `${one}.trust`);
  if (relation) return (stocks) => deriveTrust(stocks, relation);
  if (id !== 'turnoverRisk') return undefined;
  const quiet = { quartersSinceElection: 8, newMajority: false, agreementUsed: false };
  return (stocks) => hazardFrom(stocks, quiet).total;
}

/** In the order of the books; empty for a stock that is not derived. */
export function readOff(id: string): readonly string[] {
  const read = readerOf(id);
  if (!read) return [];
  const usual = read(MIDDLING);
  return [...STOCK_NAMES, ...DERIVED_NAMES].filter((name) =>
    ELSEWHERE.some((value) => read({ ...MIDDLING, [name]: value }) !== usual),
  );
}
