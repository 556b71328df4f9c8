/** Reads values off the ledger: a stock is its start plus its lines, counted in whole hundredths so that sums are exact. */
import type { LedgerLine } from '../model/act.ts';
import type { DebriefRecord } from './types.ts';

export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** A ledger of twenty years has tens of thousands of lines: each record is sorted by stock once. */
const SORTED = new WeakMap<DebriefRecord, ReadonlyMap<string, readonly LedgerLine[]>>();

function sorted(record: DebriefRecord): ReadonlyMap<string, readonly LedgerLine[]> {
  const known = SORTED.get(record);
  if (known) return known;
  const byStock = new Map<string, LedgerLine[]>();
  for (const line of record.ledger) {
    const lines = byStock.get(line.stock);
    if (lines) lines.push(line);
    else byStock.set(line.stock, [line]);
  }
  SORTED.set(record, byStock);
  return byStock;
}

export function linesOf(record: DebriefRecord, stock: string): readonly LedgerLine[] {
  return sorted(record).get(stock) ?? [];
}

export function sumOf(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, line) => sum + hundredths(line.change), 0) / 100;
}

/** The value in points after everything booked up to and including the quarter; before the first line it is the start. */
export function valueAt(record: DebriefRecord, stock: string, quarter: number): number {
  const before = linesOf(record, stock).filter((line) => line.quarter <= quarter);
  return (hundredths(record.start[stock] ?? 0) + hundredths(sumOf(before))) / 100;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

const SPANS = new WeakMap<DebriefRecord, Span>();

/** First and last quarter of the run. */
export function spanOf(record: DebriefRecord): Span {
  const known = SPANS.get(record);
  if (known) return known;
  const rows = [...record.quarters, ...record.passages, ...record.ledger];
  let first = rows[0]?.quarter ?? 0;
  let last = first;
  for (const { quarter } of rows) {
    if (quarter < first) first = quarter;
    if (quarter > last) last = quarter;
  }
  SPANS.set(record, { first, last });
  return { first, last };
}
