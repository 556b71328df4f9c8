/** What goes wrong in the midst of one of our cases: always a page that says so, and the way back, over again or out. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame } from './game.ts';
import { chooseFirst, goOn, passageText, THE_CASE, whereNow } from './reader.ts';

/** Serves the built case with a mistake in it, as if a writer had made it. */
const withMistake = (find: RegExp, put: string) => async (context: BrowserContext) => {
  await context.route('**/assets/director-*.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(find, put) });
  });
};

/** What a story says to the model in a word, as it stands in the built file. */
const said = (what: string, word: string) => new RegExp(`${what}(?=","/str",\\{"x\\(\\)":"${word}")`, 'g');

const anEvent = said('\\^[a-z]+\\.[a-z-]+', 'report');
const theSixthYear = said('\\^6\\.2', 'until');
const theEndings = /"x\(\)":"ending"/g;

async function expectAllWays(page: Page, first: string): Promise<void> {
  const failure = page.getByTestId('failure');
  const choose = () => page.getByTestId('choice').first().click();
  await failure.getByRole('button', { name: 'Kopiera felrapporten' }).click();
  await failure.getByRole('button', { name: 'Felrapporten är kopierad' }).waitFor();
  await failure.getByRole('button', { name: 'Ett steg tillbaka' }).click();
  await whereNow(page);
  expect(await passageText(page)).toBe(first);
  await choose();
  await failure.getByRole('button', { name: 'Börja om fallet' }).click();
  await whereNow(page);
  expect(await passageText(page)).toBe(first);
  await choose();
  await failure.getByRole('button', { name: 'Till första sidan' }).click();
  await page.getByTestId('start-parhasten-director').waitFor();
}

describe('a case with a mistake in it', () => {
  it.each([
    ['reports an event that nobody knows', anEvent, '^chair.flies', 'chair.flies'],
    ['names a time that is none in the middle of a passage', theSixthYear, '^sedan', 'sedan'],
  ])('that %s stops there, names it, and loses nothing', async (_, find, put, named) => {
    const page = await openGame(THE_CASE, {
      permissions: ['clipboard-read', 'clipboard-write'],
      prepare: withMistake(find, put),
    });
    await whereNow(page);
    const first = await passageText(page);
    await page.getByTestId('choice').first().click();
    await page.getByTestId('failure').getByText(named).first().waitFor();
    await expectAllWays(page, first);
  });

  it('that never comes to an end it says is one is a dead end, and says so', async () => {
    // The ending is never marked: the story only stops.
    const page = await openGame(THE_CASE, {
      settings: { townhall: false },
      prepare: withMistake(theEndings, '"x()":"keep"'),
    });
    for (let count = 0; count < 200 && (await page.getByTestId('failure').count()) === 0; count += 1) {
      await goOnOrFail(page);
    }
    await page.getByTestId('failure').getByText('tar slut utan ett slut').waitFor();
    await page.getByRole('button', { name: 'Ett steg tillbaka' }).click();
    expect(await whereNow(page)).toBe('choice');
  });
});

async function goOnOrFail(page: Page): Promise<void> {
  const there = page.locator('[data-testid=choice], [data-testid=skip], [data-testid=failure]').first();
  await there.waitFor();
  const failed = () => page.getByTestId('failure').count();
  if (await failed()) return;
  const asked = await page.getByTestId('skip').count();
  await goOn(page, () => (asked ? page.getByTestId('skip').press('Enter') : page.keyboard.press('1')));
}

describe('a mistake in our own program', () => {
  it('while a passage is drawn lands on a page with the way back, and the play is not lost', async () => {
    const page = await openGame(THE_CASE);
    await whereNow(page);
    await chooseFirst(page);
    const second = await passageText(page);
    // The drawing of paragraphs trims them; from now on it fails at each that has not been drawn before.
    await page.evaluate(() => {
      const real = String.prototype.trimStart;
      const drawn = [...document.querySelectorAll('[data-testid=passage] p')].map((line) => line.textContent);
      String.prototype.trimStart = function () {
        if (!drawn.includes(String(this))) throw new Error('a mistake of ours');
        return real.call(this);
      };
    });
    await page.keyboard.press('1');
    await page.getByTestId('failure').getByText('fel i spelet').waitFor();
    await page.getByTestId('failure').getByText('a mistake of ours').first().waitFor();
    await page.getByRole('button', { name: 'Ett steg tillbaka' }).click();
    await expect.poll(() => page.getByTestId('failure').count()).toBe(0);
    expect(await passageText(page)).toBe(second);
  });
});

describe('a network that says no', () => {
  it('to a window: what is read is still read, and the page says what is missing', async () => {
    const page = await openGame(THE_CASE, {
      prepare: (context) => context.route('**/settings-dialog*', (route) => route.abort()),
    });
    await whereNow(page);
    await page.getByTestId('settings').click();
    await page.getByText('En del av sidan kunde inte hämtas').waitFor();
    await chooseFirst(page);
  });

  it('to the case itself: the page says so, and it can be tried again', async () => {
    let closed = true;
    const page = await openGame('/', {
      prepare: (context) =>
        context.route('**/assets/director-*.js', (route) => (closed ? route.abort() : route.continue())),
    });
    await page.getByTestId('start-parhasten-director').click();
    await page.getByTestId('problem').getByText('kunde inte hämtas').waitFor();
    closed = false;
    await page.reload();
    expect(await whereNow(page)).toBe('choice');
  });

  it('to the way back into a play: the page says so, and leads to the first page', async () => {
    const page = await openGame('/?code=gz1qqqq', {
      prepare: (context) => context.route('**/assets/returns-*.js', (route) => route.abort()),
    });
    await page.getByTestId('failure').getByRole('button', { name: 'Ett steg tillbaka' }).click();
    await page.getByTestId('start-parhasten-director').waitFor();
  });

  it.each(['keeping-*', 'repository-*', 'open-storage-*'])(
    'to what keeps the play (%s): one plays on and is told',
    async (part) => {
      const page = await openGame(THE_CASE, {
        prepare: (context) => context.route(`**/assets/${part}`, (route) => route.abort()),
      });
      await whereNow(page);
      await chooseFirst(page);
      await expect.poll(() => page.getByTestId('notice').innerText()).toContain('låter inte spelet spara');
      await chooseFirst(page);
      expect(await page.getByTestId('failure').count()).toBe(0);
    },
  );
});
