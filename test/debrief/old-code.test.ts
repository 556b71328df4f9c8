/** A code of an older edition of the story: it says what it can. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readOldCode } from '../../src/debrief/old-code.ts';
import { decodeRun, encodeRun } from '../../src/run/code.ts';
import { codedRun, playCode } from '../../src/run/coded-run.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { A_SLOW_MACHINE, playedFrom } from './real-runs.ts';

let run: Run;
beforeAll(async () => {
  run = await playedFrom('director', 4);
}, A_SLOW_MACHINE);

/** The code as an edition would have written it that had another version; `change` is what else was different then. */
function older(change: (places: number[]) => number[] = (places) => places) {
  const coded = codedRun(run);
  const code = encodeRun({
    ...coded,
    versionBits: (coded.versionBits + 1) % 1024,
    places: change([...coded.places]),
  });
  const decoded = decodeRun(code ?? '');
  if (!decoded.ok) throw new Error(decoded.problem);
  const again = startRun(run.bundle, decoded.run.seed, ourModel);
  const { fits } = playCode(again, decoded.run);
  return { fits, read: readOldCode(decoded.run, again.record(), run.bundle) };
}

describe('a code of an older edition', () => {
  it('is not taken for one of today', () => {
    expect(older().fits).toBe(false);
  });

  it('tells case, chair and seed, and every decision that today’s edition can follow', () => {
    const { read } = older();
    expect(read).toMatchObject({ caseId: 'parhasten', chair: 'director', seed: 4 });
    expect(read.followed.map(({ title }) => title)).toContain('Emmys nionde dag');
    expect(read.followed).toHaveLength(run.record().decisions.length);
  });

  it('tells the reasons and what was expected, in words where there are words', () => {
    const { read } = older();
    const given = run.record().reflections;
    expect(read.answers.map(({ reason }) => reason)).toEqual(given.map(({ reason }) => reason));
    for (const { predicted } of read.answers) expect(predicted).toBeTruthy();
  });

  it('where the story has changed, stops there and still gives the answers by their place', () => {
    const { read } = older((places) => [...places.slice(0, 3), 7, ...places.slice(4)]);
    expect(read.followed.length).toBeLessThan(run.record().decisions.length);
    expect(read.choices).toBe(codedRun(run).places.length);
    expect(read.answers).toHaveLength(run.record().reflections.length);
    expect(read.answers.at(-1)?.place).toBeGreaterThan(0);
  });
});
