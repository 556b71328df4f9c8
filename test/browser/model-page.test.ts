/** The page that opens the model: found, read, searched and pointed at, by everybody. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type GameOptions, openGame, problemsOf } from './game.ts';
import { codeFor, finishedRun } from './played.ts';
import { partOfDebrief, THE_CASE, whereNow } from './reader.ts';
import { expectNoSidewaysScroll, faults, faultsOfColour, untilModelStands, untilSettled } from './settled.ts';

async function openModel(path = '/?view=model', options: GameOptions = {}): Promise<Page> {
  const page = await openGame(path, options);
  await untilModelStands(page);
  return page;
}

/** With all the rules in the first theme, and in the others with those that colours can break. */
async function faultsOfSome(page: Page, theme: string): Promise<readonly string[]> {
  // Closed entries all look alike and there are hundreds: the open ones, and one that is closed, stand for them.
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('.m-section'))
      for (const entry of [...list.querySelectorAll('.m-entry:not([open])')].slice(1)) entry.remove();
  });
  return theme === 'light' ? faults(page) : faultsOfColour(page);
}

/** Chooses a state of each region, and unfolds the first few of each list: all of them would take minutes to check. */
async function openSome(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const region of document.querySelectorAll('.m-region'))
      region.querySelectorAll<HTMLButtonElement>('.m-state')[1]?.click();
    for (const section of document.querySelectorAll('.m-section'))
      for (const fold of [...section.querySelectorAll('details')].slice(0, 3)) fold.open = true;
  });
  await untilSettled(page);
}

const focusedId = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[id]')?.getAttribute('id') ?? '');

describe('the page about the model', () => {
  it('opens by its address, and asks nothing of any other host', async () => {
    const page = await openModel();
    await page.getByRole('heading', { name: 'Så fungerar modellen', level: 1 }).waitFor();
    expect(await page.title()).toBe('Så fungerar modellen – Gyllene zonen');
    expect(await page.locator('.m-section > h2').allTextContents()).toHaveLength(12);
    expect(await page.locator('.m-region').count()).toBe(7);
    expect(problemsOf(page)).toEqual([]);
  });

  it('is found from the first page by keyboard, and leads back', async () => {
    const page = await openGame('/');
    await page.getByTestId('to-model').waitFor();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.getByTestId('to-model').evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByTestId('model').waitFor();
    expect(new URL(page.url()).search).toBe('?view=model');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await page.getByTestId('to-model').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  it('says what was wrong with a view that is not there', async () => {
    const page = await openGame('/?view=engine');
    await page.getByTestId('problem').waitFor();
    expect(await page.getByTestId('problem').innerText()).toContain('engine');
    expect(problemsOf(page)).toEqual([]);
  });

  it('speaks English when asked, and changes language where it stands', async () => {
    const page = await openModel('/?view=model&lang=en');
    await page.getByRole('heading', { name: 'How the model works' }).waitFor();
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').getByText('Svenska').click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Så fungerar modellen' }).waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  it('costs nobody anything who only plays: none of it is fetched before the first choice', async () => {
    const fetched: string[] = [];
    const page = await openGame('/', {
      prepare: async (context) => {
        context.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      },
    });
    await page.getByTestId('to-model').waitFor();
    await page.goto(new URL(THE_CASE, page.url()).href);
    await whereNow(page);
    // All that a play fetches by and by has come: the picture, the words, and the windows.
    await page.locator('[data-testid=townhall][data-ready=true]').waitFor();
    await page.getByTestId('word-foot').waitFor();
    expect(fetched.some((file) => /settings-dialog/.test(file))).toBe(true);
    expect(fetched.length).toBeGreaterThan(5);
    expect(fetched.filter((file) => /model-page|handbook|claims|lab-|measured/.test(file))).toEqual([]);
  });
});

describe('a place on the page', () => {
  it('is unfolded, in view and in focus for whoever comes by its address', async () => {
    const page = await openModel('/?view=model#stock-voice');
    const entry = page.locator('#stock-voice');
    expect(await entry.evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(true);
    await entry.getByText('Av sig själv, varje kvartal').waitFor();
    await expect.poll(() => focusedId(page)).toBe('stock-voice');
    await expect
      .poll(() => entry.evaluate((fold) => Math.abs(fold.getBoundingClientRect().top) < 200))
      .toBe(true);
  });

  it('leads on to others, and what was unfolded stays so on the way back', async () => {
    const page = await openModel('/?view=model#stock-voice');
    await page.locator('#stock-voice').getByRole('link', { name: 'C037' }).first().click();
    await expect.poll(() => focusedId(page)).toBe('claim-C037');
    expect(await page.locator('#claim-C037').evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(
      true,
    );
    await page.goBack();
    await expect.poll(() => focusedId(page)).toBe('stock-voice');
    expect(await page.locator('#claim-C037').evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(
      true,
    );
    expect(problemsOf(page)).toEqual([]);
  });

  it('is shown even when a search has hidden it', async () => {
    const page = await openModel();
    await page.getByLabel('Sök bland måtten').fill('ekonomi');
    await expect.poll(() => page.locator('#stock-voice').isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = 'stock-voice';
    });
    await expect.poll(() => page.locator('#stock-voice').isVisible()).toBe(true);
  });

  it('has every link on the page lead somewhere', async () => {
    const page = await openModel();
    await page.getByRole('button', { name: 'Fäll ut alla' }).nth(2).click();
    await openSome(page);
    const astray = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.model a[href^="#"]')]
          .map((link) => decodeURIComponent(link.hash.slice(1)))
          .filter((id) => document.getElementById(id) === null),
      );
    await expect.poll(astray).toEqual([]);
  });
});

describe('the lists', () => {
  it('are searched, and say how much is left', async () => {
    const page = await openModel();
    const stocks = page.locator('.m-section', { has: page.locator('#stocks') });
    await page.getByLabel('Sök bland måtten').fill('gråzonen');
    await expect.poll(() => stocks.getByRole('status').innerText()).toMatch(/^1 av \d+/);
    await page.getByLabel('Sök bland måtten').fill('trollkarl');
    await expect.poll(() => stocks.getByRole('status').innerText()).toBe('Inget mått stämmer med det.');
    await page.getByLabel('Sök bland måtten').fill('');
    await stocks.getByText('Syns i Läget').click();
    await expect.poll(() => stocks.locator('.m-entry:visible').count()).toBeLessThan(10);
  });
});

describe('the statechart', () => {
  it('tells by keyboard what leads to a state and from it', async () => {
    const page = await openModel();
    const region = page.locator('#region-greyZone');
    await region.getByRole('button', { name: 'Grått' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Guld');
    await page.keyboard.press('Enter');
    const told = region.getByRole('status');
    await expect.poll(() => told.innerText()).toContain('Överlappet ger båda något');
    expect(await told.innerText()).toMatch(/Från Rollerna går in i varandra: när gråzonen är över \d+/);
    await page.keyboard.press('Enter');
    await expect.poll(() => told.count()).toBe(0);
  });

  it('has a table behind it that says the same', async () => {
    const page = await openModel();
    const region = page.locator('#region-pair');
    await region.getByText('Alla övergångar som tabell').click();
    const rows = await region.locator('tbody tr').count();
    expect(rows).toBe(await region.locator('.m-badge').count());
    expect(rows).toBeGreaterThan(10);
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark', 'projector'] as const)(
    'no rule of WCAG 2.2 AA is broken in the theme %s',
    async (theme) => {
      const page = await openModel('/?view=model', { settings: { theme } });
      await openSome(page);
      expect(await faultsOfSome(page, theme)).toEqual([]);
    },
  );

  it.each([320, 360, 768])('nothing has to be scrolled sideways on a window %i px wide', async (width) => {
    const page = await openModel('/?view=model', { viewport: { width, height: 740 } });
    await openSome(page);
    await expectNoSidewaysScroll(page);
  });

  it('nor with letters half as large again, nor on a projector', async () => {
    const page = await openModel('/?view=model', { viewport: { width: 360, height: 740 } });
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').getByText('150 %').click();
    await page.keyboard.press('Escape');
    await openSome(page);
    await expectNoSidewaysScroll(page);
    const wide = await openModel('/?view=model', {
      settings: { theme: 'projector' },
      viewport: { width: 1280, height: 800 },
    });
    await openSome(wide);
    await expectNoSidewaysScroll(wide);
  });

  it('on paper there is the text and no tools', async () => {
    const page = await openModel();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.m-contents').isVisible()).toBe(false);
    expect(await page.locator('.m-five').isVisible()).toBe(true);
    expect(await page.locator('.m-picture').first().isVisible()).toBe(true);
  });
});

describe('from the debrief', () => {
  it('a line leads to what moves it, and the way back to the debrief', async () => {
    const page = await openGame(`/?code=${codeFor(await finishedRun(3))}`);
    await partOfDebrief(page, 3).click();
    await page.getByRole('link', { name: 'Allt som flyttar den' }).click();
    await page.getByTestId('model').waitFor();
    const open = page.locator('#stocks').locator('..').locator('details[open]');
    await expect.poll(() => open.count()).toBe(1);
    await page.goBack();
    await page.getByTestId('debrief').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });
});
