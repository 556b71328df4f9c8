/** What the page says about a run, in words. */
import { describe, expect, it } from 'vitest';
import { svDesk } from '../../src/i18n/sv-desk.ts';
import { SWEDISH as t } from '../../src/i18n/text.ts';
import { changeText, rowName } from '../../src/ui/laget-panel.tsx';
import { themeOf } from '../../src/ui/looks.ts';
import { chosenText } from '../../src/ui/past-dialog.tsx';
import { cut } from '../../src/ui/problem-page.tsx';
import { isTalk } from '../../src/ui/prose.tsx';
import { savedText } from '../../src/ui/saved-runs.tsx';
import { DEFAULT_SETTINGS } from '../../src/ui/ui-model.ts';
import { LAGET, MONDAY } from './fixtures.ts';

describe('Läget', () => {
  it('names trust after the office on the other side', () => {
    const names = LAGET.rows.map((row) => rowName(t, row, 'director'));
    expect(names).toEqual([
      'Din arbetsbörda',
      'Invånarnas förtroende',
      'Ekonomin',
      'Ditt förtroende för ordföranden',
      'Ordförandens förtroende för dig',
    ]);
  });

  it('says which way something went, and when it went far', () => {
    expect([4, 9, -4, -18].map((change) => changeText(t, change))).toEqual([
      'Ökade.',
      'Ökade tydligt.',
      'Minskade.',
      'Minskade tydligt.',
    ]);
  });
});

describe('a saved run', () => {
  const saved = { id: 'a', caseId: 'parhasten', chair: 'director', quarter: 77, steps: 14 };

  it('is told by where it has come, without a date', () => {
    expect(savedText(svDesk, { ...saved, state: 'ongoing' })).toBe('Framme vid våren år 20, efter 14 val.');
  });

  it('says so when it can no longer be played', () => {
    expect(savedText(svDesk, { ...saved, state: 'outdated' })).toContain('Det går inte att spela vidare');
  });
});

describe('small things', () => {
  it('a past choice is told in the words it was offered in', () => {
    expect(chosenText({ index: 0, passage: MONDAY, chosen: 'p1.promise' })).toBe(
      '»Vad har du lovat i Tjärnby?«',
    );
  });

  it('talk begins with a dash or a quotation mark', () => {
    expect(MONDAY.lines.map(isTalk)).toEqual([false, false, true, false]);
  });

  it('what came with a broken link is shown cut, not in full', () => {
    expect(cut('x'.repeat(500)).length).toBeLessThan(70);
  });

  it('the machine decides between light and dark until the reader does', () => {
    expect(themeOf(DEFAULT_SETTINGS, true)).toBe('dark');
    expect(themeOf({ ...DEFAULT_SETTINGS, theme: 'projector' }, true)).toBe('projector');
  });
});
