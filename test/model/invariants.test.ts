/** What holds for any sequence of acts and quarters whatever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model/act.ts';
import { EVENTS } from '../../src/model/events.ts';
import { allStocks, regimesOf } from '../../src/model/read.ts';
import { RULES } from '../../src/model/rules.ts';
import { begin, passQuarter, report, type World } from '../../src/model/simulation.ts';
import { STARTS } from '../../src/model/starts.ts';
import { STOCK_NAMES } from '../../src/model/stock-names.ts';

/** An index into the catalogue, or -1 for a quarter that passes. */
const course = fc.array(fc.integer({ min: -1, max: EVENTS.length - 1 }), { maxLength: 60 });
const place = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  start: fc.oneof(
    fc.constantFrom<string | Record<string, number>>(...STARTS.map((start) => start.id)),
    fc.constantFrom(0, 100, 50).map((value) => Object.fromEntries(STOCK_NAMES.map((name) => [name, value]))),
    fc
      .array(fc.integer({ min: 0, max: 100 }), {
        minLength: STOCK_NAMES.length,
        maxLength: STOCK_NAMES.length,
      })
      .map((values) => Object.fromEntries(STOCK_NAMES.map((name, index) => [name, values[index] ?? 0]))),
  ),
});

const step = (world: World, index: number) => {
  const row = EVENTS[index];
  return row ? report(world, { event: row.id }) : passQuarter(world);
};

const run = (first: World, indices: readonly number[]) => {
  let world = first;
  const lines: LedgerLine[] = [];
  for (const index of indices) {
    const next = step(world, index);
    world = next.world;
    lines.push(...next.lines);
  }
  return { world, lines };
};

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
};

describe('any course of events', () => {
  it('keeps every stock between 0 and 100 with at most two decimals', () => {
    fc.assert(
      fc.property(place, course, (given, indices) => {
        const { world } = run(begin(given).world, indices);
        for (const [id, value] of Object.entries(allStocks(world))) {
          expect(value >= 0 && value <= 100 && Number.isInteger(Math.round(value * 1e6) / 1e4), id).toBe(
            true,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('adds up: what a stock was plus its lines in the ledger is what it is, derived ones too', () => {
    fc.assert(
      fc.property(place, course, (given, indices) => {
        const first = begin(given).world;
        const { world, lines } = run(first, indices);
        const sums: Record<string, number> = {};
        for (const [id, value] of Object.entries(allStocks(first))) sums[id] = Math.round(value * 100);
        for (const line of lines)
          sums[line.stock] = (sums[line.stock] ?? Number.NaN) + Math.round(line.change * 100);
        const values = Object.fromEntries(
          Object.entries(allStocks(world)).map(([id, value]) => [id, Math.round(value * 100)]),
        );
        expect(sums).toEqual(values);
      }),
      { numRuns: 40 },
    );
  });

  it('gives every line a quarter, a change, a cause that was reported and a rule that is written', () => {
    fc.assert(
      fc.property(place, course, (given, indices) => {
        const known = new Set(['time.passes', 'agreement.clause-fired', ...EVENTS.map((row) => row.id)]);
        for (const line of run(begin(given).world, indices).lines) {
          expect(line.change).not.toBe(0);
          expect(known.has(line.cause.event)).toBe(true);
          expect(line.cause.quarter).toBeLessThanOrEqual(line.quarter);
          expect(Object.keys(RULES)).toContain(line.rule);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is the same when it is played again', () => {
    fc.assert(
      fc.property(place, course, (given, indices) => {
        const once = run(begin(given).world, indices);
        const again = run(begin(given).world, indices);
        expect(again.lines).toEqual(once.lines);
        expect(regimesOf(again.world)).toEqual(regimesOf(once.world));
      }),
      { numRuns: 20 },
    );
  });

  it('never touches what has been', () => {
    fc.assert(
      fc.property(place, course, (given, indices) => {
        let world = begin(given).world;
        for (const index of indices) {
          freeze(world.snapshot.context);
          freeze(world.snapshot.value);
          world = step(world, index).world;
        }
      }),
      { numRuns: 20 },
    );
  });
});
