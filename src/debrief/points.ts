/** Reads values off the ledger: a stock is its start plus its lines, counted in whole hundredths so that sums are exact. */
import type { LedgerLine } from '../model/act.ts';
import type { DebriefRecord } from './types.ts';

export function hundredths(points: number): number {
  return Math.round(points * 100);
}

export function linesOf(record: DebriefRecord, stock: string): readonly LedgerLine[] {
  return record.ledger.filter((line) => line.stock === stock);
}

export function sumOf(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, line) => sum + hundredths(line.change), 0) / 100;
}

/** The value in points after everything booked up to and including the quarter; before the first line it is the start. */
export function valueAt(record: DebriefRecord, stock: string, quarter: number): number {
  const before = linesOf(record, stock).filter((line) => line.quarter <= quarter);
  return (hundredths(record.start[stock] ?? 0) + hundredths(sumOf(before))) / 100;
}

/** First and last quarter of the run. */
export function spanOf(record: DebriefRecord): { readonly first: number; readonly last: number } {
  const quarters = [
    ...record.quarters.map((row) => row.quarter),
    ...record.passages.map((passage) => passage.quarter),
    ...record.ledger.map((line) => line.quarter),
  ];
  let first = quarters[0] ?? 0;
  let last = first;
  for (const quarter of quarters) {
    if (quarter < first) first = quarter;
    if (quarter > last) last = quarter;
  }
  return { first, last };
}
