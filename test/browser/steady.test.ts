/** Nothing one reads moves when the rest of the page arrives: the picture, Läget, and the play behind the first page. */
import type { BrowserContext } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame } from './game.ts';
import { THE_CASE } from './reader.ts';

const LATE_MS = 250;

/** Everything but the page itself comes late, and each shift of the layout is counted. */
async function slowly(context: BrowserContext): Promise<void> {
  await context.route('**/assets/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  await context.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) moved += (shift as PerformanceEntry & { value: number }).value;
      document.documentElement.dataset.moved = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

describe('a page that arrives in parts', () => {
  it.each([
    ['a phone', { width: 390, height: 844 }],
    ['a small phone', { width: 320, height: 568 }],
    ['a laptop', { width: 1280, height: 800 }],
  ])('stands still on %s', async (_, viewport) => {
    const page = await openGame(THE_CASE, { viewport, prepare: slowly });
    await page.locator('[data-testid=townhall][data-still=true]').waitFor();
    await page.getByTestId('laget').waitFor();
    const moved = await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
    expect(moved).toBeLessThan(0.02);
  });
});
