/** Two people at one screen: the cover between them, the meetings they answer each other in, and the sheet they write. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/run/coded-run.ts';
import { chance, pairOf, playOut } from '../run/paired.ts';
import { openGame, problemsOf } from './game.ts';

const PAIR = '/?view=pair&lang=sv&case=parhasten&seed=7';
const CALM = { settings: { townhall: false } } as const;
const LONG = 600_000;
const TOO_MANY = 600;

type Where = 'setup' | 'cover' | 'open' | 'together';

async function whereNow(page: Page): Promise<Where> {
  const ids = ['pair-start', 'pair-cover', 'pair-open', 'pair-together'];
  await page
    .locator(ids.map((id) => `[data-testid=${id}]`).join())
    .first()
    .waitFor();
  const there = await page.evaluate(
    (all) => all.findIndex((id) => document.querySelector(`[data-testid=${id}]`)),
    ids,
  );
  return (['setup', 'cover', 'open', 'together'] as const)[there] ?? 'setup';
}

async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** What is on the page for eyes and for those who listen, scripts and styles aside. */
const allWords = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title} ${document.body.textContent} ${document.body.innerHTML}`);

const reveal = async (page: Page): Promise<void> => {
  await page.getByTestId('pair-reveal').click();
  await page.locator('[data-testid=pair-open], [data-testid=pair-cover]').first().waitFor();
};

/** One act of whoever has the screen. */
async function act(page: Page, draw: (below: number) => number): Promise<void> {
  const open = page.getByTestId('pair-open');
  await page
    .locator('[data-testid=choice], [data-testid=reflect], [data-testid=pair-done]')
    .first()
    .waitFor();
  const before = await page.locator('main').innerText();
  const asked = page.getByTestId('reflect');
  if (await asked.count()) {
    const guesses = asked.locator('fieldset.prediction input');
    const count = await guesses.count();
    if (count > 0) await guesses.nth(draw(count)).check({ force: true });
    await asked.locator('button[type=submit]').click();
  } else if (await page.getByTestId('pair-done').count()) await page.getByTestId('pair-done').click();
  else {
    const choices = page.getByTestId('choice');
    await choices.nth(draw(await choices.count())).click();
  }
  await expect
    .poll(async () => (await open.count()) === 0 || (await page.locator('main').innerText()) !== before)
    .toBe(true);
}

/** Plays on by chance until `until` holds. */
async function playOn(
  page: Page,
  draw: (below: number) => number,
  until: (where: Where) => Promise<boolean> | boolean,
): Promise<void> {
  for (let acts = 0; acts < TOO_MANY; acts += 1) {
    const where = await whereNow(page);
    if (await until(where)) return;
    if (where === 'cover') await reveal(page);
    else await act(page, draw);
  }
  throw new Error('This pair never comes to an end.');
}

const turn = (page: Page): Promise<string | null> =>
  page.locator('[data-turn]').first().getAttribute('data-turn');

describe('two people at one screen', () => {
  it(
    'play a whole case by turns, and end on a page with three sentences and the clauses',
    async () => {
      const page = await openGame(PAIR, CALM);
      await sound(page);
      await page.getByTestId('pair-start').click();
      const draw = chance(5);
      let seen = '';
      let covers = 0;
      await playOn(page, draw, async (where) => {
        if (where === 'open')
          seen = (await page.getByTestId('passage').locator('p').first().innerText()).trim();
        if (where !== 'cover') return where === 'together';
        covers += 1;
        // Nothing that was read just now is left on the page, in any form.
        if (seen !== '') expect(await allWords(page)).not.toContain(seen);
        expect(await page.getByTestId('choice').count()).toBe(0);
        if (covers === 2) await sound(page);
        if (covers === 4 || covers === 7) {
          const before = await turn(page);
          await page.reload();
          await page.getByTestId('pair-cover').waitFor();
          expect(await turn(page)).toBe(before);
        }
        return false;
      });
      expect(covers).toBeGreaterThan(8);
      await sound(page);
      const meetings = page.locator('.d-shared');
      expect(await meetings.count()).toBe(5);
      // What the one is told that the other did in the car is what the other did.
      const sides = meetings.first().locator('.d-side');
      expect(await sides.nth(0).locator('.d-turns li').count()).toBe(3);
      expect(await sides.nth(1).locator('.d-turns li').count()).toBe(3);
      const codes = await page.getByTestId('run-code').allInnerTexts();
      expect(codes.map((code) => code.slice(0, 4))).toEqual(['gz1r', 'gz1r']);

      const sentences = page.getByTestId('pair-sentence');
      await sentences.nth(0).fill('… Trakten ringer: vi ringer varandra först.');
      await page.emulateMedia({ media: 'print' });
      const print = page.locator('.p-written').first();
      expect(await print.isVisible()).toBe(true);
      expect(await print.innerText()).toContain('Trakten ringer');
      expect(await page.locator('.d-shared').first().isVisible()).toBe(false);
      expect(await page.getByTestId('pair-print').isVisible()).toBe(false);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'screen' });
      // Nothing of it is stored.
      const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      expect(stored).not.toContain('Trakten ringer');

      // Each of them has an ordinary debrief of their own.
      const address = await page.getByTestId('pair-debrief-chair').getAttribute('href');
      const own = await openGame(address ?? '', { sameVisitorAs: page });
      await own.getByTestId('debrief').waitFor();
      expect(problemsOf(own)).toEqual([]);
      expect(problemsOf(page)).toEqual([]);
    },
    LONG,
  );

  it(
    'can take back until the other has read, and not after; the reason is given',
    async () => {
      const page = await openGame(PAIR, CALM);
      await page.getByTestId('pair-start').click();
      const draw = chance(2);
      await playOn(page, draw, async (where) => where === 'cover' && (await turn(page)) === 'director');
      await page.getByTestId('pair-take-back').click();
      await page.getByTestId('pair-open').waitFor();
      expect(await turn(page)).toBe('chair');
      await playOn(page, draw, async (where) => where === 'cover' && (await turn(page)) === 'director');
      await playOn(page, draw, async (where) => where === 'cover' && (await turn(page)) === 'chair');
      await reveal(page);
      // The director has been told how the chair opened.
      await page.getByTestId('pair-undo').click();
      await expect
        .poll(() => page.getByTestId('pair-refused').innerText())
        .toContain('har redan fått höra vad det ledde till');
      expect(await turn(page)).toBe('chair');
    },
    LONG,
  );

  it('find the cover when they come back: by the browser’s buttons, from the first page, after another page', async () => {
    const page = await openGame(PAIR, CALM);
    await page.getByTestId('pair-start').click();
    await reveal(page);
    await act(page, chance(1));
    const text = (await page.getByTestId('passage').locator('p').first().innerText()).trim();
    await page.goBack();
    await page.getByTestId('pair-start').waitFor();
    expect(await allWords(page)).not.toContain(text);
    await page.goForward();
    await page.getByTestId('pair-cover').waitFor();
    expect(await allWords(page)).not.toContain(text);
    await reveal(page);
    expect(await page.getByTestId('passage').innerText()).toContain(text);
    await page.getByTestId('pair-cover-up').click();
    await page.getByTestId('pair-cover').waitFor();
    await page.goto('about:blank');
    await page.goBack();
    await page.getByTestId('pair-cover').waitFor();
    expect(await allWords(page)).not.toContain(text);
    const again = await openGame('/?view=pair&lang=sv', { sameVisitorAs: page });
    const kept = again.getByTestId('pair-kept');
    expect(await kept.innerText()).toContain('ordföranden som läser härnäst');
    await kept.locator('button').first().click();
    await again.getByTestId('pair-cover').waitFor();
  });

  it(
    'may be one, when the other has to go',
    async () => {
      const page = await openGame(PAIR, CALM);
      await page.getByTestId('pair-start').click();
      const draw = chance(3);
      await playOn(page, draw, async (where) => where === 'cover' && (await turn(page)) === 'director');
      await page.getByTestId('pair-leave').click();
      await page.getByRole('button', { name: 'Ordföranden går' }).click();
      expect(await page.getByTestId('pair-cover').innerText()).toContain('Ordföranden är klar.');
      await playOn(page, draw, (where) => where === 'together');
      expect(await page.getByTestId('pair-together').innerText()).toContain('Läste inte till slutet.');
      expect(await page.getByTestId('pair-sheet').isVisible()).toBe(true);
      expect(problemsOf(page)).toEqual([]);
    },
    LONG,
  );

  it('can do it all by keyboard', async () => {
    const page = await openGame(PAIR, CALM);
    await page.getByTestId('pair-start').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('pair-cover').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'pair-reveal',
    );
    await page.keyboard.press('Enter');
    await page.getByTestId('choice').first().waitFor();
    const before = await page.getByTestId('passage').innerText();
    await page.keyboard.press('1');
    await expect.poll(() => page.getByTestId('passage').innerText()).not.toBe(before);
  });
});

describe('two people at a screen each', () => {
  it('get the same beginning from the same word, and are asked for one', async () => {
    const page = await openGame('/?view=pair&lang=sv', CALM);
    await page.getByTestId('pair-sit-chair').click();
    expect(await page.locator('.p-ways').innerText()).toContain('Skriv ett ord först');
    await page.getByTestId('pair-word').fill('Blåbär');
    const chair = await page.getByTestId('pair-sit-chair').getAttribute('href');
    await page.getByTestId('pair-word').fill('blåbär ');
    const director = await page.getByTestId('pair-sit-director').getAttribute('href');
    expect(/seed=(\d+)/.exec(chair ?? '')?.[1]).toBe(/seed=(\d+)/.exec(director ?? '')?.[1]);
    await page.getByTestId('pair-sit-director').click();
    await page.getByTestId('passage').waitFor();
    expect(page.url()).toContain(director?.split('&')[2] ?? 'seed');
  });

  it('lay their codes side by side, and each wrong pair of codes has its sentence', async () => {
    const pair = await pairOf('parhasten', 12);
    playOut(pair, 12);
    const [one = '', two = ''] = pair.chairs.map((chair) => codeOf(pair.run(chair)));
    const half = await pairOf('parhasten', 13);
    playOut(half, 13, ({ met }) => met.done > 1);
    const unfinished = codeOf(half.run('chair')) ?? '';
    const page = await openGame('/?view=pair&lang=sv', CALM);
    const lay = async (first: string, second: string, sentence: string) => {
      await page.getByTestId('pair-code-one').fill(first);
      await page.getByTestId('pair-code-two').fill(second);
      await page.getByTestId('pair-lay').click();
      await expect.poll(() => page.getByTestId('pair-codes-problem').innerText()).toContain(sentence);
    };
    await lay(one, '', 'Det behövs två koder');
    await lay(one, 'hej', 'ingen körkod');
    await lay(one, `${two.slice(0, 20)}q${two.slice(21)}`.replace(/q$/, 'p'), 'fel skriven');
    await lay(one, one, 'från samma stol');
    await lay(one, unfinished, 'inte läst till slutet');
    await sound(page);
    await page.getByTestId('pair-code-one').fill(one.toUpperCase());
    await page.getByTestId('pair-code-two').fill(two);
    await page.getByTestId('pair-lay').click();
    await page.getByTestId('pair-together').waitFor();
    expect(await page.locator('.d-shared').count()).toBe(5);
    await sound(page);
    // What is written is lost with the tab: the browser asks, until it has been printed or copied.
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByTestId('pair-sentence').first().click();
    await page.keyboard.type('… någon frågar.');
    await page.evaluate(() => location.reload());
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await page.getByTestId('pair-sentence').first().inputValue()).toBe('… någon frågar.');
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: (text: string) => {
          document.body.dataset.copied = text;
          return Promise.resolve();
        },
      });
    });
    await page.getByTestId('pair-copy').click();
    await expect.poll(() => page.getByTestId('pair-sheet').innerText()).toContain('Kopierad.');
    expect(await page.evaluate(() => document.body.dataset.copied)).toContain('… någon frågar.');
    await page.evaluate(() => location.reload());
    await page.getByTestId('pair-start').waitFor();
    expect(asked).toHaveLength(1);
    // As a link, in English.
    const link = `/?view=pair&lang=en&code=${one}&code=${two}`;
    const other = await openGame(link, CALM);
    await other.getByTestId('pair-together').waitFor();
    expect(await other.locator('h1').innerText()).toBe('Now both of you may look');
    expect(problemsOf(other)).toEqual([]);
  });
});

describe('the page for two', () => {
  it.each([360, 768, 1280])('is nowhere wider than %d px, dark or light', async (width) => {
    const page = await openGame(PAIR, {
      ...CALM,
      viewport: { width, height: 800 },
      colorScheme: width === 768 ? 'dark' : 'light',
    });
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await fits();
    await sound(page);
    await page.getByTestId('pair-start').click();
    await page.getByTestId('pair-cover').waitFor();
    await fits();
    await sound(page);
    await reveal(page);
    await fits();
    await sound(page);
  });

  it('is found from the first page, and says what is missing when a pair is not here', async () => {
    const page = await openGame('/?lang=sv', CALM);
    await page.getByTestId('to-pair').click();
    await page.getByTestId('pair-start').waitFor();
    expect(page.url()).toContain('view=pair');
    const lost = await openGame('/?view=pair&run=nowhere&lang=sv', CALM);
    await expect.poll(() => lost.getByTestId('pair-problem').innerText()).toContain('finns inte kvar');
    await sound(lost);
  });

  it('goes on where nothing can be stored, and says so', async () => {
    const page = await openGame(PAIR, {
      ...CALM,
      prepare: (context) =>
        context.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    });
    await page.getByTestId('pair-start').click();
    await expect.poll(() => page.getByTestId('pair-cover').innerText()).toContain('går det inte att spara');
    await reveal(page);
    await page.getByTestId('choice').first().waitFor();
  });
});
