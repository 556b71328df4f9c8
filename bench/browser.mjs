/** How soon a reader can read and choose, and how soon new choices stand there after a click, in a real browser. */
import { extname } from 'node:path';
import { median, percentile } from './numbers.mjs';

const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000, offline: false };

/** Runs in the page: notes when the first choice can be seen, fades included. */
function watchForChoice(selector) {
  const seen = (element) => {
    if (element.getClientRects().length === 0 || element.textContent.trim() === '') return false;
    let opacity = 1;
    for (let each = element; each; each = each.parentElement)
      opacity *= Number(getComputedStyle(each).opacity);
    return opacity > 0.5;
  };
  const look = () => {
    const first = document.querySelector(selector);
    if (first && seen(first)) window.__firstChoice = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: clicks choices, and takes the time until other choices stand in the document. */
async function clickThrough({ selector, skip, clicks }) {
  const times = [];
  const now = () => [...document.querySelectorAll(selector)];
  for (let count = 0; count < clicks; count += 1) {
    const before = now();
    if (before.length === 0) break;
    const names = before.map((element) => element.textContent).join('|');
    const target = before[count % before.length];
    const time = await new Promise((resolve) => {
      let start = 0;
      const settle = () => {
        const question = skip && document.querySelector(skip);
        const after = now();
        const isNew =
          after.length > 0 &&
          (after[0] !== before[0] || after.map((each) => each.textContent).join('|') !== names);
        if (!isNew && !question) return;
        observer.disconnect();
        clearTimeout(patience);
        resolve(performance.now() - start);
      };
      const observer = new MutationObserver(settle);
      observer.observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
      const patience = setTimeout(() => {
        observer.disconnect();
        resolve(undefined);
      }, 5000);
      start = performance.now();
      target.click();
    });
    if (time === undefined) break;
    times.push(time);
    const question = skip && document.querySelector(skip);
    if (question) {
      question.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // A reader reads; the page may do in the meantime what it put off.
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return times;
}

function weigh(entries) {
  const sum = (wanted) => entries.filter(wanted).reduce((total, entry) => total + entry.bytes, 0);
  const isCode = ({ path, isStory }) => !isStory && ['.html', '.js', '.mjs', '.css'].includes(extname(path));
  const story = sum((entry) => entry.isStory);
  const code = sum(isCode);
  return { code, story, other: sum(() => true) - story - code };
}

/** Runs in the page: when the first choice could be seen, and the addresses that had arrived whole by then. */
function arrivedByFirstChoice() {
  const time = window.__firstChoice;
  const parts = performance
    .getEntriesByType('resource')
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time);
  return { time, addresses: [...new Set([location.href, ...parts.map(({ name }) => name)])] };
}

async function firstChoice(browser, player, server, slow) {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  await page.addInitScript(watchForChoice, player.choice);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(server.url + player.path, { waitUntil: 'commit', timeout: 120_000 });
  await page.waitForFunction(() => window.__firstChoice !== undefined, undefined, { timeout: 120_000 });
  const { time, addresses } = await page.evaluate(arrivedByFirstChoice);
  await context.close();
  return { time, sent: weigh(addresses.map(server.weightOf)) };
}

async function clickTimes(browser, player, server, clicks) {
  const times = [];
  for (let round = 0; round < 4 && times.length < clicks; round += 1) {
    // A new visitor each time: players take up a story where it was left.
    const page = await browser.newPage({ locale: 'sv-SE' });
    await page.goto(server.url + player.path);
    await page.waitForSelector(player.choice);
    await page.waitForTimeout(500);
    times.push(
      ...(await page.evaluate(clickThrough, { selector: player.choice, skip: player.skip, clicks })),
    );
    await page.close();
  }
  return times;
}

/** Measures one player: `{ path, choice, skip }` on a server. Loads are cold, each by a new visitor. */
export async function inBrowser(browser, player, server, { loads = 5, clicks = 60 } = {}) {
  await firstChoice(browser, player, server, false);
  const fast = [];
  const slow = [];
  for (let load = 0; load < loads; load += 1) {
    fast.push(await firstChoice(browser, player, server, false));
    slow.push(await firstChoice(browser, player, server, true));
  }
  const times = await clickTimes(browser, player, server, clicks);
  return {
    first: median(fast.map(({ time }) => time)),
    firstSlow: median(slow.map(({ time }) => time)),
    sent: slow[0]?.sent,
    clicks: times.length,
    click50: median(times),
    click95: percentile(times, 0.95),
  };
}
