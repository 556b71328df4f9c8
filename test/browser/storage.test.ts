/** Where the browser keeps nothing: one plays on, is told once, and carries the play away in a file. */
import { text } from 'node:stream/consumers';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { byNumbers, chooseFirst, passageText, readUntil, type Shown, THE_CASE, whereNow } from './reader.ts';

const notice = (page: Shown) => page.getByTestId('notice').innerText();

const denied = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });

/** A device without room: everything can be read, nothing written. */
const full = (context: BrowserContext) =>
  context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });

async function toFile(page: Page): Promise<string> {
  await page.getByTestId('save').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara till en fil' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^gyllene-zonen-.*\.json$/);
  await page.keyboard.press('Escape');
  return text(await file.createReadStream());
}

describe.each([
  ['denied', denied, 'låter inte spelet spara'],
  ['full', full, 'ingen plats kvar'],
] as const)('where storage is %s', (_, prepare, words) => {
  it('one is told once, plays on, and the file holds all that was played', async () => {
    const page = await openGame(THE_CASE, { prepare });
    await whereNow(page);
    await chooseFirst(page);
    await expect.poll(() => notice(page)).toContain(words);
    await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
    await chooseFirst(page);
    await chooseFirst(page);
    expect(await notice(page)).toBe('');
    const here = await passageText(page);
    const kept = await toFile(page);
    expect(JSON.parse(kept).journal.steps).toHaveLength(3);
    // A file is the way on: it is opened again in the same poor browser.
    await page.getByTestId('save').click();
    await page
      .locator('dialog input[type=file]')
      .setInputFiles({ name: 'spel.json', mimeType: 'application/json', buffer: Buffer.from(kept) });
    await expect.poll(() => notice(page)).toContain('är öppnat');
    expect(await passageText(page)).toBe(here);
    expect(problemsOf(page).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  it('settings still change the page', async () => {
    const page = await openGame(THE_CASE, { prepare });
    await whereNow(page);
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').getByText('Mörkt').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
});

describe('a closed frame on another page', () => {
  /** Scripts and nothing else: no origin, no store, no files, no windows. */
  const frame = (path: string) => (context: BrowserContext) =>
    context.route('**/lesson.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Lektion</title><iframe sandbox="allow-scripts" src="${path}" width="900" height="800"></iframe>`,
      }),
    );

  async function openFramed(path: string): Promise<{ page: Page; game: Shown }> {
    const page = await openGame('/lesson.html', { prepare: frame(path) });
    await page.frameLocator('iframe').locator('#game').waitFor();
    const game = page.frames()[1];
    if (!game) throw new Error('There is no frame.');
    return { page, game };
  }

  it('shows the game, which is played from beginning to end and says that nothing is kept', async () => {
    const { page, game } = await openFramed(THE_CASE);
    await whereNow(game);
    expect(await game.evaluate(() => origin)).toBe('null');
    await chooseFirst(game);
    await expect.poll(() => notice(game)).toContain('låter inte spelet spara');
    await readUntil(game, 'debrief', (where) => byNumbers(page, where, game));
    expect(await game.getByTestId('run-code').innerText()).toMatch(/^gz1/);
    expect(problemsOf(page).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  it('shows the first page and the page for links that lead nowhere', async () => {
    const first = await openFramed('/');
    await first.game.getByTestId('start-parhasten-director').waitFor();
    const wrong = await openFramed('/?case=narnia');
    await wrong.game.getByTestId('problem').waitFor();
    await wrong.game.getByRole('button', { name: 'Till första sidan' }).click();
    await wrong.game.getByTestId('start-parhasten-director').waitFor();
  });

  it('on a site that does not let it in shows a sentence instead of nothing', async () => {
    const page = await openGame('/lesson.html', {
      prepare: async (context) => {
        await frame('/')(context);
        await context.route('**/assets/*', (route) => route.abort());
      },
    });
    await page.frameLocator('iframe').getByText('Öppna det då i ett eget fönster').waitFor();
  });
});
