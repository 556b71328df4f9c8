/** The page of the debrief, read and pressed without a browser. */
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Kept } from '../../src/debrief/types.ts';
import { svDebrief } from '../../src/i18n/sv-debrief.ts';
import type { DebriefProps } from '../../src/ui/debrief/props.ts';
import { emptyPage, type PaperNode, settled } from './paper.ts';
import { CASE, twentyYears } from './twenty-years.ts';

const record = twentyYears();

async function open(more: Partial<DebriefProps> = {}): Promise<PaperNode> {
  const page = emptyPage();
  const { DebriefPage } = await import('../../src/ui/debrief/debrief-page.tsx');
  const props = { record, bundle: CASE, code: 'gz1q 7xk2', ...more };
  render(h(DebriefPage, props), page as unknown as Element);
  await settled();
  return page;
}

function step(page: PaperNode, id: string): PaperNode {
  const found = page.all((node) => node.attribute('aria-labelledby') === `d-${id}`)[0];
  if (!found) throw new Error(`There is no part ${id}.`);
  return found;
}

const EVERYTHING: Kept = {
  guesses: {
    voice: 'fell',
    insight: 'fell',
    'chair~director.chemistry': 'hill',
    knowledgeConcentration: 'rose',
    'chair~director.coupling': 40,
    unspokenProblems: 'rose',
    legalQuality: 'fell',
  },
  envelopeOpened: true,
};

describe('the debrief', () => {
  it('opens where the run ended, with the code to keep', async () => {
    const page = await open();
    expect(page.all((node) => node.attribute('data-testid') === 'debrief')).toHaveLength(1);
    expect(step(page, 'ended').text).toContain('Två roller');
    expect(step(page, 'ended').text).toContain('Måndagarna har en tredje stol');
    expect(page.all((node) => node.attribute('data-testid') === 'run-code')[0]?.text).toBe('gz1q 7xk2');
  });

  it('says in its opening how other cases had ended when that was carried over', async () => {
    const before = {
      caseId: 'majoritetsskiftet',
      caseTitle: 'Femtonde oktober',
      municipality: 'Kvarnholt',
      ending: 'klart',
      title: 'Klart',
    };
    const sentence = 'I det här spelet gäller att ”Femtonde oktober” i Kvarnholt slutade med ”Klart”.';
    const page = await open({ carriedOver: [before] });
    expect(step(page, 'ended').text).toContain(sentence);
    expect((await open()).text).not.toContain('I det här spelet gäller');
  });

  it('can be left at any part and found there again', async () => {
    let kept: Kept | undefined;
    const page = await open({ actions: { keep: (now) => (kept = now) } });
    page.link(svDebrief.steps.knew).press();
    await settled();
    expect(kept?.step).toBe('knew');
    const back = await open({ kept });
    expect(back.all((node) => node.attribute('aria-current') === 'step')[0]?.text).toContain(
      'Vad du visste då',
    );
  });

  it('says that the Mondays gave fewer alternatives, since it is true here', async () => {
    const page = await open();
    expect(page.text).toContain('År 1 hade du fyra alternativ, år 20 ett. Ingen tog bort dem.');
  });
});

describe('a line that was hidden', () => {
  const HIDDEN = ['Utrymmet att säga emot', 'Kunskap i ett enda huvud', 'Det ingen säger'];

  function charts(page: PaperNode): readonly string[] {
    return page.all((node) => node.localName === 'title').map((node) => node.text);
  }

  it('is not drawn, nor written in a table, before its guess', async () => {
    const page = await open();
    for (const name of HIDDEN) expect(charts(page)).not.toContain(name);
    expect(page.withClass('d-closed')).toHaveLength(7);
    expect(page.text).not.toContain('Be styrelsen om en instruktion.Ture');
  });

  it('cannot be chosen under Why either', async () => {
    const options = step(await open(), 'why')
      .all((node) => node.localName === 'option')
      .map((node) => node.text);
    expect(options).toContain('Ekonomin');
    for (const name of HIDDEN) expect(options).not.toContain(name);
  });

  it('is not given away by what became of an adviser’s forecast', async () => {
    const closed = step(await open(), 'knew').text;
    expect(closed).toContain(svDebrief.knew.openFirst);
    const opened = step(await open({ kept: EVERYTHING }), 'knew').text;
    expect(opened).not.toContain(svDebrief.knew.openFirst);
  });

  it('is drawn over the guess as soon as one of the four shapes is chosen, and the guess is kept', async () => {
    let kept: Kept | undefined;
    const page = await open({ actions: { keep: (now) => (kept = now) } });
    const voice = page.withClass('d-closed').find((node) => node.text.includes('Utrymmet att säga emot'));
    voice?.button(svDebrief.guess.shapes.rose).press();
    await settled();
    expect(kept?.guesses).toEqual({ voice: 'rose' });
    expect(charts(page)).toContain('Utrymmet att säga emot');
    expect(page.text).toContain('Du gissade: det steg.');
    expect(page.text).toContain(svDebrief.guess.yours);
  });

  it('coupling asks how much was the person before it opens', async () => {
    let kept: Kept | undefined;
    const page = await open({ actions: { keep: (now) => (kept = now) } });
    const form = page.withClass('d-share')[0];
    const slider = form?.all((node) => node.attribute('type') === 'range')[0];
    if (slider) slider.value = '80';
    slider?.press('input');
    await settled();
    form?.press('submit');
    await settled();
    expect(kept?.guesses['chair~director.coupling']).toBe(80);
    expect(page.text).toMatch(/Du gissade 80\. Linjen stod på \d+ vintern år\s20\./);
  });
});

describe('one envelope', () => {
  it('is sealed until it is opened, and the others stay sealed', async () => {
    const page = await open();
    expect(page.text).not.toContain('Trettioen löften på två sidor');
    const after = await open({ kept: { guesses: {}, envelopeOpened: true } });
    expect(after.text).toContain('Trettioen löften på två sidor');
    expect(after.text).not.toContain('Jag hade tänkt säga det på lördagen');
  });
});

describe('a run without a case behind it', () => {
  it('still has an ending, lines and a way on', async () => {
    const page = await open({ bundle: {}, record: { ...record, decisions: [], reflections: [] } });
    expect(step(page, 'ended').text).toContain('Två roller');
    expect(step(page, 'knew').text).toContain(svDebrief.knew.none);
    expect(step(page, 'envelope').text).toContain(svDebrief.envelope.none);
  });

  it('a story that knows no model gets no charts and no error', async () => {
    const bare = { ...record, start: {}, ledger: [], quarters: [], decisions: [], reflections: [] };
    const page = await open({ bundle: {}, record: bare });
    expect(page.all((node) => node.localName === 'title')).toHaveLength(0);
  });
});

describe('the record judges nobody', () => {
  it('has no score, no grade and no praise, whatever has been opened, in either language', async () => {
    const words =
      /poäng|betyg|bra jobbat|grattis|lyckades du|duktig|rätt svar|fel svar|\bfacit\b|well done|\bscore\b|\bgrade\b|correct|congrat/i;
    for (const lang of ['sv', 'en'] as const) {
      const page = await open({ kept: EVERYTHING, lang });
      const title = lang === 'en' ? 'Where it ended' : 'Var det slutade';
      await expect.poll(() => page.text, { timeout: 5000 }).toContain(title);
      const found = words.exec(page.text);
      expect(found && page.text.slice(found.index - 30, found.index + 30)).toBeNull();
    }
  });

  it('shows on what a decision was built, and how sure we are, when that fold is opened', async () => {
    const page = await open();
    const fold = step(page, 'knew').withClass('d-grounds')[0];
    fold?.press('toggle');
    await expect.poll(() => fold?.text, { timeout: 5000 }).toContain('Rimlig, inte mätt.');
    expect(fold?.text).toContain('Kunskapen samlas med åren i en enda persons huvud.');
  });

  it('draws without a single style attribute', async () => {
    const page = await open({ kept: EVERYTHING });
    expect(page.all((node) => node.attributes.has('style'))).toHaveLength(0);
  });
});
