/** What the page says of a run code with a mistake in it. */
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { encodeRun } from '../../src/run/code.ts';
import { CodeTrouble } from '../../src/ui/code-trouble.tsx';
import { emptyPage, type PaperNode, settled } from '../debrief/paper.ts';

const CODE =
  encodeRun({
    case: 'parhasten',
    chair: 'chair',
    seed: 12_345,
    versionBits: 77,
    places: [1, 2, 3, 0, 1, 2, 3],
    reflections: [],
    digestBits: 99,
  }) ?? '';

async function shown(given: string, onOpen: (code: string) => void = () => undefined): Promise<PaperNode> {
  const page = emptyPage();
  render(h(CodeTrouble, { lang: 'sv', given, onOpen }), page as unknown as Element);
  await settled();
  return page;
}

const marked = (page: PaperNode) => page.all((node) => node.localName === 'mark').map((node) => node.text);
const wrongAt = (at: number) => CODE.slice(0, at) + (CODE[at] === 'q' ? 'p' : 'q') + CODE.slice(at + 1);

describe('a code with a mistake', () => {
  it('has the wrong letter marked, its group named, and opens as it must have been', async () => {
    let opened: string | undefined;
    const typed = wrongAt(9);
    const page = await shown(typed, (code) => {
      opened = code;
    });
    expect(page.text).toContain('Ett tecken är fel.');
    expect(page.text).toContain('grupp 3, tecken 2');
    expect(marked(page)).toEqual([typed[9], CODE[9]]);
    page.button('Öppna den koden').press();
    expect(opened).toBe(CODE);
  });

  it('that has two letters in each other’s place says so', async () => {
    const at = [...CODE].findIndex((letter, n) => n > 3 && letter !== CODE[n + 1]);
    const typed = CODE.slice(0, at) + CODE[at + 1] + CODE[at] + CODE.slice(at + 2);
    expect((await shown(typed)).text).toContain('bytt plats');
  });

  it('that lacks a letter says so', async () => {
    expect((await shown(CODE.slice(0, -1))).text).toMatch(/Ett tecken saknas/);
    expect((await shown(CODE.slice(0, 7) + CODE.slice(8))).text).toContain('Ett tecken saknas');
  });

  it('that cannot be mended offers nothing to open, however long it is', async () => {
    for (const rubbish of ['gz1', 'gz1qqqqqqqqqqqqqqqq', `gz1${'p'.repeat(10_000)}`]) {
      const page = await shown(rubbish);
      expect(page.text).not.toContain('Öppna den koden');
      expect(page.text.length).toBeLessThan(1000);
    }
  });

  it('says nothing of a text that is no code, or of a code that is whole', async () => {
    expect((await shown('hej')).text).toBe('');
    expect((await shown(CODE)).text).toBe('');
  });
});
