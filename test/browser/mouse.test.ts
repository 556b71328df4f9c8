/** The game played with a mouse: from the first page into the case, back again, over again, and on another day. */
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { untilKept } from './kept.ts';
import { chooseFirst, goOn, passageText, readUntil, THE_CASE, whereNow } from './reader.ts';

describe('with a mouse', () => {
  it('one begins on the first page and reads on by choosing', async () => {
    const page = await openGame('/');
    await page.getByTestId('start-parhasten-director').click();
    expect(await whereNow(page)).toBe('choice');
    const first = await passageText(page);
    await chooseFirst(page);
    expect(await passageText(page)).not.toBe(first);
    await chooseFirst(page);
    expect(problemsOf(page)).toEqual([]);
  });

  it('the last choice can be taken back', async () => {
    const page = await openGame(THE_CASE);
    const first = await passageText(page);
    await chooseFirst(page);
    await goOn(page, () => page.getByRole('button', { name: 'Ångra valet' }).click());
    expect(await passageText(page)).toBe(first);
  });

  it('one can go back to any earlier passage', async () => {
    const page = await openGame(THE_CASE);
    await chooseFirst(page);
    const second = await passageText(page);
    await chooseFirst(page);
    await chooseFirst(page);
    await page.getByTestId('earlier').click();
    // The latest is first: the second passage stands next to last.
    const wayBack = page.getByTestId('rewind');
    await expect.poll(() => wayBack.count()).toBe(3);
    await goOn(page, () => wayBack.nth(1).click());
    expect(await passageText(page)).toBe(second);
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  it('one can start over, after being asked once', async () => {
    const page = await openGame(THE_CASE);
    const first = await passageText(page);
    await chooseFirst(page);
    await chooseFirst(page);
    await page.getByTestId('earlier').click();
    await page.getByTestId('restart').click();
    await goOn(page, () => page.getByTestId('restart-yes').click());
    expect(await passageText(page)).toBe(first);
  });

  it('a closed tab is no loss: the first page offers to go on where one was', async () => {
    const page = await openGame('/');
    await page.getByTestId('start-parhasten-director').click();
    for (let count = 0; count < 3; count += 1) {
      await whereNow(page);
      await chooseFirst(page);
    }
    const third = await passageText(page);
    await untilKept(page, 3);
    await page.close();
    const another = await openGame('/', { sameVisitorAs: page });
    await another.getByTestId('saved-run').getByRole('button', { name: 'Fortsätt' }).click();
    await whereNow(another);
    expect(await passageText(another)).toBe(third);
  });

  it('a question is answered in three presses and comes with the other’s real answers', async () => {
    const page = await openGame(THE_CASE);
    await readUntil(page, 'reflect', () => chooseFirst(page));
    const form = page.getByTestId('reflect');
    await form.getByText('Lagen', { exact: true }).click();
    const predictions = form.locator('.prediction label');
    expect(await predictions.count()).toBeGreaterThanOrEqual(3);
    await predictions.nth(1).click();
    await goOn(page, () => form.getByRole('button', { name: 'Gå vidare' }).click());
    expect(await page.getByTestId('reflect').count()).toBe(0);
  });
});
