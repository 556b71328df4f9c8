/** Links and codes that lead nowhere: always a page that says what was wrong, with a way on. */
import { describe, expect, it } from 'vitest';
import { encodeRun, versionBits } from '../../src/run/code.ts';
import { codedRun } from '../../src/run/coded-run.ts';
import { openGame, problemsOf } from './game.ts';
import { codeFor, unfinishedRun } from './played.ts';
import { chooseFirst, THE_CASE, whereNow } from './reader.ts';

describe('links that lead nowhere', () => {
  it.each([
    ['an unknown case', '/?case=narnia', 'fall som inte finns', 'narnia'],
    ['an unknown chair', '/?case=parhasten&chair=king', 'stol som inte finns', 'king'],
    ['a case by a name every object has', '/?case=constructor', 'fall som inte finns', 'constructor'],
    ['a chair by such a name', '/?case=parhasten&chair=__proto__', 'stol som inte finns', '__proto__'],
    ['a parameter nobody knows', '/?trollkarl=1', 'går inte att förstå', 'trollkarl'],
    ['a seed that is no number', '/?case=parhasten&seed=banan', 'går inte att förstå', 'banan'],
    ['a seed that is too large', '/?case=parhasten&seed=1048576', 'går inte att förstå', '1048576'],
    ['a language the game does not speak', '/?case=parhasten&lang=tlh', 'går inte att förstå', 'tlh'],
    [
      'markup',
      `/?case=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      'fall som inte finns',
      '<img src=x',
    ],
  ])('%s gives a page that names it and leads to the first page', async (_, path, words, given) => {
    const page = await openGame(path);
    const problem = page.getByTestId('problem');
    await problem.getByText(given).waitFor();
    await problem.getByText(words).waitFor();
    expect(await problem.locator('img').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
    await problem.getByRole('button', { name: 'Till första sidan' }).click();
    await page.getByTestId('start-parhasten-director').waitFor();
  });

  it('lead also straight into a case that there is, and back again by the browser’s own button', async () => {
    const page = await openGame('/?case=narnia');
    await page.getByTestId('problem').getByRole('button', { name: 'Spela Tjugo år' }).click();
    expect(await whereNow(page)).toBe('choice');
    await page.goBack();
    await page.getByTestId('problem').waitFor();
  });

  it('a saved play that is not there any more is the case from its beginning', async () => {
    const page = await openGame(`${THE_CASE}&run=borta`);
    expect(await whereNow(page)).toBe('choice');
    expect(await page.getByTestId('notice').innerText()).toBe('');
    await chooseFirst(page);
  });
});

/** Two unlike neighbours change places. */
function swapped(code: string): string {
  const at = [...code].findIndex((letter, place) => place > 4 && letter !== code[place + 1]);
  return `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;
}

describe('codes that cannot be read', () => {
  const typed = async (change: (code: string) => string) => change(codeFor(await unfinishedRun(7, 4)));

  it.each([
    ['a word', () => 'inte-en-kod'],
    ['nothing', () => ''],
    [
      'a code with one wrong letter',
      (code: string) => `${code.slice(0, 9)}${code[9] === 'q' ? 'p' : 'q'}${code.slice(10)}`,
    ],
    ['a code with two letters changed about', (code: string) => swapped(code)],
    ['a code cut short', (code: string) => code.slice(0, -3)],
    ['a code with something after it', (code: string) => `${code}q`],
    ['another kind of code', () => 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ])('%s: the page says so and leads on', async (_, change) => {
    const page = await openGame(`/?code=${encodeURIComponent(await typed(change))}`);
    await page.getByTestId('problem').getByText('Koden går inte att läsa').waitFor();
    await page.getByTestId('problem').getByRole('button', { name: 'Till första sidan' }).click();
    await page.getByTestId('start-parhasten-director').waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  it('one typed wrong on the first page can be typed again', async () => {
    const code = await typed((right) => right);
    const page = await openGame('/');
    const type = async (text: string) => {
      await page.getByText('Har du en kod').click();
      await page.getByLabel('Körkod').fill(text);
      await page.getByRole('button', { name: 'Öppna koden' }).click();
    };
    await type(code.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')));
    await page.getByTestId('problem').waitFor();
    await page.goBack();
    await type(code);
    expect(await whereNow(page)).toBe('choice');
  });

  it('one from another edition of the case is told from one that is broken', async () => {
    const run = await unfinishedRun(7, 4);
    const code = encodeRun({ ...codedRun(run), versionBits: versionBits('an-earlier-edition') });
    const page = await openGame(`/?code=${code}`);
    await page.getByTestId('problem').getByText('annan utgåva').waitFor();
  });

  it('one for a case that is not here yet says that', async () => {
    const run = await unfinishedRun(7, 4);
    const page = await openGame(`/?code=${encodeRun({ ...codedRun(run), case: 'hattarna' })}`);
    await page.getByTestId('problem').getByText('fall som inte finns').waitFor();
  });
});
