/** The claims behind the model in words: what each says, where it comes from, how it is tried, and what in the model rests on it. */

import type { Claim, Side, SignTest } from '../model/claims/claim.ts';
import { CLAIMS } from '../model/claims.ts';
import { PULLS } from '../model/drift.ts';
import { EVENTS } from '../model/events.ts';
import { STOCKS } from '../model/stocks.ts';
import { labLink } from './lab/link.ts';
import { labOfTest } from './lab/of-claim.ts';
import { numberText, type Prose, stockRef } from './prose.ts';
import type { Tongue } from './tongue.ts';

export interface ClaimUse {
  readonly kind: 'stock' | 'event';
  readonly id: string;
  readonly text: string;
}

export interface ClaimPage {
  readonly id: string;
  readonly text: string;
  readonly evidence: string;
  readonly source: string;
  readonly core: boolean;
  readonly how: Claim['how'];
  /** Each test in a sentence of the language. */
  readonly tests: readonly Prose[];
  /** Each test as a link to the laboratory. */
  readonly labs: readonly string[];
  /** What a test of its own states, or why there is none; in the words of the model (English). */
  readonly note: string;
  readonly usedBy: readonly ClaimUse[];
}

const actText = (act: string | { readonly event: string }, { model }: Tongue): string =>
  model.eventText({ quarter: 0, ...(typeof act === 'string' ? { event: act } : act) });

/** What is done and what is given on one side. */
function sideProse(side: Side | undefined, tongue: Tongue): Prose {
  const { words } = tongue;
  const acts = (side?.acts ?? []).map((act) => actText(act, tongue));
  const fixed = Object.entries(side?.fixed ?? {}).map(
    ([stock, value]): Prose => [stockRef(stock, tongue), ` ${numberText(value, tongue)}`],
  );
  const start = side?.start === undefined ? [] : [words.trials.start(words.starts[side.start] ?? side.start)];
  const parts: readonly Prose[] = [
    ...start.map((one): Prose => [one]),
    ...fixed,
    ...acts.map((one): Prose => [one]),
  ];
  if (parts.length === 0) return [words.trials.nothing];
  return parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
}

function testProse(test: SignTest, tongue: Tongue): Prose {
  const { trials } = tongue.words;
  const before = (test.before ?? []).map((act) => actText(act, tongue));
  return [
    trials.with,
    ...sideProse(test.with, tongue),
    trials.without,
    ...sideProse(test.without, tongue),
    ...(before.length > 0 ? [trials.before(before.join('; '))] : []),
    ...(test.trigger === undefined ? [] : [trials.trigger(actText(test.trigger, tongue))]),
    trials.expected,
    stockRef(test.stock, tongue),
    ` ${trials.is[test.sign]}, ${trials.size[test.size]}, ${trials.timing[test.when]}.`,
  ];
}

const uses = (tongue: Tongue): ReadonlyMap<string, readonly ClaimUse[]> => {
  const found = new Map<string, ClaimUse[]>();
  const add = (claims: readonly string[], use: ClaimUse): void => {
    for (const claim of claims) {
      const known = found.get(claim) ?? [];
      if (!known.some(({ kind, id }) => kind === use.kind && id === use.id)) known.push(use);
      found.set(claim, known);
    }
  };
  for (const { id, claims } of [...STOCKS, ...PULLS.map(({ stock, claims }) => ({ id: stock, claims }))]) {
    add(claims, { kind: 'stock', id, text: tongue.model.stockText(id) });
  }
  for (const row of EVENTS) {
    const use: ClaimUse = { kind: 'event', id: row.id, text: actText(row.id, tongue) };
    add([...row.claims, ...Object.values(row.kinds ?? {}).flatMap(({ claims }) => claims)], use);
  }
  return found;
};

export function claimPages(tongue: Tongue): readonly ClaimPage[] {
  const usedBy = uses(tongue);
  return CLAIMS.map((claim) => ({
    id: claim.id,
    text: tongue.claims.text(claim.id),
    evidence: tongue.claims.evidence(claim.id),
    source: tongue.claims.source(claim.id),
    core: claim.core,
    how: claim.how,
    tests: (claim.how === 'untestable' ? [] : (claim.tests ?? [])).map((test) => testProse(test, tongue)),
    labs: (claim.how === 'untestable' ? [] : (claim.tests ?? [])).map((test) => labLink(labOfTest(test))),
    note: claim.how === 'untestable' ? claim.why : claim.how === 'sign' ? '' : claim.says,
    usedBy: usedBy.get(claim.id) ?? [],
  }));
}
