/** How the panel Läget tells what moved a row. */
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model/act.ts';
import { toldCauses } from '../../src/ui/causes.ts';

function line(event: string, quarter: number, change: number, rule = 'now'): LedgerLine {
  return { quarter, stock: 'workload', change, cause: { event, quarter }, rule, claims: [] };
}

const events = (lines: readonly LedgerLine[]) => toldCauses(lines, 6).map((told) => told.line.cause.event);

describe('causes in Läget', () => {
  it('what time does from quarter to quarter is told once, with its span and its sum', () => {
    const told = toldCauses(
      [line('time.passes', 9, 2), line('pair.quarrels', 8, -9), line('time.passes', 7, 3)],
      6,
    );
    expect(told).toMatchObject([{ from: 7, to: 9, change: 5 }, { change: -9 }]);
  });

  it('two things that time does are two', () => {
    expect(events([line('time.passes', 9, 2, 'rest'), line('time.passes', 9, 3, 'wear')])).toHaveLength(2);
  });

  it('a habit is told once, and the same act after something else is told again', () => {
    const habit = [line('pair.thinks-aloud', 9, 2), line('pair.thinks-aloud', 5, 2)];
    expect(events([...habit, line('pair.quarrels', 4, -9), line('pair.thinks-aloud', 1, 2)])).toEqual([
      'pair.thinks-aloud',
      'pair.quarrels',
      'pair.thinks-aloud',
    ]);
  });

  it('what came to nothing is not told, and never more than there is room for', () => {
    expect(events([line('time.passes', 9, 2), line('time.passes', 8, -2)])).toEqual([]);
    expect(
      events(Array.from({ length: 20 }, (_, quarter) => line(`event-${quarter}`, quarter, 5))),
    ).toHaveLength(6);
  });
});
