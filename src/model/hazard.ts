/** How likely it is that the director leaves: a quarterly hazard of two kinds, and the one patience each director has. */
import type { Context, Regimes } from './context.ts';
import { draw } from './draw.ts';
import type { Stocks } from './stock-names.ts';

/**
 * Factors of the hazard. The surveys of directors (Cregård & Solli) give directions and the figures that the
 * calibration lands on; the size of each factor is our assumption.
 */
export const HAZARD = {
  /** A quarter's chance of leaving for another post, a pension or other reasons of one's own. */
  other: 0.0274,
  /** A quarter's chance of leaving for how the two get on, at trust 20. */
  cooperation: 0.0482,
  /** In the four quarters after an election. */
  election: 2,
  /** … and once more when the majority changed. */
  newMajority: 2,
  /** Where an agreement is used and the board follows up. */
  agreementUsed: 0.6,
  /** Quarters in which an election tells: its own and the four after it. */
  electionQuarters: 5,
  /** The tension at which most stay: some friction keeps people learning (C091). */
  bestFriction: 25,
  /** How steeply the chance of leaving rises with the square of the tension above that. */
  strain: 1.4,
  /** … and below it, for reasons of one's own: with nothing left to learn one looks around. */
  boredom: 6,
} as const;

export interface HazardSetting {
  readonly quartersSinceElection: number;
  readonly newMajority: boolean;
  readonly agreementUsed: boolean;
}

export interface Hazard {
  /** The chance, 0–1, of leaving this quarter because of how the two get on. */
  readonly cooperation: number;
  /** … for any other reason. */
  readonly other: number;
  readonly total: number;
}

/** C021, C025, C039, C064, C091, C098, C113, C126, C153 and C164 as factors on two base rates. Monotone in all but friction. */
export const hazardFrom = (stocks: Stocks, setting: HazardSetting): Hazard => {
  const trust = stocks['chair>director.trust'] / 10_000;
  const chemistry = stocks['chair~director.chemistry'] / 10_000;
  const friction = stocks['director>chair.tension'] / 10_000;
  const off = friction - HAZARD.bestFriction / 100;
  const distrust = 1.2 - trust;
  const trusting = stocks['director>chair.trust'] / 10_000;
  let times = 1;
  if (setting.quartersSinceElection < HAZARD.electionQuarters) {
    times *= HAZARD.election * (setting.newMajority ? HAZARD.newMajority : 1);
  }
  if (setting.agreementUsed) times *= HAZARD.agreementUsed;
  // Whoever has proposed what nobody decided is blamed when the money is gone (C113).
  times *= 1.2 - 0.4 * (stocks.economy / 10_000);
  const other =
    HAZARD.other *
    times *
    (0.8 + 0.5 * (stocks.workload / 10_000)) *
    (0.9 + (off < 0 ? HAZARD.boredom : HAZARD.strain) * off * off) *
    (1.1 - 0.2 * (stocks.discretion / 10_000)) *
    (1.25 - 0.5 * (stocks.citizenConfidence / 10_000)) *
    (1.28 - 0.7 * (stocks.formalisation / 10_000));
  const cooperation =
    HAZARD.cooperation *
    times *
    distrust *
    distrust *
    (1.7 - 1.4 * chemistry) *
    (0.9 + HAZARD.strain * off * off) *
    (1.3 - 0.6 * trusting) *
    (1.55 - 1.4 * (stocks.formalisation / 10_000));
  const total = Math.min(0.9, other + cooperation);
  return { cooperation, other, total };
};

export const hazardSetting = (
  context: Pick<Context, 'last'>,
  regimes: Regimes,
  quarter: number,
): HazardSetting => ({
  quartersSinceElection: quarter - context.last.election,
  newMajority: context.last.newMajority === context.last.election,
  agreementUsed: regimes.agreement === 'lived',
});

/** The chance of leaving within a year at today's hazard, in hundredths of a per cent. */
export const yearlyRisk = ({ total }: Hazard): number => {
  const stays = 1 - total;
  return Math.round((1 - stays * stays * stays * stays) * 10_000);
};

/** Under which chance of having stayed so long this person leaves: drawn once, so that more strain never means a later exit. */
export const patienceOfPerson = (seed: number, person: number): number => draw(seed, 'patience', person);

/** Two quarters' warning at today's hazard. */
export const isNear = (stayed: number, patience: number, { total }: Hazard): boolean =>
  stayed * (1 - total) * (1 - total) < patience;
