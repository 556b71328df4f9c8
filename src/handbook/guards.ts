/** What each guard of the statechart asks, as data: the sentences are made from it, and a test holds it to the machine. */
import type { Context } from '../model/context.ts';
import { type AnyStock, COUPLING } from '../model/stock-names.ts';

/** What a guard measures: a stock in points, or one of these. Quarters unless said otherwise. */
export type Measure =
  | AnyStock
  /** The lower of the two trusts of the pair, in points. */
  | 'mutualTrust'
  /** The higher of the two tensions of the pair, in points. */
  | 'worstTension'
  /** The lower of voice and insight, in points. */
  | 'leastSeen'
  | 'together'
  | 'tenure.director'
  | 'tenure.chair'
  | `since.${keyof Context['last']}`
  /** 1 when the last election changed the majority, else 0. */
  | 'powerShifted'
  /** 1 when the director's patience is nearly out, else 0; only where nobody decides for the director. */
  | 'patienceRunsOut'
  /** 1 when the director is on the way out, else 0. */
  | 'directorLeaving';

export interface Test {
  readonly measure: Measure;
  readonly is: '>' | '<' | '>=' | '<=' | '=';
  readonly than: number;
}

export interface Guard {
  readonly how: 'all' | 'any';
  readonly tests: readonly Test[];
}

/** `mutualTrust > 42`. */
function test(text: string): Test {
  const [measure = '', is = '', than = ''] = text.split(' ');
  return { measure: measure as Measure, is: is as Test['is'], than: Number(than) };
}
const all = (...tests: readonly string[]): Guard => ({ how: 'all', tests: tests.map(test) });
const any = (...tests: readonly string[]): Guard => ({ how: 'any', tests: tests.map(test) });

export const GUARDS: Readonly<Record<string, Guard>> = {
  knowEachOther: all('mutualTrust > 42', 'together >= 3'),
  pullTogether: all('mutualTrust > 60', 'together >= 16'),
  noLongerPull: all('mutualTrust < 50'),
  areOne: all(`${COUPLING} > 66`, 'leastSeen < 38'),
  areTwoAgain: any(`${COUPLING} < 58`, 'leastSeen > 46'),
  distrust: any('mutualTrust < 30', 'worstTension > 66'),
  deepDistrust: any('mutualTrust < 20', 'worstTension > 72'),
  neverMet: all('mutualTrust < 32', 'together >= 4'),
  heal: all('mutualTrust > 38', 'worstTension < 56'),
  canSpeakAgain: all('mutualTrust > 27', 'worstTension < 64'),
  lockFast: all('mutualTrust < 14', 'together >= 2'),
  directorIsLeaving: all('directorLeaving = 1'),
  overlap: all('greyZone > 38'),
  keepApart: all('greyZone < 30'),
  gold: all('greyZone > 52', 'chair>director.trust > 60', 'leastSeen > 30'),
  goldIsLost: any('greyZone < 44', 'chair>director.trust < 50'),
  unseen: all('greyZone > 44', 'leastSeen < 26'),
  seenAgain: any('greyZone < 38', 'leastSeen > 34'),
  exposed: any('turnoverRisk > 34', 'patienceRunsOut = 1'),
  safe: all('turnoverRisk < 24', 'patienceRunsOut = 0'),
  directorSettled: all('tenure.director >= 4'),
  chairSettled: all('tenure.chair >= 4'),
  unusedForAYear: all('since.used > 4'),
  powerHasShifted: all('powerShifted = 1', 'since.election <= 1'),
  betweenElections: all('since.election > 2'),
  majoritySettled: all('since.newMajority >= 6', 'since.newChair >= 4'),
  settledForLong: all('since.newMajority >= 14', 'since.newChair >= 12'),
  rebuilt: all('since.committees >= 4'),
};
