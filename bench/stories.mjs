/** How long the stories' check takes, story by story on one thread, beside compiling the same text in the same run. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../tools/build-commands.mjs';
import { root } from '../tools/root.mjs';
import { median } from './numbers.mjs';

const CASE = join(root, 'stories/parhasten');
const COMPILINGS = 5;

async function parts(workshop) {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  await bundle(workshop, {
    check: join(root, 'src/cli/checks/check-one.ts'),
    files: join(root, 'src/cli/checks/story-files.ts'),
    compile: join(root, 'src/story/compile-ink.ts'),
  });
  const names = ['check', 'files', 'compile'];
  const loaded = await Promise.all(
    names.map((name) => import(pathToFileURL(join(workshop, `${name}.mjs`)).href)),
  );
  return Object.assign({}, ...loaded);
}

/** Seconds of processor time, so that whatever else the machine does is not counted. */
async function secondsFor(act) {
  const start = process.cpuUsage();
  const answer = await act();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, answer };
}

const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length;

/** For each chair of the case: its words of Ink source, and the seconds that checking and compiling them take. */
export async function storiesSpeed(workshop) {
  const { checkOne, targetsOf, compileInk } = await parts(workshop);
  const found = [];
  for (const target of targetsOf([CASE], root, root)) {
    const read = (name) => readFileSync(join(CASE, name), 'utf8');
    const compiling = [];
    let files = [];
    for (let turn = 0; turn < COMPILINGS; turn += 1) {
      const { seconds, answer } = await secondsFor(() => compileInk(target.main, read(target.main), read));
      compiling.push(seconds);
      files = answer.files;
    }
    const { seconds: checking, answer } = await secondsFor(() => checkOne({ target, from: root, root }));
    // A story that cannot be played is checked in no time at all.
    if (!answer.playable) throw new Error(`${target.main} does not pass its check: run npm run stories.`);
    const words = [...new Set([target.main, ...files])].reduce((sum, name) => sum + wordsIn(read(name)), 0);
    found.push({ chair: target.chair, words, checking, compiling: median(compiling) });
  }
  return found;
}
