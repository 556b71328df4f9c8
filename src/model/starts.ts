/** The situations a run can start in: stock values (varied a little by the seed), who has sat for how long, what is agreed. */

import type { Context, Regimes } from './context.ts';
import { EVENTS } from './events.ts';
import {
  type AnyStock,
  DERIVED_NAMES,
  type Part,
  type Relation,
  STOCK_NAMES,
  type Stock,
} from './stock-names.ts';

export interface Start {
  readonly id: string;
  readonly stocks: Readonly<Partial<Record<Stock, number>>>;
  /** Quarters the two have worked together. */
  readonly together: number;
  readonly regimes?: Partial<Regimes>;
  readonly newMajority?: true;
}

const towards = (relation: Relation, values: readonly [number, number, number, number]) => {
  const [ability, benevolence, integrity, tension] = values;
  const parts: Record<Part, number> = { ability, benevolence, integrity, tension };
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${relation}.${part}`, value]));
};

/** An ordinary municipality with an ordinary pair: what a start does not say is this. */
const ORDINARY: Readonly<Record<string, number>> = {
  ...towards('chair>director', [54, 52, 56, 24]),
  ...towards('director>chair', [52, 52, 54, 24]),
  ...towards('opposition>director', [52, 48, 52, 26]),
  ...towards('secretary>chair', [54, 52, 54, 22]),
  ...towards('chair>secretary', [58, 52, 58, 20]),
  ...towards('chair>opposition', [48, 42, 48, 34]),
  ...towards('opposition>chair', [46, 42, 46, 36]),
  'chair~director.chemistry': 50,
  'chair~director.roleGap': 50,
  'chair~director.coupling': 20,
  voice: 56,
  insight: 54,
  knowledgeConcentration: 34,
  formalisation: 40,
  greyZone: 34,
  adminPower: 42,
  economisation: 46,
  politicisation: 42,
  crossPartyTrust: 46,
  unspokenProblems: 34,
};

const WORKED_IN = {
  ...towards('chair>director', [80, 82, 80, 14]),
  ...towards('director>chair', [78, 82, 80, 14]),
  'chair~director.chemistry': 80,
  'chair~director.roleGap': 28,
  'chair~director.coupling': 76,
  voice: 32,
  insight: 33,
  knowledgeConcentration: 78,
  formalisation: 20,
  greyZone: 72,
  discretion: 74,
  adminPower: 66,
  accountability: 36,
  longTerm: 60,
  citizenConfidence: 56,
  workload: 44,
  economy: 56,
  unspokenProblems: 58,
};

export const STARTS: readonly Start[] = [
  // Two who are new to each other and took to each other at once.
  {
    id: 'new-pair',
    stocks: {
      'chair~director.chemistry': 80,
      'chair~director.roleGap': 54,
      'chair~director.coupling': 12,
      knowledgeConcentration: 24,
    },
    together: 0,
    regimes: { pair: 'forming', greyZone: 'separate' },
  },
  // Three years in: it works, some of it is written down, people say what they think.
  {
    id: 'working-pair',
    stocks: {
      ...towards('chair>director', [66, 66, 68, 18]),
      ...towards('director>chair', [64, 66, 66, 18]),
      'chair~director.chemistry': 60,
      'chair~director.roleGap': 36,
      'chair~director.coupling': 34,
      greyZone: 46,
      formalisation: 48,
    },
    together: 12,
    regimes: { pair: 'working', greyZone: 'grey' },
  },
  // Twenty years in the same harness; little is on paper and few ask.
  {
    id: 'twenty-year-pair',
    stocks: WORKED_IN,
    together: 80,
    regimes: { pair: 'in-harness', greyZone: 'golden' },
  },
  // Two who no longer believe a word the other says.
  {
    id: 'locked-pair',
    stocks: {
      ...towards('chair>director', [34, 14, 20, 70]),
      ...towards('director>chair', [36, 14, 18, 70]),
      'chair~director.chemistry': 20,
      'chair~director.roleGap': 70,
      voice: 40,
      greyZone: 24,
    },
    together: 6,
    regimes: { pair: 'locked', greyZone: 'separate' },
  },
  // The winter after the power changed hands: a new chair, a director who served the old one.
  {
    id: 'after-majority-change',
    stocks: {
      ...towards('chair>director', [46, 40, 42, 34]),
      ...towards('director>chair', [46, 46, 46, 30]),
      'chair~director.chemistry': 46,
      'chair~director.roleGap': 62,
      'chair~director.coupling': 10,
      knowledgeConcentration: 52,
      politicisation: 56,
      crossPartyTrust: 36,
    },
    together: 0,
    regimes: { pair: 'forming', chair: 'newInOffice', majority: 'newMajority' },
    newMajority: true,
  },
  // An ordinary municipality with its sector committees.
  {
    id: 'with-committees',
    stocks: {},
    together: 8,
  },
  // The sector committees are gone; the board carries everything.
  {
    id: 'without-committees',
    stocks: {
      boardLoad: 72,
      holism: 64,
      adminPower: 58,
      localPolicy: 40,
      economisation: 58,
      greyZone: 48,
      insight: 46,
      politicisation: 36,
    },
    together: 8,
    regimes: { committees: 'dissolved' },
  },
  // Few people, short paths, every manager in one room and nobody in reserve.
  {
    id: 'small-municipality',
    stocks: {
      workload: 68,
      capacity: 34,
      economy: 36,
      holism: 60,
      knowledgeConcentration: 56,
      formalisation: 26,
      legalQuality: 44,
      accountability: 44,
      longTerm: 44,
      discretion: 60,
      greyZone: 50,
    },
    together: 8,
  },
];

/** What a stock is before a start or the seed says anything. */
export const ordinary = (stock: Stock): number => ORDINARY[stock] ?? 50;

/** Trust is such that no region moves: every pure step enters the machine here before it goes to where it is. */
const ZEROS = {
  ...Object.fromEntries([...STOCK_NAMES, ...DERIVED_NAMES].map((name) => [name, 0])),
  'chair>director.trust': 4000,
  'director>chair.trust': 4000,
} as Readonly<Record<AnyStock, number>>;

/** The empty house that the machine is built around; `begin` puts a start in its place. */
export const EMPTY: Context = {
  seed: 0,
  quarter: 0,
  stocks: ZEROS,
  pending: [],
  counts: EVENTS.map(() => 0),
  // Quarter 0 is the first after the September election of the year before.
  last: {
    contact: 0,
    informed: 0,
    used: 0,
    election: -2,
    newMajority: -99,
    newChair: -99,
    chairGone: -99,
    newCouncil: -1,
    newBoard: -1,
    budget: -1,
    accounts: -3,
    committees: -99,
  },
  chemistryBase: 0,
  together: 0,
  tenure: { chair: 0, director: 0, secretary: 0 },
  person: 0,
  ousted: false,
  exitPaid: false,
  exits: false,
  stayed: 1,
  patience: 0,
  clauses: {},
  leakAt: 10_000,
  lastCause: { event: 'time.passes', quarter: 0 },
  lines: [],
};
