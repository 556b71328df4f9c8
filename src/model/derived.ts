/** What is read off other stocks: trust as the weakest part lowered by tension. The risk that the director leaves: hazard.ts. */
import { constant } from './constants.ts';
import type { Relation, Stocks } from './stock-names.ts';

/** One part in so many of trust, in the hundredths that tension is kept in. */
const FULL_TENSION = constant('trust.tension') * 10_000;

/** Trust is no better than its weakest part, and full tension takes a third of that. Hundredths. */
export const deriveTrust = (stocks: Stocks, relation: Relation): number => {
  const weakest = Math.min(
    stocks[`${relation}.ability`],
    stocks[`${relation}.benevolence`],
    stocks[`${relation}.integrity`],
  );
  return Math.round(weakest * (1 - stocks[`${relation}.tension`] / FULL_TENSION));
};
