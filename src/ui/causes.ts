/** Ledger lines as one tells them: what goes on from quarter to quarter is one thing, not twenty. */
import type { LedgerLine } from '../model/act.ts';

export interface ToldCause {
  /** The newest of the lines told together. */
  readonly line: LedgerLine;
  /** First and last quarter in which it was done. */
  readonly from: number;
  readonly to: number;
  /** In points, all lines together. */
  readonly change: number;
}

/** Smaller changes are not worth a line. Points. */
const WORTH_TELLING = 0.5;

/** What nobody did: a quarter passed. */
const TIME = 'time.passes';

function sameCause(told: ToldCause, { cause, rule }: LedgerLine): boolean {
  const { line } = told;
  if (cause.event === TIME) return line.cause.event === TIME && line.rule === rule;
  return (
    cause.event === line.cause.event && cause.by === line.cause.by && cause.towards === line.cause.towards
  );
}

/** Where a line belongs among those already told: time anywhere, an act beside its like or in the same quarter. */
function homeOf(line: LedgerLine, told: readonly ToldCause[]): number {
  return told.findIndex(
    (one, place) =>
      sameCause(one, line) &&
      (line.cause.event === TIME || place === told.length - 1 || one.from === line.cause.quarter),
  );
}

/** Newest first, as they came. */
export function toldCauses(lines: readonly LedgerLine[], most: number): readonly ToldCause[] {
  const told: ToldCause[] = [];
  for (const line of lines) {
    const { quarter } = line.cause;
    const home = homeOf(line, told);
    const before = told[home];
    if (before) {
      told[home] = {
        line: before.line,
        from: Math.min(before.from, quarter),
        to: Math.max(before.to, quarter),
        change: before.change + line.change,
      };
    } else {
      told.push({ line, from: quarter, to: quarter, change: line.change });
    }
  }
  return told.filter(({ change }) => Math.abs(change) >= WORTH_TELLING).slice(0, most);
}
