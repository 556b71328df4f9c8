/** What has been played is kept, and what was finished is never lost. */
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../src/saves/memory.ts';
import { fits, saveRepository } from '../../src/saves/repository.ts';
import { brokenStorage, finished, ongoing, report } from './saved-runs.ts';

function repositoryOf(texts = new Map<string, string>()) {
  let clock = 0;
  return saveRepository(memoryStorage(texts), () => {
    clock += 1;
    return clock;
  });
}

describe('the saved runs', () => {
  it('give a run back as it was saved', async () => {
    const repository = repositoryOf();
    await repository.save(finished);
    const loaded = await repository.load('run-1');
    expect(loaded).toMatchObject({ ok: true, value: { ...finished, savedAt: 1 } });
  });

  it('are listed with the newest first', async () => {
    const repository = repositoryOf();
    await repository.save(finished);
    await repository.save({ ...ongoing, id: 'run-2' });
    const list = await repository.list();
    expect(list.ok && list.value.saves.map((save) => [save.id, save.finished, save.steps])).toEqual([
      ['run-2', false, 1],
      ['run-1', true, 1],
    ]);
  });

  it('can be removed', async () => {
    const repository = repositoryOf();
    await repository.save(ongoing);
    await repository.remove('run-1');
    expect(await repository.load('run-1')).toEqual({ ok: false, problem: 'missing' });
  });

  it('keep the finished report when the run is rewound and played on', async () => {
    const repository = repositoryOf();
    await repository.save(finished);
    await repository.save(ongoing);
    expect(await repository.load('run-1')).toMatchObject({ ok: true, value: { report } });
  });

  it('keep the finished report even when the rest of the save has been damaged', async () => {
    const texts = new Map<string, string>();
    const repository = repositoryOf(texts);
    await repository.save(finished);
    texts.set(
      'run-1',
      (texts.get('run-1') ?? '').replace('"seed":7,"version":"v1","steps"', '"seed":"x","steps"'),
    );
    expect(await repository.load('run-1')).toMatchObject({ ok: false, problem: 'damaged', report });
    await repository.save(ongoing);
    expect(await repository.load('run-1')).toMatchObject({ ok: true, value: { report } });
  });

  it('list the sound ones beside a broken one', async () => {
    const repository = repositoryOf(new Map([['broken', '{"app":"gyllene-zonen","form']]));
    await repository.save(ongoing);
    const list = await repository.list();
    expect(list).toMatchObject({
      ok: true,
      value: { saves: [{ id: 'run-1' }], unreadable: [{ id: 'broken', problem: 'damaged' }] },
    });
  });

  it.each(['blocked', 'full'] as const)('answer, and do not throw, when storage is %s', async (problem) => {
    const repository = saveRepository(brokenStorage(problem));
    const answers = [
      await repository.list(),
      await repository.load('run-1'),
      await repository.save(ongoing),
      await repository.remove('run-1'),
      await repository.importText('hej'),
    ];
    expect(answers.map((answer) => answer.ok)).toEqual([false, false, false, false, false]);
    expect(answers.slice(0, 4).every((answer) => !answer.ok && answer.problem === problem)).toBe(true);
  });
});

describe('a save carried to a file', () => {
  it('opens on another device', async () => {
    const here = repositoryOf();
    const there = repositoryOf();
    await here.save(finished);
    await there.importText(await here.exportText(finished));
    expect(await there.load('run-1')).toMatchObject({ ok: true, value: finished });
  });

  it('takes along the finished report of a run that was rewound', async () => {
    const repository = repositoryOf();
    await repository.save(finished);
    expect(JSON.parse(await repository.exportText(ongoing))).toMatchObject({ report });
  });

  it('leaves at home what the reader wrote in the debrief', async () => {
    const repository = repositoryOf();
    const remembered = { ...finished, kept: { guesses: { voice: 'falls' }, intention: 'Fråga Saga.' } };
    await repository.save(remembered);
    expect(await repository.load('run-1')).toMatchObject({
      ok: true,
      value: { kept: { intention: 'Fråga Saga.' } },
    });
    expect(await repository.exportText(remembered)).not.toContain('Fråga Saga.');
  });
});

describe('where nothing can be stored', () => {
  it.each(['blocked', 'full'] as const)(
    '(%s) a run still goes to a file and comes from one',
    async (problem) => {
      const repository = saveRepository(brokenStorage(problem));
      const text = await repository.exportText(finished);
      expect(await repository.importText(text)).toMatchObject({ ok: true, value: finished });
    },
  );
});

describe('a save from another version of the story', () => {
  it('is not played on, but its finished report is handed over', async () => {
    const repository = repositoryOf();
    await repository.save(finished);
    const loaded = await repository.load('run-1');
    if (!loaded.ok) throw new Error('it was just saved');
    expect(fits(loaded.value, 'v1', 'd1')).toMatchObject({ ok: true });
    expect(fits(loaded.value, 'v2')).toEqual({ ok: false, problem: 'outdated', report });
    expect(fits(loaded.value, 'v1', 'another outcome')).toEqual({ ok: false, problem: 'outdated', report });
  });
});
