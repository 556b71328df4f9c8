/** Has the road not taken played in a worker, or on the page where no worker can be had. Each answer is kept while the page is. */
import type { RoadWish, TwoRoads } from '../debrief/road.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { RoadAsk, RoadTold } from './debrief-worker.ts';

const beside = (): Worker => new Worker(new URL('./debrief-worker.ts', import.meta.url), { type: 'module' });

async function onThePage(bundle: CaseBundle, wish: RoadWish): Promise<TwoRoads | undefined> {
  const [{ twoRoads }, { ourModel }] = await Promise.all([
    import('../debrief/road.ts'),
    import('../story/our-model.ts'),
  ]);
  try {
    return twoRoads(bundle, ourModel, wish);
  } catch {
    return undefined;
  }
}

export class RoadRunner {
  readonly #bundle: CaseBundle;
  readonly #hire: () => Worker;
  readonly #waiting = new Map<number, { wish: RoadWish; tell: (roads: TwoRoads | undefined) => void }>();
  readonly #known = new Map<string, Promise<TwoRoads | undefined>>();
  #worker: Worker | undefined;
  #refused = false;
  #asked = 0;

  constructor(bundle: CaseBundle, hire = beside) {
    this.#bundle = bundle;
    this.#hire = hire;
  }

  /** Undefined when the run cannot be played again, or there is no such alternative. */
  roads(wish: RoadWish): Promise<TwoRoads | undefined> {
    const key = `${wish.at} ${wish.choice}`;
    const known = this.#known.get(key) ?? this.#run(wish);
    this.#known.set(key, known);
    return known;
  }

  #run(wish: RoadWish): Promise<TwoRoads | undefined> {
    const first = this.#worker === undefined;
    const worker = this.#hired();
    if (!worker) return onThePage(this.#bundle, wish);
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((tell) => {
      this.#waiting.set(number, { wish, tell });
      const ask: RoadAsk = { number, wish, ...(first ? { bundle: this.#bundle } : {}) };
      worker.postMessage(ask);
    });
  }

  #hired(): Worker | undefined {
    if (this.#worker || this.#refused) return this.#worker;
    try {
      const worker = this.#hire();
      worker.addEventListener('message', ({ data }: MessageEvent<RoadTold>) => {
        this.#waiting.get(data.number)?.tell(data.roads);
        this.#waiting.delete(data.number);
      });
      // It could not be fetched, or broke: the page plays itself from now on.
      worker.addEventListener('error', () => this.#dismiss(worker));
      this.#worker = worker;
    } catch {
      this.#refused = true;
    }
    return this.#worker;
  }

  #dismiss(worker: Worker): void {
    worker.terminate();
    this.#worker = undefined;
    this.#refused = true;
    for (const { wish, tell } of this.#waiting.values())
      onThePage(this.#bundle, wish).then(tell, () => tell(undefined));
    this.#waiting.clear();
  }
}
