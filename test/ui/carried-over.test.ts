/** What the first page says is carried over: the newest ending on this device of each case that a case hears of. */
import { describe, expect, it } from 'vitest';
import { enDesk } from '../../src/i18n/en-desk.ts';
import { svDesk } from '../../src/i18n/sv-desk.ts';
import { endedBefore } from '../../src/ui/carried-over.tsx';
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
      { caseId: 'parhasten', municipality: 'Almberga', ending: 'uppsagd', title: 'Uppsagd' },
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
