/** Has a room's runs replayed: in two workers, or part by part on the page itself where no worker can be had. */
import type { Replayed, Texts } from '../debrief/room/replay.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { RoomAsk, RoomPart, RoomTold } from './room-parts.ts';
import type { RoomWork } from './room-work.ts';

/** More than two would leave nothing for the page on an ordinary computer. */
const MOST_WORKERS = 2;

export interface RoomAnswers {
  readonly answers: readonly Replayed[];
  readonly texts: Texts;
}

export interface RoomJob {
  readonly parts: readonly RoomPart[];
  readonly bundles: ReadonlyMap<string, CaseBundle>;
  /** Hears how many runs are done. */
  readonly onProgress: (done: number) => void;
}

const beside = (): Worker => new Worker(new URL('./room-worker.ts', import.meta.url), { type: 'module' });
const breath = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

const sizeOf = (part: RoomPart): number =>
  part.kind === 'given' ? part.sources.length : part.numbers.length;

interface Hired {
  readonly worker: Worker;
  readonly knows: Set<string>;
}

/** One room at a time. The workers stay for the next paste: they have the stories and are warm. */
export class RoomRunner {
  readonly #hire: () => Worker;
  #workers: Hired[] = [];
  /** Set when workers are refused: closed frames and old browsers do. */
  #refused = false;
  #onThePage: RoomWork | undefined;
  #stop: (() => void) | undefined;
  #warming: Promise<void> | undefined;
  #asked = 0;

  constructor(hire = beside) {
    this.#hire = hire;
  }

  /** Undefined when it was stopped, or when another room was asked for meanwhile. The answers lie in the order of the parts. */
  async run(job: RoomJob): Promise<RoomAnswers | undefined> {
    this.#asked += 1;
    const asked = this.#asked;
    await this.#warming;
    return asked === this.#asked ? this.#run(job) : undefined;
  }

  /** Lets the workers do a little while nothing is asked of them: engines take some runs before they go at their real pace. */
  warm(job: Omit<RoomJob, 'onProgress'>): Promise<void> {
    this.#recruit(MOST_WORKERS);
    if (this.#workers.length === 0 || this.#stop) return Promise.resolve();
    this.#warming ??= this.#run({ ...job, onProgress: () => undefined }).then(() => {
      this.#warming = undefined;
    });
    return this.#warming;
  }

  async #run(job: RoomJob): Promise<RoomAnswers | undefined> {
    this.#halt();
    const told: (RoomTold | undefined)[] = [];
    const left = job.parts.map((part, number) => ({ part, number }));
    let done = 0;
    let stopped = false;
    const take = (one: RoomTold) => {
      if (stopped) return;
      told[one.number] = one;
      done += sizeOf(job.parts[one.number] ?? { kind: 'given', key: '', sources: [] });
      job.onProgress(done);
    };
    const stop = new Promise<void>((resolve) => {
      this.#stop = () => {
        stopped = true;
        resolve();
      };
    });
    this.#recruit(Math.min(MOST_WORKERS, left.length));
    const all = Promise.all(this.#workers.map((hired) => this.#work(hired, job, left, take)));
    await Promise.race([stop, all]);
    // What no worker could be had for, or what one left behind when it broke.
    while (!stopped && left.length > 0) {
      const next = left.shift();
      if (next) take(await this.#byHand(job, next.part, next.number));
      await breath();
    }
    if (stopped) return undefined;
    this.#stop = undefined;
    const whole = told.flatMap((one) => one ?? []);
    return {
      answers: whole.flatMap(({ answers }) => answers),
      texts: Object.assign({}, ...whole.map(({ texts }) => texts)) as Texts,
    };
  }

  /** Stops what is going on; its answer is undefined. */
  cancel(): void {
    this.#asked += 1;
    this.#halt();
  }

  #halt(): void {
    if (!this.#stop) return;
    this.#stop();
    this.#stop = undefined;
    for (const { worker } of this.#workers) worker.terminate();
    this.#workers = [];
  }

  #recruit(wanted: number): void {
    while (!this.#refused && this.#workers.length < wanted) {
      try {
        this.#workers.push({ worker: this.#hire(), knows: new Set() });
      } catch {
        this.#refused = true;
      }
    }
  }

  /** Resolves when nothing is left for this worker, or when it is of no use: then its part is left to others. */
  #work(
    hired: Hired,
    job: RoomJob,
    left: { readonly part: RoomPart; readonly number: number }[],
    take: (told: RoomTold) => void,
  ): Promise<void> {
    const { worker, knows } = hired;
    return new Promise((resolve) => {
      let now: (typeof left)[number] | undefined;
      const tell = (ask: RoomAsk) => worker.postMessage(ask);
      const finish = () => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
        resolve();
      };
      const next = () => {
        now = left.shift();
        if (!now) return finish();
        const { key } = now.part;
        const bundle = job.bundles.get(key);
        if (bundle && !knows.has(key)) {
          knows.add(key);
          tell({ kind: 'case', key, bundle });
        }
        tell({ kind: 'part', number: now.number, part: now.part });
      };
      const onMessage = ({ data }: MessageEvent<RoomTold>) => {
        take(data);
        next();
      };
      const onError = () => {
        if (now) left.push(now);
        this.#workers = this.#workers.filter((one) => one !== hired);
        this.#refused = true;
        worker.terminate();
        finish();
      };
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      next();
    });
  }

  async #byHand(job: RoomJob, part: RoomPart, number: number): Promise<RoomTold> {
    const { RoomWork: Work } = await import('./room-work.ts');
    this.#onThePage ??= new Work();
    const bundle = job.bundles.get(part.key);
    if (bundle) this.#onThePage.bring(part.key, bundle);
    return this.#onThePage.do(number, part);
  }
}
