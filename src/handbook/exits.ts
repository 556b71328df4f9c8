/** How likely it is that the director leaves, in rows: the numbers of the hazard, and what it is in some situations, worked out by the model itself. */
import type { Certainty } from '../model/constants.ts';
import { HAZARD, type HazardSetting, hazardFrom, yearlyRisk } from '../model/hazard.ts';
import type { Stocks } from '../model/stock-names.ts';
import { MIDDLING } from './derived.ts';
import { numberText } from './prose.ts';
import type { Tongue } from './tongue.ts';

export interface HazardRow {
  readonly id: string;
  readonly about: string;
  readonly value: string;
  readonly certainty: Certainty;
}

export interface HazardCase {
  readonly id: string;
  readonly about: string;
  /** Per cent. */
  readonly quarter: string;
  readonly year: string;
  /** The part of it that is about how the two get on, per cent. */
  readonly cooperation: string;
}

/** The direction is the surveys' or the claims'; where nothing is said the number is ours altogether. */
const CERTAINTY: Readonly<Record<keyof typeof HAZARD, Certainty>> = {
  other: 'assumption',
  cooperation: 'assumption',
  election: 'seed',
  newMajority: 'seed',
  agreementUsed: 'seed',
  electionQuarters: 'published',
  bestFriction: 'seed',
  strain: 'assumption',
  boredom: 'assumption',
};

const keys = Object.keys(CERTAINTY) as readonly (keyof typeof HAZARD)[];

export const hazardRows = (tongue: Tongue): readonly HazardRow[] =>
  keys.map((id) => ({
    id,
    about: tongue.words.hazard[id] ?? id,
    value: numberText(HAZARD[id], tongue),
    certainty: CERTAINTY[id],
  }));

const QUIET: HazardSetting = { quartersSinceElection: 8, newMajority: false, agreementUsed: false };

interface Situation {
  readonly id: string;
  /** Points. */
  readonly stocks?: Readonly<Partial<Record<keyof Stocks, number>>>;
  readonly setting?: Partial<HazardSetting>;
}

const SITUATIONS: readonly Situation[] = [
  { id: 'middling' },
  { id: 'trusted', stocks: { 'chair>director.trust': 80 } },
  { id: 'distrusted', stocks: { 'chair>director.trust': 20 } },
  { id: 'no-chemistry', stocks: { 'chair~director.chemistry': 10 } },
  { id: 'too-smooth', stocks: { 'director>chair.tension': 0 } },
  { id: 'much-friction', stocks: { 'director>chair.tension': 90 } },
  { id: 'overworked', stocks: { workload: 90 } },
  { id: 'agreement-used', setting: { agreementUsed: true } },
  { id: 'election', setting: { quartersSinceElection: 1 } },
  { id: 'new-majority', setting: { quartersSinceElection: 1, newMajority: true } },
];

const inHundredths = (points: Situation['stocks'] = {}): Partial<Record<keyof Stocks, number>> =>
  Object.fromEntries(Object.entries(points).map(([stock, value]) => [stock, value * 100]));

export function hazardCases(tongue: Tongue): readonly HazardCase[] {
  const percent = (share: number): string => numberText(Math.round(share * 1000) / 10, tongue);
  return SITUATIONS.map(({ id, stocks, setting }) => {
    const hazard = hazardFrom({ ...MIDDLING, ...inHundredths(stocks) }, { ...QUIET, ...setting });
    return {
      id,
      about: tongue.words.situations[id] ?? id,
      quarter: percent(hazard.total),
      year: percent(yearlyRisk(hazard) / 10_000),
      cooperation: percent(hazard.cooperation / hazard.total),
    };
  });
}
