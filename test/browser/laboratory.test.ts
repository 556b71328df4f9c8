/** The laboratory in a browser: a question settled, events put on the timeline by mouse and by keys, links, and a worker under the page's own rules. */
import type { BrowserContext, Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { labLink } from '../../src/handbook/lab/link.ts';
import { labOfClaim } from '../../src/handbook/lab/of-claim.ts';
import { LAB_QUESTIONS } from '../../src/handbook/lab/questions.ts';
import { type GameOptions, openGame, problemsOf } from './game.ts';
import { faults, faultsOfColour, standingBox, untilCounted, untilSettled } from './settled.ts';

const linkOf = (id: string): string =>
  labLink((LAB_QUESTIONS.find((question) => question.id === id) ?? expect.fail(id)).setup);

const verdicts = (page: Page): Locator => page.getByTestId('lab-verdicts');
const laneList = (page: Page, lane: 'a' | 'b'): Locator => page.getByTestId(`lab-list-${lane}`);
const said = (page: Page) => page.getByTestId('lab-said').innerText();

async function openLab(lab?: string, options: GameOptions = {}): Promise<Page> {
  const page = await openGame(`/?view=model${lab === undefined ? '' : `&lab=${lab}`}`, options);
  await untilCounted(page);
  return page;
}

/** Presses a lane near its foot; `across` is a share of its width. */
async function pressLane(page: Page, lane: 'a' | 'b', across: number): Promise<void> {
  const place = page.getByTestId(`lab-lane-${lane}`);
  const box = (await place.boundingBox()) ?? expect.fail('no lane');
  await place.click({ position: { x: box.width * across, y: box.height - 6 } });
}

async function putIn(page: Page, search: string, event: string): Promise<void> {
  const form = page.getByTestId('lab-event-form');
  await form.getByTestId('lab-search').fill(search);
  await form.locator(`[data-event="${event}"]`).click();
  await form.getByTestId('lab-put').click();
  await form.waitFor({ state: 'detached' });
}

describe('the laboratory', () => {
  it('settles in one press whether a written agreement helps if nobody talks', async () => {
    const page = await openLab();
    await page.getByTestId('lab-question-paper-alone').click();
    await expect.poll(() => verdicts(page).innerText()).toMatch(/vem som gör vad” lika i A och B/);
    expect(await page.locator('#lab-asked').innerText()).toBe(
      'Hjälper en skriven överenskommelse om ingen talar?',
    );
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lab-asked');
    expect(problemsOf(page)).toEqual([]);
  });

  it('counts in a worker, under the security policy that the built page carries', async () => {
    const page = await openLab();
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toContain("worker-src 'self'");
    await expect
      .poll(() => page.workers().map((worker) => worker.url()))
      .toEqual([expect.stringMatching(/\/assets\/lab-worker-[\w-]+\.js$/)]);
    expect(problemsOf(page)).toEqual([]);
  });

  it('counts on the page itself where no worker can be had, with the same answer', async () => {
    const link = linkOf('promise');
    const prepare = (context: BrowserContext) =>
      context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    const [with_, without] = [await openLab(link), await openLab(link, { prepare })];
    expect(without.workers()).toEqual([]);
    await verdicts(without).waitFor();
    expect(await verdicts(without).innerText()).toBe(await verdicts(with_).innerText());
    expect(problemsOf(without)).toEqual([]);
  });

  it('lets the mouse put in, move, compare and take back', async () => {
    const page = await openLab(linkOf('paper-alone'));
    await pressLane(page, 'a', 0.3);
    await putIn(page, 'grälade', 'pair.quarrels');
    const items = laneList(page, 'a').getByRole('listitem');
    await expect.poll(() => items.count()).toBe(1);
    const before = await items.first().innerText();
    expect(before).toContain('grälade');
    expect(await page.locator('#lab-asked').innerText()).toBe('Ditt eget försök');

    // The answer above has come and pushes the bead no further.
    await untilCounted(page);
    const bead = await standingBox(page.locator('.lab-bead-a'));
    await page.mouse.move(bead.x + bead.width / 2, bead.y + bead.height / 2);
    await page.mouse.down();
    await page.mouse.move(bead.x + 200, bead.y + bead.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => items.first().innerText()).not.toBe(before);

    await items.first().getByRole('button', { name: 'Även i B' }).click();
    await expect.poll(() => laneList(page, 'b').getByRole('listitem').count()).toBe(2);
    await page.getByTestId('lab-undo').click();
    await page.getByTestId('lab-undo').click();
    await expect.poll(() => items.first().innerText()).toBe(before);
    await page.getByTestId('lab-redo').click();
    await expect.poll(() => items.first().innerText()).not.toBe(before);

    await page.locator('.lab-chart').first().click();
    const ledger = page.getByTestId('lab-ledger');
    await ledger.waitFor();
    expect(await ledger.locator('tfoot').innerText()).toMatch(/\d/);
    expect(problemsOf(page)).toEqual([]);
  });

  it('says what every quarter of every curve sums to, in the ledger and in the chart alike', async () => {
    const page = await openLab(linkOf('gold'));
    await page.getByRole('button', { name: 'Varför? Insynen' }).click();
    const foot = page.getByTestId('lab-ledger').locator('tfoot td');
    const [a = '', b = ''] = await foot.allInnerTexts();
    const whole = (text: string) => Math.round(Number(text.replace(',', '.')));
    const reading = await page.locator('[data-stock="insight"] .lab-reading').innerText();
    expect(reading).toContain(`A ${whole(a)}`);
    expect(reading).toContain(`B ${whole(b)}`);
  });

  it('copies a link that opens the same, and comes back to it after a reload', async () => {
    const prepare = (context: BrowserContext) =>
      context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await openLab(linkOf('savings'), { prepare });
    await page.getByTestId('lab-add-a').click();
    await putIn(page, 'grälade', 'pair.quarrels');
    await expect.poll(() => laneList(page, 'a').innerText()).toContain('grälade');
    await page.getByTestId('lab-copy').click();
    await expect.poll(() => said(page)).toBe('Länken är kopierad.');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await untilCounted(page);
    const answer = await verdicts(page).innerText();
    await expect.poll(() => page.url()).toBe(address);
    const { search } = new URL(address);
    const other = await openGame(`/${search}`);
    await expect.poll(() => verdicts(other).innerText()).toBe(answer);
    expect(await laneList(other, 'a').innerText()).toBe(await laneList(page, 'a').innerText());
    await page.reload();
    await expect.poll(() => laneList(page, 'a').innerText()).toContain('grälade');
  });

  it.each([
    ['cut short', linkOf('gold').slice(0, -4)],
    ['with one wrong letter', linkOf('gold').replace(/.(?=.{9}$)/, (letter) => (letter === 'x' ? 'y' : 'x'))],
    ['of another kind', 'inte-en-lank'],
  ])('says so when a link is %s, and everything else works', async (_, link) => {
    const page = await openLab(link);
    await page.getByTestId('lab-broken').getByText('går inte att öppna').waitFor();
    expect(await verdicts(page).innerText()).toMatch(/i B än i A/);
    await page.getByTestId('lab-add-a').click();
    await putIn(page, 'löfte löpte', 'director.hides-running-promise');
    await expect.poll(() => laneList(page, 'a').innerText()).toContain('teg om ett löfte');
    expect(problemsOf(page)).toEqual([]);
  });

  it('opens a claim as the comparison that tries it', async () => {
    const setup = labOfClaim('C031', 0) ?? expect.fail('no such claim');
    const page = await openLab(labLink(setup));
    expect(await page.locator('#lab-asked').innerText()).toBe('Påstående C031');
    await expect.poll(() => verdicts(page).innerText()).toMatch(/i B än i A/);
    expect(problemsOf(page)).toEqual([]);
  });

  it('prints a trial without the page around it', async () => {
    const page = await openLab(linkOf('exit'));
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Skriv ut' }).last().click();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.lab-printed').waitFor();
    expect(await page.getByRole('heading', { name: 'Måtten' }).isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.getByRole('heading', { name: 'Måtten' }).waitFor();
  });

  it('speaks English under the same keys', async () => {
    const page = await openGame(`/?view=model&lang=en&lab=${linkOf('exit')}`);
    await expect
      .poll(() => page.locator('#lab-asked').innerText())
      .toBe('To resign or to be dismissed: what does the difference cost?');
    await expect.poll(() => verdicts(page).innerText()).toMatch(/lower in B than in A/);
  });
});

const focusIn = (page: Page, selector: string) =>
  page.evaluate((inside) => document.activeElement?.matches(inside) === true, selector);

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await focusIn(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}.`);
}

describe.each<readonly [string, GameOptions]>([
  ['on a wide window', { viewport: { width: 1280, height: 800 } }],
  ['on a window 360 px wide', { viewport: { width: 360, height: 640 } }],
])('with the keyboard alone, %s', (_, options) => {
  it('one chooses a start, puts in an event, compares, and reads why', async () => {
    const page = await openLab(linkOf('paper-alone'), options);
    await page.locator('#lab-asked').focus();

    await tabTo(page, '[data-testid="lab-lane-a"] input');
    for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByTestId('lab-event-form').waitFor();
    await tabTo(page, '[data-testid="lab-search"]');
    await page.keyboard.type('talade om vem som gör');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-testid="lab-put"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => laneList(page, 'a').innerText()).toContain('talade om vem som gör vad');

    await tabTo(page, '.lab-chart input');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const ledger = page.getByTestId('lab-ledger');
    await ledger.waitFor();
    await expect.poll(() => ledger.innerText()).toContain('talade om vem som gör vad');
    await expect.poll(() => verdicts(page).innerText()).toMatch(/högre i B än i A/);

    const start = '[data-testid="lab-start"] input[type="radio"]';
    await tabTo(page, start);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.lab-about').innerText()).toContain('Tre år in');
    expect(problemsOf(page)).toEqual([]);
  });

  it('Escape closes the window for an event and gives focus back', async () => {
    const page = await openLab(undefined, options);
    await page.getByTestId('lab-add-b').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('lab-event-form').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await expect.poll(() => focusIn(page, '[data-testid="lab-add-b"]')).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  const check = colorScheme === 'light' ? faults : faultsOfColour;

  it('no rule of WCAG 2.2 AA is broken, with everything open', async () => {
    const page = await openLab(linkOf('promise'), { colorScheme });
    await page.locator('.lab-why').first().click();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.lab details')) fold.open = true;
    });
    await untilSettled(page);
    expect(await check(page, '[data-testid="laboratory"]')).toEqual([]);
  });

  it('nor in the window for an event', async () => {
    const page = await openLab(linkOf('gold'), { colorScheme });
    await page.getByTestId('lab-add-a').click();
    await page.getByTestId('lab-event-form').locator('[data-event="chair.bypasses-director"]').click();
    expect(await check(page, 'dialog')).toEqual([]);
  });
});

describe('on a window 360 px wide', () => {
  it('nothing of the laboratory has to be scrolled sideways', async () => {
    const page = await openLab(linkOf('nobody-writes'), { viewport: { width: 360, height: 700 } });
    await page.locator('.lab-why').first().click();
    const wide = () =>
      page.evaluate(() => {
        const edge = document.documentElement.clientWidth;
        const inside = [...document.querySelectorAll('.lab *')].filter(
          (one) => !one.closest('.lab-table, svg, .unseen'),
        );
        return inside
          .filter((one) => one.getBoundingClientRect().right > edge + 1)
          .map((one) => one.className);
      });
    await expect.poll(wide).toEqual([]);
  });
});

describe('a laboratory that cannot be fetched', () => {
  it('is said to be missing, and the rest of the page is read as usual', async () => {
    const page = await openGame('/?view=model', {
      prepare: (context) => context.route('**/assets/lab-*.js', (route) => route.abort()),
    });
    await page.getByText('Laboratoriet kunde inte hämtas').waitFor();
    await page.getByRole('heading', { name: 'Måtten' }).waitFor();
  });
});

describe('the calibration on the page', () => {
  it('runs again in workers, shows how far it has come, and can be stopped', async () => {
    const page = await openGame('/?view=model');
    const panel = page.getByTestId('rerun');
    await panel.waitFor();
    await panel.getByLabel(/Antal kommuner/).fill('3');
    await page.getByTestId('rerun-start').click();
    await panel.getByText('Antalet måste vara').waitFor();
    await panel.getByLabel(/Antal kommuner/).fill('5000');
    await page.getByTestId('rerun-start').click();
    await page.getByTestId('rerun-cancel').click();
    await panel.getByText('Avbrutet').waitFor();
    await panel.getByLabel(/Antal kommuner/).fill('20');
    await page.getByTestId('rerun-start').click();
    await panel.getByText('Klart.').waitFor();
    expect(await panel.locator('tbody tr').count()).toBeGreaterThan(5);
    expect(problemsOf(page)).toEqual([]);
  });
});
