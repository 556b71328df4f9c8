/** Every claim that has a sign: with against without over a hundred random municipalities each. */
import { describe, expect, it } from 'vitest';
import { trySign } from '../../../src/model/claims/try-claim.ts';
import { CLAIMS } from '../../../src/model/claims.ts';

const STARTS = 100;

const SIGNS = CLAIMS.flatMap((claim) =>
  claim.how === 'untestable' ? [] : (claim.tests ?? []).map((test) => [claim.id, test.says, test] as const),
);

describe('the claims, over a hundred random municipalities each', () => {
  it.each(SIGNS)('%s: %s', (_id, _says, test) => {
    expect(trySign(test, STARTS)).toMatchObject({ why: '', holds: true });
  });
});
