/** Each director has one patience: more strain never means a later exit with the same seed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draw } from '../../src/model/draw.ts';
import { HAZARD } from '../../src/model/hazard.ts';
import { patienceOf } from '../../src/model/read.ts';
import { begin, walk } from '../../src/model/simulation.ts';
import { STOCK_NAMES } from '../../src/model/stock-names.ts';

type Start = Readonly<Record<string, number>>;

const YEARS = 30;
const NEVER = YEARS * 4;

const anyStart = (seed: number): Start =>
  Object.fromEntries(STOCK_NAMES.map((stock) => [stock, 15 + Math.round(70 * draw(seed, `any.${stock}`))]));

/** In which quarter patience is out, when nobody does anything but this, in the third quarter. */
const patienceOut = (seed: number, start: Start, deeds: readonly string[] = []): number => {
  let { world } = begin({ seed, start, exits: true });
  const steps = walk(world);
  for (let quarter = 0; quarter < NEVER; quarter += 1) {
    if (quarter > 0) world = steps.passQuarter().world;
    if (patienceOf(world).out) return quarter;
    if (quarter === 2) for (const event of deeds) world = steps.report({ event }).world;
  }
  return NEVER;
};

const seeds = fc.integer({ min: 0, max: 100_000 });
const points = fc.integer({ min: 1, max: 30 });
// The same municipalities each time. A quarrel is not among the acts: some of them clear the air (C091).
const RUNS = { numRuns: 60, seed: 11 };

it('a pair with more tension never keeps its director longer', () => {
  let earlier = 0;
  fc.assert(
    fc.property(seeds, points, (seed, more) => {
      // Some friction keeps people learning (C091): strain begins above the tension at which most stay.
      const calm = { ...anyStart(seed) };
      for (const side of ['chair>director.tension', 'director>chair.tension']) {
        calm[side] = Math.max(HAZARD.bestFriction, (calm[side] ?? 0) - 20);
      }
      const tense = Object.fromEntries(
        Object.entries(calm).map(([stock, value]) => [
          stock,
          /^(chair>director|director>chair)\.tension$/.test(stock) ? Math.min(100, value + more) : value,
        ]),
      );
      const [before, after] = [patienceOut(seed, calm), patienceOut(seed, tense)];
      expect(after).toBeLessThanOrEqual(before);
      if (after < before) earlier += 1;
    }),
    RUNS,
  );
  expect(earlier).toBeGreaterThan(0);
});

it('a director who is trusted less never stays longer', () => {
  let earlier = 0;
  fc.assert(
    fc.property(seeds, points, (seed, less) => {
      const trusted = anyStart(seed);
      const distrusted = Object.fromEntries(
        Object.entries(trusted).map(([stock, value]) => [
          stock,
          /^chair>director\.(ability|benevolence|integrity)$/.test(stock) ? Math.max(0, value - less) : value,
        ]),
      );
      const [before, after] = [patienceOut(seed, trusted), patienceOut(seed, distrusted)];
      expect(after).toBeLessThanOrEqual(before);
      if (after < before) earlier += 1;
    }),
    RUNS,
  );
  expect(earlier).toBeGreaterThan(0);
});

it.each([
  'chair.breaks-promise',
  'director.breaks-promise',
  'chair.bypasses-director',
  'chair.criticises-director',
  'chair.asks-to-soften',
  'agreement.broken',
])('one %s more never means a later exit', (event) => {
  let earlier = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const start = anyStart(seed);
      const [before, after] = [patienceOut(seed, start), patienceOut(seed, start, [event])];
      expect(after).toBeLessThanOrEqual(before);
      if (after < before) earlier += 1;
    }),
    RUNS,
  );
  expect(earlier).toBeGreaterThan(0);
});

it('nobody loses patience unless exits are counted', () => {
  let { world } = begin({ seed: 3, start: 'locked-pair' });
  const steps = walk(world);
  for (let quarter = 0; quarter < NEVER; quarter += 1) {
    world = steps.passQuarter().world;
    expect(patienceOf(world)).toMatchObject({ near: false, out: false });
  }
});
