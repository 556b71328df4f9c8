/** What is said of endings that are carried over: by the first page before a play, and by the play itself and its debrief. */
import { describe, expect, it } from 'vitest';
import { enDesk } from '../../src/i18n/en-desk.ts';
import { type CaseEnded, holdsText } from '../../src/i18n/holds-text.ts';
import { svDesk } from '../../src/i18n/sv-desk.ts';
import { endedBefore } from '../../src/ui/carried-over.tsx';
import { endedCases } from '../../src/ui/ended-cases.ts';
import type { CaseInfo, SavedRun } from '../../src/ui/ui-model.ts';

const info = (id: string, more: Partial<CaseInfo> = {}): CaseInfo => ({
  id,
  title: id,
  minutes: 25,
  blurb: '',
  chairs: [],
  ...more,
});
const save = (caseId: string, ending?: string): SavedRun => ({
  id: `${caseId}-${ending}`,
  caseId,
  chair: 'director',
  quarter: 80,
  steps: 40,
  state: ending ? 'finished' : 'ongoing',
  ...(ending ? { ending } : {}),
});

const endings = { 'tva-roller': 'Två roller', uppsagd: 'Uppsagd' };
const parhasten = info('parhasten', { municipality: 'Almberga', endings });
const here = info('majoritetsskiftet', { elsewhere: ['parhasten', 'namnderna'] });
const cases = [parhasten, here];

describe('what is carried over to a case', () => {
  it('is how the reader last ended the cases it hears of, by the title of the ending and its municipality', () => {
    const saves = [save('parhasten'), save('parhasten', 'uppsagd'), save('parhasten', 'tva-roller')];
    expect(endedBefore(here, { cases, saves })).toEqual([
      {
        caseId: 'parhasten',
        caseTitle: 'parhasten',
        municipality: 'Almberga',
        ending: 'uppsagd',
        title: 'Uppsagd',
      },
    ]);
  });

  it('is nothing when no such case was played to its end, and nothing to a case that hears of none', () => {
    expect(
      endedBefore(here, { cases, saves: [save('parhasten'), save('majoritetsskiftet', 'klart')] }),
    ).toEqual([]);
    expect(endedBefore(parhasten, { cases, saves: [save('parhasten', 'uppsagd')] })).toEqual([]);
  });

  it('is nothing when the ending is of an older edition or the case is not here', () => {
    const saves = [save('parhasten', 'borttaget'), save('namnderna', 'utan')];
    expect(endedBefore(here, { cases, saves })).toEqual([]);
  });

  it('is said in both languages, with a way to begin without', () => {
    expect(svDesk.title.carried.ended('Almberga')).toBe('I Almberga slutade det så här:');
    expect(enDesk.title.carried.ended('Almberga')).toBe('In Almberga it ended like this:');
    for (const { keep, kept, dropped } of [svDesk.title.carried, enDesk.title.carried])
      expect(new Set([keep, kept, dropped]).size).toBe(3);
  });
});

describe('what a play says of it', () => {
  const said = (cases: readonly CaseEnded[], lang: 'sv' | 'en') =>
    holdsText(cases, lang)
      .map((part) => (typeof part === 'string' ? part : part.quoted))
      .join('');
  const almberga = { caseTitle: 'Tjugo år i samma sele', municipality: 'Almberga', title: 'Uppsagd' };
  const hedvalla = { caseTitle: 'En nämnd över alla', municipality: 'Hedvalla', title: 'Hälften' };
  const kvarnholt = { caseTitle: 'Femtonde oktober', municipality: 'Kvarnholt', title: 'Klart' };

  it('is one sentence, however many cases it names', () => {
    expect(said([almberga], 'sv')).toBe(
      'I det här spelet gäller att ”Tjugo år i samma sele” i Almberga slutade med ”Uppsagd”.',
    );
    expect(said([almberga, hedvalla], 'sv')).toBe(
      'I det här spelet gäller att ”Tjugo år i samma sele” i Almberga slutade med ”Uppsagd” och ”En nämnd över alla” i Hedvalla med ”Hälften”.',
    );
    expect(said([almberga, kvarnholt, hedvalla], 'en')).toBe(
      'In this run it holds that “Tjugo år i samma sele” in Almberga ended with “Uppsagd”, “Femtonde oktober” in Kvarnholt with “Klart” and “En nämnd över alla” in Hedvalla with “Hälften”.',
    );
  });

  it('is nothing when nothing was carried over, or nothing that is still here', () => {
    expect(holdsText([], 'sv')).toEqual([]);
    expect(endedCases(undefined, cases)).toEqual([]);
    expect(endedCases({ parhasten: 'borttaget', narnia: 'slut' }, cases)).toEqual([]);
  });

  it('marks what is in the language of the stories, so that it is read aloud in it', () => {
    expect(holdsText([almberga], 'en').filter((part) => typeof part !== 'string')).toEqual([
      { quoted: 'Tjugo år i samma sele' },
      { quoted: 'Uppsagd' },
    ]);
  });
});
