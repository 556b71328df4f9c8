/** How long a room of codes takes: replayed in two threads as the page's workers do, beside one run as the game plays it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundle } from '../tools/build-commands.mjs';
import { root } from '../tools/root.mjs';
import { median } from './numbers.mjs';

const THREADS = 2;
const SEED = 7;
const ONE_BY_ONE = 24;

async function parts(workshop) {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  const load = (name) => import(pathToFileURL(join(workshop, `${name}.mjs`)).href);
  await bundle(workshop, { 'ink-plugin': join(root, 'src/story/vite-ink.ts') });
  const { inkPlugin } = await load('ink-plugin');
  await bundle(workshop, { room: join(root, 'bench/room-parts.ts') }, [inkPlugin(root)]);
  return load('room');
}

/** A thread that does what the page's worker does with the same messages. */
const thread = (file) => `
const { parentPort } = require('node:worker_threads');
import(${JSON.stringify(pathToFileURL(file).href)}).then(({ RoomWork }) => {
  const work = new RoomWork();
  parentPort.on('message', (ask) => {
    if (ask.kind === 'case') work.bring(ask.key, ask.bundle);
    else parentPort.postMessage(work.do(ask.number, ask.part));
  });
});`;

/** Milliseconds of the processor since then, both threads and this one together. */
function workSince(then) {
  const { user, system } = process.cpuUsage(then);
  return (user + system) / 1000;
}

/** Milliseconds until every part has come back, and what came. */
function replayed(workers, cases, list) {
  const left = list.map((part, number) => ({ kind: 'part', part, number }));
  const told = [];
  const start = performance.now();
  const one = (worker) =>
    new Promise((resolve, reject) => {
      const next = () => {
        const ask = left.shift();
        if (ask) worker.postMessage(ask);
        else resolve();
      };
      worker.removeAllListeners('message');
      worker.on('message', (answer) => {
        told.push(answer);
        next();
      });
      worker.once('error', reject);
      for (const [key, bundle_] of cases) worker.postMessage({ kind: 'case', key, bundle: bundle_ });
      next();
    });
  return Promise.all(workers.map(one)).then(() => ({ told, start }));
}

/** Times in milliseconds. Throws when a run does not come back as it was. */
export async function roomSpeed(workshop) {
  const room = await parts(workshop);
  // The first case written, whose runs have close to forty choices.
  const { id: caseId, doors } = room.CASES.find(({ id }) => id === 'parhasten') ?? room.CASES[0];
  const cases = await Promise.all(
    Object.entries(doors).map(async ([chair, door]) => [`${caseId} ${chair}`, await door()]),
  );
  const work = new room.RoomWork();
  for (const [key, one] of cases) work.bring(key, one);
  const keys = cases.map(([key]) => key);
  const codes = room
    .madeUpParts(keys, 500, SEED)
    .flatMap((part, number) => work.do(number, part).answers.map(({ run }) => run.code));
  const sources = codes.map((code) => ({ kind: 'code', code, run: room.decodeRun(code).run }));
  const choices = sources.reduce((sum, { run }) => sum + run.places.length, 0) / sources.length;
  const file = join(workshop, 'room.mjs');
  const bundles = Object.fromEntries(cases);
  const measure = async (workers, some) => {
    const before = process.cpuUsage();
    const { told, start } = await replayed(workers, cases, room.partsOf(some));
    const runs = told.flatMap(({ answers }) => answers.map(({ run }) => run));
    if (runs.length !== some.length || runs.some((run) => !run)) throw new Error('A run was lost.');
    const texts = Object.assign({}, ...told.map((one) => one.texts));
    room.divisions(runs, bundles, texts);
    room.guessTables(runs, bundles);
    return { time: performance.now() - start, work: workSince(before) };
  };
  /** The median of three, of what the clock and what the processor says. */
  const thrice = async (workers, some) => {
    const each = [await measure(workers, some), await measure(workers, some), await measure(workers, some)];
    return { time: median(each.map(({ time }) => time)), work: median(each.map(({ work }) => work)) };
  };
  const alternate = codes
    .flatMap((_, at) => [sources[at], sources[at + 250]])
    .filter(Boolean)
    .slice(0, 200);
  const hire = () => Array.from({ length: THREADS }, () => new Worker(thread(file), { eval: true }));
  const workers = hire();
  const cold = await measure(workers, alternate);
  const warm = await thrice(workers, alternate);
  const large = await thrice(workers, sources);
  await Promise.all(workers.map((worker) => worker.terminate()));
  const [asPlayed, asReplayed] = [[], []];
  for (const source of sources.slice(0, ONE_BY_ONE)) {
    const key = `${source.run.case} ${source.run.chair}`;
    let before = process.cpuUsage();
    const run = room.startRun(bundles[key], source.run.seed, room.ourModel);
    if (!room.playCode(run, source.run).fits) throw new Error('A code does not fit.');
    asPlayed.push(workSince(before));
    before = process.cpuUsage();
    work.do(0, { kind: 'given', key, sources: [source] });
    asReplayed.push(workSince(before));
  }
  const lines = Array.from(
    { length: 10_000 },
    (_, at) => `[10:02] person ${at}: gz1 hej ${'qpzry9x8 '.repeat(at % 6)}`,
  );
  const at = performance.now();
  room.findCodes(lines.join('\n'));
  const rubbish = performance.now() - at;
  return {
    small: { runs: alternate.length, choices, cold, warm },
    large: { runs: sources.length, warm: large },
    threads: THREADS,
    asPlayed: median(asPlayed.slice(4)),
    asReplayed: median(asReplayed.slice(4)),
    rubbish,
  };
}
