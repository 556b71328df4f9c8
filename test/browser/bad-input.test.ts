/** What comes in wrong, and what the reader then meets: always a page that says so, with a way on. */
import { Compiler } from 'inkjs/full';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { chooseFirst, passageText, THE_CASE, whereNow } from './reader.ts';

/** Serves a story of a stranger's from the game's own address. */
function foreign(source: string): (context: BrowserContext) => Promise<void> {
  const compiled = new Compiler(source).Compile().ToJson() ?? '';
  return async (context) => {
    await context.route('**/stranger.ink.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: compiled }),
    );
  };
}

async function expectWayOn(page: Page): Promise<void> {
  await page.getByTestId('problem').waitFor();
  await page.getByTestId('problem').getByRole('button', { name: 'Till första sidan' }).click();
  await page.getByTestId('start-parhasten-director').waitFor();
}

describe('links that lead nowhere', () => {
  it.each([
    ['an unknown case', '/?case=narnia', 'fall som inte finns'],
    ['an unknown chair', '/?case=parhasten&chair=king', 'stol som inte finns'],
    ['a broken code', '/?code=inte-en-kod', 'Koden går inte att läsa'],
    ['a parameter nobody knows', '/?trollkarl=1', 'går inte att förstå'],
    ['a seed that is no number', '/?case=parhasten&chair=director&seed=banan', 'går inte att förstå'],
  ])('%s gives a page that says so and leads on', async (_, path, words) => {
    const page = await openGame(path);
    await page.getByTestId('problem').getByText(words).waitFor();
    expect(problemsOf(page)).toEqual([]);
    await expectWayOn(page);
  });

  it('what stood in the link is shown as text, whatever it was', async () => {
    const page = await openGame(`/?case=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.getByTestId('problem').getByText('<img src=x').waitFor();
    expect(await page.getByTestId('problem').locator('img').count()).toBe(0);
  });
});

describe('stories from elsewhere', () => {
  const address = '/?story=stranger.ink.json&lang=sv';

  it('are read without the model, and their markup is text', async () => {
    const source = 'Hej <b>du</b> <img src=x onerror=alert(1)>\n* [<i>Gå</i>]\n- Slut.\n-> END\n';
    const page = await openGame(address, { prepare: foreign(source) });
    await whereNow(page);
    expect(await passageText(page)).toContain('<b>du</b> <img src=x onerror=alert(1)>');
    expect(await page.getByTestId('choice').innerText()).toContain('<i>Gå</i>');
    expect(await page.locator('[data-testid=passage] img, [data-testid=passage] b').count()).toBe(0);
    expect(await page.getByTestId('laget').count()).toBe(0);
  });

  it.each([
    ['goes round without end', 'Hej.\n* [In]\n-> runt\n== runt\n-> runt\n'],
    ['stops in the middle', 'Hej.\n* [In]\nEn rad.\n-> inne\n== inne\nTvå.\n{false: -> END}\n'],
  ])('one that %s is stopped, and one can step back and read on', async (_, source) => {
    const page = await openGame(address, { prepare: foreign(source) });
    await whereNow(page);
    const first = await passageText(page);
    await page.getByTestId('choice').first().click();
    await page.getByTestId('failure').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Ett steg tillbaka' }).click();
    await whereNow(page);
    expect(await passageText(page)).toBe(first);
  });

  it('one that is not there is said to be missing', async () => {
    const page = await openGame('/?story=nowhere.ink.json', {
      prepare: async (context) =>
        void (await context.route('**/nowhere.ink.json', (route) => route.fulfill({ status: 404 }))),
    });
    await page.getByTestId('problem').waitFor();
  });
});

describe('a network that says no', () => {
  it('halfway: what is read is still read, and the missing part says so', async () => {
    const page = await openGame(THE_CASE, {
      prepare: async (context) => void (await context.route('**/settings-dialog*', (route) => route.abort())),
    });
    await whereNow(page);
    await page.getByTestId('settings').click();
    await page.getByText('En del av sidan kunde inte hämtas').waitFor();
    await chooseFirst(page);
  });
});

describe('a browser that says no', () => {
  it('to storage: one plays on, is told once, and can save to a file', async () => {
    const page = await openGame(THE_CASE, {
      prepare: async (context) =>
        void (await context.addInitScript(() => {
          for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('denied', 'SecurityError');
              },
            });
          }
        })),
    });
    await whereNow(page);
    await chooseFirst(page);
    await chooseFirst(page);
    await expect.poll(() => page.getByTestId('notice').innerText()).toContain('låter inte spelet spara');
    await page.getByTestId('save').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara till en fil' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    expect(problemsOf(page).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  it.each([
    ['WebGL', ['webgl', 'webgl2', 'experimental-webgl']],
    ['any canvas', ['webgl', 'webgl2', 'experimental-webgl', '2d', 'bitmaprenderer']],
  ])('to %s: the game is complete without it', async (_, refused) => {
    const page = await openGame(THE_CASE, {
      prepare: async (context) =>
        void (await context.addInitScript((kinds: readonly string[]) => {
          const real = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (
            this: HTMLCanvasElement,
            kind: string,
            ...more: unknown[]
          ) {
            return kinds.includes(kind) ? null : Reflect.apply(real, this, [kind, ...more]);
          } as typeof real;
        }, refused)),
    });
    for (let count = 0; count < 3; count += 1) {
      await whereNow(page);
      await chooseFirst(page);
    }
    expect(await passageText(page)).not.toBe('');
    expect(problemsOf(page).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  it('to every other host: the game asks none', async () => {
    const page = await openGame(THE_CASE);
    await chooseFirst(page);
    await page.waitForTimeout(1500);
    expect(problemsOf(page).filter((problem) => problem.includes('another host'))).toEqual([]);
  });
});
