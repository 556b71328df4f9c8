/** What was played is kept: over a closed tab, a crash, another edition of the case, a broken file, and where nothing can be kept. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openGame, problemsOf } from './game.ts';
import { tamperWithSaves, untilKept } from './kept.ts';
import { codeFor, fileOf, finishedRun, fromEarlier, printed, unfinishedRun } from './played.ts';
import { byNumbers, chooseFirst, partOfDebrief, passageText, THE_CASE, whereNow } from './reader.ts';

const notice = (page: Page) => page.getByTestId('notice').innerText();

/** Hands the first page a file, as the reader would. */
async function openFile(page: Page, text: string): Promise<void> {
  await page.getByText('Har du en kod').click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'spel.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function titlePage(sameVisitorAs?: Page): Promise<Page> {
  const page = await openGame('/', sameVisitorAs ? { sameVisitorAs } : {});
  await page.getByTestId('start-parhasten-director').waitFor();
  return page;
}

/** Some choices into the case, each of them kept; answers the page and what stood at each step. */
async function played(choices: number): Promise<{ page: Page; texts: string[] }> {
  const page = await openGame(THE_CASE);
  const texts: string[] = [];
  for (let count = 0; count <= choices; count += 1) {
    await whereNow(page);
    texts.push(await passageText(page));
    if (count < choices) await chooseFirst(page);
  }
  await untilKept(page, choices);
  return { page, texts };
}

/** The whole process of the tab dies, in the middle of whatever it was doing. */
async function kill(page: Page): Promise<void> {
  const died = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await died;
}

describe('a tab that dies', () => {
  it('in the middle of a choice loses at most that choice', async () => {
    const { page, texts } = await played(3);
    await page.getByTestId('choice').first().click({ noWaitAfter: true });
    await kill(page);
    const after = await openGame('/', { sameVisitorAs: page });
    await after.getByTestId('saved-run').getByRole('button', { name: 'Fortsätt' }).click();
    await whereNow(after);
    const found = await passageText(after);
    await after.getByRole('button', { name: 'Ångra valet' }).click();
    await expect.poll(() => passageText(after)).toBe(found === texts[3] ? texts[2] : texts[3]);
  });

  it('in the middle of saving leaves a play that can be read and played on', async () => {
    const { page } = await played(1);
    for (let count = 0; count < 4; count += 1) await byNumbers(page, await whereNow(page));
    await kill(page);
    const after = await openGame('/', { sameVisitorAs: page });
    await after.getByTestId('saved-run').getByRole('button', { name: 'Fortsätt' }).click();
    await byNumbers(after, await whereNow(after));
    expect(await notice(after)).toBe('');
    expect(problemsOf(after)).toEqual([]);
  });

  it('and is opened again by the browser stands where it was', async () => {
    const { page, texts } = await played(2);
    await page.reload();
    await whereNow(page);
    expect(await passageText(page)).toBe(texts[2]);
  });
});

describe('a play that came by a code', () => {
  it('is still found by it when one leaves before it has been kept', async () => {
    const page = await openGame(`/?code=${codeFor(await finishedRun(3))}`, {
      // The browser's store takes its time.
      prepare: (context) =>
        context.addInitScript(() => {
          IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype);
        }),
    });
    await partOfDebrief(page, 2).click();
    await page.reload();
    await page.getByTestId('debrief').waitFor();
    expect(new URL(page.url()).search).toContain('code=');
  });
});

describe('two plays one after the other', () => {
  it('are both kept, also when the second begins at once', async () => {
    const page = await titlePage();
    for (const choices of [1, 2]) {
      await page.getByTestId('start-parhasten-director').click();
      await whereNow(page);
      for (let count = 0; count < choices; count += 1) await chooseFirst(page);
      await page.getByRole('button', { name: 'Till första sidan' }).click();
      await page.getByTestId('start-parhasten-director').waitFor();
    }
    await expect.poll(() => page.getByTestId('saved-run').count()).toBe(2);
  });
});

describe('a play from an earlier edition of the case', () => {
  it('is not played on silently: the page says so, and one can begin anew', async () => {
    const { page } = await played(2);
    await tamperWithSaves(page, '"version":"', '"version":"x');
    const again = await titlePage(page);
    await again.getByTestId('saved-run').getByRole('button', { name: 'Fortsätt' }).click();
    await expect.poll(() => notice(again)).toContain('Fallet har ändrats');
    await again.getByTestId('start-parhasten-director').click();
    expect(await whereNow(again)).toBe('choice');
  });

  it('under its own address: says so too, and begins from the beginning', async () => {
    const { page, texts } = await played(2);
    await tamperWithSaves(page, '"version":"', '"version":"x');
    await page.reload();
    await expect.poll(() => notice(page)).toContain('Fallet har ändrats');
    await expect.poll(() => passageText(page)).toBe(texts[0]);
  });

  it('whose events came out differently is not played on either', async () => {
    const { page } = await played(2);
    await tamperWithSaves(page, '"digest":"', '"digest":"x');
    await page.reload();
    await expect.poll(() => notice(page)).toContain('Fallet har ändrats');
  });

  it('keeps its finished report, which is read as before', async () => {
    const page = await titlePage();
    await openFile(page, fileOf(await finishedRun(5), fromEarlier));
    await page.getByTestId('debrief').waitFor();
    await expect.poll(() => notice(page)).toContain('Fallet har ändrats');
    await partOfDebrief(page, 2).click();
    await page.getByRole('heading', { name: 'Det du såg' }).waitFor();
    // Kept from now on, and found again on another day.
    const another = await titlePage(page);
    await another.getByTestId('saved-run').getByRole('button', { name: 'Läs vad som hände' }).click();
    await another.getByTestId('debrief').waitFor();
    expect(problemsOf(another)).toEqual([]);
  });
});

describe('a damaged save', () => {
  it('is said to be damaged, beside those that are sound', async () => {
    const { page } = await played(1);
    await tamperWithSaves(page, '"steps":', '"st');
    const again = await titlePage(page);
    await expect.poll(() => notice(again)).toContain('går inte att läsa');
    expect(await again.getByTestId('saved-run').count()).toBe(0);
    await again.getByTestId('start-parhasten-director').click();
    expect(await whereNow(again)).toBe('choice');
  });
});

describe('a file', () => {
  it.each([
    ['of somebody else’s', '{"hello":"world"}', 'inte ett sparat spel'],
    ['that is no data at all', 'Kära dagbok', 'inte ett sparat spel'],
    ['that is empty', '', 'inte ett sparat spel'],
    ['cut off in the middle', '{"app":"gyllene-zonen","format":1,"id":"a","journ', 'går inte att läsa'],
    ['of a later kind', '{"app":"gyllene-zonen","format":99}', 'Fallet har ändrats'],
  ])('%s is refused with a word, and the page stands', async (_, text, words) => {
    const page = await titlePage();
    await openFile(page, text);
    await expect.poll(() => notice(page)).toContain(words);
    await page.getByTestId('start-parhasten-director').click();
    expect(await whereNow(page)).toBe('choice');
  });

  it('of a play is opened where it was left', async () => {
    const run = await unfinishedRun(7, 4);
    const page = await titlePage();
    await openFile(page, fileOf(run));
    await expect.poll(() => notice(page)).toContain('är öppnat');
    await whereNow(page);
    const last = printed(run).passages.at(-1)?.text.split('\n').at(-1) ?? '';
    expect(await passageText(page)).toContain(last);
  });

  it('of a finished play shows its own debrief, also when another one is open', async () => {
    const [first, second] = [await finishedRun(5), await finishedRun(6)];
    const code = async (page: Page) =>
      (await page.getByTestId('debrief').getByTestId('run-code').innerText()).replace(/\s/g, '');
    const page = await titlePage();
    await openFile(page, fileOf(first));
    await page.getByTestId('debrief').waitFor();
    expect(await code(page)).toBe(printed(first).code);
    await page.getByTestId('save').click();
    await page.locator('dialog input[type=file]').setInputFiles({
      name: 'spel.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(second, (record) => ({ ...record, id: 'another' }))),
    });
    await expect.poll(() => code(page)).toBe(printed(second).code);
  });
});
