/** Plays are put aside in order, none in the place of another, and what is wrong is said once. */
import { describe, expect, it } from 'vitest';
import { keepRun, keptRuns, loadKept, recordOf, settled } from '../../src/app/keeping.ts';
import { startRun } from '../../src/run/run.ts';
import type { SaveProblem } from '../../src/saves/result.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { ownStory } from '../story/tell.ts';

const bundle = ownStory('Ett.\n* [Vidare]\n- Två.\n* [Vidare]\n- Tre.\n~ ending("slut")\n-> END');

/** As it stands after so many choices. Node has no database: what is kept lasts as long as the test. */
function played(id: string, choices: number) {
  const run = startRun(bundle, 7, ourModel);
  for (let count = 0; count < choices; count += 1) run.choose(run.view().passage.choices[0]?.id ?? '');
  return recordOf(id, run, undefined);
}

const keep = (...records: ReturnType<typeof recordOf>[]) => {
  const heard: SaveProblem[] = [];
  for (const record of records) keepRun(record, (problem) => heard.push(problem));
  return settled().then(() => heard);
};

describe('plays that are kept', () => {
  it('say once that they last only as long as the page', async () => {
    expect(await keep(played('first', 0))).toEqual(['blocked']);
    expect(await keep(played('first', 1))).toEqual([]);
  });

  it('do not push each other out while they wait', async () => {
    await keep(played('a', 1), played('b', 1), played('a', 2));
    expect((await loadKept('a')).save?.journal.steps).toHaveLength(2);
    expect((await loadKept('b')).save?.journal.steps).toHaveLength(1);
  });

  it('carry the report when they are finished, and not before', async () => {
    await keep(played('open', 1), played('done', 2));
    expect((await loadKept('open')).report).toBeUndefined();
    expect((await loadKept('done')).report?.ending).toEqual({ id: 'slut', title: 'Slut' });
  });

  it('are cleared away when there are too many, but never a finished one', async () => {
    await keep(played('done', 2));
    for (let count = 0; count < 25; count += 1) await keep(played(`open-${count}`, 1));
    const { saves } = await keptRuns();
    expect(saves.filter(({ finished }) => !finished)).toHaveLength(20);
    expect(saves.some(({ id }) => id === 'done')).toBe(true);
    expect((await loadKept('open-0')).problem).toBe('missing');
  });
});
