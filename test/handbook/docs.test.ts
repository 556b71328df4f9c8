/** What the repository says about the model is what the model is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/docs.ts';
import { handbookOf } from '../../src/handbook/handbook.ts';
import { modelMarkdown } from '../../src/handbook/model-markdown.ts';
import { tongueOf } from '../../src/handbook/tongue.ts';
import { CLAIMS } from '../../src/model/claims.ts';
import { CONSTANTS } from '../../src/model/constants.ts';
import { PULLS } from '../../src/model/drift.ts';
import { EVENTS } from '../../src/model/events.ts';
import { RULES } from '../../src/model/rules.ts';
import { STOCKS } from '../../src/model/stocks.ts';
import { root } from '../../tools/root.mjs';
import { run } from '../cli/cli.ts';

const houses: string[] = [];
afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

function emptyHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'gyllene-zonen-'));
  houses.push(house);
  return house;
}

const book = handbookOf(await tongueOf('en'));

describe('docs/model.md', () => {
  it('is fresh: run npm run -s docs when the model has changed', () => {
    const committed = readFileSync(join(root, 'docs/model.md'), 'utf8').replaceAll('\r\n', '\n');
    expect(committed === modelMarkdown(book), 'docs/model.md is stale').toBe(true);
  });

  it('becomes stale when a constant changes', () => {
    const [first, ...rest] = book.constants;
    if (!first) throw new Error('There are no constants.');
    const [row, ...rows] = first.rows;
    if (!row) throw new Error('There are no constants.');
    const changed = {
      ...book,
      constants: [{ ...first, rows: [{ ...row, value: '4711' }, ...rows] }, ...rest],
    };
    expect(modelMarkdown(changed)).not.toBe(modelMarkdown(book));
    expect(modelMarkdown(changed)).toContain('4711');
  });

  it('names every stock, pull, rule, constant and event', () => {
    const text = modelMarkdown(book);
    const ids = [
      ...STOCKS.map(({ id }) => id),
      ...PULLS.map(({ rule }) => rule),
      ...Object.keys(RULES),
      ...CONSTANTS.map(({ id }) => id),
      ...EVENTS.map(({ id }) => id),
      ...EVENTS.flatMap(({ id, kinds = {} }) => Object.keys(kinds).map((kind) => `${id}\` as \`${kind}`)),
    ];
    expect(ids.length).toBeGreaterThan(200);
    for (const id of ids) expect(text).toContain(`\`${id}\``);
    expect(book.claims).toHaveLength(CLAIMS.length);
  });

  it('is a table where it says so: as many cells in each row as in its head', () => {
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    let width: number | undefined;
    for (const line of modelMarkdown(book).split('\n')) {
      if (!line.startsWith('|')) width = undefined;
      else {
        width ??= cells(line);
        expect(cells(line), line).toBe(width);
      }
    }
  });
});

describe('npm run docs', () => {
  it('writes the documents, then finds nothing to write', async () => {
    const house = emptyHouse();
    const first = await run(main, ['model'], { root: house });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('docs/model.md');
    expect(readFileSync(join(house, 'docs/model.md'), 'utf8')).toBe(modelMarkdown(book));
    expect(await run(main, ['model'], { root: house })).toEqual({ code: 0, out: '', err: '' });
    expect(await run(main, ['model', '--check'], { root: house })).toEqual({ code: 0, out: '', err: '' });
  });

  it('with --check says which are stale, and touches nothing', async () => {
    const house = emptyHouse();
    await run(main, ['model'], { root: house });
    const file = join(house, 'docs/model.md');
    writeFileSync(file, 'The model as it was.\n');
    const { code, err } = await run(main, ['model', '--check'], { root: house });
    expect(code).toBe(1);
    expect(err).toContain('docs/model.md');
    expect(readFileSync(file, 'utf8')).toBe('The model as it was.\n');
  });

  it('says which documents there are when it is asked for another', async () => {
    const { code, err } = await run(main, ['poem'], { root: emptyHouse() });
    expect(code).toBe(1);
    expect(err).toBe('There is no document poem: there are model, claims.\n');
  });
});
