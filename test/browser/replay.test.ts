/** A run seen once more in the house: pulled along its quarters, left to pass by itself, opened, and told in words. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../../src/run/run.ts';
import { A_SLOW_MACHINE, playedFrom } from '../debrief/real-runs.ts';
import { openGame, problemsOf } from './game.ts';
import { codeFor } from './played.ts';
import { expectNoSidewaysScroll, faults } from './settled.ts';

let mine: Run;

beforeAll(async () => {
  mine = await playedFrom('director', 5);
}, A_SLOW_MACHINE);

async function opened(options: Parameters<typeof openGame>[1] = {}): Promise<Page> {
  const page = await openGame(`/?code=${codeFor(mine)}#d-happened`, options);
  await replay(page).waitFor();
  return page;
}

const replay = (page: Page) => page.getByTestId('replay');
const slider = (page: Page) => replay(page).getByRole('slider');
const when = (page: Page) => replay(page).locator('output').innerText();
const drawn = (page: Page) => page.getByTestId('replay-house').getAttribute('data-stage');
const words = (page: Page) => replay(page).locator('.fold li').allTextContents();

async function untilDrawn(page: Page): Promise<void> {
  await expect.poll(() => page.getByTestId('replay-house').getAttribute('data-ready')).toBe('true');
}

describe('the run in the house', () => {
  it('follows the slider from the first quarter to the last, in the picture and in words', async () => {
    const page = await opened();
    await untilDrawn(page);
    expect(await when(page)).toContain('år\u00a01');
    const first = { picture: await drawn(page), words: await words(page) };
    await slider(page).press('End');
    const last = mine.record().quarters.at(-1)?.quarter ?? 0;
    await expect.poll(() => when(page)).toContain(`år\u00a0${Math.floor(last / 4) + 1}`);
    await expect.poll(() => drawn(page)).not.toBe(first.picture);
    expect(await words(page)).not.toEqual(first.words);
    expect(problemsOf(page)).toEqual([]);
  });

  it('goes straight to a decision', async () => {
    const page = await opened();
    const decision = replay(page).locator('.d-tabs button').last();
    await decision.click();
    expect(await decision.getAttribute('aria-current')).toBe('true');
    expect(await when(page)).toMatch(/beslut/);
  });

  it('passes by itself until somebody stops it', async () => {
    const page = await opened();
    await untilDrawn(page);
    const start = await slider(page).inputValue();
    await replay(page).getByRole('button', { name: 'Låt tiden gå' }).click();
    await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(Number(start) + 1);
    await replay(page).getByRole('button', { name: 'Stanna', exact: true }).click();
    const stopped = await slider(page).inputValue();
    await page.waitForTimeout(1500);
    expect(await slider(page).inputValue()).toBe(stopped);
  });

  it('draws of what nobody saw only the lines that have been opened', async () => {
    const page = await opened({ reducedMotion: 'reduce' });
    await untilDrawn(page);
    expect(await replay(page).getByRole('checkbox').count()).toBe(0);
    for (const name of ['Kunskap i ett enda huvud', 'Det ingen säger', 'Den rättsliga kvaliteten']) {
      const line = page
        .locator('.d-closed')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
      await line.locator('.d-shape').first().click();
    }
    await slider(page).press('End');
    await replay(page).getByRole('checkbox').check();
    await expect.poll(async () => JSON.parse((await drawn(page)) ?? '{}').hidden).toBeDefined();
    const { hidden } = JSON.parse((await drawn(page)) ?? '{}');
    expect(Object.keys(hidden).sort()).toEqual(['cracks', 'threads', 'unsaid']);
    expect(
      (await words(page)).filter((sentence) => /trådar|osagda ord|sockel|spricka|sprickor/i.test(sentence))
        .length,
    ).toBe(3);
    expect(await faults(page)).toEqual([]);
  });

  it('is told in words alone where the picture is off, and fits on a small phone', async () => {
    const page = await opened({
      viewport: { width: 360, height: 740 },
      prepare: (context) =>
        context.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        }),
    });
    await expect.poll(() => replay(page).innerText()).toContain('Samma sak står i ord');
    const before = await words(page);
    await slider(page).press('End');
    await expect.poll(() => words(page)).not.toEqual(before);
    await expectNoSidewaysScroll(page);
  });
});
