/** The pairs that are played on this device: the steps of both chairs, in the browser's own small store. Never a text that was read. */
import * as v from 'valibot';
import type { PairJournal } from '../run/pair-journal.ts';
import { step, whole } from './save-format.ts';

/** The oldest go first. */
const MOST = 12;
const KEY = 'gyllene-zonen.pair.';

const round = v.object({ meeting: v.string(), round: whole });

const seat = v.object({
  version: v.string(),
  steps: v.array(step),
  digest: v.string(),
  ruled: v.array(round),
  locked: whole,
  gone: v.optional(v.boolean()),
});

const journal: v.GenericSchema<PairJournal> = v.object({
  case: v.string(),
  seed: whole,
  turn: v.string(),
  seats: v.record(v.string(), seat),
});

const kept = v.object({
  app: v.literal('gyllene-zonen'),
  format: v.literal(1),
  /** Milliseconds since 1970, for the order of a list. */
  savedAt: v.number(),
  finished: v.boolean(),
  journal,
});

export type KeptPair = v.InferOutput<typeof kept>;

export interface PairStore {
  /** Newest first; what cannot be read is left out. */
  list(): readonly { readonly id: string; readonly pair: KeptPair }[];
  load(id: string): KeptPair | undefined;
  /** False when it is forgotten with the page. */
  save(id: string, journal: PairJournal, finished: boolean): boolean;
  remove(id: string): void;
}

function read(text: string | null): KeptPair | undefined {
  if (text === null) return undefined;
  try {
    const found = v.safeParse(kept, JSON.parse(text));
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
}

/** `box` may throw already when it is named, as `localStorage` does in a sandboxed frame: then pairs last as long as the page. */
export function pairStore(now: () => number, box: () => Storage = () => localStorage): PairStore {
  const memory = new Map<string, string>();
  const attempt = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(box());
    } catch {
      return undefined;
    }
  };
  const ids = (): readonly string[] => {
    const stored = attempt((storage) => Object.keys(storage).filter((key) => key.startsWith(KEY))) ?? [];
    return [...new Set([...stored.map((key) => key.slice(KEY.length)), ...memory.keys()])];
  };
  const load = (id: string) =>
    read(memory.get(id) ?? attempt((storage) => storage.getItem(KEY + id)) ?? null);
  const remove = (id: string): void => {
    memory.delete(id);
    attempt((storage) => storage.removeItem(KEY + id));
  };
  const list = () =>
    ids()
      .flatMap((id) => {
        const pair = load(id);
        return pair ? [{ id, pair }] : [];
      })
      .sort((a, b) => b.pair.savedAt - a.pair.savedAt);
  return {
    list,
    load,
    remove,
    save: (id, steps, finished) => {
      const isNew = !ids().includes(id);
      const text = JSON.stringify({
        app: 'gyllene-zonen',
        format: 1,
        savedAt: now(),
        finished,
        journal: steps,
      });
      const stored = attempt((storage) => {
        storage.setItem(KEY + id, text);
        return true;
      });
      if (stored) memory.delete(id);
      else memory.set(id, text);
      if (isNew) for (const old of list().slice(MOST)) remove(old.id);
      return stored === true;
    },
  };
}
