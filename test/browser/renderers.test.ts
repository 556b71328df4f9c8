/** Phaser's two renderers give the same picture, so that the game may draw with either; a lost WebGL context is drawn anew. */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/browser.mjs';
import { buildGallery } from '../../tools/build-gallery.mjs';
import { root } from '../../tools/root.mjs';

/** A pixel differs visibly when a colour of it is this far off, of 255. */
const VISIBLY = 24;
/** The share of them that may: edges and letters lie a part of a pixel away, and lines are smoothed in another way. */
const MOST = 0.01;
/** So is a square of so many pixels a side, by its mean colours, which no edge moves as far: none may. */
const SIDE = 8;
const MEAN = 16;
/** As many squares differ at least between one stage and the next. */
const ANOTHER = 30;

/** Chromium's own WebGL, drawn by the processor: the same on every machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
];

/** Walls in each light and season, people everywhere, the house upright and leaning both ways, cards, marks, what is hidden. */
const STAGES = ['ordinary', 'gold', 'murky', 'winter', 'night', 'election', 'outside', 'finance', 'opened'];

const outDir = join(root, '.build/gallery-renderers');
const STILL = '#townhall[data-ready=true][data-still=true]';
let server: PreviewServer;
let browser: Browser;
let page: Page;

/** What the page under test is asked for by the tests. */
interface Bench {
  /** Draws `stage` with both; WebGL after what `happens` to its context, when something does. */
  draw(stage: string, happens?: 'restoreContext'): Promise<Differences>;
  loseContext(): Promise<void>;
}

interface Differences {
  /** Share of the pixels, and number of squares, that differ between the two renderers. */
  readonly pixels: number;
  readonly squares: number;
  /** Number of squares that differ between what Canvas draws and what it drew before. */
  readonly since: number;
}

/** Both galleries lie in one page (which else forbids frames), WebGL's in a frame, so that their pixels are compared there. */
function setBench({ visibly, side, mean }: Readonly<Record<'visibly' | 'side' | 'mean', number>>): void {
  const half = (where: Document) => {
    const host = where.querySelector<HTMLElement>('#townhall');
    const canvas = host?.querySelector('canvas');
    if (!host || !canvas) throw new Error('There is no picture.');
    return { where, host, canvas };
  };
  const canvas = half(document);
  const webgl = half(document.querySelector('iframe')?.contentDocument ?? document);
  const gl = webgl.canvas.getContext('webgl2') ?? webgl.canvas.getContext('webgl');
  if (!canvas.canvas.getContext('2d') || !gl) throw new Error('Canvas and WebGL are not both there.');
  // A lost context gives no extensions: the one that loses it must also bring it back.
  const losing = gl.getExtension('WEBGL_lose_context');
  type Half = typeof webgl;
  type Pixels = Uint8ClampedArray;

  /** Read in the same breath as it is drawn: what WebGL has drawn is gone when it has been shown. */
  const drawn = ({ host, canvas: from }: Half) =>
    new Promise<Pixels>((resolve) => {
      const watch = new MutationObserver(() => {
        if (host.dataset.ready !== 'true' || host.dataset.still !== 'true') return;
        watch.disconnect();
        const copy = document.createElement('canvas');
        copy.width = from.width;
        copy.height = from.height;
        const pen = copy.getContext('2d');
        pen?.drawImage(from, 0, 0);
        resolve(pen?.getImageData(0, 0, copy.width, copy.height).data ?? new Uint8ClampedArray());
      });
      watch.observe(host, { attributes: true, attributeFilter: ['data-ready', 'data-still'] });
    });
  const choose = ({ where }: Half, stage: string) =>
    where.querySelector<HTMLElement>(`button[data-stage=${stage}]`)?.click();
  const { width, height } = canvas.canvas;
  const differing = (one: Pixels, two: Pixels) => {
    if (one.length !== two.length) return 1;
    let count = 0;
    for (let at = 0; at < one.length; at += 4)
      if ([0, 1, 2].some((colour) => Math.abs((one[at + colour] ?? 0) - (two[at + colour] ?? 0)) > visibly))
        count += 1;
    return count / (one.length / 4);
  };
  const meanOf = (pixels: Pixels, left: number, top: number, colour: number) => {
    let sum = 0;
    for (let y = top; y < top + side; y += 1)
      for (let x = left; x < left + side; x += 1) sum += pixels[(y * width + x) * 4 + colour] ?? 0;
    return sum / (side * side);
  };
  const squares = (one: Pixels, two: Pixels) => {
    let count = 0;
    for (let y = 0; y < height; y += side)
      for (let x = 0; x < width; x += side)
        if (
          [0, 1, 2].some((colour) => Math.abs(meanOf(one, x, y, colour) - meanOf(two, x, y, colour)) > mean)
        )
          count += 1;
    return count;
  };

  let before: Pixels | undefined;
  const bench: Bench = {
    async draw(stage, happens) {
      const both = Promise.all([drawn(canvas), drawn(webgl)]);
      choose(canvas, stage);
      if (happens === undefined) choose(webgl, stage);
      else losing?.[happens]();
      const [one, two] = await both;
      const since = before ? squares(before, one) : Number.POSITIVE_INFINITY;
      before = one;
      return { pixels: differing(one, two), squares: squares(one, two), since };
    },
    async loseContext() {
      const lost = new Promise((resolve) =>
        webgl.canvas.addEventListener('webglcontextlost', resolve, { once: true }),
      );
      losing?.loseContext();
      await lost;
    },
  };
  Object.assign(globalThis, { bench });
}

const draw = (stage: string, happens?: 'restoreContext') =>
  page.evaluate(([name, event]) => (globalThis as unknown as { bench: Bench }).bench.draw(name, event), [
    stage,
    happens,
  ] as const);

beforeAll(async () => {
  await buildGallery(outDir);
  server = await preview({ root, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const { path: executablePath } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: FLAGS, timeout: 120_000 });
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
  const address = new URL('src/townhall/gallery/gallery.html?calm', server.resolvedUrls?.local[0]).href;
  await page.goto(address);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, width: '1280', height: '720' });
    frame.style.border = '0';
    document.body.prepend(frame);
  }, `${address}&renderer=webgl`);
  await page.frameLocator('iframe').locator(STILL).waitFor({ timeout: 200_000 });
  await page.locator(STILL).waitFor({ timeout: 200_000 });
  await page.evaluate(setBench, { visibly: VISIBLY, side: SIDE, mean: MEAN });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const isSame = ({ pixels, squares }: Differences) => pixels <= MOST && squares === 0;

describe('Canvas and WebGL', () => {
  it('give the same picture of every stage, and no two stages the same', async () => {
    const drawn: Record<string, Differences> = {};
    for (const stage of STAGES) drawn[stage] = await draw(stage);
    expect(Object.entries(drawn).filter(([, one]) => !isSame(one))).toEqual([]);
    expect(Object.entries(drawn).filter(([, { since }]) => since < ANOTHER)).toEqual([]);
  });

  it('give it also after the context was lost, with all that was painted before and meanwhile', async () => {
    // Skies, walls and squares are painted and forgotten one after the other.
    for (const stage of ['winter', 'evening', 'gold']) await draw(stage);
    await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.loseContext());
    expect(isSame(await draw('night'))).toBe(false);
    expect(await draw('night', 'restoreContext')).toSatisfy(isSame);
    for (const stage of ['winter', 'murky']) expect(await draw(stage)).toSatisfy(isSame);
  });
});
