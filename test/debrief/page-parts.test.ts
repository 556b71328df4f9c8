/** The later parts of the debrief's page, with a run of the case as it stands: pressed and read without a browser. */
import { h, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { letters } from '../../src/debrief/envelope.ts';
import { twoRoads } from '../../src/debrief/road.ts';
import type { Kept } from '../../src/debrief/types.ts';
import { svDebrief } from '../../src/i18n/sv-debrief.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { Run } from '../../src/run/run.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { DebriefPage } from '../../src/ui/debrief/debrief-page.tsx';
import type { DebriefActions, DebriefProps } from '../../src/ui/debrief/props.ts';
import { emptyPage, type PaperNode, settled } from './paper.ts';
import { A_SLOW_MACHINE, playedFrom } from './real-runs.ts';

let run: Run;
let record: RunRecord;
let theirs: RunRecord;

beforeAll(async () => {
  run = await playedFrom('director', 5);
  record = run.record();
  theirs = (await playedFrom('chair', 8)).record();
}, A_SLOW_MACHINE);

async function open(more: Partial<DebriefProps> = {}): Promise<PaperNode> {
  const page = emptyPage();
  const props = {
    record,
    bundle: run.bundle,
    code: 'gz1q 7xk2',
    link: 'https://example.org/?code=gz1q7xk2',
    ...more,
  };
  render(h(DebriefPage, props), page as unknown as Element);
  await settled();
  return page;
}

const part = (page: PaperNode, id: string): PaperNode =>
  page.all((node) => node.attribute('data-step') === id)[0] ?? expect.fail(`There is no part ${id}.`);

const roads: DebriefActions['roads'] = (at, choice) => {
  const { seed, steps } = run.journal();
  return Promise.resolve(twoRoads(run.bundle, ourModel, { seed, steps, at, choice }));
};

describe('the road not taken', () => {
  it('says that it cannot be shown when the run cannot be played again', async () => {
    expect(part(await open(), 'road').text).toContain(svDebrief.road.unavailable);
  });

  it('offers what was open and was not chosen, and remembers what one looked at', async () => {
    let kept: Kept | undefined;
    const page = await open({ actions: { roads, keep: (now) => (kept = now) } });
    const [first] = part(page, 'road').all((node) => node.attribute('type') === 'radio');
    first?.press('change');
    await settled();
    expect(kept?.road?.decision).toBe(record.decisions[0]?.id);
    expect(kept?.road?.choice).not.toBe(record.decisions[0]?.chosen);
  });

  it('lays both next pages and the lines side by side, and says what is assumed', async () => {
    const decision = record.decisions.find(({ id }) => id === 'm2');
    const other = decision?.passage.choices.find(({ open: isOpen, id }) => isOpen && id !== decision.chosen);
    let played: unknown;
    const page = await open({
      actions: { roads, playOther: (...from) => (played = from) },
      kept: { guesses: {}, road: { decision: 'm2', choice: other?.id ?? '' } },
    });
    await expect.poll(() => part(page, 'road').text, { timeout: 10_000 }).toContain(svDebrief.road.nextOther);
    const { text } = part(page, 'road');
    expect(text).toContain(record.passages[(decision?.step ?? 0) + 1]?.lines[0]?.text);
    expect(text).toContain(svDebrief.road.assumed);
    const titles = part(page, 'road').all((node) => node.localName === 'title');
    expect(titles.length).toBeGreaterThanOrEqual(5);
    for (const title of titles) expect(title.text).not.toContain('Utrymmet att säga emot');
    expect(part(page, 'road').all((node) => node.localName === 'desc')).toHaveLength(titles.length);
    expect(part(page, 'road').all((node) => node.localName === 'table')).toHaveLength(titles.length);
    part(page, 'road').button(svDebrief.road.playOther).press();
    expect(played).toEqual([decision?.step, other?.id]);
  });
});

describe('the other chair', () => {
  it('stays sealed until somebody has played it', async () => {
    const { text } = part(await open(), 'envelope');
    for (const letter of letters(record, run.bundle)) expect(text).not.toContain(letter.text);
    expect(text).toContain(svDebrief.chairs.wait);
  });

  it('a run of it on this device is laid beside by itself, and every letter opens', async () => {
    const page = await open({
      kept: { guesses: {}, step: 'envelope' },
      actions: {
        others: () => Promise.resolve([{ save: 'a', sameSeed: false, ending: 'Två roller' }]),
        readOther: () => Promise.resolve({ ok: true, record: theirs }),
      },
    });
    await expect.poll(() => part(page, 'envelope').withClass('d-shared').length).toBe(5);
    const { text } = part(page, 'envelope');
    for (const letter of letters(record, run.bundle)) expect(text).toContain(letter.text);
    for (const letter of letters(theirs, run.bundle)) expect(text).toContain(letter.text);
    expect(text).toContain(svDebrief.chairs.otherSeed);
  });

  it('nothing is read of it before one comes to its part', async () => {
    let asked = 0;
    const page = await open({
      actions: {
        others: () => {
          asked += 1;
          return Promise.resolve([]);
        },
      },
    });
    expect(asked).toBe(0);
    page.link(svDebrief.steps.envelope).press();
    await expect.poll(() => asked).toBe(1);
  });

  it('a code that is none gives a sentence, and nothing opens', async () => {
    const page = await open({
      kept: { guesses: {}, step: 'envelope' },
      actions: { readOther: () => Promise.resolve({ ok: false, problem: 'not-a-code' }) },
    });
    const form = part(page, 'envelope').all((node) => node.localName === 'form')[0];
    const field = form?.all((node) => node.localName === 'input')[0];
    if (field) field.value = 'hej';
    field?.press('input');
    await settled();
    form?.press('submit');
    await expect.poll(() => part(page, 'envelope').text).toContain(svDebrief.chairs.problems['not-a-code']);
    expect(part(page, 'envelope').withClass('d-shared')).toHaveLength(0);
  });
});

describe('why', () => {
  it('the line and the point one asked about are there when one comes back', async () => {
    let kept: Kept | undefined;
    const page = await open({ actions: { keep: (now) => (kept = now) } });
    const slider = part(page, 'why').all((node) => node.attribute('type') === 'range')[0];
    if (slider) slider.value = '77';
    slider?.press('input');
    await settled();
    expect(kept?.why?.quarter).toBe(77);
    const back = await open({ kept: kept ?? { guesses: {} } });
    expect(part(back, 'why').withClass('d-ledger')).toHaveLength(1);
  });
});

describe('what is the reader’s own', () => {
  it('the two questions are answered apart, and no answer is put together with another', async () => {
    let kept: Kept | undefined;
    const page = await open({ actions: { keep: (now) => (kept = now) } });
    const [decision, outcome] = part(page, 'knew').withClass('d-question');
    decision?.all((node) => node.localName === 'input')[0]?.press('change');
    await settled();
    outcome?.all((node) => node.localName === 'input')[1]?.press('change');
    await settled();
    const id = record.decisions[0]?.id ?? '';
    expect(kept?.judged).toEqual({ [id]: { decision: 'yes', outcome: 'no' } });
  });

  it('all of it can be removed at once; the place one reads at is kept', async () => {
    let kept: Kept | undefined;
    const page = await open({
      kept: {
        guesses: { voice: 'rose' },
        intention: 'x',
        step: 'questions',
        judged: { m1: { decision: 'yes' } },
      },
      actions: { keep: (now) => (kept = now) },
    });
    part(page, 'questions').button(svDebrief.keep.stored.remove).press();
    await settled();
    expect(kept).toEqual({ guesses: {}, step: 'questions' });
  });

  it('a reminder holds the intention and the link, and nothing else of the run', async () => {
    let asked: unknown;
    const page = await open({
      followUp: 'https://example.org/?view=follow-up&case=parhasten&chair=director&run=r1',
      kept: { guesses: {}, intention: 'Fråga vem mer.' },
      actions: {
        remind: (weeks, texts) => {
          asked = { weeks, ...texts };
          return true;
        },
      },
    });
    part(page, 'questions').button(svDebrief.keep.remind.file).press();
    expect(asked).toEqual({
      weeks: 6,
      title: 'Några veckor senare: Tjugo år i samma sele',
      text: 'Min avsikt: Fråga vem mer.\n\nFem korta situationer, fem minuter: https://example.org/?view=follow-up&case=parhasten&chair=director&run=r1',
    });
  });
});

describe('the code as a picture', () => {
  it('is drawn when it is asked for, with a title and what it says', async () => {
    const page = await open();
    const pictures = () => page.all((node) => node.hasClass('qr'));
    expect(pictures()).toHaveLength(0);
    page.button(svDebrief.keep.code.picture).press();
    await expect.poll(() => pictures().length, { timeout: 5000 }).toBe(1);
    expect(pictures()[0]?.text).toContain(svDebrief.keep.code.title);
    expect(pictures()[0]?.text).toContain('gz1q 7xk2');
  });
});

describe('a drawn guess', () => {
  it('lies under its line, and is told as drawn', async () => {
    const heights = Array.from({ length: 24 }, (_, n) => 90 - n).join(' ');
    const page = await open({ kept: { guesses: { voice: `drawn ${heights}` } } });
    expect(part(page, 'happened').text).toContain(svDebrief.keep.draw.said);
    expect(part(page, 'happened').withClass('d-guess')).toHaveLength(1);
  });
});
