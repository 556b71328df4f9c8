/** A room is replayed in two workers at the most, on the page where none can be had, and can be stopped. */
import { describe, expect, it } from 'vitest';
import { madeUpParts, partsOf, type RoomAsk } from '../../src/app/room-parts.ts';
import { RoomRunner } from '../../src/app/room-runner.ts';
import { RoomWork } from '../../src/app/room-work.ts';
import { decodeRun } from '../../src/run/code.ts';
import { bundleOf, codeFor, played } from '../debrief/room/rooms.ts';

type Listener = (event: { readonly data?: unknown }) => void;

/** A worker that works in the next turn of this thread; `breaksAt` is the part it breaks on. */
function stand(log: { hired: number; ended: number }, breaksAt = Number.POSITIVE_INFINITY) {
  return () => {
    log.hired += 1;
    const work = new RoomWork();
    const listeners: Record<string, Set<Listener>> = { message: new Set(), error: new Set() };
    const tell = (kind: string, data?: unknown) => {
      for (const one of listeners[kind] ?? []) one({ data });
    };
    let done = 0;
    const worker = {
      postMessage: (ask: RoomAsk) => {
        if (ask.kind === 'case') return work.bring(ask.key, ask.bundle);
        setTimeout(() => {
          if (done++ >= breaksAt) tell('error');
          else tell('message', work.do(ask.number, ask.part));
        });
      },
      addEventListener: (kind: string, one: Listener) => listeners[kind]?.add(one),
      removeEventListener: (kind: string, one: Listener) => listeners[kind]?.delete(one),
      terminate: () => {
        log.ended += 1;
      },
    };
    return worker as unknown as Worker;
  };
}

async function job(count: number) {
  const keys = ['parhasten director'];
  const progress: number[] = [];
  return {
    parts: madeUpParts(keys, count, 7),
    bundles: new Map([['parhasten director', await bundleOf('director')]]),
    onProgress: (done: number) => progress.push(done),
    progress,
  };
}

const endingsIn = (got: Awaited<ReturnType<RoomRunner['run']>>) =>
  got?.answers.map((answer) => (answer.ok ? answer.run.code : answer.why));

describe('the runner', () => {
  it('hires two, tells how far it has come, and answers in the order asked', async () => {
    const log = { hired: 0, ended: 0 };
    const wish = await job(20);
    const got = await new RoomRunner(stand(log)).run(wish);
    expect(log.hired).toBe(2);
    expect(got?.answers).toHaveLength(20);
    expect(wish.progress.at(-1)).toBe(20);
    const alone = await new RoomRunner(() => {
      throw new Error('refused');
    }).run(await job(20));
    expect(endingsIn(got)).toEqual(endingsIn(alone));
    expect(Object.keys(got?.texts ?? {}).length).toBeGreaterThan(20);
  });

  it('a worker that breaks leaves its part to the others', async () => {
    const log = { hired: 0, ended: 0 };
    const got = await new RoomRunner(stand(log, 1)).run(await job(30));
    expect(got?.answers).toHaveLength(30);
    expect(log.ended).toBeGreaterThan(0);
  });

  it('warms its workers up once, and what is asked meanwhile waits for that', async () => {
    const log = { hired: 0, ended: 0 };
    const runner = new RoomRunner(stand(log));
    const warming = runner.warm(await job(16));
    const got = runner.run(await job(10));
    await warming;
    expect((await got)?.answers).toHaveLength(10);
    expect(log).toEqual({ hired: 2, ended: 0 });
    const overtaken = [runner.warm(await job(16)), runner.run(await job(10))] as const;
    runner.cancel();
    expect(await overtaken[1]).toBeUndefined();
  });

  it('can be stopped, and asked again', async () => {
    const log = { hired: 0, ended: 0 };
    const runner = new RoomRunner(stand(log));
    const first = runner.run(await job(40));
    runner.cancel();
    expect(await first).toBeUndefined();
    expect((await runner.run(await job(8)))?.answers).toHaveLength(8);
  });
});

it('codes of two chairs are cut into parts of one chair each', async () => {
  const runs = await Promise.all([played('director', 1, 1), played('chair', 1, 1), played('director', 2, 2)]);
  const sources = runs.map(codeFor).flatMap((code) => {
    const decoded = decodeRun(code);
    return decoded.ok ? [{ kind: 'code' as const, code, run: decoded.run }] : [];
  });
  const parts = partsOf(sources);
  expect(parts.map(({ key }) => key)).toEqual(['parhasten director', 'parhasten chair']);
  expect(parts.flatMap((part) => (part.kind === 'given' ? part.sources : []))).toHaveLength(3);
});
