/** A run as the building saw it: one frame for each quarter that was played, with what was read in it. */
import { castAt } from '../run/cast.ts';
import type { View } from '../run/view.ts';
import type { DebriefCase, DebriefRecord } from './types.ts';

/** What the house shows of the hidden layer when it is opened, in the order it is told. */
export const HIDDEN_IN_THE_HOUSE = [
  'knowledgeConcentration',
  'chair~director.coupling',
  'unspokenProblems',
  'legalQuality',
] as const;
export type HiddenInTheHouse = (typeof HIDDEN_IN_THE_HOUSE)[number];

export interface Frame {
  readonly quarter: number;
  /** The run as it stood at the end of the quarter, with the last passage read in it. */
  readonly view: View;
  /** Points 0–100 of stocks that play never shows. */
  readonly hidden: Readonly<Record<HiddenInTheHouse, number>>;
  /** The key decisions taken in the quarter, by their numbers, counted from 1. */
  readonly decisions: readonly number[];
}

type Read = DebriefRecord['passages'][number];

/** A quarter in which nothing was told: everybody is where they usually are. */
function between(last: Read, quarter: number): Read {
  const { place: _, ending: _ended, ...rest } = last;
  return { ...rest, id: '', lines: [], choices: [], unmentioned: [], people: [], quarter };
}

/** In order of time. Without the case there is no telling who was who, and a story from elsewhere has no house. */
export function framesOf(record: DebriefRecord, bundle: DebriefCase): readonly Frame[] {
  const { caseFile } = bundle;
  if (caseFile === undefined) return [];
  let read = 0;
  return record.quarters.flatMap(({ quarter, stocks, regimes }): readonly Frame[] => {
    while ((record.passages[read]?.quarter ?? Number.POSITIVE_INFINITY) <= quarter) read += 1;
    const past = record.passages.slice(0, read);
    const last = past.at(-1);
    if (last === undefined) return [];
    const view: View = {
      status: 'ended',
      caseId: record.caseId,
      chair: record.chair,
      seed: record.seed,
      title: caseFile.title,
      hasModel: true,
      passage: last.quarter === quarter ? last : between(last, quarter),
      past: past.map((passage, index) => ({ index, passage, chosen: passage.chosen ?? '' })),
      signs: { stocks, regimes },
      quarter,
      cast: castAt(caseFile, quarter),
    };
    const hidden = Object.fromEntries(HIDDEN_IN_THE_HOUSE.map((stock) => [stock, stocks[stock] ?? 0]));
    return [
      {
        quarter,
        view,
        hidden: hidden as Frame['hidden'],
        decisions: record.decisions.flatMap((taken, index) => (taken.quarter === quarter ? [index + 1] : [])),
      },
    ];
  });
}
