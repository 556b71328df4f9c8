/** What is read off other stocks: trust as the weakest part lowered by tension. The risk that the director leaves: hazard.ts. */
import { constant } from './constants.ts';
import { partOf, RELATIONS, type Relation, type Stock, type Stocks, type Trust } from './stock-names.ts';

/** One part in so many of trust, in the hundredths that tension is kept in. */
const FULL_TENSION = constant('trust.tension') * 10_000;

interface TrustNames {
  readonly trust: Trust;
  readonly parts: readonly [Stock, Stock, Stock];
  readonly tension: Stock;
}

/** The names of a relation, put together once. */
export const TRUST_IN = Object.fromEntries(
  RELATIONS.map((relation): [Relation, TrustNames] => [
    relation,
    {
      trust: `${relation}.trust`,
      parts: [partOf(relation, 'ability'), partOf(relation, 'benevolence'), partOf(relation, 'integrity')],
      tension: partOf(relation, 'tension'),
    },
  ]),
) as Readonly<Record<Relation, TrustNames>>;

/** Trust is no better than its weakest part, and full tension takes a third of that. Hundredths. */
export const deriveTrust = (stocks: Stocks, relation: Relation): number => {
  const { parts, tension } = TRUST_IN[relation];
  const weakest = Math.min(stocks[parts[0]], stocks[parts[1]], stocks[parts[2]]);
  return Math.round(weakest * (1 - stocks[tension] / FULL_TENSION));
};
