/** Runs the calibration from the page: in two workers, or in small parts on the page itself where no worker can be had. */
import { type Job, type Part, partsOf } from '../calibration/part.ts';
import type { CalibrationReport } from '../calibration/report.ts';
import { merged, type Tally } from '../calibration/tally.ts';
import type { CountAsk, CountTold } from './calibrate-worker.ts';

/** More than two would leave nothing for the page on an ordinary computer. */
const MOST_WORKERS = 2;
const PART = 10;

export interface Calibrating {
  /** Undefined when it was cancelled. */
  readonly report: Promise<CalibrationReport | undefined>;
  cancel(): void;
}

export interface CalibrationWish {
  readonly runs: number;
  readonly seed: number;
  readonly onProgress: (done: number) => void;
}

const beside = (): Worker =>
  new Worker(new URL('./calibrate-worker.ts', import.meta.url), { type: 'module' });

const breath = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

/** The parts that are left, the tallies that have come, and who is at work. */
class Count {
  readonly #job: Job;
  readonly #left: Part[];
  readonly #tallies: Tally[] = [];
  readonly #workers: Worker[] = [];
  readonly #onProgress: (done: number) => void;
  #done = 0;
  #stop: () => void = () => undefined;
  isStopped = false;

  constructor(job: Job, onProgress: (done: number) => void) {
    this.#job = job;
    this.#left = [...partsOf(job, PART)];
    this.#onProgress = onProgress;
  }

  async run(hire: () => Worker): Promise<Tally | undefined> {
    const stopped = new Promise<void>((stop) => {
      this.#stop = stop;
    });
    const workers = Math.min(MOST_WORKERS, this.#left.length);
    try {
      const all = Promise.all(Array.from({ length: workers }, () => this.#hired(hire)));
      await Promise.race([stopped, all]);
      // What a worker could not be had for, or left behind when it broke.
      await this.#onThePage();
    } finally {
      for (const worker of this.#workers) worker.terminate();
    }
    return this.isStopped ? undefined : merged(this.#tallies);
  }

  cancel(): void {
    this.isStopped = true;
    this.#stop();
  }

  /** Resolves when nothing is left for this worker, or when it is of no use: then its part is left to others. */
  #hired(hire: () => Worker): Promise<void> {
    let worker: Worker;
    try {
      worker = hire();
    } catch {
      return Promise.resolve();
    }
    this.#workers.push(worker);
    return new Promise((resolve) => {
      let part: Part | undefined;
      const next = (): void => {
        part = this.#left.shift();
        const ask: CountAsk | undefined = part && { job: this.#job, part };
        if (ask) worker.postMessage(ask);
        else resolve();
      };
      worker.addEventListener('message', ({ data }: MessageEvent<CountTold>) => {
        this.#take(data);
        next();
      });
      worker.addEventListener('error', () => {
        if (part) this.#left.push(part);
        part = undefined;
        worker.terminate();
        resolve();
      });
      next();
    });
  }

  async #onThePage(): Promise<void> {
    if (this.isStopped || this.#left.length === 0) return;
    const { countPart } = await import('../calibration/job.ts');
    for (let part = this.#left.shift(); part && !this.isStopped; part = this.#left.shift()) {
      this.#take({ part, tally: countPart(this.#job, part) });
      await breath();
    }
  }

  #take({ part, tally }: CountTold): void {
    if (this.isStopped) return;
    this.#tallies.push(tally);
    this.#done += part.to - part.from;
    this.#onProgress(this.#done);
  }
}

/** The same seed and number of runs give the same report as the command. `onProgress` hears how many are done. */
export const calibrateInWorkers = (wish: CalibrationWish, hire: () => Worker = beside): Calibrating => {
  const { runs, seed, onProgress } = wish;
  const count = new Count({ what: 'lives', seed, runs }, onProgress);
  const report = count.run(hire).then(async (tally) => {
    const { calibrationReport } = await import('../calibration/reporting.ts');
    return tally && !count.isStopped ? calibrationReport(seed, tally) : undefined;
  });
  return { report, cancel: () => count.cancel() };
};
