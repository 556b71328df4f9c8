/** The shape of a loop of the model: the courses that show it, what to look at, and what must be seen. */
import type { Act } from '../act.ts';
import type { Region } from '../context.ts';
import type { Rule } from '../rules.ts';
import type { AnyStock } from '../stock-names.ts';

/** What somebody does, and in which quarters. */
export type Deeds = readonly (readonly [quarters: readonly number[], act: string | Act])[];

/** One course of years. It can be opened as it stands in the laboratory or be given to the command `sim`. */
export interface LoopRun {
  readonly says: string;
  /** A preset of starts.ts, or stock values in points with the rest ordinary. */
  readonly start: string | Readonly<Record<string, number>>;
  readonly deeds: Deeds;
}

/** A stock at the end of a quarter of one of the runs; with `since`, how far it has moved from the end of that quarter. */
export interface Point {
  readonly run: string;
  readonly quarter: number;
  readonly stock: AnyStock;
  readonly since?: number;
}

/** Something that must be seen: two points apart or alike, a regime entered or never entered, a rule that books or never does, or charges more. */
export type Sight =
  | { readonly is: 'apart'; readonly higher: Point; readonly lower: Point; readonly by: number }
  | { readonly is: 'alike'; readonly one: Point; readonly other: Point; readonly within: number }
  | {
      readonly is: 'entered' | 'never';
      readonly run: string;
      readonly region: Region;
      readonly state: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly is: 'booked' | 'unbooked';
      readonly run: string;
      readonly rule: Rule;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly is: 'charged';
      readonly rule: Rule;
      readonly stock: AnyStock;
      readonly more: string;
      readonly less: string;
      readonly by: number;
    };

export interface Seen {
  readonly says: string;
  readonly sight: Sight;
}

export interface Loop {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly claims: readonly string[];
  /** The seed of the golden run; what must be seen is seen under others too. */
  readonly seed: number;
  /** The last quarter of every run. */
  readonly until: number;
  /** `with` shows what the loop is about and `without` does not; some loops need a third or a fourth. */
  readonly runs: Readonly<Record<string, LoopRun>>;
  readonly stocks: readonly AnyStock[];
  readonly regions: readonly Region[];
  /** Quarters of which the log shows every line of the stocks looked at. */
  readonly closeUp: readonly number[];
  readonly seen: readonly Seen[];
}

/** One thing that must be seen. */
export const see = (says: string, sight: Sight): Seen => ({ says, sight });

/** Every so many quarters, from one to another. */
export const every = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** The stock in the first run lies at least so many points above the same stock in the second at the end of a quarter. */
export const over = (
  stock: AnyStock,
  [higher, lower]: readonly [string, string],
  quarter: number,
  by: number,
): Sight => ({
  is: 'apart',
  higher: { run: higher, stock, quarter },
  lower: { run: lower, stock, quarter },
  by,
});

/** The same, counted from what each was at an earlier quarter. */
export const gains = (
  stock: AnyStock,
  [higher, lower]: readonly [string, string],
  [since, quarter]: readonly [number, number],
  by: number,
): Sight => ({
  is: 'apart',
  higher: { run: higher, stock, quarter, since },
  lower: { run: lower, stock, quarter, since },
  by,
});

/** Within one run the stock has risen (or with a negative number fallen) by at least so much between two quarters. */
export const moves = (
  stock: AnyStock,
  run: string,
  [from, to]: readonly [number, number],
  by: number,
): Sight => {
  const [before, after] = [
    { run, stock, quarter: from },
    { run, stock, quarter: to },
  ];
  return by < 0
    ? { is: 'apart', higher: before, lower: after, by: -by }
    : { is: 'apart', higher: after, lower: before, by };
};

/** What a rule charges the stock over the whole of the first run is at least so many points more than in the second. */
export const charged = (
  rule: Rule,
  stock: AnyStock,
  [more, less]: readonly [string, string],
  by: number,
): Sight => ({ is: 'charged', rule, stock, more, less, by });

/** The stock is the same in two runs, but for so many points. */
export const alike = (
  stock: AnyStock,
  [one, other]: readonly [string, string],
  quarter: number,
  within: number,
): Sight => ({
  is: 'alike',
  one: { run: one, stock, quarter },
  other: { run: other, stock, quarter },
  within,
});
