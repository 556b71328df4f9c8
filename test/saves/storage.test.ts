/** The browser may refuse to store anything: the game is told so and goes on. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/saves/file.ts';
import { indexedDbStorage } from '../../src/saves/indexed-db.ts';
import { memoryStorage } from '../../src/saves/memory.ts';
import { openStorage } from '../../src/saves/open-storage.ts';
import { settingsStorage } from '../../src/saves/settings.ts';
import { brokenStorage } from './saved-runs.ts';

describe('where saves are kept', () => {
  it('is the browser’s database when it answers', async () => {
    const durable = memoryStorage();
    expect(await openStorage(durable)).toEqual({ storage: durable });
    expect(await durable.keys()).toEqual({ ok: true, value: [] });
  });

  it('is memory, with a notice, when the database is denied', async () => {
    const { storage, problem } = await openStorage(brokenStorage('blocked'));
    expect(problem).toBe('blocked');
    await storage.write('a', 'text');
    expect(await storage.read('a')).toEqual({ ok: true, value: 'text' });
  });

  it('stays the database, with a notice, when it is full', async () => {
    const full = brokenStorage('full');
    expect(await openStorage(full)).toEqual({ storage: full, problem: 'full' });
  });

  it('says blocked, and does not throw, where there is no database at all', async () => {
    const storage = indexedDbStorage();
    expect(await storage.read('a')).toEqual({ ok: false, problem: 'blocked' });
    expect(await storage.write('a', 'x')).toEqual({ ok: false, problem: 'blocked' });
  });
});

describe('a file somebody opens', () => {
  it('is read as text', async () => {
    expect(await readFile(new Blob(['hej']))).toEqual({ ok: true, value: 'hej' });
  });

  it('is no save when it is as large as a film', async () => {
    expect(await readFile(new Blob([new Uint8Array(9_000_000)]))).toEqual({ ok: false, problem: 'foreign' });
  });
});

describe('the settings', () => {
  const standard = {
    textSize: 100,
    theme: 'system',
    motion: 'system',
    townhall: true,
    wholeHouse: false,
    closeUp: false,
    numberKeys: true,
    words: true,
    language: 'sv',
  };

  function boxWith(text: string | null): Storage {
    const items = new Map(text === null ? [] : [['gyllene-zonen.settings', text]]);
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
    } as unknown as Storage;
  }

  it('are remembered', () => {
    const box = boxWith(null);
    expect(settingsStorage(() => box).load()).toEqual(standard);
    expect(settingsStorage(() => box).save({ ...settingsStorage(() => box).load(), textSize: 150 })).toBe(
      true,
    );
    expect(settingsStorage(() => box).load()).toEqual({ ...standard, textSize: 150 });
  });

  it.each(['{"textSize":99,"theme":"dark"}', '{"theme":"dark","language":"xx"}'])(
    'keep what can be read of %s',
    (text) => {
      expect(settingsStorage(() => boxWith(text)).load()).toEqual({ ...standard, theme: 'dark' });
    },
  );

  it.each(['', '[]', 'null', '7', '{'])('are the usual ones when %j lies there', (text) => {
    expect(settingsStorage(() => boxWith(text)).load()).toEqual(standard);
  });

  it('last as long as the page when the browser denies even to name its storage', () => {
    const storage = settingsStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(storage.save({ ...storage.load(), townhall: false })).toBe(false);
    expect(storage.load().townhall).toBe(false);
  });
});
