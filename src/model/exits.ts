/** What it costs when a half of the pair is replaced: the new relation, and the bill that the house pays. */
import type { Cause } from './act.ts';
import type { Books } from './books.ts';
import { drawBetween } from './draw.ts';
import {
  CHEMISTRY,
  COUPLING,
  type Part,
  RELATIONS,
  type Relation,
  ROLE_GAP,
  type Stock,
} from './stock-names.ts';

export type Half = 'chair' | 'director';

/** Shares of knowledge concentration that the house pays when a half leaves. */
const BILL: Readonly<Record<Half, readonly (readonly [Stock, number])[]>> = {
  director: [
    ['legalQuality', -0.12],
    ['capacity', -0.14],
    ['economy', -0.08],
    ['longTerm', -0.1],
    ['workload', 0.12],
  ],
  chair: [
    ['localPolicy', -0.12],
    ['insight', -0.06],
    ['accountability', -0.08],
    ['longTerm', -0.08],
    ['workload', 0.06],
  ],
};

const CLAIMS = ['C023', 'C033', 'C046', 'C048'];

/** The knowledge that goes with the one who leaves, doubled when the exit is forced (L4). */
export const payKnowledge = (books: Books, half: Half, forced: boolean, cause: Cause): void => {
  const knowledge = books.stocks.knowledgeConcentration;
  for (const [stock, share] of BILL[half]) {
    books.move(stock, Math.round(knowledge * share) * (forced ? 2 : 1), cause, 'bill-at-exit', CLAIMS);
  }
  if (half === 'director') {
    books.move('knowledgeConcentration', -knowledge * 0.5, cause, 'new-person', CLAIMS);
  }
};

/** How much of coupling × old chemistry each part of the new trust lacks. */
const LOST: readonly (readonly [Part, number])[] = [
  ['ability', -0.14],
  ['benevolence', -0.18],
  ['integrity', -0.12],
  ['tension', 0.15],
];
const FRESH: readonly (readonly [Part, number])[] = [
  ['ability', 52],
  ['benevolence', 50],
  ['integrity', 54],
  ['tension', 24],
];

const partOf = (relation: Relation, part: Part): Stock => `${relation}.${part}`;

/**
 * Somebody new: every relation of theirs starts over, the pair lacks coupling × old chemistry (L3), and a new
 * base chemistry is drawn. Returns that base, in hundredths.
 */
export const meetAnew = (books: Books, seed: number, half: Half, person: number, cause: Cause): number => {
  const hung = (books.stocks[COUPLING] * books.stocks[CHEMISTRY]) / 10_000;
  const fresh = (stock: Stock, low: number, high: number): number => {
    const value = drawBetween(seed, stock, person, low, high);
    books.move(stock, value - books.stocks[stock], cause, 'new-person', ['C023', 'C184']);
    return value;
  };
  for (const relation of RELATIONS) {
    if (!relation.split('>').includes(half)) continue;
    for (const [part, value] of FRESH) fresh(partOf(relation, part), value - 4, value + 4);
  }
  for (const relation of ['chair>director', 'director>chair'] as const) {
    for (const [part, share] of LOST) {
      books.move(partOf(relation, part), hung * share, cause, 'bill-at-exit', CLAIMS);
    }
  }
  fresh(COUPLING, 6, 12);
  fresh(ROLE_GAP, 56, 70);
  books.move('greyZone', books.stocks.greyZone * -0.4, cause, 'new-person', ['C046']);
  return fresh(CHEMISTRY, 18, 86);
};
