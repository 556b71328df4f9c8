/** How hard an effect lands: who did it and how, what cushion of trust there is, and how much room the stock has left. */
import type { Act } from './act.ts';
import type { Books } from './books.ts';
import { constant } from './constants.ts';
import { TRUST_IN } from './derived.ts';
import type { EventRow } from './events/row.ts';
import { CHEMISTRY, partOf, RELATIONS, type Relation, relationOf, type Stock } from './stock-names.ts';

/** Small, clear and large, in hundredths of a point. */
const SIZES = [0, ...(['size.small', 'size.clear', 'size.large'] as const).map((id) => constant(id) * 100)];

const CHAIR = constant('weight.chair');
const DIRECTOR = constant('weight.director');
const GENTLE = constant('weight.gentle');
const FIRM = constant('weight.firm');
const FALL = constant('weight.fall');
const CUSHION = { above: constant('cushion.high'), softens: constant('cushion.softens') };
const NO_CUSHION = { below: constant('cushion.low'), sharpens: constant('cushion.sharpens') };
const ROOM = { narrow: constant('room.narrow'), least: constant('room.least') };

const isOfThePair = (relation: Relation | undefined): boolean =>
  relation === 'chair>director' || relation === 'director>chair';

const TENSIONS: ReadonlySet<Stock> = new Set(RELATIONS.map((relation) => partOf(relation, 'tension')));
const isTension = (stock: Stock): boolean => TENSIONS.has(stock);
const isWork = (stock: Stock): boolean => stock === 'workload' || stock === 'workload.chair';

/** A cost of relation work: less chemistry, more work. */
const isPrice = (stock: Stock, size: number): boolean =>
  stock === CHEMISTRY ? size < 0 : isWork(stock) && size > 0;

const isBlow = (stock: Stock, size: number): boolean => (isTension(stock) ? size > 0 : size < 0);

/**
 * What the doer and the manner make of a size, in hundredths. The duty is asymmetric (C165, L15): what the chair
 * does counts double for trust, and the director, who is trained for it, pays half for relation work.
 */
export const sizeOf = (row: EventRow, act: Act, stock: Stock, size: number): number => {
  let weight = Math.sign(size) * (SIZES[Math.abs(size)] ?? 0);
  if (act.by === 'chair' && isOfThePair(relationOf(stock))) weight *= CHAIR;
  const relationWork = row.group === 'pair' || row.group === 'agreement';
  if (act.by === 'director' && relationWork && isPrice(stock, size)) weight *= DIRECTOR;
  const isFelt = stock === CHEMISTRY ? size < 0 : isTension(stock) && size > 0;
  // Firm with a gentle hand: the same content, another price (C009).
  if (isFelt && act.tone === 'gentle') weight *= GENTLE;
  if (isFelt && act.tone === 'firm') weight *= FIRM;
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
    const cushion = books.at(TRUST_IN[relation].trust);
    felt *= FALL;
    if (cushion > CUSHION.above) felt *= CUSHION.softens;
    if (cushion < NO_CUSHION.below) felt *= NO_CUSHION.sharpens;
  }
  const value = books.at(stock);
  const room = weight > 0 ? 100 - value : value;
  return room < ROOM.narrow ? (felt * Math.max(room, ROOM.least)) / ROOM.narrow : felt;
};
