/** What people usually do when nobody decides, in words: the policy behind the calibration. */
import type { Certainty } from '../model/constants.ts';
import { PEOPLE } from '../model/people.ts';
import { conditionProse, numberText, type Prose, stockRef } from './prose.ts';
import type { Tongue } from './tongue.ts';

export interface HabitPage {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  /** Per quarter, in per cent, where all is middling. */
  readonly chance: string;
  /** What makes it likelier or less likely. */
  readonly leans: readonly { readonly what: Prose; readonly more: boolean }[];
  readonly when: readonly Prose[];
  /** In English, as it stands in the model. */
  readonly why: string;
  readonly certainty: Certainty;
}

export const habitPages = (tongue: Tongue): readonly HabitPage[] =>
  PEOPLE.map(({ id, does, chance, when, why, certainty }) => ({
    id,
    text: tongue.model.eventText({ ...does, quarter: 0 }),
    event: does.event,
    chance: numberText(Math.round(chance.usual * 1000) / 10, tongue),
    leans: (chance.leans ?? []).map(([stock, slope]) => ({
      what: [stockRef(stock, tongue)],
      more: slope > 0,
    })),
    when: (when ?? []).map((condition) => conditionProse(condition, tongue)),
    why,
    certainty,
  }));
