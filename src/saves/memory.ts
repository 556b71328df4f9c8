/** Keeps saves for as long as the page is open: what is left when the browser stores nothing. */
import { done, failed } from './result.ts';
import type { SaveStorage } from './storage.ts';

export function memoryStorage(texts = new Map<string, string>()): SaveStorage {
  return {
    keys: async () => done([...texts.keys()]),
    read: async (id) => {
      const text = texts.get(id);
      return text === undefined ? failed('missing') : done(text);
    },
    write: async (id, text) => {
      texts.set(id, text);
      return done(undefined);
    },
    remove: async (id) => {
      texts.delete(id);
      return done(undefined);
    },
  };
}
