/** The calibration run from the page: with workers, without, with broken ones, and stopped. */
import { expect, it } from 'vitest';
import type { CountAsk, CountTold } from '../../src/app/calibrate-worker.ts';
import { calibrateInWorkers } from '../../src/app/calibrating.ts';
import { countPart } from '../../src/calibration/job.ts';
import { countLives } from '../../src/calibration/monte-carlo.ts';
import { calibrationReport } from '../../src/calibration/reporting.ts';

const RUNS = 25;
const SEED = 6;
const expected = calibrationReport(SEED, countLives(SEED, 0, RUNS));

/** A worker as the page sees it, that answers in a later turn, or breaks. */
class StandIn extends EventTarget {
  static ended = 0;
  readonly #breaks: boolean;
  #ended = false;

  constructor(breaks = false) {
    super();
    this.#breaks = breaks;
  }

  postMessage({ job, part }: CountAsk): void {
    setTimeout(() => {
      if (this.#ended) return;
      if (this.#breaks) {
        this.dispatchEvent(new Event('error'));
        return;
      }
      const data: CountTold = { part, tally: countPart(job, part) };
      this.dispatchEvent(new MessageEvent('message', { data }));
    }, 0);
  }

  terminate(): void {
    this.#ended = true;
    StandIn.ended += 1;
  }
}

const wish = (onProgress: (done: number) => void = () => undefined) => ({
  runs: RUNS,
  seed: SEED,
  onProgress,
});
const hired = (breaks?: boolean) => () => new StandIn(breaks) as unknown as Worker;

it('two workers give the report of the command, and say how far they have come', async () => {
  const done: number[] = [];
  StandIn.ended = 0;
  const { report } = calibrateInWorkers(
    wish((count) => done.push(count)),
    hired(),
  );
  expect(await report).toEqual(expected);
  expect(done).toHaveLength(3);
  expect(done.at(-1)).toBe(RUNS);
  expect(StandIn.ended).toBe(2);
});

it('where no worker can be had the page counts itself', async () => {
  const refused = (): Worker => {
    throw new Error('Workers are not allowed here.');
  };
  const { report } = calibrateInWorkers(wish(), refused);
  expect(await report).toEqual(expected);
});

it('what a broken worker leaves is counted all the same', async () => {
  let hires = 0;
  const { report } = calibrateInWorkers(wish(), () => {
    hires += 1;
    return new StandIn(hires === 1) as unknown as Worker;
  });
  expect(await report).toEqual(expected);
  expect(await calibrateInWorkers(wish(), hired(true)).report).toEqual(expected);
});

it('once cancelled there is no report and no more progress', async () => {
  const done: number[] = [];
  const calibrating = calibrateInWorkers(
    wish((count) => {
      done.push(count);
      calibrating.cancel();
    }),
    hired(),
  );
  expect(await calibrating.report).toBeUndefined();
  expect(done).toHaveLength(1);
});
