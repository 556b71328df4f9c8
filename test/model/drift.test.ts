/** What a quarter does by itself, and what is read off: every pull pulls, every formula can be read, every number has a source. */
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/model/act.ts';
import { CONSTANTS } from '../../src/model/constants.ts';
import type { Regimes } from '../../src/model/context.ts';
import { deriveTrust } from '../../src/model/derived.ts';
import { draw } from '../../src/model/draw.ts';
import type { Term } from '../../src/model/drift/term.ts';
import { PULLS } from '../../src/model/drift.ts';
import { EVENTS } from '../../src/model/events.ts';
import { begin, walk } from '../../src/model/simulation.ts';
import { EMPTY, STARTS } from '../../src/model/starts.ts';
import { PARTS, STOCK_NAMES } from '../../src/model/stock-names.ts';

/** Every stock that a term reads. */
const stocksOf = (term: Term): readonly string[] => {
  switch (term.is) {
    case 'stock':
      return [term.stock];
    case 'sum':
    case 'mean':
      return term.terms.flatMap(stocksOf);
    case 'weighed':
    case 'least':
    case 'most':
      return stocksOf(term.term);
    case 'when':
      return [...stocksOf(term.so), ...stocksOf(term.otherwise)];
    default:
      return [];
  }
};

/** Which stock and rule the ledgers of many busy years name. */
const booked = (): ReadonlySet<string> => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 40; seed += 1) {
    const preset = STARTS[seed % STARTS.length]?.id ?? 'new-pair';
    const drawn = STOCK_NAMES.map((name) => [name, Math.round(100 * draw(seed, `any.${name}`))]);
    const walking = walk(begin({ seed, start: seed % 2 ? preset : Object.fromEntries(drawn) }).world);
    for (let index = 0; index < 120; index += 1) {
      const row = EVENTS[Math.floor(draw(seed, 'act', index) * EVENTS.length * 3)];
      const { lines } = row ? walking.report({ event: row.id }) : walking.passQuarter();
      for (const line of lines) seen.add(`${line.stock}/${line.rule}`);
    }
  }
  return seen;
};

describe('a pull', () => {
  it('is the only one under its id, and moves its stock in some situation', () => {
    expect(new Set(PULLS.map(({ id }) => id)).size).toBe(PULLS.length);
    const seen = booked();
    expect(PULLS.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it.each(PULLS.map((pull) => [pull.id, pull] as const))('%s can be read', (_id, pull) => {
    expect(pull.formula).not.toMatch(/undefined|NaN|\[object| {2}|\+ −|− −/);
    for (const stock of pull.terms.flatMap(stocksOf)) expect(pull.formula).toContain(stock);
    for (const { name, about } of pull.conditions) {
      expect(pull.formula).toContain(name);
      expect(about).toMatch(/^[A-Z].*\.$/);
    }
    expect(['published', 'seed', 'assumption']).toContain(pull.certainty);
    for (const claim of pull.claims) expect(claim).toMatch(/^[CL]\d+$/);
  });

  it('says what it does in a line', () => {
    const formula = (id: string) => PULLS.find((pull) => pull.id === id)?.formula;
    expect(formula('professionalValues/drift')).toBe('1.5 % a quarter toward 26 + 0.5 × voice');
    expect(formula('chair~director.coupling/coupling-grows')).toBe(
      'a share of the way toward 100 each quarter: 0 % while pair is broken, else 0.6 %; 1.5 times as fast while pair is in-harness or entangled; 2 times as fast while there are no committees; 1.5 times as fast while half of the committees are gone',
    );
    expect(formula('localPolicy/golden-yield')).toBe(
      'a share of the way toward 90 each quarter: the share 0.00043 × (greyZone − 30) (at least 0); 1.5 times as fast while greyZone is golden',
    );
  });

  it('does what it says', () => {
    const pull = PULLS.find(({ id }) => id === 'professionalValues/drift');
    const stocks = { ...EMPTY.stocks, voice: 4000, professionalValues: 3000 };
    const regimes = begin({ seed: 1, start: 'new-pair' }).world.snapshot.value as Regimes;
    const now = { stocks, context: EMPTY, quarter: 1, regimes };
    // (26 + 0.5 × 40 − 30) × 1.5 %
    expect(pull?.change(now)).toBeCloseTo(0.24, 10);
  });
});

it('no stock stands still: time or some act moves each', () => {
  const reached = new Set<string>(PULLS.map(({ stock }) => stock));
  for (const { effects } of EVENTS) {
    for (const { stock } of effects) {
      for (const by of ROLES) {
        for (const towards of ROLES) {
          reached.add(stock.replace('them>me', `${towards}>${by}`).replace('me>them', `${by}>${towards}`));
        }
      }
    }
  }
  expect(STOCK_NAMES.filter((name) => !reached.has(name))).toEqual([]);
});

describe('a constant', () => {
  it('has an id of its own, a unit, a sentence and a certainty', () => {
    expect(new Set(CONSTANTS.map(({ id }) => id)).size).toBe(CONSTANTS.length);
    for (const { id, value, unit, about, source, certainty } of CONSTANTS) {
      expect(Number.isFinite(value), id).toBe(true);
      expect(unit, id).not.toBe('');
      expect(about, id).toMatch(/^[A-Z].*\.$/);
      expect(source, id).toMatch(/^([CL]\d+( [CL]\d+)*)?$/);
      // What rests on no source is ours.
      if (source === '') expect(certainty, id).toBe('assumption');
    }
  });
});

it('trust is the weakest part, and full tension takes a third of it', () => {
  const row = (parts: readonly [number, number, number], tension: number): string => {
    const values = [...parts, tension].map((value, index) => [`chair>director.${PARTS[index]}`, value * 100]);
    const trust = deriveTrust({ ...EMPTY.stocks, ...Object.fromEntries(values) }, 'chair>director');
    return `${parts.join('/')} at ${tension}: ${trust / 100}`;
  };
  const grid = (
    [
      [80, 80, 80],
      [80, 40, 60],
      [20, 90, 90],
      [0, 50, 100],
      [100, 100, 100],
    ] as const
  ).flatMap((parts) => [0, 24, 66, 100].map((tension) => row(parts, tension)));
  expect(`\n${grid.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    80/80/80 at 0: 80
    80/80/80 at 24: 73.6
    80/80/80 at 66: 62.4
    80/80/80 at 100: 53.33
    80/40/60 at 0: 40
    80/40/60 at 24: 36.8
    80/40/60 at 66: 31.2
    80/40/60 at 100: 26.67
    20/90/90 at 0: 20
    20/90/90 at 24: 18.4
    20/90/90 at 66: 15.6
    20/90/90 at 100: 13.33
    0/50/100 at 0: 0
    0/50/100 at 24: 0
    0/50/100 at 66: 0
    0/50/100 at 100: 0
    100/100/100 at 0: 100
    100/100/100 at 24: 92
    100/100/100 at 66: 78
    100/100/100 at 100: 66.67
    "
  `);
});
