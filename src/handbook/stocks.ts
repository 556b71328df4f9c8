/** Every stock in words: what it is, who sees it, which way is good, and everything that moves it. */
import type { Certainty } from '../model/constants.ts';
import { PULLS } from '../model/drift.ts';
import { type Good, type Layer, STOCKS } from '../model/stocks.ts';
import { readOff } from './derived.ts';
import { type Mover, moversOf } from './effects.ts';
import { type Prose, pullProse, type StockRef, stockRef } from './prose.ts';
import type { Tongue } from './tongue.ts';

export interface PullPage {
  readonly rule: string;
  /** What the rule says happened. */
  readonly ruleText: string;
  readonly formula: Prose;
  readonly claims: readonly string[];
  readonly certainty: Certainty;
}

export interface StockPage {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly low: string;
  readonly high: string;
  readonly layer: Layer;
  readonly good: Good;
  readonly claims: readonly string[];
  /** Read off other stocks: nothing moves it but them. */
  readonly derived: boolean;
  /** What it is read off. */
  readonly readOff: readonly StockRef[];
  readonly pulls: readonly PullPage[];
  readonly movers: readonly Mover[];
}

export const stockPages = (tongue: Tongue): readonly StockPage[] =>
  STOCKS.map((row) => {
    const { name, about, low, high } = tongue.model.stockWords(row.id);
    return {
      id: row.id,
      name,
      about,
      low,
      high,
      layer: row.layer,
      good: row.good,
      claims: row.claims,
      derived: row.derived === true,
      readOff: readOff(row.id).map((id) => stockRef(id, tongue)),
      pulls: PULLS.filter(({ stock }) => stock === row.id).map((pull) => ({
        rule: pull.rule,
        ruleText: tongue.model.ruleText(pull.rule),
        formula: pullProse(pull, tongue),
        claims: pull.claims,
        certainty: pull.certainty,
      })),
      movers: moversOf(row.id, tongue),
    };
  });
