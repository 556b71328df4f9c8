/** The picture of the house is an addition: the game is complete without it, however it is lost. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { chooseFirst, passageText, THE_CASE, whereNow } from './reader.ts';

const house = (page: Page) => page.getByTestId('townhall');
const notice = (page: Page) => page.getByTestId('notice').innerText();

async function untilShown(page: Page): Promise<void> {
  await expect.poll(() => house(page).getAttribute('data-ready')).toBe('true');
}

async function expectPlayable(page: Page): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    await whereNow(page);
    await chooseFirst(page);
  }
  expect(await passageText(page)).not.toBe('');
  expect(problemsOf(page).filter((problem) => problem.startsWith('error'))).toEqual([]);
}

const refusing = (kinds: readonly string[]) => (context: BrowserContext) =>
  context.addInitScript((refused: readonly string[]) => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...more: unknown[]
    ) {
      return refused.includes(kind) ? null : Reflect.apply(real, this, [kind, ...more]);
    } as typeof real;
  }, kinds);

describe('the picture of the house', () => {
  it('is drawn also where there is no WebGL', async () => {
    const page = await openGame(THE_CASE, { prepare: refusing(['webgl', 'webgl2', 'experimental-webgl']) });
    await untilShown(page);
    await expectPlayable(page);
    expect(await notice(page)).toBe('');
  });

  it('is left out with a word where nothing can be drawn, and Phaser is not even fetched', async () => {
    const fetched: string[] = [];
    const page = await openGame(THE_CASE, {
      prepare: async (context) => {
        context.on('request', (request) => fetched.push(request.url()));
        await refusing(['webgl', 'webgl2', 'experimental-webgl', '2d', 'bitmaprenderer'])(context);
      },
    });
    await expect.poll(() => notice(page)).toContain('Bilden av huset kan inte visas');
    expect(fetched.filter((url) => url.includes('engine-'))).toEqual([]);
    await expectPlayable(page);
  });

  it.each(['picture-*', 'hall-*', 'engine-*', '_virtual_townhall-art-*', 'stage-*'])(
    'is left out with a word when a part of it (%s) cannot be fetched',
    async (part) => {
      const page = await openGame(THE_CASE, {
        prepare: (context) => context.route(`**/assets/${part}`, (route) => route.abort()),
      });
      await expect.poll(() => notice(page)).toContain('Bilden av huset kan inte visas');
      await expectPlayable(page);
    },
  );

  it('that the machine takes back is said to be lost, and drawn anew when it can be', async () => {
    const page = await openGame(THE_CASE);
    await untilShown(page);
    const happens = (event: string) =>
      house(page)
        .locator('canvas')
        .first()
        .evaluate((canvas, name) => canvas.dispatchEvent(new Event(name, { cancelable: true })), event);
    await happens('contextlost');
    await expect.poll(() => notice(page)).toContain('Bilden av huset försvann');
    await chooseFirst(page);
    await happens('contextrestored');
    await untilShown(page);
    await expectPlayable(page);
  });

  it('marks what is pointed at in the text', async () => {
    const page = await openGame(THE_CASE);
    const second = page.getByTestId('choice').nth(1);
    await second.hover();
    await expect.poll(() => second.getAttribute('class')).toContain('pointed');
  });

  it('says in a line what one sees where one points, and the same room by room in words', async () => {
    const page = await openGame(THE_CASE);
    await untilShown(page);
    const box = await house(page).boundingBox();
    if (!box) throw new Error('The house has no place on the page.');
    const line = house(page).locator('.gz-look');
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.34);
    await expect.poll(() => line.innerText()).toContain('Ekonomi');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 40);
    await expect.poll(() => line.textContent()).toBe('');
    await page.locator('.picture-words summary').click();
    expect(await page.locator('.picture-words').innerText()).toContain('Rum för rum');
  });

  it('asks no other host for anything', async () => {
    const page = await openGame(THE_CASE);
    await untilShown(page);
    await chooseFirst(page);
    expect(problemsOf(page)).toEqual([]);
  });
});

describe.each(['reduce', 'no-preference'] as const)(
  'with movement as the reader wants it (%s)',
  (reducedMotion) => {
    it('the house comes to rest and shows the state', async () => {
      const page = await openGame(THE_CASE, { reducedMotion });
      await untilShown(page);
      await chooseFirst(page);
      await untilShown(page);
      await expect.poll(() => house(page).getAttribute('data-still')).toBe('true');
      expect(problemsOf(page)).toEqual([]);
    });
  },
);
