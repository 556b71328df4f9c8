/** Counts a job in as many threads as asked for, telling how far it has come; stops when it is told to. */
import { existsSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { countPart } from '../calibration/job.ts';
import { type Job, type Part, partsOf } from '../calibration/part.ts';
import { merged, type Tally } from '../calibration/tally.ts';
import { CommandError } from './command.ts';

export interface Counting {
  readonly workers: number;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

const PART = 10;

/** Beside the built command; the sources as they are cannot run as threads of Node. */
const THREAD = new URL('./calibrate-worker.mjs', import.meta.url);

const stopped = (): CommandError => new CommandError('Stopped before it was done.');

const here = async (job: Job, { onProgress, signal }: Counting): Promise<Tally> => {
  const tallies: Tally[] = [];
  for (const part of partsOf(job, PART)) {
    if (signal.aborted) throw stopped();
    tallies.push(countPart(job, part));
    onProgress(part.to, job.runs);
    await breathe();
  }
  return merged(tallies);
};

/** One thread works through what is left until nothing is. */
const drain = (thread: Worker, left: Part[], onDone: (tally: Tally, part: Part) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    let part: Part | undefined;
    const next = (): void => {
      part = left.shift();
      if (part) thread.postMessage(part);
      else resolve();
    };
    thread.on('message', (tally: Tally) => {
      if (part) onDone(tally, part);
      next();
    });
    thread.on('error', reject);
    next();
  });

/** The tally is the same for any number of workers. Throws CommandError when it was stopped. */
export const counted = async (job: Job, counting: Counting): Promise<Tally> => {
  const { workers, onProgress, signal } = counting;
  if (workers <= 1 || !existsSync(THREAD)) return here(job, counting);
  const left = [...partsOf(job, PART)];
  const tallies: Tally[] = [];
  let done = 0;
  const threads = Array.from(
    { length: Math.min(workers, left.length) },
    () => new Worker(THREAD, { workerData: job }),
  );
  const isStopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(stopped()), { once: true });
  });
  const onDone = (tally: Tally, { from, to }: Part): void => {
    tallies.push(tally);
    done += to - from;
    onProgress(done, job.runs);
  };
  try {
    if (signal.aborted) throw stopped();
    await Promise.race([isStopped, Promise.all(threads.map((thread) => drain(thread, left, onDone)))]);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return merged(tallies);
};
