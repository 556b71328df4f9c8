/** The page for everybody: the rules a machine can check, narrow windows, large text, and one voice at a time. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { byNumbers, chooseFirst, readUntil, THE_CASE, whereNow } from './reader.ts';
import { expectNoSidewaysScroll, faults, untilSettled } from './settled.ts';

/** Opens every fold, and waits for what is fetched and moves because of it. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await untilSettled(page);
}

describe.each(['light', 'dark'] as const)(
  'in the %s theme no rule of WCAG 2.2 AA is broken',
  (colorScheme) => {
    it('on the first page', async () => {
      const page = await openGame('/', { colorScheme });
      await page.getByTestId('start-parhasten-director').waitFor();
      await openEverything(page);
      expect(await faults(page)).toEqual([]);
    });

    it('while one reads, with everything opened', async () => {
      const page = await openGame(THE_CASE, { colorScheme });
      await page.getByTestId('word-foot').waitFor();
      await chooseFirst(page);
      await openEverything(page);
      expect(await faults(page)).toEqual([]);
    });

    it.each(['settings', 'earlier', 'save'])('in the window %s', async (tool) => {
      const page = await openGame(THE_CASE, { colorScheme });
      await chooseFirst(page);
      await page.getByTestId(tool).click();
      await page.locator('dialog[open] h2').waitFor();
      expect(await faults(page)).toEqual([]);
    });

    it('at the questions and in the debrief', async () => {
      const page = await openGame(THE_CASE, { colorScheme, settings: { townhall: false } });
      await readUntil(page, 'reflect', (where) => byNumbers(page, where));
      await untilSettled(page);
      expect(await faults(page)).toEqual([]);
      await readUntil(page, 'debrief', (where) => byNumbers(page, where));
      await untilSettled(page);
      expect(await faults(page)).toEqual([]);
    });

    it('on the page for a link that leads nowhere', async () => {
      const page = await openGame('/?case=narnia', { colorScheme });
      await page.getByTestId('problem').waitFor();
      expect(await faults(page)).toEqual([]);
    });
  },
);

describe('on a window 320 px wide nothing has to be scrolled sideways', () => {
  const narrow = { viewport: { width: 320, height: 640 } };

  it('on the first page', async () => {
    const page = await openGame('/', narrow);
    await page.getByTestId('start-parhasten-director').waitFor();
    await openEverything(page);
    await expectNoSidewaysScroll(page);
  });

  it('while one reads, also with text half as large again', async () => {
    const page = await openGame(THE_CASE, narrow);
    await whereNow(page);
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').getByText('150 %').click();
    await page.keyboard.press('Escape');
    await openEverything(page);
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await expect.poll(size).toBe('24px');
    await expectNoSidewaysScroll(page);
  });

  it('at the questions and in the debrief', async () => {
    const page = await openGame(THE_CASE, { ...narrow, settings: { townhall: false } });
    await readUntil(page, 'reflect', (where) => byNumbers(page, where));
    await expectNoSidewaysScroll(page);
    await readUntil(page, 'debrief', (where) => byNumbers(page, where));
    await expectNoSidewaysScroll(page);
  });
});

describe('what is heard', () => {
  it('comes from one live region, which is silent while the story is read', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    const regions = page.locator('[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]');
    for (let count = 0; count < 4; count += 1) {
      expect(await regions.count()).toBe(1);
      expect((await regions.innerText()).trim()).toBe('');
      await byNumbers(page, await whereNow(page));
    }
  });

  it('follows the language: the page says which one it speaks, and the story stays Swedish', async () => {
    const page = await openGame('/?case=parhasten&chair=director&seed=7&lang=en');
    await page.getByRole('button', { name: 'Undo the choice' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.getByTestId('passage').getAttribute('lang')).toBe('sv');
  });
});

describe('settings', () => {
  it('change the page at once and are remembered', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').getByText('Mörkt').click();
    await page.getByTestId('settings-window').getByText('Visas inte').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await expect.poll(() => page.getByTestId('townhall').count()).toBe(0);
    await page.keyboard.press('Escape');
    await chooseFirst(page);
    const again = await openGame(THE_CASE, { sameVisitorAs: page });
    await whereNow(again);
    expect(await again.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await again.getByTestId('townhall').count()).toBe(0);
    expect(problemsOf(again)).toEqual([]);
  });
});

describe('when colours are forced', () => {
  it('the game is still there to be read and played', async () => {
    const page = await openGame(THE_CASE, { forcedColors: 'active' });
    await chooseFirst(page);
    expect(await page.getByTestId('choice').first().isVisible()).toBe(true);
  });
});
