/** Has setups run in a worker, or on the page itself where no worker can be had. Only the latest one asked for is answered. */
import type { LabAnswer } from '../handbook/lab/run.ts';
import type { LabSetup } from '../handbook/lab/setup.ts';
import type { LabAsk, LabTold } from './lab-worker.ts';
import { OneWorker } from './one-worker.ts';

interface Waiting {
  readonly ask: LabAsk;
  readonly tell: (answer: LabAnswer | undefined) => void;
  readonly fail: (error: unknown) => void;
}

const beside = (): Worker => new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });

/** Nothing of the model is on the page until it has to be. */
const onThePage = (setup: LabSetup): Promise<LabAnswer> =>
  import('../handbook/lab/run.ts').then(({ runLab }) => runLab(setup));

export class LabRunner {
  readonly #worker: OneWorker<LabTold>;
  #asked = 0;
  #running: Waiting | undefined;
  #next: Waiting | undefined;

  constructor(hire = beside) {
    this.#worker = new OneWorker(
      hire,
      (told) => this.#told(told),
      () => this.#takeOver(),
    );
  }

  /** Undefined when it was overtaken by a later one, or cancelled. */
  run(setup: LabSetup): Promise<LabAnswer | undefined> {
    this.#asked += 1;
    const ask = { number: this.#asked, setup };
    return new Promise((tell, fail) => {
      this.#next?.tell(undefined);
      this.#next = { ask, tell, fail };
      this.#goOn();
    });
  }

  /** Stops what is being run; nothing waits any longer. */
  cancel(): void {
    this.#worker.stop();
    this.#running?.tell(undefined);
    this.#next?.tell(undefined);
    this.#running = undefined;
    this.#next = undefined;
  }

  #goOn(): void {
    if (this.#running || !this.#next) return;
    const running = this.#next;
    this.#running = running;
    this.#next = undefined;
    const worker = this.#worker.get();
    if (worker) worker.postMessage(running.ask);
    else
      onThePage(running.ask.setup).then(
        (answer) => this.#told({ number: running.ask.number, answer }),
        (error) => this.#lost(running, error),
      );
  }

  /** What the worker was at when it broke is run on the page, unless something newer waits. */
  #takeOver(): void {
    const broken = this.#running;
    this.#running = undefined;
    if (broken && !this.#next) this.#next = broken;
    else broken?.tell(undefined);
    this.#goOn();
  }

  #told({ number, answer }: LabTold): void {
    const running = this.#running;
    if (running?.ask.number !== number) return;
    this.#running = undefined;
    running.tell(this.#next ? undefined : answer);
    this.#goOn();
  }

  #lost(running: Waiting, error: unknown): void {
    if (this.#running !== running) return;
    this.#running = undefined;
    running.fail(error);
    this.#goOn();
  }
}
