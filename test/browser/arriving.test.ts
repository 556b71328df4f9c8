/** What is pressed while the page is still arriving is carried out, however slow the machine is. */
import type { BrowserContext, Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { passageText, THE_CASE, whereNow } from './reader.ts';

declare global {
  interface Window {
    /** While true, nothing that waits for a frame or a moment gets its turn. */
    busy?: boolean;
  }
}

/** A machine that is too busy to do what was put off for a moment, while what comes from the network still comes. */
const busyMachine = (context: BrowserContext) =>
  context.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const whenFree = (act: () => void) => () => (window.busy ? void waiting.push(act) : act());
    const { setTimeout: later, requestAnimationFrame: nextFrame } = window;
    const laterWhenFree = (act: TimerHandler, ...rest: unknown[]) =>
      later(typeof act === 'function' ? whenFree(() => act(...rest.slice(1))) : act, Number(rest[0] ?? 0));
    window.setTimeout = laterWhenFree as typeof later;
    window.requestAnimationFrame = (act) => nextFrame((time) => whenFree(() => act(time))());
    later(function look() {
      if (!window.busy) for (const act of waiting.splice(0)) act();
      later(look, 10);
    });
  });

const makeBusy = (page: Page, busy: boolean) =>
  page.evaluate((now) => {
    window.busy = now;
  }, busy);

describe('a window asked for while its part is on its way', () => {
  it.each(['settings', 'save'])('opens, however the two fall: %s', async (tool) => {
    const held: Route[] = [];
    const page = await openGame(THE_CASE, {
      prepare: async (context) => {
        await busyMachine(context);
        await context.route(`**/assets/${tool}-dialog-*.js`, (route) => void held.push(route));
      },
    });
    await whereNow(page);
    // Asked for in spare time already, and not here yet.
    await expect.poll(() => held.length).toBe(1);
    await makeBusy(page, true);
    await page.getByTestId(tool).click();
    const file = held[0] ?? expect.fail('nothing was asked for');
    await file.continue();
    // Whoever asks for the same part is answered after those who asked before.
    await page.evaluate(`import(${JSON.stringify(file.request().url())}).then(() => true)`);
    await makeBusy(page, false);
    await page.locator('dialog[open] h2').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });
});

describe('the first page, while the play behind it is on its way', () => {
  /** Opens the case and holds back what the play needs after its first page; answers how to let it come. */
  async function firstPage(): Promise<{ page: Page; letCome: () => Promise<unknown> }> {
    const held: Route[] = [];
    const page = await openGame(THE_CASE, {
      prepare: (context) => context.route('**/assets/our-model-*.js', (route) => void held.push(route)),
    });
    await whereNow(page);
    await expect.poll(() => held.length).toBe(1);
    return { page, letCome: () => Promise.all(held.splice(0).map((route) => route.continue())) };
  }

  it('takes a choice, and carries it out when it can', async () => {
    const { page, letCome } = await firstPage();
    const first = await passageText(page);
    await page.getByTestId('choice').nth(1).click();
    await letCome();
    await expect.poll(() => passageText(page)).not.toBe(first);
    expect(problemsOf(page)).toEqual([]);
  });

  it('goes on marking what is pointed at', async () => {
    const { page, letCome } = await firstPage();
    const second = page.getByTestId('choice').nth(1);
    await second.hover();
    await expect.poll(() => second.getAttribute('class')).toContain('pointed');
    await letCome();
    await page.getByTestId('laget').waitFor();
    expect(await second.getAttribute('class')).toContain('pointed');
  });
});
