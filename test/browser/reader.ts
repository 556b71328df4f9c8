/** A reader of the built game: what is on the page, and ways of going on. */
import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';

export const THE_CASE = '/?case=parhasten&chair=director&seed=7&lang=sv';

export type Where = 'choice' | 'reflect' | 'debrief' | 'elsewhere';

/** More passages than any case has. */
const TOO_MANY = 200;

/** The game in a tab of its own, or in a frame of another page. */
export type Shown = Page | Frame;

export const passageText = (page: Shown) => page.getByTestId('passage').innerText();

/** Waits until there is something to do, and says what. */
export async function whereNow(page: Shown): Promise<Where> {
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
async function visit(page: Shown): Promise<string> {
  return page.evaluate(() => {
    const choices = [...document.querySelectorAll('[data-testid=choice]')].map((one) => one.textContent);
    const reflecting = document.querySelector('[data-testid=reflect]') !== null;
    const ended = document.querySelector('[data-testid=debrief], .ending') !== null;
    const text = document.querySelector('[data-testid=passage]')?.textContent;
    return JSON.stringify([text, choices, reflecting, ended]);
  });
}

/** Does something and waits until the page has gone on. */
export async function goOn(page: Shown, act: () => Promise<unknown>): Promise<void> {
  const before = await visit(page);
  await act();
  await expect.poll(() => visit(page)).not.toBe(before);
}

/** Presses the first alternative with the mouse. */
export async function chooseFirst(page: Shown): Promise<void> {
  // Else "gone on" could be the first page arriving, while the choice made on it still waits for the rest.
  await page.getByTestId('choice').first().waitFor({ state: 'visible' });
  await goOn(page, () => page.getByTestId('choice').first().click());
}

/** Goes on, by the way given, until `goal` is reached; answers the number of steps. */
export async function readUntil(
  page: Shown,
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

/** The way to a part of the debrief, by its number. */
export const partOfDebrief = (page: Shown, number: number) =>
  page
    .getByTestId('debrief')
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${number}`) });

/** By number keys alone, and past every question; `shown` is the frame, when the game stands in one. */
export async function byNumbers(page: Page, where: Where, shown: Shown = page): Promise<void> {
  await goOn(shown, () =>
    where === 'reflect' ? shown.getByTestId('skip').press('Enter') : page.keyboard.press('1'),
  );
}
