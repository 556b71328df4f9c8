/** What the page says that a guard asks is what the machine asks, over any state of things. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/handbook/chart.ts';
import { GUARDS, type Guard, type Measure, type Test } from '../../src/handbook/guards.ts';
import type { Context, Regimes } from '../../src/model/context.ts';
import { hazardFrom, hazardSetting, isNear } from '../../src/model/hazard.ts';
import { machine } from '../../src/model/machine.ts';
import { EMPTY } from '../../src/model/starts.ts';
import { type AnyStock, DERIVED_NAMES, STOCK_NAMES } from '../../src/model/stock-names.ts';

interface Situation {
  readonly context: Context;
  readonly regimes: Regimes;
}

function measured(measure: Measure, { context, regimes }: Situation): number {
  const at = (stock: AnyStock): number => context.stocks[stock] / 100;
  switch (measure) {
    case 'mutualTrust':
      return Math.min(at('chair>director.trust'), at('director>chair.trust'));
    case 'worstTension':
      return Math.max(at('chair>director.tension'), at('director>chair.tension'));
    case 'leastSeen':
      return Math.min(at('voice'), at('insight'));
    case 'together':
      return context.together;
    case 'tenure.director':
      return context.tenure.director;
    case 'tenure.chair':
      return context.tenure.chair;
    case 'powerShifted':
      return context.last.newMajority === context.last.election ? 1 : 0;
    case 'patienceRunsOut': {
      const hazard = hazardFrom(context.stocks, hazardSetting(context, regimes, context.quarter));
      return context.exits && isNear(context.stayed, context.patience, hazard) ? 1 : 0;
    }
    case 'directorLeaving':
      return regimes.director === 'leaving' ? 1 : 0;
    default:
      if (measure.startsWith('since.')) {
        return context.quarter - context.last[measure.slice(6) as keyof Context['last']];
      }
      return at(measure as AnyStock);
  }
}

function says(is: Test['is'], value: number, than: number): boolean {
  switch (is) {
    case '>':
      return value > than;
    case '<':
      return value < than;
    case '>=':
      return value >= than;
    case '<=':
      return value <= than;
    case '=':
      return value === than;
  }
}

function holds(guard: Guard, situation: Situation): boolean {
  const answers = guard.tests.map(({ measure, is, than }) => says(is, measured(measure, situation), than));
  return guard.how === 'all' ? answers.every(Boolean) : answers.some(Boolean);
}

type Asked = (now: {
  context: Context;
  event: { type: string; act: { event: string }; regimes: Regimes };
}) => boolean;
const asked = machine.implementations.guards as unknown as Readonly<Record<string, Asked>>;

/** Whole points, so that a limit is met exactly now and then. */
const points = fc.integer({ min: 0, max: 100 }).map((value) => value * 100);
const quarters = fc.integer({ min: 0, max: 20 });

const MARKS = Object.keys(EMPTY.last);

const situations: fc.Arbitrary<Situation> = fc
  .record({
    values: fc.array(points, {
      minLength: STOCK_NAMES.length + DERIVED_NAMES.length,
      maxLength: STOCK_NAMES.length + DERIVED_NAMES.length,
    }),
    ago: fc.array(quarters, { minLength: MARKS.length, maxLength: MARKS.length }),
    together: quarters,
    tenure: quarters,
    shifted: fc.boolean(),
    exits: fc.boolean(),
    stayed: fc.double({ min: 0, max: 1, noNaN: true }),
    patience: fc.double({ min: 0, max: 1, noNaN: true }),
    director: fc.constantFrom('inOffice', 'leaving', 'vacant'),
  })
  .map(({ values, ago, together, tenure, shifted, exits, stayed, patience, director }) => {
    const quarter = 40;
    const names = [...STOCK_NAMES, ...DERIVED_NAMES];
    const last = Object.fromEntries(MARKS.map((mark, index) => [mark, quarter - (ago[index] ?? 0)]));
    return {
      context: {
        ...EMPTY,
        quarter,
        stocks: Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0])),
        last: shifted ? { ...last, newMajority: last.election } : last,
        together,
        tenure: { chair: tenure, director: tenure, secretary: 0 },
        exits,
        stayed,
        patience,
      } as Context,
      regimes: {
        pair: 'working',
        greyZone: 'grey',
        majority: 'stable',
        director,
        chair: 'inOffice',
        agreement: 'unspoken',
        committees: 'kept',
      },
    };
  });

describe('the guards as they are told', () => {
  const used = [
    ...new Set(
      REGIONS.flatMap(({ arrows }) =>
        arrows.flatMap(({ moves }) => moves.flatMap(({ guard }) => guard ?? [])),
      ),
    ),
  ];

  it('are those that the machine uses', () => {
    expect(Object.keys(GUARDS).sort()).toEqual(used.sort());
  });

  it.each(Object.keys(GUARDS))('%s asks what the machine asks', (name) => {
    const guard = GUARDS[name];
    const ask = asked[name];
    if (!guard || !ask) throw new Error(`There is no guard ${name}.`);
    let yes = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        const event = { type: 'x', act: { event: 'x' }, regimes: situation.regimes };
        const answer = ask({ context: situation.context, event });
        if (answer) yes += 1;
        expect(holds(guard, situation)).toBe(answer);
      }),
      { numRuns: 1500 },
    );
    expect(yes).toBeGreaterThan(0);
  });

  it('would be caught if a limit differed by a point', () => {
    const moved: Guard = { how: 'all', tests: [{ measure: 'greyZone', is: '>', than: 39 }] };
    const ask = asked.overlap;
    const differs = fc.check(
      fc.property(situations, (situation) => {
        const event = { type: 'x', act: { event: 'x' }, regimes: situation.regimes };
        return holds(moved, situation) === ask?.({ context: situation.context, event });
      }),
      { numRuns: 5000 },
    );
    expect(differs.failed).toBe(true);
  });
});
