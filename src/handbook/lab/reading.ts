/** Reads two courses against each other: the difference in a stock, and which causes it is made of. */
import type { Cause, LedgerLine } from '../../model/act.ts';
import type { LabResult, LabRun } from './run.ts';

/** What one cause did to a stock in each course, up to some quarter. */
export interface LabCause {
  readonly cause: Cause;
  readonly rule: string;
  readonly claims: readonly string[];
  /** First and last quarter in which it was done. */
  readonly from: number;
  readonly to: number;
  readonly a: number;
  readonly b: number;
  /** b − a, in points. */
  readonly difference: number;
}

export interface LabAccount {
  readonly stock: string;
  readonly quarter: number;
  /** The quarter counted from; −1 is the start. */
  readonly since: number;
  readonly before: { readonly a: number; readonly b: number };
  readonly value: { readonly a: number; readonly b: number };
  /** Before plus the sum of the causes is the value, to the hundredth. Largest first. */
  readonly causes: readonly LabCause[];
}

const PARTS = ['ability', 'benevolence', 'integrity', 'tension'] as const;
const cents = (points: number): number => Math.round(points * 100);

export function valueAt(run: LabRun, stock: string, quarter: number): number {
  return run.rows[Math.min(quarter, run.rows.length - 1)]?.stocks[stock] ?? 0;
}

/** The value before anything was done: −1 stands for the start. */
function valueBefore(run: LabRun, stock: string, since: number): number {
  if (since >= 0) return valueAt(run, stock, since);
  const first = run.ledger.filter((line) => line.stock === stock && line.quarter <= 0);
  return (cents(valueAt(run, stock, 0)) - first.reduce((sum, line) => sum + cents(line.change), 0)) / 100;
}

/** The lines of the parts that a trust is read off; none for any other stock. */
function partLines(run: LabRun, stock: string): readonly LedgerLine[] {
  if (!stock.endsWith('.trust')) return [];
  const relation = stock.slice(0, -'trust'.length);
  return run.ledger.filter((line) => PARTS.some((name) => line.stock === relation + name));
}

/** A trust is read off its parts: what moved the part that pulled it is the rule its reader wants to know. */
function through(parts: readonly LedgerLine[], line: LedgerLine): LedgerLine {
  if (line.rule !== 'derived') return line;
  let strongest: LedgerLine | undefined;
  for (const part of parts) {
    if (part.quarter !== line.quarter || part.cause.quarter !== line.cause.quarter) continue;
    if (part.cause.event !== line.cause.event) continue;
    const pulled = part.stock.endsWith('.tension') ? -part.change : part.change;
    if (Math.sign(pulled) !== Math.sign(line.change)) continue;
    if (!strongest || Math.abs(part.change) > Math.abs(strongest.change)) strongest = part;
  }
  return strongest ? { ...line, rule: strongest.rule, claims: strongest.claims } : line;
}

const keyOf = ({ cause, rule }: LedgerLine): string =>
  [cause.event, cause.by, cause.towards, cause.kind, cause.clause, rule].join('|');

interface Sum {
  readonly lines: LedgerLine[];
  readonly cents: { a: number; b: number };
}

/** The account of a stock at a quarter since another (−1: since the start), both courses side by side. */
export function accountOf(result: LabResult, stock: string, quarter: number, since: number): LabAccount {
  const groups = new Map<string, Sum>();
  const book = (run: LabRun, lane: 'a' | 'b') => {
    const parts = partLines(run, stock);
    for (const line of run.ledger) {
      if (line.stock !== stock || line.quarter > quarter) continue;
      if (since < 0 ? line.quarter < 0 : line.quarter <= since) continue;
      const said = through(parts, line);
      const group = groups.get(keyOf(said)) ?? { lines: [], cents: { a: 0, b: 0 } };
      group.lines.push(said);
      group.cents[lane] += cents(said.change);
      groups.set(keyOf(said), group);
    }
  };
  book(result.a, 'a');
  if (result.b) book(result.b, 'b');
  const other = result.b ?? result.a;
  const causes = [...groups.values()].flatMap(({ lines, cents: { a, b } }) => {
    const [first] = lines;
    if (!first) return [];
    const quarters = lines.map((line) => line.cause.quarter);
    const claims = [...new Set(lines.flatMap((line) => line.claims))];
    const span = { from: Math.min(...quarters), to: Math.max(...quarters) };
    const sizes = { a: a / 100, b: b / 100, difference: (b - a) / 100 };
    return [{ cause: first.cause, rule: first.rule, claims, ...span, ...sizes }];
  });
  const size = (one: LabCause): number => Math.abs(result.b ? one.difference : one.a);
  const sum = (one: LabCause): number => Math.abs(one.a) + Math.abs(one.b);
  return {
    stock,
    quarter,
    since,
    before: { a: valueBefore(result.a, stock, since), b: valueBefore(other, stock, since) },
    value: { a: valueAt(result.a, stock, quarter), b: valueAt(other, stock, quarter) },
    causes: causes.sort((one, two) => size(two) - size(one) || sum(two) - sum(one)),
  };
}

/** What the answer sentence says. */
export interface LabVerdict {
  readonly stock: string;
  readonly quarter: number;
  /** b − a in whole points; 0 means as good as equal. */
  readonly points: number;
  /** The largest cause that pulls the same way; undefined where there is no difference. */
  readonly cause?: LabCause;
  /** Where that is something that time did: the largest of what somebody did, since that can be done otherwise. */
  readonly act?: LabCause;
}

/** In points: a smaller act is not worth naming. */
const WORTH_NAMING = 0.5;
const isTime = ({ cause }: LabCause): boolean => cause.event === 'time.passes';

/** The difference between the courses in one sentence's worth. Undefined when nothing is compared. */
export function verdictOf(result: LabResult, stock: string, quarter: number): LabVerdict | undefined {
  if (!result.b) return undefined;
  const account = accountOf(result, stock, quarter, -1);
  const difference = account.value.b - account.value.a;
  const points = Math.round(difference);
  const same = account.causes.filter((one) => one.difference * difference > 0);
  const [largest] = same;
  if (points === 0 || !largest) return { stock, quarter, points };
  const act = isTime(largest) ? same.find((one) => !isTime(one)) : undefined;
  const isNamed = act && Math.abs(act.difference) >= WORTH_NAMING;
  return { stock, quarter, points, cause: largest, ...(isNamed ? { act } : {}) };
}
