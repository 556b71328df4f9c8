/** The list of claims is whole: every id of the domain pack once, tried or with a reason why not. */
import { describe, expect, it } from 'vitest';
import { CLAIMS, claimOf } from '../../../src/model/claims.ts';

const idsFrom = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `C${String(first + index).padStart(3, '0')}`);

describe('the claims', () => {
  it('are each there once', () => {
    expect(CLAIMS.map(({ id }) => id)).toEqual(idsFrom(1, 184));
  });

  it('are tried, all that are core', () => {
    const core = CLAIMS.filter((claim) => claim.core);
    expect(core.length).toBe(81);
    expect(core.filter(({ how }) => how === 'untestable').map(({ id }) => id)).toEqual([]);
  });

  it('are each tried, or say why not', () => {
    const idle = CLAIMS.filter((claim) => claim.how === 'sign' && claim.tests.length === 0);
    expect(idle.map(({ id }) => id)).toEqual([]);
    const mute = CLAIMS.filter((claim) => claim.how === 'untestable' && claim.why === '');
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('are found by id', () => {
    for (const claim of CLAIMS) expect(claimOf(claim.id)).toBe(claim);
    expect(claimOf('C999')).toBeUndefined();
  });
});
