/** How hard an effect lands: who did it and how, what cushion of trust there is, and how much room the stock has left. */
import type { Act } from './act.ts';
import type { Books } from './books.ts';
import type { EventRow } from './events/row.ts';
import { CHEMISTRY, RELATIONS, type Relation, type Stock } from './stock-names.ts';

/** Small, clear and large, in hundredths of a point. */
const SIZES = [0, 400, 900, 1800];

const relationOf = (stock: Stock): Relation | undefined =>
  RELATIONS.find((relation) => stock.startsWith(`${relation}.`));

const isOfThePair = (relation: Relation | undefined): boolean =>
  relation === 'chair>director' || relation === 'director>chair';

/** A cost of relation work: less chemistry, more work. */
const isPrice = (stock: Stock, size: number): boolean =>
  stock === CHEMISTRY ? size < 0 : stock.startsWith('workload') && size > 0;

const isBlow = (stock: Stock, size: number): boolean => (stock.endsWith('.tension') ? size > 0 : size < 0);

/**
 * What the doer and the manner make of a size, in hundredths. The duty is asymmetric (C165, L15): what the chair
 * does counts double for trust, and the director, who is trained for it, pays half for relation work.
 */
export const sizeOf = (row: EventRow, act: Act, stock: Stock, size: number): number => {
  let weight = Math.sign(size) * (SIZES[Math.abs(size)] ?? 0);
  if (act.by === 'chair' && isOfThePair(relationOf(stock))) weight *= 2;
  const relationWork = row.group === 'pair' || row.group === 'agreement';
  if (act.by === 'director' && relationWork && isPrice(stock, size)) weight *= 0.5;
  const isFelt = stock === CHEMISTRY ? size < 0 : stock.endsWith('.tension') && size > 0;
  // Firm with a gentle hand: the same content, another price (C009).
  if (isFelt && act.tone === 'gentle') weight *= 0.5;
  if (isFelt && act.tone === 'firm') weight *= 1.5;
  return weight;
};

/**
 * What of it comes through: trust falls faster than it rises, a cushion of trust softens a blow and the lack of
 * one sharpens it, and near an end there is less room to move.
 */
export const landing = (books: Books, stock: Stock, weight: number): number => {
  const relation = relationOf(stock);
  let felt = weight;
  if (relation && isBlow(stock, weight)) {
    const cushion = books.at(`${relation}.trust`);
    felt *= 1.2;
    if (cushion > 66) felt *= 0.75;
    if (cushion < 33) felt *= 1.2;
  }
  const value = books.at(stock);
  const room = weight > 0 ? 100 - value : value;
  return room < 50 ? (felt * Math.max(room, 5)) / 50 : felt;
};
