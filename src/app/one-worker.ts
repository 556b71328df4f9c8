/** A worker that is hired when there is first something to do, and done without for good once it was refused or broke. */
export class OneWorker<Told> {
  readonly #hire: () => Worker;
  readonly #heard: (told: Told) => void;
  readonly #lost: () => void;
  #worker: Worker | undefined;
  /** Closed frames and old browsers refuse one. */
  #refused = false;

  /** `lost`: it could not be fetched, or broke; what it was at is the page's to do from then on. */
  constructor(hire: () => Worker, heard: (told: Told) => void, lost: () => void) {
    this.#hire = hire;
    this.#heard = heard;
    this.#lost = lost;
  }

  /** Undefined where none can be had. */
  get(): Worker | undefined {
    if (this.#worker || this.#refused) return this.#worker;
    try {
      const worker = this.#hire();
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#heard(data));
      worker.addEventListener('error', () => this.#broke(worker));
      this.#worker = worker;
    } catch {
      this.#refused = true;
    }
    return this.#worker;
  }

  /** Stops what it is at. The next one is hired when there is something to do again. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #broke(worker: Worker): void {
    if (worker !== this.#worker) return;
    this.stop();
    this.#refused = true;
    this.#lost();
  }
}
