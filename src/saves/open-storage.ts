/** Finds out where saves can be kept here and now. */
import { indexedDbStorage } from './indexed-db.ts';
import { memoryStorage } from './memory.ts';
import type { SaveProblem } from './result.ts';
import type { SaveStorage } from './storage.ts';

export interface OpenedStorage {
  readonly storage: SaveStorage;
  /** Set when saves last only as long as the page: say so, and play on. */
  readonly problem?: SaveProblem;
}

const PROBE = '.probe';

/** The browser's database when it can be written and read, else memory. */
export async function openStorage(durable: SaveStorage = indexedDbStorage()): Promise<OpenedStorage> {
  const written = await durable.write(PROBE, 'probe');
  const read = written.ok ? await durable.read(PROBE) : written;
  await durable.remove(PROBE);
  if (read.ok) return { storage: durable };
  // A full store can still be read from: what lies there must stay in reach.
  if (read.problem === 'full') return { storage: durable, problem: 'full' };
  return { storage: memoryStorage(), problem: 'blocked' };
}
