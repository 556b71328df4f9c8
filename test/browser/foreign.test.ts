/** Stories from elsewhere, which know nothing of our model: they are read as they are, and no mistake of theirs stops the page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/story/compile-ink.ts';
import { openGame, problemsOf } from './game.ts';
import { byNumbers, goOn, passageText, whereNow } from './reader.ts';

const ADDRESS = '/?story=stories/stranger.ink.json&seed=1&lang=sv';

/** Opens a story of a stranger's, served from the game's own address; what was fetched is told apart from it. */
async function openStranger(source: string): Promise<{ page: Page; fetched: string[] }> {
  const { compiled } = compileInk('stranger.ink', source, () => '');
  const fetched: string[] = [];
  const page = await openGame(ADDRESS, {
    prepare: async (context) => {
      context.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await context.route('**/stranger.ink.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: JSON.stringify(compiled) }),
      );
    },
  });
  return { page, fetched };
}

const ended = (page: Page) => page.locator('.ending').isVisible();

describe('The Intercept', () => {
  it('is played to its end without the model, the house or a debrief', async () => {
    const { page, fetched } = await openStranger(readFileSync('bench/TheIntercept.ink', 'utf8'));
    for (let count = 0; count < 200 && !(await ended(page)); count += 1) {
      await page.locator('[data-testid=choice], .ending').first().waitFor();
      if (!(await ended(page))) await byNumbers(page, 'choice');
    }
    expect(await ended(page)).toBe(true);
    expect(await page.getByTestId('failure').count()).toBe(0);
    expect(await page.getByTestId('laget').count()).toBe(0);
    expect(await page.getByTestId('townhall').count()).toBe(0);
    expect(fetched.filter((path) => /our-model|townhall|engine|director-|debrief/.test(path))).toEqual([]);
    expect(await page.getByTestId('debrief').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
    await page.locator('.ending').getByRole('button', { name: 'Till första sidan' }).click();
    await page.getByTestId('start-parhasten-director').waitFor();
  });

  it('can be saved neither as a code nor as a file, and the page says so', async () => {
    const { page } = await openStranger('Hej.\n* [Gå]\n- Slut.\n-> END\n');
    await whereNow(page);
    await page.getByTestId('save').click();
    await page.getByText('Det här spelet har ingen kod').waitFor();
    await page.getByRole('button', { name: 'Spara till en fil' }).click();
    await expect.poll(() => page.getByTestId('notice').innerText()).toContain('Det går inte');
    expect(problemsOf(page)).toEqual([]);
  });
});

describe('stories from elsewhere', () => {
  it('are read without the model, and their markup is text', async () => {
    const source = 'Hej <b>du</b> <img src=x onerror=alert(1)>\n* [<i>Gå</i>]\n- Slut.\n-> END\n';
    const { page } = await openStranger(source);
    await whereNow(page);
    expect(await passageText(page)).toContain('<b>du</b> <img src=x onerror=alert(1)>');
    expect(await page.getByTestId('choice').innerText()).toContain('<i>Gå</i>');
    expect(await page.locator('[data-testid=passage] img, [data-testid=passage] b').count()).toBe(0);
  });

  it.each([
    ['goes round without end', 'Hej.\n* [In]\n-> runt\n== runt\n-> runt\n', 'går i en ring'],
    [
      'stops in the middle',
      'Hej.\n* [In]\n-> inne\n== inne\nTvå.\n{false: -> END}\n',
      'tar slut utan ett slut',
    ],
    [
      'calls a word of its own without end',
      'Hej.\n* [In]\n~ f(1)\nTvå.\n-> END\n== function f(x)\n~ return f(x)\n',
      'Det du har valt',
    ],
  ])('one that %s is stopped, and one can step back and read on', async (_, source, words) => {
    const { page } = await openStranger(source);
    await whereNow(page);
    const first = await passageText(page);
    await page.getByTestId('choice').first().click();
    await page.getByTestId('failure').getByText(words).waitFor();
    await page.getByRole('button', { name: 'Ett steg tillbaka' }).click();
    await whereNow(page);
    expect(await passageText(page)).toBe(first);
  });

  it.each([
    ['goes round from the start', '-> runt\n== runt\n-> runt\n'],
    ['calls for a word that nobody knows', 'EXTERNAL flyga()\nHej.\n* [In]\n~ flyga()\n-> END\n'],
  ])('one that %s leads to the first page', async (_, source) => {
    const { page } = await openStranger(source);
    await page.getByTestId('failure').waitFor();
    await page.getByTestId('failure').getByRole('button', { name: 'Till första sidan' }).click();
    await page.getByTestId('start-parhasten-director').waitFor();
  });

  it.each([
    ['is not there', 404, ''],
    ['is a page and no story', 200, '<!doctype html><p>Hej'],
    ['is data of another kind', 200, '{"hej":1}'],
    ['is a story cut short', 200, '{"inkVersion":21,"root":[["^He'],
    ['says it is a story and is none', 200, '{"inkVersion":21,"root":7}'],
  ])('one that %s is said to be missing, with a way on', async (_, status, body) => {
    const page = await openGame('/?story=nowhere.ink.json', {
      prepare: (context) => context.route('**/nowhere.ink.json', (route) => route.fulfill({ status, body })),
    });
    await page.getByTestId('problem').waitFor();
    await page.getByTestId('problem').getByRole('button', { name: 'Till första sidan' }).click();
    await page.getByTestId('start-parhasten-director').waitFor();
  });

  it('one on another site is not fetched', async () => {
    const page = await openGame(`/?story=${encodeURIComponent('https://elsewhere.example/story.json')}`);
    await page.getByTestId('problem').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  it('can be taken back one choice at a time, like ours', async () => {
    const { page } = await openStranger('Hej.\n* [Gå]\n- Mitten.\n* [Vidare]\n- Slut.\n-> END\n');
    await whereNow(page);
    await byNumbers(page, 'choice');
    await goOn(page, () => page.getByRole('button', { name: 'Ångra valet' }).click());
    expect(await passageText(page)).toContain('Hej.');
  });
});
