/** What a quarter does by itself: moods halve, relations are worn in or untended, conditions pull at each other. */
import type { Books } from './books.ts';
import type { Context, Regimes } from './context.ts';
import { draw } from './draw.ts';
import type { Rule } from './rules.ts';
import { type AnyStock, CHEMISTRY, COUPLING, ROLE_GAP, type Stock } from './stock-names.ts';

export interface Now {
  readonly at: (stock: AnyStock) => number;
  readonly context: Context;
  readonly quarter: number;
  readonly regimes: Regimes;
  readonly inHarness: boolean;
  readonly since: (mark: keyof Context['last']) => number;
}

interface Pull {
  readonly stock: Stock;
  readonly rule: Rule;
  readonly claims: readonly string[];
  /** Points this quarter; 0 when the pull does not hold. */
  readonly change: (now: Now) => number;
}

const pull = (stock: Stock, rule: Rule, claims: string, change: (now: Now) => number): Pull => ({
  stock,
  rule,
  claims: claims === '' ? [] : claims.split(' '),
  change,
});

/** A share of the way to a target. */
const toward = (stock: Stock, share: number, claims: string, target: (now: Now) => number): Pull =>
  pull(stock, 'drift', claims, (now) => (target(now) - now.at(stock)) * share);

const holdsTogether = (now: Now): boolean => now.inHarness || now.regimes.pair === 'working';

/** How fast a quarter of tended work wears in: slower while the two are new, not at all where it has gone wrong. */
const workedIn = (now: Now): number =>
  holdsTogether(now) ? 0.028 : now.regimes.pair === 'forming' ? 0.02 : 0;

const between = (relation: 'chair>director' | 'director>chair'): readonly Pull[] => [
  ...(['ability', 'benevolence', 'integrity'] as const).map((part) =>
    pull(`${relation}.${part}`, 'worked-in', 'C029 C036', (now) =>
      now.since('contact') <= 4 ? (88 - now.at(`${relation}.${part}`)) * workedIn(now) : 0,
    ),
  ),
  pull(`${relation}.benevolence`, 'first-impression', 'C021 C038', (now) =>
    now.context.together < 8 ? (now.at(CHEMISTRY) - 50) * 0.05 : 0,
  ),
  pull(`${relation}.benevolence`, 'upkeep-decay', 'C097', (now) =>
    now.since('contact') > 4 ? now.at(`${relation}.benevolence`) * -0.018 : 0,
  ),
  pull(
    `${relation}.ability`,
    'competence-forgiven',
    '',
    (now) => Math.max(0, 45 - now.at(`${relation}.ability`)) * 0.05,
  ),
  toward(`${relation}.tension`, 0.12, 'C049', (now) => 8 + now.at(ROLE_GAP) * 0.35),
];

/** In the order in which a quarter books them. */
const PULLS: readonly Pull[] = [
  pull(CHEMISTRY, 'mood-halves', 'C021', (now) => (now.context.chemistryBase / 100 - now.at(CHEMISTRY)) / 2),
  pull(COUPLING, 'coupling-grows', 'C035 C060', (now) =>
    now.regimes.pair === 'broken'
      ? 0
      : (100 - now.at(COUPLING)) * 0.006 * (now.inHarness ? 1.5 : 1) * (now.context.committees ? 1 : 1.5),
  ),
  ...between('chair>director'),
  ...between('director>chair'),
  pull(ROLE_GAP, 'worked-in', 'C029', (now) => (holdsTogether(now) ? (24 - now.at(ROLE_GAP)) * 0.03 : 0)),
  toward('greyZone', 0.05, 'C016 C055', (now) =>
    now.regimes.pair === 'broken' ? 20 : 16 + now.at('chair>director.trust') * 0.7,
  ),
  pull(
    'knowledgeConcentration',
    'knowledge-gathers',
    'C032 C035',
    (now) => (100 - now.at('knowledgeConcentration')) * (now.inHarness ? 0.014 : 0.01),
  ),
  pull('discretion', 'golden-yield', 'C017 C036', (now) =>
    now.regimes.greyZone === 'golden' ? (92 - now.at('discretion')) * 0.04 : 0,
  ),
  pull('localPolicy', 'golden-yield', 'C017', (now) =>
    now.regimes.greyZone === 'golden' ? (80 - now.at('localPolicy')) * 0.02 : 0,
  ),
  pull('voice', 'golden-wear', 'C037', (now) =>
    isGold(now) ? (22 - now.at('voice')) * (now.regimes.pair === 'entangled' ? 0.026 : 0.016) : 0,
  ),
  pull('insight', 'golden-wear', 'C037', (now) => (isGold(now) ? (20 - now.at('insight')) * 0.01 : 0)),
  pull('legalQuality', 'overgrown-debt', 'C018', (now) => (now.regimes.greyZone === 'overgrown' ? -0.5 : 0)),
  pull('accountability', 'overgrown-debt', 'C018', (now) =>
    now.regimes.greyZone === 'overgrown' ? -0.4 : 0,
  ),
  pull('formalisation', 'routine-fades', 'C031', (now) =>
    now.since('used') > 4 ? now.at('formalisation') * (now.inHarness ? -0.022 : -0.012) : 0,
  ),
  pull(
    'unspokenProblems',
    'silence-grows',
    'C071 C084',
    (now) => (112 - now.at('voice') * 1.35 - now.at('unspokenProblems')) * 0.05,
  ),
  toward('voice', 0.012, 'C076', () => 52),
  toward('insight', 0.015, 'C133', (now) => (now.since('informed') > 4 ? 36 : 52)),
  toward(
    'discretion',
    0.03,
    'C098 C103',
    (now) => 20 + now.at('chair>director.trust') * 0.6 - now.at('politicisation') * 0.1,
  ),
  toward(
    'adminPower',
    0.03,
    'C034',
    (now) => 22 + now.at('knowledgeConcentration') * 0.5 + now.at('greyZone') * 0.1,
  ),
  toward(
    'accountability',
    0.025,
    'C044 C154',
    (now) =>
      24 +
      now.at('insight') * 0.35 +
      now.at('formalisation') * 0.25 -
      Math.min(now.context.together, 80) * 0.15,
  ),
  toward(
    'legalQuality',
    0.025,
    'C031 C116 C137',
    (now) => 30 + now.at('insight') * 0.25 + now.at('voice') * 0.25 + (50 - now.at('workload')) * 0.2,
  ),
  toward(
    'workload',
    0.55,
    'C030 C126',
    (now) =>
      load(now, 'director', 8) + (50 - now.at('capacity')) * 0.3 + (50 - now.at('crossPartyTrust')) * 0.1,
  ),
  toward('workload.chair', 0.55, 'C058', (now) => load(now, 'chair', 8) + (now.at('boardLoad') - 50) * 0.3),
  toward('boardLoad', 0.06, 'C058', (now) => (now.context.committees ? 45 : 70)),
  toward(
    'localPolicy',
    0.03,
    'C046 C054',
    (now) =>
      34 +
      now.at('voice') * 0.2 +
      now.at('discretion') * 0.15 -
      newBlood(now) -
      (now.context.committees ? 0 : 10),
  ),
  toward('holism', 0.015, 'C050', (now) => (now.context.committees ? 45 : 60)),
  toward(
    'economisation',
    0.02,
    'C056',
    (now) => 70 - now.at('economy') * 0.5 + (now.context.committees ? 0 : 10),
  ),
  toward('professionalValues', 0.015, 'C057', (now) => 26 + now.at('voice') * 0.5),
  toward('economy', 0.06, 'C114 C159', (now) => times(now) + (now.at('capacity') - 50) * 0.3),
  toward(
    'capacity',
    0.02,
    'C115 C116 C138',
    (now) => 58 - (now.at('workload') - 50) * 0.3 + (now.at('economy') - 50) * 0.2,
  ),
  toward('politicisation', 0.02, 'C103', (now) => 66 - now.at('crossPartyTrust') * 0.5),
  toward(
    'crossPartyTrust',
    0.03,
    'C103',
    (now) =>
      (now.at('opposition>chair.trust') +
        now.at('chair>opposition.trust') +
        now.at('opposition>director.trust')) /
        3 +
      8,
  ),
  toward(
    'longTerm',
    0.02,
    'C029 C116',
    (now) => 52 - (now.at('workload') - 50) * 0.3 + Math.min(now.context.together, 40) * 0.25,
  ),
  toward('cooperation', 0.015, 'C133', (now) => 28 + now.at('insight') * 0.4),
  toward('citizenConfidence', 0.3, 'C095', (now) => now.at('citizenConfidence.slow')),
  toward(
    'citizenConfidence.slow',
    0.02,
    'C041 C043',
    (now) =>
      (now.at('legalQuality') + now.at('localPolicy') + now.at('economy') + now.at('accountability')) / 4 + 6,
  ),
  pull('capacity', 'vacancy', 'C158', (now) => (isEmpty(now) ? -1.5 : 0)),
  pull('longTerm', 'vacancy', 'C158', (now) => (isEmpty(now) ? -1 : 0)),
];

/** Both kinds of gold wear the questions down: the one that is seen to pay, and the one gone over the edge. */
function isGold(now: Now): boolean {
  return now.regimes.greyZone === 'golden' || now.regimes.greyZone === 'overgrown';
}

function isEmpty(now: Now): boolean {
  return now.regimes.director === 'vacant' || now.regimes.director === 'acting';
}

/** New blood cannot fully act while the half that stayed keeps the knowledge (C046). */
function newBlood(now: Now): number {
  return now.context.person > 0 && now.context.together < 12 ? now.at('knowledgeConcentration') * 0.2 : 0;
}

/** What comes in from outside this quarter: drawn, heavier in the autumn of the budget, eased by worked-in routines. */
function load(now: Now, office: string, least: number): number {
  const autumn = now.quarter % 4 === 3 ? 6 : 0;
  return (
    least + 84 * draw(now.context.seed, `load.${office}`, now.quarter) + autumn - (now.inHarness ? 4 : 0)
  );
}

/** What the world outside makes of the economy: good and bad times of two years each, drawn. */
function times(now: Now): number {
  return 28 + 36 * draw(now.context.seed, 'times', Math.floor(now.quarter / 8));
}

/** Books every pull of the quarter; the cause is time itself. */
export const driftQuarter = (books: Books, now: Now): void => {
  const cause = { event: 'time.passes', quarter: now.quarter };
  for (const { stock, rule, claims, change } of PULLS) {
    const points = change(now);
    if (points !== 0) books.move(stock, points * 100, cause, rule, claims);
  }
};

/** What has been unspoken long enough comes out and is partly dealt with (L9). */
export const leakIfFull = (books: Books, context: Context, quarter: number): void => {
  const unspoken = books.stocks.unspokenProblems;
  if (unspoken <= context.leakAt) return;
  const cause = { event: 'time.passes', quarter };
  for (const [stock, points] of [
    ['citizenConfidence', -9],
    ['citizenConfidence.slow', -2],
    ['voice', -3],
    ['workload', 6],
  ] as const) {
    books.move(stock, points * 100, cause, 'leak', ['C071', 'C084']);
  }
  books.move('unspokenProblems', -unspoken / 2, cause, 'leak', ['C071', 'C084']);
};
