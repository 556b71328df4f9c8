/** Every loop, every course of it and everything that must be seen has its Swedish words. */
import { describe, expect, it } from 'vitest';
import { LOOPS_SV } from '../../src/i18n/loops-words.ts';
import { LOOPS } from '../../src/model/loops.ts';

describe('the loops in Swedish', () => {
  it('are the loops of the model', () => {
    expect(Object.keys(LOOPS_SV).sort()).toEqual(LOOPS.map(({ id }) => id).sort());
  });

  it.each(LOOPS.map((loop) => [loop.id, loop] as const))(
    '%s says as much as in English',
    (id, { runs, seen }) => {
      const words = LOOPS_SV[id];
      expect(Object.keys(words?.runs ?? {})).toEqual(Object.keys(runs));
      expect(words?.seen.length).toBe(seen.length);
      const sentences = [words?.says, ...Object.values(words?.runs ?? {}), ...(words?.seen ?? [])];
      for (const sentence of sentences) expect(sentence).toMatch(/^(… )?[A-ZÅÄÖa-zåäö].*( …|\.)$/);
    },
  );

  it.each(LOOPS.map((loop) => [loop.id, loop] as const))(
    '%s begins and ends each sentence the same way',
    (id, { seen }) => {
      const shape = (sentence: string) => [sentence.startsWith('… '), sentence.endsWith(' …')];
      expect(LOOPS_SV[id]?.seen.map(shape)).toEqual(seen.map(({ says }) => shape(says)));
    },
  );
});
