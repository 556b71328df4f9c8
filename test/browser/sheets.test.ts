/** The printed sheets: chosen with the keyboard, on a telephone, without a network, in a dark theme, and counted in pages. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../../src/story/vite-read-case.ts';
import { openGame, problemsOf } from './game.ts';
import { codeFor, finishedRun } from './played.ts';

const KINDS = ['guide', 'roles', 'observer', 'reflection', 'slips'] as const;
type Kind = (typeof KINDS)[number];

const CASES = casesIn('stories').map(({ id }) => id);

/** As many A4 pages as a leader will carry; role sheets are two, one for each chair. */
const MOST_PAGES: Readonly<Record<Kind, number>> = {
  guide: 8,
  roles: 2,
  observer: 2,
  reflection: 1,
  slips: 2,
};

const sheets = (page: Page) => page.locator('[data-sheet]');

async function choose(page: Page, ...wanted: readonly Kind[]): Promise<void> {
  for (const kind of KINDS) await page.getByTestId(`sheets-${kind}`).setChecked(wanted.includes(kind));
}

/** Chromium writes one such line for each page. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

async function sound(page: Page): Promise<void> {
  expect(problemsOf(page)).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

describe('the page of printed sheets', () => {
  it('is reached from the leader’s page with the keyboard, and back without losing the codes', async () => {
    const code = codeFor(await finishedRun(3));
    const page = await openGame('/?view=room&lang=sv');
    await page.getByTestId('room-paste').fill(code);
    await page.getByTestId('room-add').click();
    await expect.poll(() => page.getByTestId('room-status').innerText()).toContain('1 omgång räknas.');
    await page.getByTestId('room-to-sheets').focus();
    await page.keyboard.press('Enter');
    await sheets(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('sheets');
    await page.getByTestId('sheets-roles').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => sheets(page).count()).toBe(3);
    await page.getByTestId('sheets-to-room').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('room-status').innerText()).toContain('1 omgång räknas.');
    expect(problemsOf(page)).toEqual([]);
  });

  it('has a heading for each sheet, tells each chair only its own secrets, and asks for the print', async () => {
    const page = await openGame('/?view=sheets&case=parhasten', {
      prepare: (context) =>
        context.addInitScript(() => {
          window.print = () => document.body.setAttribute('data-printed', 'yes');
        }),
    });
    await sheets(page).first().waitFor();
    await choose(page, ...KINDS);
    const headings = await sheets(page).getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual([
      'Tjugo år i samma sele',
      'Kommunchefen',
      'Ordföranden',
      'Observatörens blad',
      'Ditt eget blad',
      'Lappar till rummet',
    ]);
    const [director = '', chair = ''] = await page.locator('[data-sheet="role"]').allInnerTexts();
    expect(director).toContain('vem hon är på en måndag');
    expect(director).not.toContain('doktorn');
    expect(chair).toContain('doktorn redan har sagt ifrån');
    expect(chair).not.toContain('vem hon är på en måndag');
    expect(problemsOf(page)).toEqual([]);
    await page.getByTestId('sheets-print').click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  });

  it('speaks English in its headings and leaves the case in its language', async () => {
    const page = await openGame('/?view=sheets&case=parhasten');
    await sheets(page).first().waitFor();
    await choose(page, 'guide', 'observer');
    await page.getByTestId('sheets-en').check();
    const guide = page.locator('[data-sheet="guide"]');
    await guide.getByRole('heading', { name: 'Learning aims' }).waitFor();
    // What was chosen is still chosen.
    expect(await sheets(page).count()).toBe(2);
    expect(await guide.getByRole('heading', { level: 2 }).getAttribute('lang')).toBe('sv');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    const unmarked = await guide.evaluate((sheet) =>
      [...sheet.querySelectorAll('*')]
        .filter((one) => one.children.length === 0 && /[åäö]/i.test(one.textContent ?? ''))
        .filter((one) => one.closest('[lang]')?.getAttribute('lang') === 'en')
        .map((one) => one.textContent)
        // Names are names in any language.
        .filter((text) => /[åäö]/i.test((text ?? '').replace(/Strömstad|SmåKom|Linköping/g, ''))),
    );
    expect(unmarked).toEqual([]);
    await sound(page);
  });

  it('fits a telephone', async () => {
    const page = await openGame('/?view=sheets', { viewport: { width: 360, height: 740 } });
    await sheets(page).first().waitFor();
    await choose(page, ...KINDS);
    await expect.poll(() => sheets(page).count()).toBe(6);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await sound(page);
  });

  it('needs no network once it is open', async () => {
    const page = await openGame('/?view=sheets&case=parhasten');
    await sheets(page).first().waitFor();
    // The rest comes a moment after the page.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(2500);
    await page.context().setOffline(true);
    await choose(page, ...KINDS);
    await expect.poll(() => sheets(page).count()).toBe(6);
    expect(await page.locator('[data-sheet="slips"] svg').count()).toBeGreaterThan(0);
    await page.getByTestId('sheets-case').selectOption('majoritetsskiftet');
    await sheets(page).getByText('Femtonde oktober').first().waitFor();
    await page.getByTestId('sheets-en').check();
    await sheets(page).getByText('Learning aims').waitFor();
  });

  it('says what is wrong with an address, and goes on', async () => {
    const unknown = await openGame('/?view=sheets&case=finnsinte');
    await expect.poll(() => unknown.locator('body').innerText()).toContain('finnsinte');
    const broken = await openGame('/?view=sheets&plan=hej');
    await sheets(broken).first().waitFor();
    expect(await broken.getByRole('alert').first().innerText()).toContain('gick inte att läsa');
  });
});

describe('on paper', () => {
  it.each(CASES)('%s: as many pages as can be carried', async (id) => {
    const page = await openGame(`/?view=sheets&case=${id}`);
    await sheets(page).first().waitFor();
    for (const kind of KINDS) {
      await choose(page, kind);
      await expect.poll(() => page.getByTestId(`sheets-${kind}`).isChecked()).toBe(true);
      const pages = await pagesOf(page);
      expect(pages, `${id} ${kind}`).toBeGreaterThan(0);
      expect(pages, `${id} ${kind}`).toBeLessThanOrEqual(MOST_PAGES[kind]);
    }
  });

  it('is dark on white whatever the theme, and holds nothing but the sheets', async () => {
    const page = await openGame('/?view=sheets&case=parhasten', { settings: { theme: 'dark' } });
    await sheets(page).first().waitFor();
    await choose(page, ...KINDS);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0, a = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
        return a === 0 ? undefined : (r + g + b) / 3;
      };
      const grounds = [
        document.documentElement,
        document.body,
        ...document.querySelectorAll('.sheets, .sheets *'),
      ]
        .filter((one) => one.checkVisibility())
        .map((one) => light(getComputedStyle(one).backgroundColor))
        .filter((one) => one !== undefined);
      const inks = [...document.querySelectorAll('[data-sheet] *')]
        .filter((one) => (one.textContent ?? '').trim() && !one.closest('svg'))
        .map((one) => light(getComputedStyle(one).color) ?? 255);
      return { darkest: Math.min(...grounds), lightest: Math.max(...inks), inks: inks.length };
    });
    expect(seen.inks).toBeGreaterThan(500);
    expect(seen.darkest).toBeGreaterThan(230);
    expect(seen.lightest).toBeLessThan(100);
    for (const unseen of ['.s-form', '.s-head', '.top'])
      expect(await page.locator(unseen).first().isVisible()).toBe(false);
  });
});

describe('the run sheet', () => {
  it('lets the aim choose the chair, the meetings and the questions, and leads to the slips', async () => {
    const page = await openGame('/?view=room&plan=45-30-law-7-parhasten');
    const plan = page.getByTestId('room-plan-part');
    await expect.poll(() => page.getByTestId('plan-chairs').innerText()).toBe('Ordföranden');
    expect(await plan.innerText()).toContain('Vad bör stå i en instruktion');
    await page.getByTestId('plan-handover').check();
    await page.getByTestId('plan-make').click();
    await expect.poll(() => page.getByTestId('plan-chairs').innerText()).toBe('Kommunchefen');
    expect(await plan.innerText()).not.toContain('Vad bör stå i en instruktion');
    expect(await plan.innerText()).toContain('Stanna eller gå');
    await page.getByTestId('plan-90').check();
    await page.getByTestId('plan-make').click();
    await page.getByTestId('plan-to-sheets').click();
    const slips = page.locator('[data-sheet="slips"] li');
    await expect.poll(() => slips.count()).toBe(30);
    const texts = await slips.allInnerTexts();
    expect(texts.filter((text) => text.includes('Kommunchefen'))).toHaveLength(15);
    for (const text of texts) expect(text).toMatch(/case=parhasten&chair=(director|chair)&seed=7$/m);
    await page.getByTestId('sheets-to-plan').click();
    await page.getByTestId('room-plan-part').waitFor();
    expect(await page.getByTestId('plan-chairs').innerText()).toBe('Kommunchefen, Ordföranden');
    await sound(page);
  });

  it('prints on two pages, none of them empty, without a button', async () => {
    const page = await openGame('/?view=room&plan=90-30-pair-7-parhasten', { settings: { theme: 'dark' } });
    await page.getByTestId('plan-chairs').waitFor();
    expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    const boxes = await page.locator('.r-steps > li, .r-links').evaluateAll((parts) =>
      parts.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(6);
    for (const [at, { top }] of boxes.entries())
      expect(top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 1);
  });

  it('gives the talk its third back at a press', async () => {
    const page = await openGame('/?view=room&plan=45-30-pair-7-parhasten');
    const plan = page.getByTestId('room-plan-part');
    const longer = plan.getByRole('button', { name: 'En minut längre. Spela' });
    for (let times = 0; times < 6; times += 1) await longer.click();
    expect(await plan.innerText()).toContain('mindre än en tredjedel');
    await page.getByTestId('plan-from-play').click();
    expect(await plan.innerText()).not.toContain('mindre än en tredjedel');
    expect(await plan.innerText()).toContain('Tillsammans 51 minuter');
  });
});
