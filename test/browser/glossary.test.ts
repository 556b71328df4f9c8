/** Words and laws explained in the built game: where they stand, below the alternatives and on their own page. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type GameOptions, openGame, problemsOf } from './game.ts';
import { byNumbers, chooseFirst, readUntil, THE_CASE, whereNow } from './reader.ts';
import { expectNoSidewaysScroll, faults } from './settled.ts';

const words = (page: Page) => page.locator('[data-testid=passage] .word');

/** Reads on until there is a word to ask about. */
async function openAtWord(options: GameOptions = {}): Promise<Page> {
  const settings = { townhall: false, ...options.settings };
  const page = await openGame(THE_CASE, { ...options, settings });
  await whereNow(page);
  await page.getByTestId('word-foot').waitFor();
  for (let step = 0; (await words(page).count()) === 0; step += 1) {
    expect(step).toBeLessThan(12);
    await byNumbers(page, await whereNow(page));
  }
  return page;
}

const panel = (page: Page) => page.getByRole('dialog');

describe('a word that can be explained', () => {
  it('opens and closes by keyboard, and gives the focus back', async () => {
    const page = await openAtWord();
    const word = words(page).first();
    const text = await page.getByTestId('passage').evaluate((one) => one.textContent);
    for (let presses = 0; presses < 40; presses += 1) {
      if (await word.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    expect(await word.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    expect(await panel(page).evaluate((one) => one === document.activeElement)).toBe(true);
    expect((await panel(page).innerText()).length).toBeGreaterThan(40);
    // A number pressed in the explanation chooses nothing.
    await page.keyboard.press('1');
    expect(await page.getByTestId('passage').evaluate((one) => one.textContent)).toBe(text);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(await word.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await word.getAttribute('aria-expanded')).toBe('false');
    expect(problemsOf(page)).toEqual([]);
  });

  it('opens by touch on a narrow window, right below its line, and closes by a press elsewhere', async () => {
    const page = await openAtWord({ hasTouch: true, viewport: { width: 360, height: 740 } });
    const word = words(page).first();
    await word.tap();
    await panel(page).waitFor();
    const [line, box] = [await word.boundingBox(), await panel(page).boundingBox()];
    expect((box?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0)).toBeLessThan(12);
    await expectNoSidewaysScroll(page);
    await panel(page).getByRole('button', { name: 'Stäng förklaringen' }).tap();
    await expect.poll(() => panel(page).count()).toBe(0);
    await word.tap();
    await panel(page).waitFor();
    await page.locator('#where').tap();
    await expect.poll(() => panel(page).count()).toBe(0);
  });

  it('closes when the focus goes on, and when its word is pressed again', async () => {
    const page = await openAtWord();
    await words(page).first().click();
    await panel(page).waitFor();
    await page.getByTestId('choice').first().focus();
    await expect.poll(() => panel(page).count()).toBe(0);
    await words(page).first().click();
    await panel(page).waitFor();
    await words(page).first().click();
    await expect.poll(() => panel(page).count()).toBe(0);
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'breaks no rule of WCAG 2.2 AA in the theme %s',
    async (theme) => {
      const page = await openAtWord({ settings: { theme } });
      await words(page).first().click();
      await panel(page).waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>(
          '.word-panel details, .word-foot details',
        ))
          fold.open = true;
      });
      expect(await faults(page)).toEqual([]);
    },
  );

  it('can be left unmarked', async () => {
    const page = await openAtWord();
    await page.getByTestId('settings').click();
    await page.getByTestId('settings-window').getByText('Märks inte ut').click();
    await expect.poll(() => words(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('word-foot').count()).toBe(0);
  });

  it('is not marked on paper', async () => {
    const page = await openAtWord();
    await page.emulateMedia({ media: 'print' });
    expect(
      await words(page)
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine),
    ).toBe('none');
    expect(await page.getByTestId('word-foot').isVisible()).toBe(false);
  });
});

describe('what explains the words', () => {
  const fetchedBy = (into: string[]) => async (context: BrowserContext) => {
    context.on('request', (request) => into.push(new URL(request.url()).pathname));
  };

  it('is fetched when there is something to choose, and not before', async () => {
    const fetched: string[] = [];
    const page = await openGame(THE_CASE, { prepare: fetchedBy(fetched) });
    await page.getByTestId('choice').first().waitFor();
    const before = fetched.filter((file) => /glossary|laws|words/.test(file));
    await page.getByTestId('word-foot').waitFor();
    expect(before).toEqual([]);
    expect(fetched.some((file) => /glossary/.test(file))).toBe(true);
  });

  it.each([
    ['a phone', 360],
    ['a laptop', 1280],
  ])('changes neither the text nor where it stands on %s', async (_, width) => {
    const page = await openGame(THE_CASE, {
      viewport: { width, height: 800 },
      settings: { townhall: false },
    });
    await whereNow(page);
    await page.getByTestId('word-foot').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const moved: unknown[] = [];
    for (let step = 0; step < 30 && (await whereNow(page)) !== 'debrief'; step += 1) {
      moved.push(...(await unmarkedDiffers(page)));
      await byNumbers(page, await whereNow(page));
    }
    expect(moved).toEqual([]);
  });
});

/** Paragraphs whose text or height is another when the marks are taken out of a copy laid at the same place. */
function unmarkedDiffers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const differing: string[] = [];
    for (const paragraph of document.querySelectorAll<HTMLElement>('[data-testid=passage] p')) {
      if (!paragraph.querySelector('.word')) continue;
      const height = paragraph.getBoundingClientRect().height;
      const kept = [...paragraph.childNodes];
      const text = paragraph.textContent ?? '';
      paragraph.replaceChildren(text);
      const plain = paragraph.getBoundingClientRect().height;
      paragraph.replaceChildren(...kept);
      if (Math.abs(plain - height) > 0.5) differing.push(`${height - plain}: ${text}`);
    }
    return differing;
  });
}

describe('a law that the case leans on', () => {
  it('unfolds below the alternatives, with chapter and section', async () => {
    const page = await openGame(THE_CASE, { settings: { townhall: false } });
    await whereNow(page);
    await page.getByTestId('word-foot').waitFor();
    const laws = page.getByTestId('word-foot').locator('.w-laws details');
    for (let step = 0; (await laws.count()) === 0; step += 1) {
      expect(step).toBeLessThan(60);
      await byNumbers(page, await whereNow(page));
    }
    await page.getByTestId('word-foot').getByText('Ord och lagar här').click();
    await laws.first().locator('summary').click();
    expect(await laws.first().innerText()).toMatch(
      /lagen \(\d+:\d+\), \d+ kap\. \d+ §|förordningen, \d+ kap\. \d+ §/,
    );
    expect(await faults(page)).toEqual([]);
  });
});

describe('the page of words and laws', () => {
  it('is found from the first page, searched, and leads from word to word', async () => {
    const page = await openGame('/');
    await page.getByTestId('to-glossary').click();
    await page.getByRole('heading', { name: 'Ord och lagar', level: 1 }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=glossary');
    expect(await page.title()).toBe('Ord och lagar – Gyllene zonen');
    await page.locator('#ord-jav').waitFor();
    await page.getByLabel('Sök bland ord och lagar').fill('jävig');
    await expect.poll(() => page.locator('.glossary dt').count()).toBeLessThan(8);
    expect(await page.locator('.glossary [role=status]').innerText()).toMatch(/träff/);
    await page.getByLabel('Sök bland ord och lagar').fill('trollkarl');
    await expect
      .poll(() => page.locator('.glossary [role=status]').innerText())
      .toBe('Inget stämmer med det.');
    await page.getByLabel('Sök bland ord och lagar').fill('jävig');
    await page.locator('#ord-jav').getByRole('link', { name: 'KL 6:28' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lag-kl-6-28');
    await page.goBack();
    await page.goBack();
    await page.getByTestId('to-glossary').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  it('opens at a word from the play, and the way back leads to where one was', async () => {
    const page = await openAtWord();
    await chooseFirst(page).catch(() => undefined);
    if ((await words(page).count()) === 0) await readUntil(page, 'choice', async () => undefined);
    const text = await page.getByTestId('passage').evaluate((one) => one.textContent);
    await page.getByTestId('glossary').click();
    await page.locator('#ord-namnd').waitFor();
    await page.goBack();
    await whereNow(page);
    expect(await page.getByTestId('passage').evaluate((one) => one.textContent)).toBe(text);
    expect(problemsOf(page)).toEqual([]);
  });

  it('shows the place its address names', async () => {
    const page = await openGame('/?view=glossary#lag-kl-7-1');
    await page.locator('#lag-kl-7-1').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lag-kl-7-1');
  });

  it('speaks English when asked', async () => {
    const page = await openGame('/?view=glossary&lang=en');
    await page.getByRole('heading', { name: 'Words and laws', level: 1 }).waitFor();
    expect(await page.locator('#ord-namnd').innerText()).toContain('committee');
  });

  it.each(['light', 'dark', 'projector'] as const)(
    'breaks no rule of WCAG 2.2 AA in the theme %s',
    async (theme) => {
      const page = await openGame('/?view=glossary', { settings: { theme } });
      await page.locator('#ord-jav').waitFor();
      // They all look alike: the first few of each stand for the others.
      await page.evaluate(() => {
        for (const list of document.querySelectorAll('.glossary dl'))
          for (const entry of [...list.children].slice(6)) entry.remove();
      });
      expect(await faults(page)).toEqual([]);
    },
  );

  it.each([320, 360])('needs no scrolling sideways on a window %i px wide', async (width) => {
    const page = await openGame('/?view=glossary', { viewport: { width, height: 740 } });
    await page.locator('#ord-jav').waitFor();
    await expectNoSidewaysScroll(page);
  });
});
