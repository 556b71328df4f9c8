/** Who keeps a reader's own case: what hangs is stopped, what is overtaken is not shown, what cannot be read again is asked for. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnDesk } from '../../src/app/own-desk.ts';
import { TooLarge } from '../../src/app/own-reading.ts';
import type { OwnTold } from '../../src/app/own-worker.ts';
import type { OwnCase } from '../../src/ui/own-case.ts';

/** A worker that answers when it is told to. */
class HandWorker extends EventTarget {
  terminated = false;
  asked: unknown;

  postMessage(ask: unknown): void {
    this.asked = ask;
  }

  terminate(): void {
    this.terminated = true;
  }

  tell(data: OwnTold): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function aDesk(hire?: () => Worker) {
  const shown: OwnCase[] = [];
  const workers: HandWorker[] = [];
  const desk = new OwnDesk(
    (own) => shown.push(own),
    hire ??
      (() => {
        const worker = new HandWorker();
        workers.push(worker);
        return worker as unknown as Worker;
      }),
  );
  return { desk, workers, now: () => shown.at(-1) ?? expect.fail('nothing was shown') };
}

const files = async () => [{ name: 'a.ink', text: 'Hej.\n-> END\n' }];
const start = { id: 'a.ink', file: 'a.ink' };
const bundle = { id: 'a', chair: 'reader', compiled: {}, version: 'own', own: true } as const;
const read: OwnTold = { kind: 'read', starts: [start], start, bundle, findings: [], tries: true };

afterEach(() => {
  vi.useRealTimers();
});

describe('a case of the reader’s own', () => {
  it('can be played while it is tried, and its messages stand in the order of the files', async () => {
    const { desk, workers, now } = aDesk();
    await desk.open(files);
    expect(now().phase).toBe('compiling');
    workers[0]?.tell({ ...read, findings: [{ file: 'b.ink', line: 2, sentence: 'B' }] });
    expect(now()).toMatchObject({ phase: 'trying', playable: true });
    expect(desk.bundle).toBe(bundle);
    workers[0]?.tell({ kind: 'trying', plays: 10 });
    workers[0]?.tell({ kind: 'tried', findings: [{ file: 'a.ink', line: 9, sentence: 'A' }] });
    expect(now()).toMatchObject({ phase: 'done', plays: 10 });
    expect(now().messages.map(({ sentence }) => sentence)).toEqual(['A', 'B']);
    expect(workers[0]?.terminated).toBe(true);
  });

  it('that never comes to an end when it is compiled or tried is stopped, and said to be', async () => {
    vi.useFakeTimers();
    const { desk, workers, now } = aDesk();
    await desk.open(files);
    vi.advanceTimersByTime(30_000);
    expect(now()).toMatchObject({ phase: 'done', trouble: 'too-slow', playable: false });
    expect(workers[0]?.terminated).toBe(true);
    await desk.open(files);
    workers[1]?.tell(read);
    vi.advanceTimersByTime(90_000);
    expect(now()).toMatchObject({ phase: 'done', trouble: 'too-slow', playable: true });
    expect(workers[1]?.terminated).toBe(true);
  });

  it('that breaks the check is told with what the program said', async () => {
    const { desk, workers, now } = aDesk();
    await desk.open(files);
    workers[0]?.tell({ kind: 'broke', message: 'chairs is missing' });
    expect(now()).toMatchObject({ trouble: 'broke', detail: 'chairs is missing' });
  });

  it('is not read where no worker can be had', async () => {
    const { desk, now } = aDesk(() => {
      throw new Error('refused');
    });
    await desk.open(files);
    expect(now()).toMatchObject({ trouble: 'no-worker', playable: false });
  });

  it('is overtaken by what is brought after it', async () => {
    const { desk, workers, now } = aDesk();
    let late: (found: Awaited<ReturnType<typeof files>>) => void = () => undefined;
    const slow = desk.open(() => new Promise((done) => (late = done)));
    await desk.open(files);
    workers[0]?.tell(read);
    late([]);
    await slow;
    expect(now()).toMatchObject({ phase: 'trying', start: 'a.ink' });
    expect(workers).toHaveLength(1);
  });

  it('is asked for again when its files can no longer be read', async () => {
    const { desk, workers, now } = aDesk();
    let gone = false;
    const brought = async () => {
      if (gone) throw new DOMException('changed', 'NotReadableError');
      return files();
    };
    await desk.open(brought);
    workers[0]?.tell(read);
    gone = true;
    desk.reread();
    await expect.poll(() => now().chooseAgain).toBe(true);
    expect(desk.bundle).toBe(bundle);
  });

  it('of no files, or of far too many, is none', async () => {
    const { desk, now } = aDesk();
    await desk.open(async () => []);
    expect(now().trouble).toBe('no-story');
    await desk.open(() => Promise.reject(new TooLarge()));
    expect(now().trouble).toBe('too-large');
  });
});
