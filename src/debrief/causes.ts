/** Why a stock has the value it has: the ledger lines since an earlier point, taken together where they say the same. */
import type { LedgerLine } from '../model/act.ts';
import { linesOf, spanOf, sumOf, valueAt } from './points.ts';
import type { CauseGroup, Causes, DebriefRecord } from './types.ts';

const PARTS = ['ability', 'benevolence', 'integrity', 'tension'] as const;

/** Tension counts against trust; every other part counts for it. */
function pulls(part: LedgerLine): number {
  return part.stock.endsWith('.tension') ? -part.change : part.change;
}

/**
 * A trust is read off its parts and says only that it was. What its reader wants to know is what moved the part that
 * pulled it the same way: that line's rule and claims are shown, and the size is the trust's own.
 */
function through(record: DebriefRecord, line: LedgerLine): LedgerLine {
  if (line.rule !== 'derived' || !line.stock.endsWith('.trust')) return line;
  const relation = line.stock.slice(0, -'trust'.length);
  const parts = PARTS.flatMap((name) => linesOf(record, relation + name)).filter(
    (part) =>
      part.quarter === line.quarter &&
      part.cause.event === line.cause.event &&
      part.cause.quarter === line.cause.quarter &&
      Math.sign(pulls(part)) === Math.sign(line.change),
  );
  const [strongest] = [...parts].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return strongest ? { ...line, rule: strongest.rule, claims: strongest.claims } : line;
}

function keyOf({ cause, rule }: LedgerLine): string {
  return [cause.event, cause.by, cause.towards, cause.clause, rule].join('|');
}

function group(lines: readonly LedgerLine[], first: LedgerLine): CauseGroup {
  const quarters = lines.map((line) => line.cause.quarter);
  return {
    cause: first.cause,
    rule: first.rule,
    change: sumOf(lines),
    times: lines.length,
    from: Math.min(...quarters),
    to: Math.max(...quarters),
    claims: [...new Set(lines.flatMap((line) => line.claims))],
    lines,
  };
}

/**
 * The value at a quarter, explained since another one (the quarter before unless said; -1 or less is the start).
 * Largest change first. `before` plus all changes is `value`, to the hundredth.
 */
export function causesAt(
  record: DebriefRecord,
  stock: string,
  quarter: number,
  since: number = quarter - 1,
): Causes {
  const { first } = spanOf(record);
  const from = since < first ? first - 1 : since;
  const lines = linesOf(record, stock)
    .filter((line) => line.quarter > from && line.quarter <= quarter)
    .map((line) => through(record, line));
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return {
    stock,
    quarter,
    since: from,
    before: valueAt(record, stock, from),
    value: valueAt(record, stock, quarter),
    groups: [...groups.values()]
      .flatMap((same) => (same[0] ? [group(same, same[0])] : []))
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
  };
}
