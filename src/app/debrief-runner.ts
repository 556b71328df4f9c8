/** Has the debrief's slow work done in a worker, or on the page where no worker can be had. Each answer is kept as long as the page. */
import type { CaseBundle } from '../story/case-file.ts';
import type { Done, Job } from './debrief-jobs.ts';
import type { Ask, Told } from './debrief-worker.ts';
import { OneWorker } from './one-worker.ts';

interface Waiting {
  readonly bundle: CaseBundle;
  readonly job: Job;
  readonly tell: (done: Done) => void;
}

const beside = (): Worker => new Worker(new URL('./debrief-worker.ts', import.meta.url), { type: 'module' });

const onThePage = ({ bundle, job, tell }: Waiting): void => {
  import('./debrief-jobs.ts').then(
    ({ doJob }) => tell(doJob(bundle, job)),
    () => tell({}),
  );
};

export class DebriefRunner {
  readonly #worker: OneWorker<Told>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #known = new Map<string, Promise<Done>>();
  readonly #sent = new Set<string>();
  #asked = 0;

  constructor(hire = beside) {
    this.#worker = new OneWorker(
      hire,
      ({ number, done }) => {
        this.#waiting.get(number)?.tell(done);
        this.#waiting.delete(number);
      },
      () => {
        for (const waiting of this.#waiting.values()) onThePage(waiting);
        this.#waiting.clear();
      },
    );
  }

  do(bundle: CaseBundle, job: Job): Promise<Done> {
    const key = `${bundle.chair} ${JSON.stringify(job)}`;
    const known = this.#known.get(key) ?? new Promise<Done>((tell) => this.#start({ bundle, job, tell }));
    this.#known.set(key, known);
    return known;
  }

  #start(waiting: Waiting): void {
    const worker = this.#worker.get();
    if (!worker) {
      onThePage(waiting);
      return;
    }
    const { bundle, job } = waiting;
    this.#asked += 1;
    this.#waiting.set(this.#asked, waiting);
    const { chair } = bundle;
    const ask: Ask = { number: this.#asked, job, chair, ...(this.#sent.has(chair) ? {} : { bundle }) };
    this.#sent.add(chair);
    worker.postMessage(ask);
  }
}
