/** A case of the reader's own: chosen, checked beside the page, played; and whatever is wrong with it, the page lives on. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { byNumbers, passageText, whereNow } from './reader.ts';
import { expectNoSidewaysScroll, faults } from './settled.ts';

const inkFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

async function openOwnPage(options: Parameters<typeof openGame>[1] = {}): Promise<Page> {
  const page = await openGame('/?lang=sv', options);
  await page.getByTestId('open-own').click();
  await page.getByTestId('own').waitFor();
  return page;
}

const bring = (page: Page, ...files: ReturnType<typeof inkFile>[]) =>
  page.getByTestId('own-files').setInputFiles(files);

const status = (page: Page) => page.getByTestId('own-status').innerText();

describe('a case of one’s own', () => {
  it('The Intercept is compiled only when it is chosen, played, and left for its files again', async () => {
    const fetched: string[] = [];
    const page = await openOwnPage({
      prepare: async (context) => context.on('request', (request) => fetched.push(request.url())),
    });
    const compiler = () => fetched.filter((url) => /own-worker/.test(url));
    // What is fetched in spare time has been asked for: the compiler was not among it.
    await expect.poll(() => fetched.filter((url) => /settings-dialog/.test(url)).length).toBe(1);
    expect(compiler()).toEqual([]);
    await bring(page, inkFile('TheIntercept.ink', readFileSync('bench/TheIntercept.ink', 'utf8')));
    await page.getByTestId('own-play').click();
    expect(await whereNow(page)).toBe('choice');
    expect(compiler()).toHaveLength(1);
    const first = await passageText(page);
    await byNumbers(page, 'choice');
    await expect.poll(() => passageText(page)).not.toBe(first);
    expect(page.url()).toContain('view=own-play');
    expect(fetched.filter((url) => /our-model/.test(url))).toEqual([]);
    await page.getByTestId('to-own').click();
    await page.getByTestId('own').waitFor();
    await expect.poll(() => status(page)).toContain('Kontrollen är klar');
    expect(problemsOf(page)).toEqual([]);
  });

  it('with a mistake is told of by file and line, and plays when it is mended', async () => {
    const page = await openOwnPage();
    const main = inkFile('fall.ink', 'INCLUDE rum.ink\nHej.\n-> rum\n');
    await bring(page, main, inkFile('rum.ink', '=== rum\nDu är inne.\n* [Gå]\n-> borta\n'));
    await expect.poll(() => page.getByTestId('own-errors').innerText()).toContain('rum.ink:4');
    await expect.poll(() => status(page)).toContain('1 fel');
    expect(await page.getByTestId('own-play').count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    await bring(page, main);
    await expect.poll(() => page.getByTestId('own-errors').innerText()).toContain('fall.ink:1 Filen rum.ink');
    await bring(page, main, inkFile('rum.ink', '=== rum\nDu är inne.\n* [Gå]\n-> END\n'));
    await expect.poll(() => status(page)).toBe('Kontrollen är klar. Inga fel.');
    await page.getByTestId('own-play').click();
    await whereNow(page);
    expect(await passageText(page)).toContain('Du är inne.');
    expect(problemsOf(page)).toEqual([]);
  });

  it('that goes round is stopped when it is tried and when it is played, and there is a way back', async () => {
    const page = await openOwnPage();
    await bring(page, inkFile('runt.ink', 'Hej.\n* [In]\n-> runt\n=== runt\n-> runt\n'));
    await expect.poll(() => page.getByTestId('own-errors').innerText()).toContain('texten går runt');
    await page.getByTestId('own-play').click();
    await whereNow(page);
    await page.getByTestId('choice').first().click();
    await page.getByTestId('failure').getByText('går i en ring').waitFor();
    await page.getByRole('button', { name: 'Till ditt fall' }).click();
    await expect.poll(() => page.getByTestId('own-errors').innerText()).toContain('runt.ink:2');
    await page.goBack();
    await page.getByTestId('failure').or(page.getByTestId('choice')).first().waitFor();
  });

  it('that uses our words is played with house and model from its folder alone, and is not kept', async () => {
    const page = await openOwnPage();
    await page.getByTestId('own-folder').setInputFiles('stories/parhasten');
    await page.getByTestId('own-play').click();
    expect(await whereNow(page)).toBe('choice');
    await page.getByTestId('laget').first().waitFor();
    await page.getByTestId('choice').first().click();
    await page.getByTestId('save').click();
    await page.getByText('Ett eget fall sparas inte').waitFor();
    await page.goto(page.url());
    await page.getByTestId('own').waitFor();
    await page.getByRole('button', { name: 'Till första sidan' }).click();
    await page.getByTestId('open-own').waitFor();
    expect(await page.locator('.saved li').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
  });

  it('of several stories asks where it begins; what is no story is said to be none', async () => {
    const page = await openOwnPage();
    await bring(page, inkFile('ett.ink', 'Ett.\n-> END\n'), inkFile('tva.ink', 'Två är längre.\n-> END\n'));
    await page.getByTestId('own-start').selectOption('ett.ink');
    await expect.poll(() => status(page)).toContain('Kontrollen är klar');
    await page.getByTestId('own-play').click();
    await expect.poll(() => passageText(page)).toContain('Ett.');
    await page.getByTestId('to-own').click();
    await bring(page, inkFile('bild.txt', 'hej'));
    await expect.poll(() => status(page)).toContain('Där finns ingen berättelse');
    expect(problemsOf(page)).toEqual([]);
  });

  it('can be dropped on the page, and on the first page too', async () => {
    const page = await openGame('/?lang=sv');
    const door = page.locator('.own-door', { has: page.getByTestId('open-own') });
    await door.waitFor();
    const transfer = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['Hej.\n* [Gå]\n- Slut.\n-> END\n'], 'litet.ink'));
      return dropped;
    });
    await door.dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByTestId('own-play').click();
    await whereNow(page);
    expect(await passageText(page)).toContain('Hej.');
  });

  it('fits a narrow window, breaks no rule, and is reached by keyboard', async () => {
    const page = await openOwnPage({ viewport: { width: 360, height: 640 } });
    await bring(page, inkFile('ett-mycket-langt-namn-pa-en-fil-som-inte-ryms.ink', 'Hej.\n-> borta\n'));
    await page.getByTestId('own-errors').waitFor();
    expect(await faults(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('own-files');
  });
});
