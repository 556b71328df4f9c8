/** The twelve outlines against the catalogue: every act can be told, by somebody who may do it, and pulls the way the outline says. */
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/model/events/row.ts';
import { eventOf } from '../../src/model/events.ts';
import { unlawfulnessOf } from '../../src/model/found.ts';
import { begin, report } from '../../src/model/simulation.ts';
import { ALTERNATIVES, type Alternative, type Direction, EXCEPTIONS, LETTERS } from './outlines.ts';

const { world } = begin({ seed: 5, start: 'working-pair' });

const effectsOf = ({ acts }: Alternative): readonly Effect[] =>
  acts.flatMap(({ event, kind }) => {
    const row = eventOf(event);
    return [...(row?.effects ?? []), ...((kind && row?.kinds?.[kind]?.effects) || [])];
  });

/** Trust in any relation: a part of it, or less tension. */
const trust = (stock: string): number =>
  /\.(ability|benevolence|integrity)$/.test(stock) ? 1 : stock.endsWith('.tension') ? -1 : 0;
/** What the hazard of the director's exit reads. */
const exit = (stock: string): number => {
  if (stock === 'workload') return 1;
  if (stock === 'chair~director.chemistry' || stock === 'formalisation') return -1;
  return /^(opposition|secretary|chair>secretary|chair>opposition)/.test(stock) ? 0 : -trust(stock);
};
/** Which way a stock goes when the code goes up: 1, −1, or 0 when it has nothing to do with it. */
const way =
  (...stocks: readonly string[]) =>
  (stock: string): number =>
    stocks.includes(stock) ? 1 : 0;

const CODES: Readonly<Record<string, (stock: string) => number>> = {
  TR: trust,
  TO: exit,
  // Between a secretary and a chair, liking is seen in good will and in what chafes.
  CH: (stock) =>
    stock === 'chair~director.chemistry' || stock.endsWith('.benevolence')
      ? 1
      : stock.endsWith('.tension')
        ? -1
        : 0,
  TG: (stock) =>
    /^(opposition>|chair>opposition)/.test(stock) ? trust(stock) : way('crossPartyTrust')(stock),
  k: way('chair~director.coupling'),
  AP: way('adminPower'),
  IS: way('insight'),
  IN: way('discretion'),
  KN: way('knowledgeConcentration'),
  FO: way('formalisation'),
  WL: way('workload', 'workload.chair', 'boardLoad'),
  LP: way('localPolicy'),
  CC: way('citizenConfidence', 'citizenConfidence.slow'),
  EK: way('economy'),
  LQ: way('legalQuality'),
  VO: way('voice'),
  HO: way('holism'),
  GZ: way('greyZone'),
  LT: way('longTerm'),
  CP: way('capacity'),
  CO: way('cooperation'),
  PO: way('politicisation'),
  EC: way('economisation'),
  PV: way('professionalValues'),
  AC: way('accountability'),
  U: way('unspokenProblems'),
};

const isCarried = (effects: readonly Effect[], { code, sign, when }: Direction): boolean =>
  effects.some((effect) => {
    const isInTime =
      when === undefined ||
      (when === 'l' ? effect.when !== 'now' : effect.when === 'now' || effect.when === 'soon');
    return isInTime && Math.sign(effect.size) * (CODES[code]?.(effect.stock) ?? 0) === sign;
  });

describe('the twelve outlines', () => {
  it('are there with every decision and every letter', () => {
    const expected = Object.entries(LETTERS).flatMap(([outline, counts]) =>
      counts.flatMap((count, index) =>
        [...'abcdefg'].slice(0, count).map((letter) => `${outline}.${index + 1}${letter}`),
      ),
    );
    const ids = ALTERNATIVES.map(({ id }) => id).filter((id) => !id.endsWith('*'));
    expect(new Set(ids)).toEqual(new Set(expected));
    expect(ids).toHaveLength(355);
  });

  it.each(ALTERNATIVES)('$id is told in acts of the catalogue, done by somebody who may', ({ acts }) => {
    for (const act of acts) {
      const row = eventOf(act.event);
      expect(row, act.event).toBeDefined();
      if (act.kind !== undefined) expect(Object.keys(row?.kinds ?? {}), act.event).toContain(act.kind);
      expect(report(world, act).lines.length, act.event).toBeGreaterThan(0);
    }
  });

  it('pull the way the outline says, but for the exceptions that are written down', () => {
    const missing = ALTERNATIVES.flatMap((alternative) => {
      const effects = effectsOf(alternative);
      return alternative.directions
        .filter((direction) => !isCarried(effects, direction))
        .map(({ code, sign, when }) => `${alternative.id} ${code}${sign > 0 ? '+' : '-'}${when ?? ''}`);
    });
    expect(missing).toEqual(Object.keys(EXCEPTIONS));
  });

  it('break the law where the outline says so', () => {
    const lawful = ALTERNATIVES.filter(
      ({ unlawful, acts }) =>
        unlawful &&
        !acts.some(({ event, kind }) => {
          const row = eventOf(event);
          return row !== undefined && unlawfulnessOf(row, kind) !== undefined;
        }),
    );
    expect(lawful.map(({ id }) => id)).toEqual([]);
    expect(ALTERNATIVES.filter(({ unlawful }) => unlawful).length).toBeGreaterThanOrEqual(18);
  });

  it('name codes that are known', () => {
    const codes = new Set(ALTERNATIVES.flatMap(({ directions }) => directions.map(({ code }) => code)));
    expect([...codes].filter((code) => !(code in CODES))).toEqual([]);
  });
});
