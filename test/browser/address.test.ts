/** Addresses that lead into a play, and what other programs may rely on finding there. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { codeFor, finishedRun, type Printed, printed, unfinishedRun } from './played.ts';
import { byNumbers, chooseFirst, goOn, passageText, readUntil, THE_CASE, whereNow } from './reader.ts';

const bare = (text: string) => text.replace(/\s/g, '');

const choiceTexts = (page: Page) => page.getByTestId('choice').allTextContents();

async function expectPassage(page: Page, passage: Printed['passages'][number]): Promise<void> {
  const shown = bare((await page.getByTestId('passage').textContent()) ?? '');
  for (const line of passage.text.split('\n')) expect(shown).toContain(bare(line));
  const open = passage.choices.filter((choice) => choice.open).map(({ text }) => text);
  if (open.length > 0) expect(await choiceTexts(page)).toEqual(open);
}

/** Takes one step as `npm run play` writes it: `index` or `index:reason:prediction`. */
async function takeStep(page: Page, step: string): Promise<void> {
  const [index = '', reason = '', prediction = ''] = step.split(':');
  await goOn(page, () => page.getByTestId('choice').nth(Number(index)).click());
  const form = page.getByTestId('reflect');
  if ((await whereNow(page)) !== 'reflect') return;
  if (reason) await form.locator(`input[name=reason][value=${reason}]`).check();
  if (prediction) await form.locator('input[name=prediction]').nth(Number(prediction)).check();
  const answered = reason !== '' || prediction !== '';
  await goOn(page, () => form.locator(answered ? 'button[type=submit]' : '[data-testid=skip]').click());
}

describe('the address of a case', () => {
  it('opens it at its first passage, in the same words as the commands print', async () => {
    const page = await openGame(THE_CASE);
    expect(await whereNow(page)).toBe('choice');
    const first = printed(await unfinishedRun(7, 0)).passages[0];
    if (!first) throw new Error('There is no first passage.');
    await expectPassage(page, first);
    expect(problemsOf(page)).toEqual([]);
  });

  it('offers real buttons that are never disabled, and says why an alternative is closed', async () => {
    const page = await openGame(THE_CASE);
    for (let count = 0; count < 12; count += 1) {
      if ((await whereNow(page)) === 'choice') {
        for (const choice of await page.getByTestId('choice').all()) {
          expect(await choice.evaluate((element) => element.tagName)).toBe('BUTTON');
          expect(await choice.isEnabled()).toBe(true);
        }
        const closed = page.locator('.choices .closed');
        for (const text of await closed.allTextContents()) expect(text).not.toBe('');
        expect(await closed.getByTestId('choice').count()).toBe(0);
      }
      await byNumbers(page, await whereNow(page));
    }
  });

  it('shows the house in step with the text', async () => {
    const page = await openGame(THE_CASE);
    const house = page.getByTestId('townhall');
    await expect.poll(() => house.getAttribute('data-ready')).toBe('true');
    const before = JSON.parse((await house.getAttribute('data-stage')) ?? '');
    await chooseFirst(page);
    const stage = async () => {
      const ready = (await house.getAttribute('data-ready')) === 'true';
      return ready ? JSON.parse((await house.getAttribute('data-stage')) ?? '') : before;
    };
    await expect.poll(stage).not.toEqual(before);
  });
});

describe('a play by the same seed and the same choices', () => {
  it('reads the same in the page as in the commands, and ends with the same code', async () => {
    const told = printed(await finishedRun(11));
    const page = await openGame('/?case=parhasten&chair=director&seed=11&lang=sv', {
      settings: { townhall: false },
    });
    const steps = told.steps.split(',');
    for (const [at, step] of steps.entries()) {
      await whereNow(page);
      const passage = told.passages[at];
      if (passage) await expectPassage(page, passage);
      await takeStep(page, step);
    }
    await page.getByTestId('debrief').waitFor();
    expect(bare(await page.getByTestId('run-code').innerText())).toBe(bare(told.code));
    expect(problemsOf(page)).toEqual([]);
  });
});

describe('the address of a code', () => {
  it('opens the debrief of a finished play', async () => {
    const code = codeFor(await finishedRun(3));
    const page = await openGame(`/?code=${code}`);
    await page.getByTestId('debrief').waitFor();
    expect(bare(await page.getByTestId('run-code').innerText())).toBe(code);
    await page.reload();
    await page.getByTestId('debrief').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  it('continues an unfinished play, and still does so after a reload', async () => {
    const run = await unfinishedRun(7, 5);
    const page = await openGame(`/?code=${codeFor(run)}`);
    const passage = printed(run).passages.at(-1);
    if (!passage) throw new Error('There is no passage.');
    await whereNow(page);
    await expectPassage(page, passage);
    await page.reload();
    await whereNow(page);
    await expectPassage(page, passage);
    await byNumbers(page, await whereNow(page));
    expect(await passageText(page)).not.toBe('');
  });

  it('may be typed by hand: capitals, spaces and hyphens do not matter', async () => {
    const code = codeFor(await unfinishedRun(7, 3)).toUpperCase();
    const page = await openGame('/');
    await page.getByText('Har du en kod').click();
    await page.getByLabel('Körkod').fill(code.replace(/(.{4})/g, '$1 - '));
    await page.getByRole('button', { name: 'Öppna koden' }).click();
    expect(await whereNow(page)).toBe('choice');
  });
});

describe('questions', () => {
  it('come with a way past them', async () => {
    const page = await openGame(THE_CASE);
    await readUntil(page, 'reflect', (where) => byNumbers(page, where));
    expect(await page.locator('button[data-testid=skip]').isEnabled()).toBe(true);
    await goOn(page, () => page.getByTestId('skip').click());
    expect(await whereNow(page)).not.toBe('reflect');
  });
});
