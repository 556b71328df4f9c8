/** The game played without a mouse, and where focus is while one plays. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type GameOptions, openGame, problemsOf } from './game.ts';
import { byNumbers, goOn, partOfDebrief, readUntil, THE_CASE, type Where, whereNow } from './reader.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');

async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === testId) return;
  }
  throw new Error(`Tab never reached ${testId}.`);
}

/** Every other choice by number, every other by Tab and Enter; questions in both ways too. */
async function byKeyboard(page: Page, where: Where, count: number): Promise<void> {
  const even = count % 2 === 0;
  if (where === 'choice') {
    if (even) return goOn(page, () => page.keyboard.press('1'));
    await tabTo(page, 'choice');
    return goOn(page, () => page.keyboard.press('Enter'));
  }
  if (even) {
    await page.keyboard.press('2');
    await page.keyboard.press('1');
    await page.locator('[data-testid=reflect] input:checked').first().focus();
    return goOn(page, () => page.keyboard.press('Enter'));
  }
  await tabTo(page, 'skip');
  return goOn(page, () => page.keyboard.press('Enter'));
}

/** Opens the second part of the debrief and guesses how the first hidden line went; then it is drawn. */
async function openHiddenLine(page: Page): Promise<void> {
  await partOfDebrief(page, 2).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vad som hände', level: 2 }).waitFor();
  const closed = page.locator('.d-closed:visible');
  const before = await closed.count();
  const guessing = () => page.evaluate(() => document.activeElement?.matches('.d-closed button') === true);
  for (let presses = 0; presses < 80 && !(await guessing()); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => closed.count()).toBe(before - 1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('d-said');
}

describe.each<readonly [string, GameOptions]>([
  ['on a wide window', { viewport: { width: 1280, height: 800 } }],
  [
    'on a window 360 px wide, with the house turned off',
    { viewport: { width: 360, height: 640 }, settings: { townhall: false } },
  ],
  [
    'on a window 360 px wide, with full movement',
    { viewport: { width: 360, height: 640 }, reducedMotion: 'no-preference' },
  ],
])('with the keyboard alone, %s', (_, options) => {
  it('a whole case is played from the first page to a hidden line of the debrief', async () => {
    const page = await openGame('/', options);
    await page.getByTestId('start-parhasten-director').waitFor();
    await tabTo(page, 'start-parhasten-director');
    await page.keyboard.press('Enter');
    await readUntil(page, 'debrief', (where, count) => byKeyboard(page, where, count));
    await openHiddenLine(page);
    expect(problemsOf(page)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('focus stays where it was until the reader does something', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('focus lands on each new passage, and the next Tab on its first alternative', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    await byNumbers(page, 'choice');
    expect(await focused(page)).toBe('passage');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('choice');
  });

  it('focus goes to the questions when there are any, and back to the story after them', async () => {
    const page = await openGame(THE_CASE);
    await readUntil(page, 'reflect', (where) => byNumbers(page, where));
    expect(await page.evaluate(() => document.activeElement?.closest('[data-testid=reflect]') !== null)).toBe(
      true,
    );
    await goOn(page, () => page.getByTestId('skip').press('Enter'));
    expect(await focused(page)).toBe('passage');
  });

  it('Escape closes a window and gives focus back to what opened it', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    await page.getByTestId('settings').press('Enter');
    await page.getByTestId('settings-window').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(await focused(page)).toBe('settings');
  });

  it('the number keys can be turned off, for who speaks to the computer', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    const before = await page.getByTestId('passage').innerText();
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').getByText('Gör ingenting').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    expect(await page.getByTestId('passage').innerText()).toBe(before);
  });

  it('a number pressed in an open window chooses nothing', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    const before = await page.getByTestId('passage').innerText();
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('passage').innerText()).toBe(before);
  });
});
