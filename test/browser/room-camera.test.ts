/** The leader's page before a real camera stream: a code held still is read, and a browser that refuses has its sentence. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../tools/browser.mjs';
import { writeFilm } from './camera-film.ts';
import { codeFor, finishedRun } from './played.ts';

const SOON = { timeout: 45_000 };

const open: { browser: Browser; folder: string }[] = [];

afterEach(async () => {
  for (const { browser, folder } of open.splice(0)) {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

/** A browser of its own: cameras are chosen when it starts. */
async function filmed(text: string, answer: 'use-fake-ui-for-media-stream' | 'deny-permission-prompts') {
  const folder = mkdtempSync(join(tmpdir(), 'camera-'));
  const film = join(folder, 'code.y4m');
  writeFilm(film, text);
  const { path = '' } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--${answer}`,
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  open.push({ browser, folder });
  const page = await browser.newPage({ locale: 'sv-SE' });
  await page.goto(`${inject('gameUrl')}?view=room&lang=sv`);
  await page.getByTestId('room-scan').click();
  return page;
}

const said = (page: Page, part: string) => page.getByTestId(part).innerText();

describe('the camera', () => {
  it('reads a code that is held before it, once', async () => {
    const code = codeFor(await finishedRun(21));
    const page = await filmed(code.toUpperCase(), 'use-fake-ui-for-media-stream');
    await expect.poll(() => said(page, 'scan-status'), SOON).toContain('1 kod läst.');
    await expect.poll(() => said(page, 'room-status'), SOON).toContain('1 omgång räknas.');
    const shown = await page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth);
    expect(shown).toBe(640);
    await page.getByRole('button', { name: 'Stäng kameran' }).click();
    expect(await page.locator('video').count()).toBe(0);
  });

  it('says so when the picture before it is no code of ours', async () => {
    const page = await filmed('https://example.org/menu', 'use-fake-ui-for-media-stream');
    await expect.poll(() => said(page, 'scan-status'), SOON).toContain('ingen kod från spelet');
  });

  it('that the browser refuses gives a sentence and the other ways', async () => {
    const page = await filmed('gz1', 'deny-permission-prompts');
    await expect.poll(() => said(page, 'scan-status'), SOON).toContain('Kameran är inte tillåten här.');
    expect(await page.getByTestId('room-paste').isVisible()).toBe(true);
  });
});
