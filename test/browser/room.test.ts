/** The leader's page: rubbish, damaged and foreign codes, a refused camera, a sample room, raised hands and the run sheet. */
import AxeBuilder from '@axe-core/playwright';
import { bech32 } from '@scure/base';
import type { Page } from 'playwright';
import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import { encodeTable } from '../../src/debrief/room/table-code.ts';
import { decodeRun, encodeRun } from '../../src/run/code.ts';
import { openGame, problemsOf } from './game.ts';
import { codeFor, fileOf, finishedRun } from './played.ts';

const ROOM = '/?view=room&lang=sv';

/** Replaying may wait for a slow machine. */
const SOON = { timeout: 45_000 };

const status = (page: Page) => page.getByTestId('room-status');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByTestId('room-paste').fill(text);
  await page.getByTestId('room-add').click();
}

async function codes(...seeds: readonly number[]): Promise<readonly string[]> {
  return (await Promise.all(seeds.map(finishedRun))).map(codeFor);
}

function changed(code: string, change: Partial<Parameters<typeof encodeRun>[0]>): string {
  const decoded = decodeRun(code);
  if (!decoded.ok) throw new Error(decoded.problem);
  return encodeRun({ ...decoded.run, ...change }) ?? '';
}

async function sound(page: Page): Promise<void> {
  expect(problemsOf(page)).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

describe('codes on the leader’s page', () => {
  it('whole ones count, and each that does not has its sentence', async () => {
    const [one = '', two = '', three = ''] = await codes(1, 2, 3);
    const foreign = bech32.encode('bc', bech32.toWords(Uint8Array.from({ length: 20 }, (_, at) => at * 7)));
    const page = await openGame(ROOM);
    const wrong = [
      three.slice(0, -8),
      `${three.slice(0, 20)}${three[20] === 'q' ? 'p' : 'q'}${three.slice(21)}`,
      foreign,
      changed(three, { versionBits: 77 }),
      changed(three, { case: 'personkemin' }),
    ];
    await paste(page, `Eva: ${one}\nAli: ${two.toUpperCase()}\nEva igen: ${one}\n${wrong.join('\n')}`);
    await expect.poll(() => status(page).innerText(), SOON).toContain('2 omgångar räknas.');
    expect(await status(page).innerText()).toContain('1 kod fanns redan');
    const list = page.getByTestId('room-wrong');
    const said = await list.innerText();
    for (const sentence of [
      'Slutet saknas.',
      'Ett tecken är fel',
      'inte från det här spelet',
      'äldre utgåva av fallet',
      'finns inte i den här utgåvan',
    ])
      expect(said).toContain(sentence);
    await list.getByRole('button', { name: 'Räkna med den' }).click();
    await expect.poll(() => status(page).innerText(), SOON).toContain('3 omgångar räknas.');
    expect(await page.getByTestId('room-report').innerText()).toContain('Så delade sig rummet');
    await sound(page);
  });

  it('ten thousand lines of rubbish leave the page awake', async () => {
    const [one = ''] = await codes(4);
    const page = await openGame(ROOM);
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `[10:${at}] person ${at}: gz1 hej åäö ${'qpzry '.repeat(at % 7)}`,
    );
    lines[7000] = one;
    const took = await page.getByTestId('room-paste').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const before = performance.now();
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      return new Promise<number>((done) => {
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)));
      });
    }, lines.join('\n'));
    // A second at the most, on a machine that does much else.
    expect(took).toBeLessThan(1000);
    await expect.poll(() => status(page).innerText(), SOON).toContain('1 omgång räknas.');
    expect(await page.locator('body').innerText()).not.toContain('person 12:');
    expect(problemsOf(page)).toEqual([]);
  });

  it('come from files too: a chat, a saved play, a picture; and what is none of these is named', async () => {
    const run = await finishedRun(5);
    const [one = ''] = await codes(6);
    const page = await openGame(ROOM);
    await page.getByTestId('room-files').setInputFiles([
      { name: 'chatt.txt', mimeType: 'text/plain', buffer: Buffer.from(`hej ${one} hej`) },
      { name: 'sparat.json', mimeType: 'application/json', buffer: Buffer.from(fileOf(run)) },
      { name: 'recept.txt', mimeType: 'text/plain', buffer: Buffer.from('tre ägg') },
      {
        name: 'trasigt.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"app":"gyllene-zonen","journal":'),
      },
    ]);
    await expect.poll(() => status(page).innerText(), SOON).toContain('2 omgångar räknas.');
    const said = await page.getByTestId('room-wrong').innerText();
    expect(said).toContain('recept.txt');
    expect(said).toContain('varken koder eller ett sparat spel');
    expect(said).toContain('trasigt.json');
  });

  it('nothing is kept unless asked, and what is kept can be removed', async () => {
    const [one = ''] = await codes(8);
    const page = await openGame(ROOM);
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('room')));
    await paste(page, one);
    await expect.poll(() => status(page).innerText(), SOON).toContain('1 omgång räknas.');
    expect(await kept()).toEqual([]);
    await page.getByTestId('room-keep').click();
    expect(await kept()).toHaveLength(1);
    await page.reload();
    await expect.poll(() => status(page).innerText(), SOON).toContain('1 sparad omgång');
    await page.getByTestId('room-forget').click();
    expect(await kept()).toEqual([]);
    await page.reload();
    await page.getByTestId('room-collect').waitFor();
    expect(await page.getByTestId('room-report').count()).toBe(0);
  });

  it('a table’s runs become one code and one picture, and are found in both', async () => {
    const table = await codes(11, 12, 13);
    const page = await openGame(ROOM);
    await page.getByTestId('room-table').locator('summary').click();
    await page.getByTestId('table-paste').fill(table.join('\n'));
    await page.getByTestId('table-make').click();
    const code = await page.getByTestId('table-code').innerText();
    const runs = table.map((one) => decodeRun(one)).flatMap((one) => (one.ok ? [one.run] : []));
    expect(code.replaceAll(' ', '')).toBe(encodeTable(runs));
    await paste(page, code);
    await expect.poll(() => status(page).innerText(), SOON).toContain('3 omgångar räknas.');
  });
});

describe('the camera', () => {
  it('refused gives a sentence and the other ways', async () => {
    const page = await openGame(ROOM);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByTestId('room-scan').click();
    await expect
      .poll(() => page.getByTestId('scan-status').innerText(), SOON)
      .toContain('Kameran är inte tillåten här.');
    expect(await page.getByTestId('room-paste').isVisible()).toBe(true);
    await sound(page);
  });

  it('missing says so, and a picture of a code is read instead', async () => {
    const [one = ''] = await codes(14);
    const page = await openGame(ROOM);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotFoundError'));
    });
    await page.getByTestId('room-scan').click();
    await expect
      .poll(() => page.getByTestId('scan-status').innerText(), SOON)
      .toContain('Det finns ingen kamera här.');
    await page.getByTestId('scan-picture').setInputFiles({
      name: 'kod.gif',
      mimeType: 'image/gif',
      buffer: Buffer.from(encodeQR(one.toUpperCase(), 'gif', { scale: 6 })),
    });
    await expect.poll(() => status(page).innerText(), SOON).toContain('1 omgång räknas.');
  });

  it('a picture held before it is read once', async () => {
    const [one = ''] = await codes(15);
    const page = await openGame(ROOM);
    const modules = encodeQR(one.toUpperCase(), 'raw', { border: 4 });
    await page.evaluate((dots) => {
      const canvas = document.createElement('canvas');
      canvas.width = dots.length * 8;
      canvas.height = dots.length * 8;
      const pen = canvas.getContext('2d');
      setInterval(() => {
        if (!pen) return;
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.fillStyle = '#000';
        dots.forEach((row, y) => {
          row.forEach((dark, x) => {
            if (dark) pen.fillRect(x * 8, y * 8, 8, 8);
          });
        });
      }, 100);
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
    }, modules);
    await page.getByTestId('room-scan').click();
    await expect.poll(() => page.getByTestId('scan-status').innerText(), SOON).toContain('1 kod läst.');
    await expect.poll(() => status(page).innerText(), SOON).toContain('1 omgång räknas.');
  });
});

describe('the room', () => {
  it('with made-up answers is marked as such, can be filtered and turned page by page, and is taken along', async () => {
    const page = await openGame(ROOM);
    await page.getByTestId('room-sample').click();
    await page.getByTestId('room-made-up').waitFor({ timeout: 55_000 });
    const report = page.getByTestId('room-report');
    expect(await report.locator('h3').first().innerText()).toBe('Samma val, olika skäl');
    expect(await report.innerText()).toContain('200 omgångar');
    await report.getByText('Kommunchefen', { exact: true }).first().click();
    await expect.poll(() => report.innerText()).toContain('100 omgångar');
    const sheet = page.waitForEvent('download');
    await page.getByTestId('room-csv').click();
    expect((await sheet).suggestedFilename()).toBe('gyllene-zonen-rum-slump.csv');
    await page.getByTestId('room-one').click();
    const first = await page.getByTestId('room-card').locator('h3').innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByTestId('room-card').locator('h3').innerText()).not.toBe(first);
    await page.keyboard.press('Escape');
    await page.getByTestId('room-large').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('projector');
    await sound(page);
  });
});

describe('on paper', () => {
  it('the report is light and its numbers can be read, whatever theme is on the screen', async () => {
    const page = await openGame(ROOM, { colorScheme: 'dark' });
    await paste(page, (await codes(31, 32, 33)).join(' '));
    await expect.poll(() => status(page).innerText(), SOON).toContain('3 omgångar räknas.');
    await page.getByTestId('room-see').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('room-heading');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const light = (selector: string, look: 'fill' | 'color' | 'backgroundColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((node, name) => {
          const [red = 0, green = 0, blue = 0] = (getComputedStyle(node)[name].match(/[\d.]+/g) ?? []).map(
            Number,
          );
          return (red * 2 + green * 5 + blue) / 8;
        }, look);
    // What is drawn on is light, what is written and drawn is dark.
    expect(await light('html', 'backgroundColor')).toBe(255);
    expect(await light('.r-track', 'fill')).toBeGreaterThan(220);
    expect(await light('.r-value', 'fill')).toBeLessThan(40);
    expect(await light('.r-bar', 'fill')).toBeLessThan(120);
    expect(await light('.r-card h4', 'color')).toBeLessThan(40);
    expect(await page.getByTestId('room-collect').isVisible()).toBe(false);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // A4 in points.
    expect(paper).toMatch(/MediaBox ?\[0 0 59[45]\.?\d* 84[12]/);
  });
});

describe('raised hands', () => {
  it('are counted, gone on from, taken back and kept when asked', async () => {
    const page = await openGame(ROOM);
    await page.getByTestId('room-hands').click();
    await page.getByTestId('hands-keep').check();
    await page.getByTestId('hands-cut').selectOption('m2');
    await page.getByTestId('hands-begin').click();
    const counts = page.getByTestId('hands-count');
    await counts.first().waitFor(SOON);
    await counts.nth(0).fill('4');
    await counts.nth(1).fill('17');
    await page.getByTestId('hands-go').click();
    await page.getByTestId('hands-reason').nth(1).fill('9');
    // Those who were outvoted are asked too.
    await page.getByTestId('hands-others').locator('summary').first().click();
    await page.getByTestId('hands-others').getByTestId('hands-reason').first().fill('3');
    expect(await page.getByTestId('hands-others').innerText()).toContain('3 av 4 har sagt varför.');
    await page.getByTestId('hands-guess').nth(0).fill('12');
    await page.getByTestId('hands-go').click();
    await page.getByTestId('hands-later').locator('svg').waitFor(SOON);
    await page.getByTestId('hands-report').click();
    expect(await page.getByTestId('room-hands-part').innerText()).toContain('17 · 81');
    await sound(page);
    await page.reload();
    await page.getByTestId('room-hands').click();
    await page.getByTestId('hands-resume').click();
    await page.getByTestId('hands-later').waitFor(SOON);
    await page.getByTestId('hands-undo').click();
    await counts.first().waitFor(SOON);
  });
});

describe('the run sheet', () => {
  it('is made from three answers, lies in the address, and its clock goes', async () => {
    const page = await openGame(ROOM);
    await page.getByTestId('room-plan').click();
    await page.getByTestId('plan-45').check({ force: true });
    await page.getByTestId('plan-people').fill('24');
    await page.getByTestId('plan-law').check({ force: true });
    await page.getByTestId('plan-make').click();
    await page.getByTestId('plan-clock').waitFor();
    expect(page.url()).toMatch(/plan=45-24-law-\d+-parhasten/);
    await page.reload();
    await page.getByTestId('clock-start').click();
    await expect.poll(() => page.getByTestId('clock-left').innerText()).not.toBe('Kvar: 5:00');
    await page.getByTestId('clock-next').click();
    expect(await page.getByTestId('clock-step').innerText()).toBe('Spela');
    await sound(page);
  });

  it('a link that is no plan says so, and the page stands in English too', async () => {
    const page = await openGame('/?view=room&plan=rubbish&lang=en');
    await expect
      .poll(() => page.getByTestId('room-plan-part').innerText(), SOON)
      .toContain('could not be read');
    expect(await page.locator('h1').first().innerText()).toBe('The leader’s page');
    await sound(page);
  });

  it.each([360, 768, 1280])('nothing is wider than %d px', async (width) => {
    const page = await openGame('/?view=room&plan=90-30-pair-7-parhasten&lang=sv', {
      viewport: { width, height: 800 },
    });
    await page.getByTestId('plan-clock').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
