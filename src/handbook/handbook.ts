/** The model opened: everything that the page and docs/model.md show, made from the data that the program runs on. */

import type { Language } from '../i18n/text.ts';
import type { Certainty } from '../model/constants.ts';
import { RULES } from '../model/rules.ts';
import { type ClaimPage, claimPages } from './claims.ts';
import { type ConstantGroup, constantGroups } from './constants.ts';
import { type EventGroup, eventGroups } from './events.ts';
import { type HazardCase, type HazardRow, hazardCases, hazardRows } from './exits.ts';
import { type HabitPage, habitPages } from './habits.ts';
import { type RegionPage, regionPages } from './regions.ts';
import { type StockPage, stockPages } from './stocks.ts';
import { type DatePage, datePages, type TriggerPage, triggerPages } from './time.ts';
import type { Tongue } from './tongue.ts';

export interface RulePage {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** How many numbers and directions there are of each certainty. */
export type Sureness = Readonly<Record<Certainty, number>>;

export interface Handbook {
  readonly lang: Language;
  readonly regions: readonly RegionPage[];
  readonly stocks: readonly StockPage[];
  readonly rules: readonly RulePage[];
  readonly events: readonly EventGroup[];
  readonly dates: readonly DatePage[];
  readonly triggers: readonly TriggerPage[];
  readonly hazard: readonly HazardRow[];
  readonly hazardCases: readonly HazardCase[];
  readonly constants: readonly ConstantGroup[];
  readonly claims: readonly ClaimPage[];
  readonly habits: readonly HabitPage[];
  /** Formulas, constants, habits and the numbers of the hazard, by how sure they are. */
  readonly sureness: Sureness;
}

export function handbookOf(tongue: Tongue): Handbook {
  const stocks = stockPages(tongue);
  const constants = constantGroups(tongue);
  const hazard = hazardRows(tongue);
  const habits = habitPages(tongue);
  const numbers = [
    ...stocks.flatMap(({ pulls }) => pulls),
    ...constants.flatMap(({ rows }) => rows),
    ...hazard,
    ...habits,
  ];
  const count = (certainty: Certainty): number => numbers.filter((one) => one.certainty === certainty).length;
  return {
    lang: tongue.lang,
    regions: regionPages(tongue),
    stocks,
    rules: Object.entries(RULES).map(([id, { claims }]) => ({ id, text: tongue.model.ruleText(id), claims })),
    events: eventGroups(tongue),
    dates: datePages(tongue),
    triggers: triggerPages(tongue),
    hazard,
    hazardCases: hazardCases(tongue),
    constants,
    claims: claimPages(tongue),
    habits,
    sureness: { published: count('published'), seed: count('seed'), assumption: count('assumption') },
  };
}
