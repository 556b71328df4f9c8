/** What it costs when a half of the pair is replaced: the new relation, and the bill that the house pays. */
import type { Cause } from './act.ts';
import type { Books } from './books.ts';
import { constant } from './constants.ts';
import { drawBetween } from './draw.ts';
import { CHEMISTRY, COUPLING, type Part, partOf, RELATIONS, ROLE_GAP, type Stock } from './stock-names.ts';

export type Half = 'chair' | 'director';

/** Shares of knowledge concentration that the house pays when a half leaves. */
const BILL: Readonly<Record<Half, readonly (readonly [Stock, number])[]>> = {
  director: [
    ['legalQuality', constant('bill.director.legalQuality')],
    ['capacity', constant('bill.director.capacity')],
    ['economy', constant('bill.director.economy')],
    ['longTerm', constant('bill.director.longTerm')],
    ['cooperation', constant('bill.director.cooperation')],
    ['workload', constant('bill.director.workload')],
  ],
  chair: [
    ['localPolicy', constant('bill.chair.localPolicy')],
    ['insight', constant('bill.chair.insight')],
    ['accountability', constant('bill.chair.accountability')],
    ['economy', constant('bill.chair.economy')],
    ['legalQuality', constant('bill.chair.legalQuality')],
    ['longTerm', constant('bill.chair.longTerm')],
    ['cooperation', constant('bill.chair.cooperation')],
    ['workload', constant('bill.chair.workload')],
  ],
};

const FORCED = constant('bill.forced');
const KNOWLEDGE_GONE = constant('bill.knowledge-gone');
const GONE_IN_HASTE = constant('bill.knowledge-gone-forced');

const CLAIMS = ['C023', 'C033', 'C046', 'C048'];

/** The knowledge that goes with the one who leaves, doubled when the exit is forced (L4). */
export const payKnowledge = (books: Books, half: Half, forced: boolean, cause: Cause): void => {
  const knowledge = books.stocks.knowledgeConcentration;
  for (const [stock, share] of BILL[half]) {
    books.move(stock, Math.round(knowledge * share) * (forced ? FORCED : 1), cause, 'bill-at-exit', CLAIMS);
  }
  if (half === 'director') {
    const gone = knowledge * (forced ? GONE_IN_HASTE : KNOWLEDGE_GONE);
    books.move('knowledgeConcentration', gone, cause, 'new-person', CLAIMS);
  }
};

/** How much of coupling × old chemistry each part of the new trust lacks. */
const LOST: readonly (readonly [Part, number])[] = [
  ['ability', constant('bill.ability')],
  ['benevolence', constant('bill.benevolence')],
  ['integrity', constant('bill.integrity')],
  ['tension', constant('bill.tension')],
];
const FRESH: readonly (readonly [Part, number])[] = [
  ['ability', constant('new.ability')],
  ['benevolence', constant('new.benevolence')],
  ['integrity', constant('new.integrity')],
  ['tension', constant('new.tension')],
];
const NEWCOMER = constant('bill.newcomer');
const SPREAD = constant('new.spread');
/** Between which points the seed draws what a new pair begins with. */
const DRAWN = {
  coupling: [constant('new.coupling-least'), constant('new.coupling-most')],
  roleGap: [constant('new.roleGap-least'), constant('new.roleGap-most')],
  chemistry: [constant('new.chemistry-least'), constant('new.chemistry-most')],
} as const;
const OVERLAP_GONE = constant('new.greyZone');

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
    for (const [part, value] of FRESH) fresh(partOf(relation, part), value - SPREAD, value + SPREAD);
  }
  for (const relation of ['chair>director', 'director>chair'] as const) {
    for (const [part, share] of LOST) {
      books.move(partOf(relation, part), hung * share, cause, 'bill-at-exit', CLAIMS);
    }
  }
  // Who comes new to politics cannot act, nor trust, while the other half keeps how things are done (C046).
  if (half === 'chair') {
    const kept = books.stocks.knowledgeConcentration * NEWCOMER;
    for (const part of ['ability', 'benevolence', 'integrity'] as const) {
      books.move(partOf('chair>director', part), kept, cause, 'bill-at-exit', CLAIMS);
    }
  }
  fresh(COUPLING, ...DRAWN.coupling);
  fresh(ROLE_GAP, ...DRAWN.roleGap);
  books.move('greyZone', books.stocks.greyZone * OVERLAP_GONE, cause, 'new-person', ['C046']);
  return fresh(CHEMISTRY, ...DRAWN.chemistry);
};
