/** Where the run ended: the ending's own words, and the visible meters at the start, when the story came close, and last. */
import { linesFor } from './layers.ts';
import { spanOf, valueAt } from './points.ts';
import { pivotOf } from './timeline.ts';
import type { DebriefCase, DebriefRecord } from './types.ts';

export interface Meter {
  readonly stock: string;
  readonly start: number;
  /** At the beginning of the part told close by; undefined when the whole run is. */
  readonly middle?: number;
  readonly end: number;
}

export interface Ended {
  readonly title?: string;
  readonly text?: string;
  readonly first: number;
  readonly middle?: number;
  readonly last: number;
  readonly meters: readonly Meter[];
}

export function ended(record: DebriefRecord, bundle: DebriefCase): Ended {
  const { first, last } = spanOf(record);
  const pivot = pivotOf(record);
  const middle = pivot > first ? pivot : undefined;
  const texts = record.ending === undefined ? undefined : bundle.caseFile?.endings?.[record.ending.id];
  return {
    title: texts?.title ?? record.ending?.title,
    text: texts?.text,
    first,
    middle,
    last,
    meters: linesFor(record.chair)
      .laget.filter((stock) => record.start[stock] !== undefined)
      .map((stock) => ({
        stock,
        start: record.start[stock] ?? 0,
        middle: middle === undefined ? undefined : valueAt(record, stock, middle),
        end: valueAt(record, stock, last),
      })),
  };
}
