/** What lies in the browser's own store, read and changed behind the game's back. */
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The texts of all saves, each changed by replacing `find` with `put` when given. Nothing is created that was not there. */
function savesIn(page: Page, change?: { readonly find: string; readonly put: string }): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const here = await indexedDB.databases();
    if (!here.some(({ name }) => name === 'gyllene-zonen')) return [];
    const database = await answer(indexedDB.open('gyllene-zonen'));
    try {
      const store = database.transaction('saves', 'readwrite').objectStore('saves');
      const keys = (await answer(store.getAllKeys())).filter((key) => !String(key).startsWith('.'));
      const texts: string[] = [];
      for (const key of keys) {
        const text = String(await answer(store.get(key)));
        texts.push(text);
        if (wanted) await answer(store.put(text.replace(wanted.find, wanted.put), key));
      }
      return texts;
    } finally {
      database.close();
    }
  }, change);
}

async function mostSteps(page: Page): Promise<number> {
  const texts = await savesIn(page);
  return Math.max(0, ...texts.map((text) => JSON.parse(text).journal.steps.length));
}

/** Waits until a play with this many choices is kept. */
export async function untilKept(page: Page, steps: number): Promise<void> {
  await expect.poll(() => mostSteps(page)).toBe(steps);
  await expect.poll(() => page.url()).toContain('&run=');
}

export async function tamperWithSaves(page: Page, find: string, put: string): Promise<void> {
  const before = await savesIn(page, { find, put });
  expect(before.some((text) => text.includes(find))).toBe(true);
}
