/** Tries the signs of a list of claims: with against without over a hundred random municipalities each. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claims/claim.ts';
import { trySign } from '../../../src/model/claims/try-claim.ts';

const STARTS = 100;

export const tryAll = (name: string, claims: readonly Claim[]): void => {
  const signs = claims.flatMap((claim) =>
    claim.how === 'untestable' ? [] : (claim.tests ?? []).map((test) => [claim.id, test.says, test] as const),
  );
  describe(`${name}, over a hundred random municipalities each`, () => {
    it.each(signs)('%s: %s', (_id, _says, test) => {
      expect(trySign(test, STARTS)).toMatchObject({ why: '', holds: true });
    });
  });
};
