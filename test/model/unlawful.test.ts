/** What breaks the law works at once, is found when its finder gets there, and then costs more than it gave. */
import { describe, expect, it } from 'vitest';
import type { Act, LedgerLine } from '../../src/model/act.ts';
import { EVENTS } from '../../src/model/events.ts';
import { unlawfulnessOf } from '../../src/model/found.ts';
import { STOCKS } from '../../src/model/stocks.ts';
import { play } from './helpers.ts';

interface Breach {
  readonly name: string;
  readonly act: Act;
  readonly law: string;
  readonly foundBy: 'court' | 'auditors' | 'press';
}

const BREACHES: readonly Breach[] = EVENTS.flatMap((row) =>
  [undefined, ...Object.keys(row.kinds ?? {})].flatMap((kind): readonly Breach[] => {
    const unlawful = unlawfulnessOf(row, kind);
    if (!unlawful) return [];
    const name = kind === undefined ? row.id : `${row.id}:${kind}`;
    return [{ name, act: { event: row.id, kind }, ...unlawful }];
  }),
);

const GOOD: ReadonlyMap<string, number> = new Map(
  STOCKS.map(({ id, good }) => [id, good === 'up' ? 1 : good === 'down' ? -1 : 0]),
);
const worth = (line: LedgerLine): number => line.change * (GOOD.get(line.stock) ?? 0);
const QUARTERS = [1, 2, 3, 4];

const runs = new Map<string, readonly LedgerLine[]>();
/** What the act did within sixteen quarters; a run is made once. */
const booked = ({ name, act }: Breach, quarter: number, seed = 7): readonly LedgerLine[] => {
  const key = `${name} ${quarter} ${seed}`;
  const known = runs.get(key);
  if (known) return known;
  const lines = play('working-pair', quarter + 16, [[quarter, act]], seed).ledger.filter(
    (line) => line.cause.event === act.event && line.cause.quarter === quarter,
  );
  runs.set(key, lines);
  return lines;
};
const isFound = ({ rule }: LedgerLine): boolean => rule.startsWith('found-by-');

describe('an act that breaks the law', () => {
  it('is known for what the outlines mark, each with a paragraph', () => {
    expect(BREACHES.length).toBeGreaterThanOrEqual(18);
    for (const { law, name } of BREACHES) {
      expect(law, name).toMatch(/^(KL|TF|RF|OSL|LOU|AML|BrB|Skollagen) \d+:\d+( [a-e])?(–\d+)?$/);
    }
  });

  it.each(BREACHES)('$name gives something at once', (breach) => {
    for (const quarter of QUARTERS) {
      const gains = booked(breach, quarter).filter(
        (line) => line.rule === 'effect' && line.quarter === quarter && worth(line) > 0,
      );
      expect(gains.length).toBeGreaterThan(0);
    }
  });

  it.each(BREACHES)('$name loses more when it is found, once, by the $foundBy', (breach) => {
    for (const quarter of QUARTERS) {
      const lines = booked(breach, quarter);
      const found = lines.filter(isFound);
      expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set([`found-by-${breach.foundBy}`]));
      expect(new Set(found.map((line) => line.quarter)).size).toBe(1);
      const gain = lines
        .filter((line) => line.rule === 'effect' && worth(line) > 0)
        .reduce((sum, line) => sum + worth(line), 0);
      expect(-found.reduce((sum, line) => sum + worth(line), 0)).toBeGreaterThan(gain);
    }
  });

  it.each(BREACHES)('$name is found at the latest when the $foundBy would', (breach) => {
    for (const quarter of QUARTERS) {
      for (const seed of [7, 8]) {
        const after = (booked(breach, quarter, seed).find(isFound)?.quarter ?? 99) - quarter;
        const accounts = quarter + after;
        if (breach.foundBy === 'court') expect(after).toBe(2);
        else if (breach.foundBy === 'press') expect(after >= 4 && after <= 11, String(after)).toBe(true);
        else expect([accounts % 4, after >= 4 && after < 8], String(after)).toEqual([1, true]);
      }
    }
  });

  it('is found when the seed says, not always after the same time, where a reporter finds it', () => {
    const withheld = BREACHES.find(({ name }) => name === 'document.withheld');
    const after = Array.from(
      { length: 12 },
      (_, seed) => withheld && booked(withheld, 1, seed).find(isFound)?.quarter,
    );
    expect(new Set(after).size).toBeGreaterThan(3);
  });

  it('is found by whoever looks before', () => {
    const look = (event: string) =>
      play('working-pair', 16, [
        [1, 'document.withheld'],
        [2, event],
      ]).ledger.filter((line) => line.cause.event === 'document.withheld' && isFound(line));
    for (const [event, rule] of [
      ['press.leak', 'found-by-press'],
      ['audit.criticism', 'found-by-auditors'],
    ] as const) {
      const found = look(event);
      expect(new Set(found.map((line) => `${line.rule} in quarter ${line.quarter}`))).toEqual(
        new Set([`${rule} in quarter 2`]),
      );
    }
  });
});
