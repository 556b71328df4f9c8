/** Hands parts of a job to threads that lie beside the built commands, each part to whoever is free. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Beside the built command, one folder up from what commands share; the sources as they are cannot run as threads of Node. */
const beside = (name: string): URL | undefined =>
  [`./${name}.mjs`, `../${name}.mjs`]
    .map((file) => new URL(file, import.meta.url))
    .find((file) => existsSync(file));

/** So many threads help with so many parts: one means that whoever asks does it alone. */
export function threadsFor(name: string, parts: number): number {
  return beside(name) ? Math.max(1, Math.min(availableParallelism(), parts)) : 1;
}

/** One thread works through what is left until nothing is. */
function drain<Part, Found>(
  thread: Worker,
  left: (readonly [number, Part])[],
  onFound: (place: number, found: Found) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let place = 0;
    const next = (): void => {
      const part = left.shift();
      if (part) {
        place = part[0];
        thread.postMessage(part[1]);
      } else resolve();
    };
    thread.on('message', (found: Found) => {
      onFound(place, found);
      next();
    });
    thread.on('error', reject);
    next();
  });
}

/** What was found for each part, in the order of the parts, however many threads there were. `shared` is what all are given first. */
export async function inThreads<Part, Found>(
  name: string,
  shared: unknown,
  parts: readonly Part[],
): Promise<readonly Found[]> {
  const file = beside(name);
  if (!file) throw new Error(`There is no thread ${name}.`);
  const left = [...parts.entries()];
  const all: Found[] = [];
  const threads = Array.from(
    { length: threadsFor(name, parts.length) },
    () => new Worker(file, { workerData: shared }),
  );
  try {
    await Promise.all(
      threads.map((thread) =>
        drain<Part, Found>(thread, left, (place, found) => {
          all[place] = found;
        }),
      ),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return all;
}
