/** Who counts for the laboratory: a worker beside the page, or the page itself; and only the latest setup is answered. */
import { describe, expect, it } from 'vitest';
import { LabRunner } from '../../src/app/lab-runner.ts';
import type { LabAsk, LabTold } from '../../src/app/lab-worker.ts';
import { runLab } from '../../src/handbook/lab/run.ts';
import type { LabSetup } from '../../src/handbook/lab/setup.ts';

const setup = (seed: number): LabSetup => ({
  start: 'new-pair',
  seed,
  until: 4,
  people: 'still',
  a: [],
  stocks: ['voice'],
});

/** A worker that answers when it is told to. */
class HandWorker extends EventTarget {
  readonly asked: LabAsk[] = [];
  terminated = false;

  postMessage(ask: LabAsk): void {
    this.asked.push(ask);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(): void {
    const ask = this.asked.at(-1) ?? expect.fail('nothing was asked');
    const data: LabTold = { number: ask.number, answer: runLab(ask.setup) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const hiring = () => {
  const hired: HandWorker[] = [];
  const hire = () => {
    const worker = new HandWorker();
    hired.push(worker);
    return worker as unknown as Worker;
  };
  return { hired, hire };
};

describe('the laboratory’s runner', () => {
  it('has one worker, and answers what it was asked', async () => {
    const { hired, hire } = hiring();
    const runner = new LabRunner(hire);
    const first = runner.run(setup(1));
    hired[0]?.answer();
    expect(await first).toEqual(runLab(setup(1)));
    const second = runner.run(setup(2));
    hired[0]?.answer();
    expect(await second).toEqual(runLab(setup(2)));
    expect(hired.length).toBe(1);
  });

  it('answers only the latest: those it overtook are told so and never run', async () => {
    const { hired, hire } = hiring();
    const runner = new LabRunner(hire);
    const asked = [1, 2, 3].map((seed) => runner.run(setup(seed)));
    hired[0]?.answer();
    hired[0]?.answer();
    expect(await Promise.all(asked)).toEqual([undefined, undefined, runLab(setup(3))]);
    expect(hired[0]?.asked.map(({ setup: { seed } }) => seed)).toEqual([1, 3]);
  });

  it('that is cancelled lets its worker go, and hires another for the next', async () => {
    const { hired, hire } = hiring();
    const runner = new LabRunner(hire);
    const first = runner.run(setup(1));
    runner.cancel();
    expect(await first).toBeUndefined();
    expect(hired[0]?.terminated).toBe(true);
    const second = runner.run(setup(2));
    hired[1]?.answer();
    expect(await second).toEqual(runLab(setup(2)));
  });

  it('whose worker breaks does the work on the page', async () => {
    const { hired, hire } = hiring();
    const runner = new LabRunner(hire);
    const asked = runner.run(setup(1));
    hired[0]?.dispatchEvent(new Event('error'));
    expect(await asked).toEqual(runLab(setup(1)));
    expect(await runner.run(setup(2))).toEqual(runLab(setup(2)));
    expect(hired.length).toBe(1);
  });

  it('where no worker can be had does it on the page too', async () => {
    const runner = new LabRunner(() => {
      throw new Error('closed frame');
    });
    expect(await runner.run(setup(1))).toEqual(runLab(setup(1)));
  });
});
