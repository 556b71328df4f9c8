/** What the picture of the house costs: its weight, its frames at rest and while people walk, and the memory of long play. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median, percentile } from './numbers.mjs';

const PASSAGES = 300;
const NEW_GAMES = 10;
/** After so many passages everything that is fetched late has been fetched. */
const SETTLED = 40;

/** Bytes, gzipped as a good host would, of the one built file whose name begins so. */
export function weightOf(dist, begins) {
  const folder = join(dist, 'assets');
  const files = readdirSync(folder).filter((name) => name.startsWith(begins) && name.endsWith('.js'));
  if (files.length !== 1)
    throw new Error(`${files.length} built files begin with ${begins}; there should be one.`);
  return gzipSync(readFileSync(join(folder, files[0])), { level: 9 }).length;
}

/** Runs in the page before anything else: notes when each frame begins and how long its scripts take. */
function countFrames() {
  const real = window.requestAnimationFrame.bind(window);
  window.__frames = [];
  window.requestAnimationFrame = (callback) =>
    real((time) => {
      const start = performance.now();
      callback(time);
      window.__frames.push({ start, scripting: performance.now() - start });
    });
}

const framesOf = (page) => page.evaluate(() => window.__frames.splice(0));
const still = '#townhall[data-ready=true][data-still=true]';

/** Frames a second and milliseconds of scripts a frame while people cross the house, and frames once they stand. */
export async function movement(browser, url, rounds = 6) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(countFrames);
  await page.goto(`${url}src/townhall/gallery/gallery.html`);
  await page.locator(still).waitFor({ timeout: 60_000 });
  const gaps = [];
  const scripting = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const stage of ['evening', 'night', 'ordinary']) {
      await framesOf(page);
      await page.locator(`button[data-stage=${stage}]`).evaluate((button) => button.click());
      await page.locator(still).waitFor({ timeout: 60_000 });
      const frames = await framesOf(page);
      // The first frames wake the picture and paint another sky; movement is what follows.
      const moving = frames.slice(4, -3);
      scripting.push(...moving.map((frame) => frame.scripting));
      gaps.push(...moving.slice(1).map((frame, at) => frame.start - moving[at].start));
    }
  }
  await framesOf(page);
  await page.waitForTimeout(2000);
  const atRest = (await framesOf(page)).length;
  await page.close();
  return {
    frames: gaps.length,
    rate: 1000 / median(gaps),
    slowest: 1000 / percentile(gaps, 0.95),
    scripting: median(scripting),
    atRest,
  };
}

/** What is kept once everything that can go has gone: megabytes, elements of the page, and who listens to them. */
async function held(page, session) {
  // What has left the page is held until the last movement of the picture is over.
  await page.waitForTimeout(2500);
  for (let sweep = 0; sweep < 3; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
}

/** Takes whatever can be taken: an alternative, a question, or, at the end, the case from its beginning. */
async function goOn(page, turn) {
  return page.evaluate(async (count) => {
    const all = (selector) =>
      [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
    const before = document.querySelector('[data-testid=passage]')?.textContent;
    const skip = all('[data-testid=skip]')[0];
    const choices = all('[data-testid=choice]');
    (skip ?? choices[count % Math.max(1, choices.length)])?.click();
    for (let wait = 0; wait < 100; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const now = document.querySelector('[data-testid=passage]')?.textContent;
      if (now !== before || all('[data-testid=reflect]').length > 0) break;
    }
    return { ended: all('.ending').length > 0, moved: !skip };
  }, turn);
}

/** A new game without a new page: from the end through the front page into the case. */
async function playAgain(page) {
  await page.locator('[data-testid=debrief]').waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    history.pushState({}, '', '?case=parhasten&chair=director');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.locator('[data-testid=choice]').first().waitFor({ timeout: 60_000 });
}

/** What is held when everything late has come, and after 300 passages and ten new games. */
export async function memory(browser, url) {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${url}?case=parhasten&chair=director&seed=7`);
  await page.locator('[data-testid=townhall][data-ready=true]').waitFor({ timeout: 60_000 });
  let [passages, games, before] = [0, 0, undefined];
  for (let turn = 0; turn < 3000 && (passages < PASSAGES || games < NEW_GAMES); turn += 1) {
    const { ended, moved } = await goOn(page, turn);
    if (moved) passages += 1;
    if (ended) {
      games += 1;
      await playAgain(page);
      // Measured where a game has just begun, both times: a long journal is no leak.
      if (before === undefined && passages > SETTLED) before = await held(page, session);
    }
  }
  if (games < NEW_GAMES) throw new Error(`Only ${games} games came to an end.`);
  const after = await held(page, session);
  await context.close();
  return { passages, games, before, after };
}
