/** A reader of the built game: what is on the page, and ways of going on. */
import type { Page } from 'playwright';
import { expect } from 'vitest';

export const THE_CASE = '/?case=parhasten&chair=director&seed=7&lang=sv';

export type Where = 'choice' | 'reflect' | 'debrief' | 'elsewhere';

/** More passages than any case has. */
const TOO_MANY = 200;

export const passageText = (page: Page) => page.getByTestId('passage').innerText();

/** Waits until there is something to do, and says what. */
export async function whereNow(page: Page): Promise<Where> {
  await page
    .locator('[data-testid=choice], [data-testid=reflect], [data-testid=debrief]')
    .first()
    .waitFor({ state: 'visible' });
  return page.evaluate(() => {
    const there = (id: string) => document.querySelector(`[data-testid=${id}]`) !== null;
    if (there('debrief')) return 'debrief';
    if (there('reflect')) return 'reflect';
    return there('choice') ? 'choice' : 'elsewhere';
  });
}

/** One visit to a passage is told from another by its place in the run. */
async function visit(page: Page): Promise<string> {
  return page.evaluate(() => {
    const choices = [...document.querySelectorAll('[data-testid=choice]')].map((one) => one.textContent);
    const reflecting = document.querySelector('[data-testid=reflect]') !== null;
    const ended = document.querySelector('[data-testid=debrief], .ending') !== null;
    const text = document.querySelector('[data-testid=passage]')?.textContent;
    return JSON.stringify([text, choices, reflecting, ended]);
  });
}

/** Does something and waits until the page has gone on. */
export async function goOn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await visit(page);
  await act();
  await expect.poll(() => visit(page), { timeout: 10_000 }).not.toBe(before);
}

/** Presses the first alternative with the mouse. */
export async function chooseFirst(page: Page): Promise<void> {
  await goOn(page, () => page.getByTestId('choice').first().click());
}

/** Goes on, by the way given, until `goal` is reached; answers the number of steps. */
export async function readUntil(
  page: Page,
  goal: Where,
  step: (where: Where, count: number) => Promise<void>,
): Promise<number> {
  for (let count = 0; count < TOO_MANY; count += 1) {
    const where = await whereNow(page);
    if (where === goal) return count;
    expect(where, 'the run ended elsewhere').not.toBe('debrief');
    await step(where, count);
  }
  throw new Error(`No ${goal} in ${TOO_MANY} steps.`);
}

/** By number keys alone, and past every question. */
export async function byNumbers(page: Page, where: Where): Promise<void> {
  await goOn(page, () =>
    where === 'reflect' ? page.getByTestId('skip').press('Enter') : page.keyboard.press('1'),
  );
}
