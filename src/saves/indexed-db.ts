/** Keeps saves in the browser's own database. */
import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import { done, type Failed, failed, type Result } from './result.ts';
import type { SaveStorage } from './storage.ts';

/** Milliseconds. Some browsers never answer when storage is denied; longer than this is a no, also for a busy old machine. */
const PATIENCE = 10_000;

function problemOf(error: unknown): Failed {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return failed(name === 'QuotaExceededError' ? 'full' : 'blocked');
}

async function ask<T>(act: () => Promise<T>): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Failed>((resolve) => {
    timer = setTimeout(() => resolve(failed('blocked')), PATIENCE);
  });
  try {
    return await Promise.race([act().then(done), silence]);
  } catch (error) {
    return problemOf(error);
  } finally {
    clearTimeout(timer);
  }
}

export function indexedDbStorage(name = 'gyllene-zonen'): SaveStorage {
  let store: UseStore | undefined;
  const open = () => {
    store ??= createStore(name, 'saves');
    return store;
  };
  return {
    keys: () => ask(async () => (await keys<string>(open())).map(String)),
    read: async (id) => {
      const found = await ask(() => get<unknown>(id, open()));
      if (!found.ok) return found;
      if (found.value === undefined) return failed('missing');
      return typeof found.value === 'string' ? done(found.value) : failed('damaged');
    },
    write: (id, text) => ask(async () => void (await set(id, text, open()))),
    remove: (id) => ask(async () => void (await del(id, open()))),
  };
}
