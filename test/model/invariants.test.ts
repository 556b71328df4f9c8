/** What holds for any sequence of acts and quarters whatever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, CLAUSES, type LedgerLine, ROLES } from '../../src/model/act.ts';
import { REGIONS } from '../../src/model/context.ts';
import { EVENTS } from '../../src/model/events.ts';
import { machine } from '../../src/model/machine.ts';
import { allStocks, happened, regimesOf } from '../../src/model/read.ts';
import { RULES } from '../../src/model/rules.ts';
import { begin, passQuarter, report, type Step, type World, walk } from '../../src/model/simulation.ts';
import { STARTS } from '../../src/model/starts.ts';
import { STOCK_NAMES } from '../../src/model/stock-names.ts';

/** What somebody did in any lawful way: by whom, in what tone, of what kind, about which clause. Undefined: a quarter passes. */
const act = fc
  .record({
    row: fc.constantFrom(...EVENTS),
    by: fc.nat(),
    towards: fc.constantFrom(undefined, ...ROLES),
    tone: fc.constantFrom(undefined, 'gentle' as const, 'firm' as const),
    kind: fc.nat(),
    clause: fc.constantFrom(undefined, ...CLAUSES),
  })
  .map(({ row, by, towards, tone, kind, clause }): Act => {
    const kinds = [undefined, ...Object.keys(row.kinds ?? {})];
    return {
      event: row.id,
      by: row.actors[by % row.actors.length],
      towards,
      tone,
      kind: kinds[kind % kinds.length],
      clause,
    };
  });
const course = fc.array(fc.option(act, { nil: undefined, freq: 2 }), { maxLength: 60 });
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

const step = (world: World, did: Act | undefined) => (did ? report(world, did) : passQuarter(world));

const run = (first: World, deeds: readonly (Act | undefined)[]) => {
  let world = first;
  const lines: LedgerLine[] = [];
  for (const did of deeds) {
    const next = step(world, did);
    world = next.world;
    lines.push(...next.lines);
  }
  return { world, lines };
};

const hundredths = (world: World): Record<string, number> =>
  Object.fromEntries(Object.entries(allStocks(world)).map(([id, value]) => [id, Math.round(value * 100)]));

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
};

describe('any course of events', () => {
  it('keeps every stock between 0 and 100 with at most two decimals', () => {
    fc.assert(
      fc.property(place, course, (given, deeds) => {
        const { world } = run(begin(given).world, deeds);
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
      fc.property(place, course, (given, deeds) => {
        const first = begin(given).world;
        const { world, lines } = run(first, deeds);
        const sums = hundredths(first);
        for (const line of lines)
          sums[line.stock] = (sums[line.stock] ?? Number.NaN) + Math.round(line.change * 100);
        expect(sums).toEqual(hundredths(world));
      }),
      { numRuns: 40 },
    );
  });

  it('gives every line a quarter, a change, a cause that was reported and a rule that is written', () => {
    fc.assert(
      fc.property(place, course, (given, deeds) => {
        const known = new Set(['time.passes', 'agreement.clause-fired', ...EVENTS.map((row) => row.id)]);
        for (const line of run(begin(given).world, deeds).lines) {
          expect(line.change).not.toBe(0);
          expect(known.has(line.cause.event)).toBe(true);
          expect(line.cause.quarter).toBeLessThanOrEqual(line.quarter);
          expect(Object.keys(RULES)).toContain(line.rule);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves every region in one of its states', () => {
    fc.assert(
      fc.property(place, course, (given, deeds) => {
        const regimes = regimesOf(run(begin(given).world, deeds).world);
        expect(Object.keys(regimes)).toEqual([...REGIONS]);
        for (const region of REGIONS)
          expect(Object.keys(machine.states[region]?.states ?? {})).toContain(regimes[region]);
      }),
      { numRuns: 20 },
    );
  });

  it('holds through whole terms, with every date of the calendar and people who leave', () => {
    const quarters = fc.array(fc.option(act, { nil: undefined, freq: 1 }), { minLength: 33, maxLength: 33 });
    fc.assert(
      fc.property(place, quarters, (given, deeds) => {
        const first = begin({ ...given, exits: true }).world;
        const walking = walk(first);
        const sums = hundredths(first);
        let last = first;
        const seen = new Set<string>();
        const keep = ({ world, lines }: Step) => {
          last = world;
          for (const line of lines) {
            seen.add(line.cause.event);
            sums[line.stock] = (sums[line.stock] ?? Number.NaN) + Math.round(line.change * 100);
          }
        };
        for (const did of deeds) {
          if (did) keep(walking.report(did));
          keep(walking.passQuarter());
        }
        expect(sums).toEqual(hundredths(last));
        for (const value of Object.values(hundredths(last))) expect(value >= 0 && value <= 10_000).toBe(true);
        expect(seen).toContain('calendar.accounts');
        expect(happened(last, 'calendar.new-council')).toBeGreaterThan(0);
        const { stayed, patience } = last.snapshot.context;
        expect(stayed >= 0 && stayed <= 1 && patience >= 0 && patience <= 1).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('is the same when it is played again', () => {
    fc.assert(
      fc.property(place, course, (given, deeds) => {
        const once = run(begin(given).world, deeds);
        const again = run(begin(given).world, deeds);
        expect(again.lines).toEqual(once.lines);
        expect(regimesOf(again.world)).toEqual(regimesOf(once.world));
      }),
      { numRuns: 20 },
    );
  });

  it('never touches what has been', () => {
    fc.assert(
      fc.property(place, course, (given, deeds) => {
        let world = begin(given).world;
        for (const did of deeds) {
          freeze(world.snapshot.context);
          freeze(world.snapshot.value);
          world = step(world, did).world;
        }
      }),
      { numRuns: 20 },
    );
  });
});
