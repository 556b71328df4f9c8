/** The debrief in a browser: read with the keyboard, left and found again, laid beside another run, printed and carried on. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kept } from '../../src/debrief/types.ts';
import type { Run } from '../../src/run/run.ts';
import { A_SLOW_MACHINE, playedFrom } from '../debrief/real-runs.ts';
import { openGame, problemsOf } from './game.ts';
import { codeFor } from './played.ts';
import { expectNoSidewaysScroll, faults, untilSettled } from './settled.ts';

const PARTS = ['ended', 'happened', 'why', 'knew', 'road', 'envelope', 'questions'] as const;
type Part = (typeof PARTS)[number];

let mine: Run;
let code: string;
let theirs: string;

beforeAll(async () => {
  mine = await playedFrom('director', 5);
  code = codeFor(mine);
  theirs = codeFor(await playedFrom('chair', 5));
}, A_SLOW_MACHINE);

async function opened(options: Parameters<typeof openGame>[1] = {}): Promise<Page> {
  const page = await openGame(`/?code=${code}`, options);
  await page.getByTestId('debrief').waitFor();
  return page;
}

/** Printing leaves the page as it is, so that it can be looked at. */
const stillPrinter: Parameters<typeof openGame>[1] = {
  prepare: (context) =>
    context.addInitScript(() => {
      window.print = () => undefined;
    }),
};

async function turnTo(page: Page, part: Part): Promise<void> {
  await page.locator(`.d-contents a[href="#d-${part}"]`).click();
  await page.locator(`#d-${part}`).waitFor({ state: 'visible' });
}

const heading = (page: Page) => page.locator('.d-stepbody:not([hidden]) h2').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function takeOtherRoad(page: Page): Promise<void> {
  await turnTo(page, 'road');
  await page.locator('[data-step=road] .d-tabs button', { hasText: 'Emmys nionde dag' }).click();
  await page.locator('.d-others input').first().press('Space');
  await page.locator('.d-nextpage').first().waitFor();
}

async function layBeside(page: Page, other: string): Promise<void> {
  await turnTo(page, 'envelope');
  await page.locator('.d-find input').fill(other);
  await page.locator('.d-find input').press('Enter');
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe('the parts', () => {
  it('are reached with the keyboard alone, take the focus, and the way back leads to the one before', async () => {
    const page = await opened();
    await page.locator('.d-contents a').nth(3).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('d-knew');
    await page.getByRole('link', { name: 'Vidare: Vägen du inte tog' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('d-road');
    expect(new URL(page.url()).hash).toBe('#d-road');
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('Vad du visste då');
    expect(problemsOf(page)).toEqual([]);
  });

  it('each has a link of its own', async () => {
    for (const part of ['why', 'envelope'] as const) {
      const page = await openGame(`/?code=${code}#d-${part}`);
      await page.locator(`#d-${part}`).waitFor({ state: 'visible' });
    }
  });

  it('fit a narrow window', async () => {
    const page = await opened({ viewport: { width: 320, height: 700 } });
    for (const part of PARTS) {
      await turnTo(page, part);
      await expectNoSidewaysScroll(page);
    }
    await takeOtherRoad(page);
    await expectNoSidewaysScroll(page);
    await layBeside(page, theirs);
    await page.locator('.d-shared').first().waitFor();
    await expectNoSidewaysScroll(page);
  });
});

describe('what the reader has done', () => {
  it('is there again after a reload: the part, the guess, the two answers and the intention', async () => {
    const page = await opened();
    await turnTo(page, 'happened');
    await page.locator('.d-shape').first().press('Enter');
    await page.locator('.d-said').waitFor();
    await turnTo(page, 'knew');
    await page.locator('.d-views').first().getByText('Vet inte').click();
    await turnTo(page, 'questions');
    await page.locator('.d-intention textarea').fill('Nästa gång frågar jag vem mer.');
    await expect.poll(() => new URL(page.url()).searchParams.get('run')).toBeTruthy();
    await untilIntentionKept(page, 'Nästa gång frågar jag vem mer.');
    await page.reload();
    await page.getByTestId('debrief').waitFor();
    expect(await heading(page)).toBe('Frågor och en avsikt');
    expect(await page.locator('.d-intention textarea').inputValue()).toBe('Nästa gång frågar jag vem mer.');
    await turnTo(page, 'happened');
    expect(await page.locator('.d-said').count()).toBe(1);
    await turnTo(page, 'knew');
    expect(await page.locator('.d-views').first().getByLabel('Vet inte').isChecked()).toBe(true);
  });

  it('is gone for good when the reader wants it so', async () => {
    const page = await opened();
    await turnTo(page, 'questions');
    await page.locator('.d-intention textarea').fill('Bort med det här.');
    await untilIntentionKept(page, 'Bort med det här.');
    await page.locator('.d-stored button').click();
    await page.getByText('Borttaget. Spelet finns kvar.').waitFor();
    await untilIntentionKept(page, undefined);
    await page.reload();
    await page.getByTestId('debrief').waitFor();
    expect(await page.locator('.d-intention textarea').inputValue()).toBe('');
  });

  it('a line can be drawn with the pointer before it opens', async () => {
    const page = await opened();
    await turnTo(page, 'happened');
    await page.locator('.d-orelse').first().click();
    const field = page.locator('.d-field svg');
    await field.scrollIntoViewIfNeeded();
    const box = await field.boundingBox();
    if (!box) throw new Error('There is no field to draw in.');
    await page.mouse.move(box.x + 5, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 80, { steps: 8 });
    await page.mouse.move(box.x + box.width - 5, box.y + 30, { steps: 8 });
    await page.mouse.up();
    await page.locator('.d-draw .button').first().click();
    await page.getByText('Du ritade din gissning.').waitFor();
    expect(await page.locator('.d-guess path').count()).toBe(1);
  });
});

/** What the reader's own things are in the browser's own store, read as the store has it. */
function keptIn(page: Page): Promise<Kept | undefined> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('gyllene-zonen'));
    try {
      const store = database.transaction('saves').objectStore('saves');
      const keys = (await answer(store.getAllKeys())).filter((key) => !String(key).startsWith('.'));
      const texts = await Promise.all(keys.map((key) => answer(store.get(key))));
      return texts.map((text) => JSON.parse(String(text)).kept).find(Boolean);
    } finally {
      database.close();
    }
  });
}

async function untilIntentionKept(page: Page, wanted: string | undefined): Promise<void> {
  await expect.poll(async () => (await keptIn(page))?.intention).toBe(wanted);
}

describe('an ending carried over from another case', () => {
  const sentence = 'I det här spelet gäller att ”Femtonde oktober” i Kvarnholt slutade med ”Klart”.';

  it('is said where the play begins, also to who comes by a link, and not on its later pages', async () => {
    const page = await openGame(
      '/?case=parhasten&chair=director&seed=7&after=majoritetsskiftet.klart,namnderna.utan',
    );
    await page.getByTestId('choice').first().waitFor();
    const said = page.getByTestId('holds');
    expect(await said.innerText()).toBe(
      `${sentence.slice(0, -1)} och ”En nämnd över alla” i Hedvalla med ”En nämnd över alla”.`,
    );
    expect(await page.getByTestId('passage').getAttribute('aria-describedby')).toBe(
      await said.getAttribute('id'),
    );
    await page.getByTestId('choice').first().click();
    await expect.poll(() => said.count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
  });

  it('is said where the debrief opens and on its short paper, and nothing is when nothing was', async () => {
    const run = await playedFrom('director', 5, { majoritetsskiftet: 'klart' });
    const page = await openGame(`/?code=${codeFor(run)}`, stillPrinter);
    await page.getByTestId('debrief').waitFor();
    expect(await page.locator('[data-step=ended]').getByTestId('holds').innerText()).toBe(sentence);
    await page.getByRole('button', { name: /Skriv ut kort/ }).click();
    await page.getByTestId('short-paper').waitFor({ state: 'attached' });
    expect(await page.getByTestId('short-paper').textContent()).toContain(sentence);
    const plain = await opened();
    expect(await plain.getByTestId('holds').count()).toBe(0);
  });
});

describe('the road not taken', () => {
  it('shows both next pages and two years of both, without holding the page', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      new PerformanceObserver((list) =>
        seen.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        entryTypes: ['longtask'],
      });
    });
    await takeOtherRoad(page);
    const [own, other] = await page.locator('.d-nextpage').allInnerTexts();
    const decision = mine.record().decisions.find(({ id }) => id === 'm2');
    const next = mine.record().passages[(decision?.step ?? 0) + 1];
    expect(own).toContain(next?.lines[0]?.text);
    expect(other).not.toContain(next?.lines[0]?.text);
    expect(await page.locator('.d-smalls svg').count()).toBeGreaterThan(3);
    const longest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { readonly seen: readonly number[] }).seen),
    );
    // Both runs are played again beside the page: on the page they would hold it for half a second and more.
    expect(longest).toBeLessThan(400);
  });

  it('is the same with workers forbidden', async () => {
    const page = await opened({
      prepare: (context) =>
        context.addInitScript(() => {
          Object.assign(window, {
            Worker: class {
              constructor() {
                throw new Error('no workers here');
              }
            },
          });
        }),
    });
    await takeOtherRoad(page);
    expect(await page.locator('.d-smalls svg').count()).toBeGreaterThan(3);
  });

  it('a point of both lines is read with the arrow keys', async () => {
    const page = await opened();
    await takeOtherRoad(page);
    const slider = page.locator('.d-smalls input').first();
    await slider.focus();
    const before = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/\d+ med ditt val, \d+ med det andra/);
  });

  it('can be played on, and the first run is still here', async () => {
    const page = await opened();
    await takeOtherRoad(page);
    const taken = await page.locator('.d-others label').first().innerText();
    await page.locator('[data-step=road] .d-playfrom button').click();
    // The choice is made, and what it was made for is asked as ever.
    await page.getByTestId('skip').click();
    await page.getByTestId('choice').first().waitFor();
    const first = code;
    await page.getByTestId('earlier').click();
    await expect.poll(() => page.locator('dialog[open]').innerText()).toContain(taken.slice(0, 20));
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.getByTestId('debrief').waitFor();
    await expect
      .poll(async () => (await page.getByTestId('run-code').innerText()).replaceAll(' ', ''))
      .toBe(first);
    await page.goto(new URL('/', page.url()).href);
    await expect.poll(() => page.getByTestId('saved-run').count()).toBe(2);
  });
});

describe('the other chair', () => {
  it('by its code, every meeting stands as both saw it and all letters are open', async () => {
    const page = await opened();
    await turnTo(page, 'envelope');
    expect(await page.locator('.d-letter, .d-note').count()).toBe(0);
    await layBeside(page, theirs);
    await page.locator('.d-shared').first().waitFor();
    expect(await page.locator('.d-shared').count()).toBe(5);
    expect(await page.locator('.d-note').count()).toBe(10);
    expect(await page.locator('.d-sealed').count()).toBe(0);
  });

  it.each([
    ['hej', 'Det där är ingen körkod.'],
    ['gz1qqqqqqq', 'Något tecken är fel.'],
  ])('%s gives a sentence', async (given, says) => {
    const page = await opened();
    await layBeside(page, given);
    await page.getByText(says).waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  it('the same chair is no other chair', async () => {
    const page = await opened();
    await layBeside(page, code);
    await page.getByText('Koden är från samma stol som din.').waitFor();
  });

  it('is found by itself when it has been played on this device', async () => {
    const first = await openGame(`/?code=${theirs}`);
    await first.getByTestId('debrief').waitFor();
    await turnTo(first, 'questions');
    await first.locator('.d-intention textarea').fill('Sparat.');
    await untilIntentionKept(first, 'Sparat.');
    const page = await openGame(`/?code=${code}#d-envelope`, { sameVisitorAs: first });
    await page.locator('.d-shared').first().waitFor();
    expect(await page.locator('.d-shared').count()).toBe(5);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('no part breaks a rule of WCAG 2.2 AA, with everything laid out', { timeout: 180_000 }, async () => {
    const page = await opened({ colorScheme });
    await turnTo(page, 'happened');
    await page.locator('.d-shape').first().click();
    await page.locator('.d-orelse').first().click();
    await takeOtherRoad(page);
    await layBeside(page, theirs);
    await page.locator('.d-shared').first().waitFor();
    await page.getByRole('button', { name: 'Visa koden som bild' }).click();
    await page.getByTestId('qr').waitFor();
    for (const part of PARTS) {
      await turnTo(page, part);
      await untilSettled(page);
      expect(await faults(page), part).toEqual([]);
    }
  });
});

describe('on paper', () => {
  it('the short one is two or three sheets with the code as a picture, the whole one has all of it', async () => {
    const page = await opened({ colorScheme: 'dark', ...stillPrinter });
    const whole = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    await page.getByRole('button', { name: /Skriv ut kort/ }).click();
    const short = page.getByTestId('short-paper');
    await short.locator('.qr').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const text = await short.innerText();
    for (const { title } of mine
      .record()
      .decisions.map(({ id }) => mine.bundle.decisions?.[id] ?? { title: id }))
      expect(text).toContain(title);
    expect(text.replaceAll(' ', '')).toContain(code);
    expect(await page.locator('.d-contents').isVisible()).toBe(false);
    const ink = await short.evaluate((node) => getComputedStyle(node).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    // The browser says itself that it has printed; then the page is as it was.
    const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(3);
    expect(whole).toBeGreaterThan(6);
    await expect.poll(() => short.count()).toBe(0);
  });
});

describe('a hundred thousand letters for an intention', () => {
  it('pasted or typed by a program, are cut where the room ends, and that is said', async () => {
    const page = await opened();
    await turnTo(page, 'questions');
    const field = page.locator('.d-intention textarea');
    const said = page.getByTestId('intention-full');
    await field.fill('Nästa gång frågar jag.');
    expect(await said.innerText()).toBe('');
    await field.fill('å'.repeat(100_000));
    await expect.poll(() => said.innerText()).toContain('500 tecken');
    expect((await field.inputValue()).length).toBe(500);
    await untilIntentionKept(page, 'å'.repeat(500));
    await field.fill('Kort.');
    await expect.poll(() => said.innerText()).toBe('');
  });
});

describe('some weeks later', () => {
  it('a calendar file can be had, and leads to the situations beside what was chosen then', async () => {
    const page = await opened();
    await turnTo(page, 'questions');
    await page.locator('.d-intention textarea').fill('Nästa gång frågar jag, alltid.');
    await untilIntentionKept(page, 'Nästa gång frågar jag, alltid.');
    await page.reload();
    await page.getByTestId('debrief').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta kalenderfilen' }).click();
    const stream = await (await downloading).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    const file = Buffer.concat(parts).toString('utf8');
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(file).toContain('Nästa gång frågar jag\\, alltid.');
    const link = lines.find((line) => line.startsWith('URL:'))?.slice('URL:'.length) ?? '';
    await page.goto(link);
    await page.getByTestId('follow-up').waitFor();
    await page.getByText('Nästa gång frågar jag, alltid.').waitFor();
    expect(await page.locator('.f-then p').count()).toBe(0);
    await page.locator('.f-situations input').first().check();
    await expect.poll(() => page.locator('.f-then p').first().innerText()).toContain('Göte slutar');
    await untilSettled(page);
    expect(await faults(page)).toEqual([]);
    await expect.poll(async () => (await keptIn(page))?.followUp?.answers).toEqual({ trappan: 'haller' });
    await page.reload();
    await page.getByTestId('follow-up').waitFor();
    expect(await page.locator('.f-situations input').first().isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Ta bort mina svar här' }).click();
    expect(await page.locator('.f-situations input').first().isChecked()).toBe(false);
  });

  it('without the play, says that nothing is kept', async () => {
    const page = await openGame('/?view=follow-up&case=parhasten&chair=director&run=nowhere');
    await page.getByText('Spelet finns inte på den här datorn').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });
});

describe('a code typed by hand', () => {
  it('with one wrong character shows which, and opens as it must have been', async () => {
    const wrong = code.slice(0, 20) + (code[20] === 'q' ? 'p' : 'q') + code.slice(21);
    const page = await openGame(`/?code=${wrong}`);
    await page.getByTestId('code-trouble').waitFor();
    expect(await page.locator('.code-groups mark').first().innerText()).toBe(wrong[20]);
    await page.getByRole('button', { name: 'Öppna den koden' }).click();
    await page.getByTestId('debrief').waitFor();
  });
});
