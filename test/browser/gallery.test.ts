/** Every sign of the house can be seen in every theme: each of its states differs in the picture from all the others. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { everySign } from '../../src/townhall/gallery/every-sign.ts';
import type { Theme } from '../../src/townhall/hall.ts';
import { FIGURES } from '../../src/townhall/places.ts';
import { buildGallery } from '../../tools/build-gallery.mjs';
import { root } from '../../tools/root.mjs';

/** A pixel has changed when a colour of it has moved this far, of 255: less is how edges happen to be smoothed. */
const VISIBLY = 24;
/** The smallest thing that tells two states apart, the last of the portraits or a hand of the clock, covers more. */
const ENOUGH = 60;

/** Two people who share more of their shape than this are taken for each other. */
const TOO_ALIKE = 0.85;

const outDir = join(root, '.build/gallery');
let server: PreviewServer;

beforeAll(async () => {
  await buildGallery(outDir);
  server = await preview({ root, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
});

afterAll(() => server.close());

type Changes = Readonly<Record<string, readonly (readonly [state: string, pixels: number])[]>>;

/** For each sign, in how many pixels of its part of the picture each state differs from the likest of those before. */
async function changes(theme: Theme): Promise<Changes> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const address = `src/townhall/gallery/gallery.html?signs&theme=${theme}`;
  await page.goto(new URL(address, server.resolvedUrls?.local[0]).href);
  await page.locator('#signs[data-done=true]').waitFor({ timeout: 150_000 });
  const found = await page.evaluate((visibly) => {
    const pixelsOf = (canvas: HTMLCanvasElement) =>
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ??
      new Uint8ClampedArray();
    const differing = (one: Uint8ClampedArray, two: Uint8ClampedArray) => {
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        const far = [0, 1, 2].some(
          (colour) => Math.abs((one[at + colour] ?? 0) - (two[at + colour] ?? 0)) > visibly,
        );
        if (far) count += 1;
      }
      return count;
    };
    const rows = [...document.querySelectorAll<HTMLElement>('#signs section')].map((row) => {
      const states = [...row.querySelectorAll('canvas')].map((canvas) => ({
        state: canvas.dataset.state ?? '',
        pixels: pixelsOf(canvas),
      }));
      const since = states.slice(1).map(({ state, pixels }, before) => {
        const earlier = states.slice(0, before + 1);
        return [state, Math.min(...earlier.map((one) => differing(one.pixels, pixels)))] as const;
      });
      return [row.dataset.sign ?? '', since] as const;
    });
    return Object.fromEntries(rows);
  }, VISIBLY);
  await browser.close();
  return found;
}

describe('the gallery', () => {
  it.each(['light', 'dark', 'projector'] as const)(
    'shows every sign in every state, and no two of them look the same (%s)',
    async (theme) => {
      const seen = await changes(theme);
      const drawn = Object.fromEntries(
        Object.entries(seen).map(([sign, since]) => [sign, since.map(([state]) => state)]),
      );
      const wanted = Object.entries(everySign).map(([sign, { states }]) => [
        sign,
        Object.keys(states).slice(1),
      ]);
      expect(drawn).toEqual(Object.fromEntries(wanted));
      const alike = Object.entries(seen).flatMap(([sign, since]) =>
        since
          .filter(([, pixels]) => pixels < ENOUGH)
          .map(([state, pixels]) => `${sign} ${state}: ${pixels} pixels`),
      );
      expect(alike).toEqual([]);
    },
  );

  it('draws people who can be told apart at forty pixels, without colour', async () => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(
      new URL('src/townhall/gallery/gallery.html?figures&calm', server.resolvedUrls?.local[0]).href,
    );
    await page.locator('[data-figures]').waitFor();
    const shapes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLCanvasElement>('canvas[data-figure]')].map((canvas) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [],
        };
        const inked = Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4 + 3] ?? 0) > 127);
        return { figure: canvas.dataset.figure ?? '', width: canvas.width, inked };
      }),
    );
    await browser.close();
    expect(shapes.map(({ figure }) => figure)).toEqual([...FIGURES]);
    const alike = shapes.flatMap((one, at) =>
      shapes
        .slice(at + 1)
        .map((two) => ({ pair: `${one.figure} and ${two.figure}`, shared: shared(one.inked, two.inked) })),
    );
    expect(alike.filter(({ shared: part }) => part > TOO_ALIKE)).toEqual([]);
  });
});

/** How much of two shapes together both of them cover, 0–1. */
function shared(one: readonly boolean[], two: readonly boolean[]): number {
  const both = one.filter((inked, at) => inked && two[at]).length;
  const either = one.filter((inked, at) => inked || two[at]).length;
  return both / Math.max(1, either);
}
