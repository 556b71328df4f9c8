/** A room's codes as a text that gives the same room again: a table as one code, all others a line each. */
import { decodeRun } from '../../run/code.ts';
import { encodeTable } from './table-code.ts';
import type { ToldRun } from './told-run.ts';

export function codesOf(runs: readonly Pick<ToldRun, 'code' | 'table'>[]): string {
  const tables = new Map<string, string[]>();
  const lines: string[] = [];
  for (const { code, table } of runs) {
    if (table === undefined) lines.push(code);
    else tables.set(table, [...(tables.get(table) ?? []), code]);
  }
  for (const codes of tables.values()) {
    const decoded = codes.map(decodeRun).flatMap((one) => (one.ok ? one.run : []));
    const whole = decoded.length === codes.length ? encodeTable(decoded) : undefined;
    lines.push(...(whole === undefined ? codes : [whole]));
  }
  return lines.join('\n');
}
