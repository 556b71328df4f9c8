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
    await page.locator('.picture-words summary').click();
    expect(await page.locator('.picture-words').innerText()).toContain('Rum för rum');
    expect(await page.locator('.picture-words img').count()).toBe(0);
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
    await page.mouse.move(box.x + box.width * 0.87, box.y + box.height * 0.34);
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

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const marks = (page: Page) => house(page).locator('.gz-mark:visible');
const line = (page: Page) => house(page).locator('.gz-look');

describe('an alternative that has a place in the house', () => {
  it('says itself when its mark is pointed at, with its button; Escape puts what is said away', async () => {
    const page = await openGame(THE_CASE);
    await untilShown(page);
    const mark = marks(page).nth(1);
    const label = await mark.getAttribute('aria-label');
    await mark.hover();
    await expect.poll(() => line(page).innerText()).toBe(`${await mark.innerText()}. ${label}`);
    expect(await page.locator('.choice.pointed').innerText()).toBe(label);
    await page.keyboard.press('Escape');
    expect(await line(page).textContent()).toBe('');
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator('.choice.pointed').count()).toBe(0);
  });

  it('has its mark lit while its button is pointed at or has the focus', async () => {
    const page = await openGame(THE_CASE);
    await untilShown(page);
    const lit = () => house(page).locator('.gz-mark[data-lit=true]').allInnerTexts();
    await page.getByTestId('choice').nth(2).hover();
    await expect.poll(lit).toEqual(['3']);
    await page.mouse.move(2, 2);
    await expect.poll(lit).toEqual([]);
    await page.getByTestId('choice').nth(0).focus();
    await expect.poll(lit).toEqual(['1']);
    await page.keyboard.press('Tab');
    await expect.poll(lit).toEqual(['2']);
  });

  it('is shown by the first tap, and put away by a tap elsewhere; the second tap in a row takes it', async () => {
    const page = await openGame(THE_CASE, PHONE);
    await untilShown(page);
    const mark = marks(page).first();
    const label = (await mark.getAttribute('aria-label')) ?? '';
    const before = await passageText(page);
    await mark.tap();
    await expect.poll(() => line(page).innerText()).toContain(label);
    expect(await line(page).innerText()).toContain('Tryck en gång till för att välja.');
    expect(await page.locator('.choice.pointed').count()).toBe(1);
    await page.getByTestId('passage').tap({ position: { x: 4, y: 4 } });
    await expect.poll(() => line(page).textContent()).toBe('');
    expect(await page.locator('.choice.pointed').count()).toBe(0);
    await mark.tap();
    expect(await passageText(page)).toBe(before);
    await mark.tap();
    await expect.poll(() => passageText(page)).not.toBe(before);
  });

  it('lets a finger scroll the page, also from a mark, and says nothing then', async () => {
    const page = await openGame(THE_CASE, PHONE);
    await untilShown(page);
    const box = await marks(page).first().boundingBox();
    if (!box) throw new Error('There is no mark.');
    const fingers = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width / 2, box.y + 24];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }],
      });
    await touch('touchStart', 0);
    for (let up = 10; up <= 120; up += 10) await touch('touchMove', up);
    await touch('touchEnd', 0);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await line(page).count()).toBe(0);
  });

  it('is told of at the edge of a small picture, and found when the whole house is shown', async () => {
    const page = await openGame(THE_CASE, PHONE);
    await untilShown(page);
    const numbers = async () => [
      ...(await marks(page).allInnerTexts()),
      ...(await house(page).locator('.gz-edge b').allInnerTexts()),
    ];
    const all = (await page.getByTestId('choice').all()).map((_, at) => String(at + 1));
    expect((await numbers()).sort()).toEqual(all);
    expect(await marks(page).count()).toBeLessThan(all.length);
    for (const box of await Promise.all((await marks(page).all()).map((mark) => mark.boundingBox()))) {
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await page.getByTestId('choice').nth(1).focus();
    const litAtTheEdge = house(page).locator('.gz-edge b[data-lit=true]');
    await expect.poll(() => litAtTheEdge.allInnerTexts()).toEqual(['2']);
    await house(page).locator('.gz-edge').first().tap();
    await expect.poll(() => marks(page).count()).toBe(all.length);
    const button = page.getByRole('button', { name: 'Hela huset' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await untilShown(page);
    await expect.poll(() => marks(page).count()).toBe(all.length);
    await button.tap();
    await expect.poll(() => marks(page).count()).toBeLessThan(all.length);
    expect(problemsOf(page)).toEqual([]);
  });

  it('has the whole house before it on a wide screen, where no button is needed for it', async () => {
    const page = await openGame(THE_CASE, { viewport: { width: 1024, height: 768 } });
    await untilShown(page);
    expect(await marks(page).count()).toBe(await page.getByTestId('choice').count());
    expect(await page.locator('.whole-house').isVisible()).toBe(false);
  });

  it('goes closer on a wide screen when it is asked to, says what lies beyond, and finds the way back', async () => {
    const page = await openGame(THE_CASE, { viewport: { width: 1280, height: 800 } });
    await untilShown(page);
    const all = await page.getByTestId('choice').count();
    const closer = page.getByRole('button', { name: 'Närmare' });
    expect(await closer.getAttribute('aria-pressed')).toBe('false');
    await closer.click();
    await expect.poll(() => marks(page).count()).toBeLessThan(all);
    expect((await marks(page).count()) + (await house(page).locator('.gz-edge b').count())).toBe(all);
    const boxes = await Promise.all(
      [closer, ...(await house(page).locator('.gz-edge').all())].map((one) => one.boundingBox()),
    );
    const [button, ...edges] = boxes;
    if (!button) throw new Error('the button is not seen');
    for (const edge of edges) {
      if (!edge) continue;
      const apart = edge.x + edge.width <= button.x || edge.y >= button.y + button.height;
      expect(apart || edge.x >= button.x + button.width).toBe(true);
    }
    await page.reload();
    await untilShown(page);
    expect(await closer.getAttribute('aria-pressed')).toBe('true');
    await house(page).locator('.gz-edge').first().click();
    await expect.poll(() => marks(page).count()).toBe(all);
    expect(await closer.getAttribute('aria-pressed')).toBe('false');
    expect(problemsOf(page)).toEqual([]);
  });
});

describe('the legend', () => {
  const drawn = (page: Page) =>
    page
      .locator('.picture-words img')
      .evaluateAll((images) => images.map((one) => (one as HTMLImageElement).naturalWidth));

  it('shows the drawn sign beside its words', async () => {
    const page = await openGame(THE_CASE);
    await untilShown(page);
    await page.locator('.picture-words summary').click();
    await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(12);
    expect((await drawn(page)).filter((width) => width === 0)).toEqual([]);
    expect(await page.locator('.picture-words .drawn').count()).toBe((await drawn(page)).length);
  });

  it('and the house room by room are there in words alone when the picture is switched off', async () => {
    const page = await openGame(THE_CASE, { settings: { townhall: false } });
    await page.locator('.picture-words summary').click();
    const words = await page.locator('.picture-words').innerText();
    for (const part of ['Rum för rum', 'Klockan i tornet visar', 'Tyngdpunkten', 'Nålarna'])
      expect(words).toContain(part);
    expect(await drawn(page)).toEqual([]);
    await chooseFirst(page);
    await expect.poll(() => page.locator('.picture-words').innerText()).not.toBe(words);
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
