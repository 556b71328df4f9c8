/** `npm run bench`: how fast the game is, as ratios against what else plays the same story, measured in the same run. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from '../tools/browser.mjs';
import { bundle } from '../tools/build-commands.mjs';
import { root, run, stop } from '../tools/root.mjs';
import { inBrowser } from './browser.mjs';
import { headless } from './headless.mjs';
import { modelSpeed } from './model.mjs';
import { monteCarlo } from './monte-carlo.mjs';
import { peers } from './peers.mjs';
import { memory, movement, weightOf } from './picture.mjs';
import { roomSpeed } from './room.mjs';
import { serve } from './server.mjs';
import { storiesSpeed } from './stories.mjs';

const { values } = parseArgs({
  options: {
    peers: { type: 'boolean' },
    story: { type: 'string' },
    model: { type: 'boolean' },
    room: { type: 'boolean' },
    stories: { type: 'boolean' },
    picture: { type: 'boolean' },
    'no-browser': { type: 'boolean' },
  },
});
const storyFile = resolve(process.env.INIT_CWD ?? '.', values.story ?? join(root, 'bench/TheIntercept.ink'));
const workshop = join(root, '.build/bench');

async function ourParts() {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  const input = {
    player: join(root, 'src/story/player.ts'),
    compile: join(root, 'src/story/compile-ink.ts'),
  };
  await bundle(workshop, input);
  const part = (name) => import(pathToFileURL(join(workshop, `${name}.mjs`)).href);
  const [{ StoryPlayer }, { compileInk }] = await Promise.all([part('player'), part('compile')]);
  const { compiled, problems } = compileInk(storyFile, readFileSync(storyFile, 'utf8'), (name) =>
    readFileSync(name, 'utf8'),
  );
  if (!compiled) stop(`${storyFile} does not compile: ${problems[0]?.text}`);
  return { StoryPlayer, compiled };
}

const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const ms = (time) => `${time.toFixed(1)} ms`;
const fixed = (number) => number.toFixed(2);

function line(name, value, goal, ok) {
  console.log(
    `  ${name.padEnd(46)} ${String(value).padStart(10)}${goal ? `   ${ok ? 'reached' : 'NOT REACHED'}: ${goal}` : ''}`,
  );
}

function report(name, figures, mostCode) {
  console.log(`\n${name}`);
  line('navigation → first choice', ms(figures.first));
  line('the same, 4× CPU, 1.6 Mbit/s, 150 ms', ms(figures.firstSlow));
  if (mostCode) {
    line(
      'HTML, CSS, scripts until then, gzip',
      kB(figures.sent.code),
      `at most ${mostCode} kB`,
      figures.sent.code <= mostCode * 1024,
    );
  } else line('HTML, CSS, scripts until then, gzip', kB(figures.sent.code));
  line('story until then, gzip', kB(figures.sent.story));
  line('all else until then (font, pictures)', kB(figures.sent.other));
  line(
    `click → new choices, median of ${figures.clicks}`,
    ms(figures.click50),
    mostCode && 'at most 16 ms',
    figures.click50 <= 16,
  );
  line(
    'click → new choices, 95th percentile',
    ms(figures.click95),
    mostCode && 'at most 25 ms',
    figures.click95 <= 25,
  );
}

function compare(ours, theirs, name) {
  console.log(`\nOurs against ${name} (theirs : ours, higher is better for us)`);
  line('first choice', fixed(theirs.first / ours.first), 'above 1', theirs.first > ours.first);
  line(
    'first choice, throttled',
    fixed(theirs.firstSlow / ours.firstSlow),
    'above 1',
    theirs.firstSlow > ours.firstSlow,
  );
  line('HTML, CSS, scripts', fixed(theirs.sent.code / ours.sent.code));
  line('click, median', fixed(theirs.click50 / ours.click50));
}

async function reportModel() {
  console.log(
    'The model: quarters a second of processor time, all stocks, ledger kept, three acts a quarter',
  );
  const speed = await modelSpeed(join(workshop, 'model'));
  const { growth } = speed;
  line('pure steps, transition()', speed.transition.toFixed(0), 'at least 2,000', speed.transition >= 2000);
  line('live actor', speed.live.toFixed(0), 'at least 7,000', speed.live >= 7000);
  line('live actor, anything in the catalogue', speed.anything.toFixed(0));
  line('hand-written reducer, same arithmetic and books', speed.reducer.toFixed(0));
  line('live actor : reducer', fixed(speed.ratio));
  line('a quarter of 4,000 : a quarter of 400', fixed(growth), 'at most 1.30', growth <= 1.3);
  const seconds = await monteCarlo();
  line(
    '2,000 municipalities × 20 years, two threads',
    `${seconds.toFixed(1)} s`,
    'at most 15 s',
    seconds <= 15,
  );
}

async function reportRoom() {
  console.log('\nThe room: runs played by chance, replayed from their codes and compared, two threads');
  const speed = await roomSpeed(join(workshop, 'room'));
  const { small, large } = speed;
  line(`${small.runs} runs of ${small.choices.toFixed(0)} choices, first time`, ms(small.cold.time));
  // On a machine that does other things too, the processor's own time says more than the clock.
  for (const [{ runs, warm }, goal] of [
    [small, 1000],
    [large, 3000],
  ]) {
    line(`${runs} runs, threads at hand`, ms(warm.time), `under ${goal} ms`, warm.time < goal);
    const share = warm.work / speed.threads;
    line('  processor time, a thread', ms(share), `under ${goal} ms`, share < goal);
  }
  line('one run, as the game plays it (processor)', ms(speed.asPlayed));
  line('one run, as the room does (processor)', ms(speed.asReplayed));
  line(
    'as the game plays it : as the room does',
    fixed(speed.asPlayed / speed.asReplayed),
    'above 4',
    speed.asPlayed > 4 * speed.asReplayed,
  );
  line('ten thousand lines searched for codes', ms(speed.rubbish));
}

const LESSON_WORDS = 15_000;
const MOST_SECONDS = 10;

async function reportStories() {
  console.log("\nThe stories' check: words of Ink a second of processor time, one thread, plays included");
  for (const { chair, words, checking, compiling } of await storiesSpeed(join(workshop, 'stories'))) {
    line(`parhasten, ${chair}: ${words} words checked`, (words / checking).toFixed(0));
    line('the same words compiled', (words / compiling).toFixed(0));
    line('checking : compiling', fixed(checking / compiling));
    const seconds = (checking * LESSON_WORDS) / words;
    line(
      `${LESSON_WORDS} words checked`,
      `${seconds.toFixed(1)} s`,
      `under ${MOST_SECONDS} s`,
      seconds < MOST_SECONDS,
    );
  }
}

const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-gpu'];

async function aBrowser(...more) {
  const { path: executablePath, problem } = await findBrowser();
  if (!executablePath) stop(problem ?? 'No browser was found: set GZ_BROWSER, or run npm test first.');
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] });
}

async function reportPicture() {
  console.log(
    '\nThe picture: its weight, its frames in a browser without a graphics processor, and the memory of long play',
  );
  if (run('vite', ['build', '--logLevel', 'warn']) !== 0) stop('The game could not be built.');
  const dist = join(root, 'dist');
  const phaser = weightOf(dist, 'engine-');
  line('Phaser with our scene, gzip', kB(phaser), 'at most 210 kB', phaser <= 210 * 1024);
  const art = weightOf(dist, '_virtual_townhall-art-');
  line('the drawings, gzip', kB(art), 'at most 60 kB', art <= 60 * 1024);
  const { buildGallery } = await import('../tools/build-gallery.mjs');
  const folder = join(workshop, 'gallery');
  await buildGallery(folder);
  const browser = await aBrowser();
  const gallery = await serve(folder);
  const moves = await movement(browser, gallery.url);
  await gallery.close();
  line(
    `frames a second while people walk, 1280 × 720, median of ${moves.frames}`,
    fixed(moves.rate),
    'at least 55',
    moves.rate >= 55,
  );
  line('the same, the slowest twentieth', fixed(moves.slowest));
  line('scripts a frame, median', ms(moves.scripting), 'at most 4 ms', moves.scripting <= 4);
  line('frames in two seconds at rest', String(moves.atRest), 'none', moves.atRest === 0);
  await browser.close();
  const game = await serve(dist);
  await reportMemory(game.url);
  // Over the first games a browser compiles what runs often: without that, only what the game itself keeps is left.
  console.log('\nThe same in a browser that compiles nothing');
  await reportMemory(game.url, 1.05, '--js-flags=--jitless');
  await game.close();
}

async function reportMemory(url, most = 1.15, ...flags) {
  const browser = await aBrowser(...flags);
  const { before, after, passages, games } = await memory(browser, url);
  await browser.close();
  line('memory after the first game', `${before.heap.toFixed(1)} MB`);
  line(`memory after ${passages} passages and ${games} new games`, `${after.heap.toFixed(1)} MB`);
  const grown = after.heap / before.heap;
  line('after : before', fixed(grown), `at most ${most}`, grown <= most);
  for (const what of ['nodes', 'listeners']) {
    const counts = `${before[what]} → ${after[what]}`;
    line(`${what}, then and now`, counts, 'hardly more', after[what] <= before[what] * 1.02);
  }
}

if (values.picture) {
  await reportPicture();
  process.exit(0);
}
if (values.stories) {
  await reportStories();
  process.exit(0);
}
if (!values.room) await reportModel();
if (values.model) process.exit(0);
if (!values.room) await reportStories();
await reportRoom();
if (values.room) process.exit(0);
console.log('');

const { StoryPlayer, compiled } = await ourParts();
const others = values.peers ? await peers(storyFile, compiled) : { headless: {}, pages: [] };

console.log('Headless: play-throughs a second, one Story, reset before each, the same choices');
const { rates, ratios } = await headless(compiled, StoryPlayer, others.headless);
for (const [name, rate] of Object.entries(rates)) {
  line(
    `${name} (ratio to inkjs alone: ${fixed(ratios[name])})`,
    rate.toFixed(0),
    name === 'ours' && 'at least 0.85',
    ratios.ours >= 0.85,
  );
}

if (!values['no-browser']) {
  await reportPicture();
  const browser = await aBrowser();
  const choice = 'button[data-testid="choice"]';
  const server = await serve(join(root, 'dist'), { '/bench-story.json': JSON.stringify(compiled) });
  const ours = await inBrowser(browser, { path: '?story=bench-story.json', choice }, server);
  report('Our page, the benchmark story', ours, 64);
  const skip = '[data-testid="reflect"] [data-testid="skip"], [data-testid="skip"]';
  report(
    'Our page, parhasten',
    await inBrowser(browser, { path: '?case=parhasten&chair=director&seed=7', choice, skip }, server),
    80,
  );
  await server.close();
  for (const { name, folder, player } of others.pages) {
    const theirServer = await serve(folder);
    const theirs = await inBrowser(browser, player, theirServer);
    report(name, theirs);
    compare(ours, theirs, name);
    await theirServer.close();
  }
  await browser.close();
}
if (others.workshop) rmSync(others.workshop, { recursive: true, force: true });
