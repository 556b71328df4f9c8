/** An old save climbs to today's format one step at a time. */
import { describe, expect, it } from 'vitest';
import { FORMAT, MIGRATIONS, type Migration, migrate } from '../../src/saves/migrations.ts';

/** Two invented changes: the seed moves into the journal, then the quarter is renamed. */
const invented: readonly Migration[] = [
  { from: 1, to: ({ seed, ...rest }) => ({ ...rest, journal: { seed } }) },
  { from: 2, to: ({ kvartal, ...rest }) => ({ ...rest, quarter: kvartal }) },
];

describe('the migrations', () => {
  it('are numbered from 1 without gaps, and today’s format comes after the last', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(FORMAT).toBe(MIGRATIONS.length + 1);
  });

  it('bring a save from the first format through every later one', () => {
    expect(migrate({ format: 1, seed: 7, kvartal: 4 }, invented)).toEqual({
      format: 3,
      journal: { seed: 7 },
      quarter: 4,
    });
  });

  it('start in the middle for a save that is halfway', () => {
    expect(migrate({ format: 2, journal: {}, kvartal: 4 }, invented)).toEqual({
      format: 3,
      journal: {},
      quarter: 4,
    });
  });

  it('leave today’s saves alone', () => {
    const data = { format: 3, quarter: 1 };
    expect(migrate(data, invented)).toBe(data);
  });

  it('hand back the save untouched when one of them fails', () => {
    const failing: Migration = {
      from: 2,
      to: () => {
        throw new Error('a hole in the data');
      },
    };
    const data = { format: 1, seed: 7 };
    expect(migrate(data, [...invented.slice(0, 1), failing])).toBe(data);
  });
});
