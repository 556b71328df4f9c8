/** The debrief's slow work: beside the page when it can be, on the page when it must be, and never twice. */
import { describe, expect, it } from 'vitest';
import { reminderFile } from '../../src/app/debrief-calendar.ts';
import { doJob, type Job } from '../../src/app/debrief-jobs.ts';
import { DebriefRunner } from '../../src/app/debrief-runner.ts';
import type { Ask, Told } from '../../src/app/debrief-worker.ts';
import { codedRun } from '../../src/run/coded-run.ts';
import { playedFrom } from '../debrief/real-runs.ts';

type Listener = (event: { readonly data: Told }) => void;

/** A worker that answers in its own time, in the same way as the real one. */
class Beside {
  readonly asks: Ask[] = [];
  readonly #listeners = new Map<string, Listener>();
  addEventListener(kind: string, listener: Listener): void {
    this.#listeners.set(kind, listener);
  }
  postMessage(ask: Ask): void {
    this.asks.push(ask);
  }
  terminate(): void {}
  say(kind: 'message' | 'error', data: Told): void {
    this.#listeners.get(kind)?.({ data });
  }
}

const run = await playedFrom('chair', 6);
const job: Job = { kind: 'code', coded: codedRun(run) };

describe('the runner', () => {
  it('sends the case once, asks each thing once, and tells what came back', async () => {
    const worker = new Beside();
    const runner = new DebriefRunner(() => worker as unknown as Worker);
    const first = runner.do(run.bundle, job);
    expect(runner.do(run.bundle, job)).toBe(first);
    void runner.do(run.bundle, { kind: 'roads', wish: { seed: 6, steps: [], at: 0, choice: 'x' } });
    expect(worker.asks.map(({ bundle }) => bundle !== undefined)).toEqual([true, false]);
    const record = run.record();
    worker.say('message', { number: worker.asks[0]?.number ?? 0, done: { record } });
    expect((await first).record).toBe(record);
  });

  it('does the work on the page when no worker can be had, or when it breaks', async () => {
    const none = new DebriefRunner(() => {
      throw new Error('no workers here');
    });
    expect((await none.do(run.bundle, job)).record?.ending).toEqual(run.record().ending);
    const worker = new Beside();
    const broken = new DebriefRunner(() => worker as unknown as Worker);
    const answer = broken.do(run.bundle, job);
    worker.say('error', { number: 0, done: {} });
    expect((await answer).record?.ending).toEqual(run.record().ending);
  });

  it('answers nothing rather than something wrong when the story has changed', () => {
    expect(doJob(run.bundle, { kind: 'code', coded: { ...codedRun(run), versionBits: 1 } })).toEqual({});
    expect(doJob(run.bundle, { kind: 'roads', wish: { seed: 1, steps: [], at: 3, choice: 'x' } })).toEqual(
      {},
    );
  });
});

describe('the reminder', () => {
  it('is for the day so many weeks from now, made by the clock it is given', () => {
    const now = Date.UTC(2026, 10, 22, 12, 33, 5);
    const file = reminderFile('r1', now, 6, { title: 'T', text: 'X' }, 'https://example.org/');
    expect(file).toContain('DTSTAMP:20261122T123305Z\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20270103\r\nDTEND;VALUE=DATE:20270104\r\n');
    expect(file).toContain('UID:r1.follow-up@gyllene-zonen\r\n');
    for (const weeks of [4, 5, 7, 8])
      expect(reminderFile('r1', now, weeks, { title: 'T', text: 'X' }, 'x')).toMatch(
        /DTSTART;VALUE=DATE:20(26|27)\d{4}\r\n/,
      );
  });
});
