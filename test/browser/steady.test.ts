/** Nothing one reads moves when the rest of the page arrives: the picture, Läget, and the play behind the first page. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame } from './game.ts';
import { THE_CASE } from './reader.ts';

/** Adds up every shift of the layout that the reader has not caused. */
async function countShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) moved += (shift as PerformanceEntry & { value: number }).value;
      document.documentElement.dataset.moved = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** A slow phone on a slow line: the first page is read well before the play has come. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

describe('a page that arrives in parts', () => {
  it.each([
    ['a phone', { width: 390, height: 844 }],
    ['a small phone', { width: 320, height: 568 }],
    ['a laptop', { width: 1280, height: 800 }],
  ])('stands still on %s', async (_, viewport) => {
    const page = await openGame('/', { viewport, prepare: countShifts });
    await slowDown(page);
    await page.goto(new URL(THE_CASE, page.url()).href);
    await page.locator('[data-testid=townhall][data-still=true]').waitFor();
    await page.getByTestId('laget').waitFor();
    const moved = await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
    expect(moved).toBeLessThan(0.02);
  });
});
