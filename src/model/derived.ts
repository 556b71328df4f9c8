/** What is read off other stocks: trust as the weakest part lowered by tension, and the risk that the director leaves. */
import type { Relation, Stocks } from './stock-names.ts';

/** Trust is no better than its weakest part, and full tension takes a third of that. Hundredths. */
export const deriveTrust = (stocks: Stocks, relation: Relation): number => {
  const weakest = Math.min(
    stocks[`${relation}.ability`],
    stocks[`${relation}.benevolence`],
    stocks[`${relation}.integrity`],
  );
  return Math.round(weakest * (1 - stocks[`${relation}.tension`] / 30_000));
};

export interface RiskSetting {
  readonly quartersSinceElection: number;
  readonly newMajority: boolean;
  readonly agreementUsed: boolean;
}

/**
 * The chance, in hundredths of a per cent, that the director leaves within a year: a quarterly hazard by the
 * factors of the tenure surveys, smoothed, and U-shaped in friction (C091). Base and factors are assumptions.
 */
export const deriveRisk = (stocks: Stocks, setting: RiskSetting): number => {
  const trust = stocks['chair>director.trust'] / 10_000;
  const chemistry = stocks['chair~director.chemistry'] / 10_000;
  const friction = stocks['director>chair.tension'] / 10_000;
  const off = friction - 0.25;
  let hazard = 0.042;
  hazard *= 1.9 - 1.4 * trust;
  hazard *= 1 + (0.5 - chemistry) * (1 - trust);
  hazard *= 0.9 + 1.2 * off * off;
  hazard *= 0.85 + 0.45 * (stocks.workload / 10_000);
  hazard *= 1.1 - 0.25 * (stocks.formalisation / 10_000);
  if (setting.quartersSinceElection < 4) hazard *= setting.newMajority ? 4 : 2;
  if (setting.agreementUsed) hazard *= 0.6;
  const stays = 1 - Math.min(0.9, hazard);
  return Math.round((1 - stays * stays * stays * stays) * 10_000);
};
