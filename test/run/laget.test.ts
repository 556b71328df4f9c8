/** Läget tells of the two who share the office now: whoever is not in it yet has no trust to read, theirs or the other's. */
import { CASES } from 'virtual:cases';
import { describe, expect, it } from 'vitest';
import { playRandomly } from '../../src/cli/random-play.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { ownStory } from '../story/tell.ts';

const STORY = `
-> roger
=== roger
# people: ragnhild
Du är Roger.
* [Gå hem.]
  ~ report("election.new-majority")
  -> leila
=== leila
Du är Leila. Genom väggen bankar någon.
* [Vänta.]
  ~ pass(1)
  -> vantan
=== vantan
Det är höst.
* [Ta klubban.]
  ~ report("chair.elected")
  -> klubban
=== klubban
Klubban är lätt.
* [Hälsa.]
  ~ pass(2)
  ~ report("director.hides-running-promise")
  -> slutet
=== slutet
~ ending("slut")
Slut.
-> END
`;

const plain = ownStory(STORY);
const { caseFile } = plain;
const director = caseFile?.chairs.director;
if (!caseFile || !director) throw new Error('The story of the test has a case with a director.');
const bundleWith = (successorFrom?: string): CaseBundle => ({
  ...plain,
  chair: 'chair',
  caseFile: {
    ...caseFile,
    chairs: {
      chair: { ...director, person: 'gote', successor: 'emmy', ...(successorFrom ? { successorFrom } : {}) },
    },
  },
});

const rows = (run: Run) => run.view().laget?.rows.map(({ id }) => id) ?? [];
const onwards = (run: Run): void => {
  run.choose(run.view().passage.choices[0]?.id ?? '');
};
const ALL = ['workload', 'citizenConfidence', 'economy', 'trustMine', 'trustTheirs'];
const FIRST = ALL.slice(0, 3);

describe('Läget', () => {
  it('leaves out trust from the knot where the reader becomes the next one until they take office', () => {
    const run = startRun(bundleWith('leila'), 3, ourModel);
    const told = [rows(run)];
    for (let step = 0; step < 4; step += 1) {
      onwards(run);
      told.push(rows(run));
    }
    expect(told).toEqual([ALL, FIRST, FIRST, ALL, ALL]);
    expect(run.view().laget?.toCome).toBeUndefined();
    run.rewindTo(1);
    expect(rows(run)).toEqual(FIRST);
    expect(run.view().laget?.toCome).toBe(true);
  });

  it('is without trust for a while in every case of ours that names such a knot', async () => {
    const doors = CASES.flatMap(({ doors }) => Object.values(doors));
    const bundles = await Promise.all(doors.map((open) => open()));
    const named = bundles.filter((one) => one.caseFile?.chairs[one.chair]?.successorFrom !== undefined);
    expect(named.map(({ id }) => id)).toContain('majoritetsskiftet');
    for (const bundle of named) {
      const run = startRun(bundle, 5, ourModel);
      playRandomly(run, 5);
      const { length } = run.journal().steps;
      const toCome = Array.from({ length }, (_, at) => {
        run.rewindTo(length - 1 - at);
        return run.view().laget?.toCome === true;
      });
      expect(toCome, bundle.id).toContain(true);
      expect(toCome.at(0), bundle.id).toBe(false);
      expect(toCome.at(-1), bundle.id).toBe(false);
    }
  });

  it('shows all five where no such knot is named', () => {
    const run = startRun(bundleWith(), 3, ourModel);
    onwards(run);
    expect(rows(run)).toEqual(ALL);
  });

  it('forgets what the other thought of the one before: the new one is seen as on the first day', () => {
    const run = startRun(bundleWith('leila'), 3, ourModel);
    for (let step = 0; step < 3; step += 1) onwards(run);
    const theirs = () => run.view().laget?.rows.find(({ id }) => id === 'trustTheirs');
    const now = () => run.record().quarters.at(-1);
    expect(theirs()?.asOf).toBe(1);
    expect(theirs()?.value).toBe(now()?.stocks['director>chair.trust']);
    const first = theirs()?.value;
    onwards(run);
    expect(theirs()).toMatchObject({ asOf: 1, value: first });
    expect(now()?.stocks['director>chair.trust']).not.toBe(first);
  });
});
