/** Whatever is opened as a save is told apart: ours, broken, somebody else's, or from a later version. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../src/saves/migrations.ts';
import { readSave, writeSave } from '../../src/saves/save-format.ts';
import { finished, ongoing, report } from './saved-runs.ts';

const text = writeSave(finished, 1);

function changed(change: (data: Record<string, unknown>) => unknown): string {
  return JSON.stringify(change(JSON.parse(text)));
}

describe('the text of a save', () => {
  it('reads as what was written', () => {
    expect(readSave(text)).toMatchObject({ ok: true, value: finished });
    expect(readSave(writeSave(ongoing, 1))).toMatchObject({ ok: true, value: ongoing });
  });

  it.each(['', 'hej', '[]', 'null', '{"format":1}', '{"app":"another game","format":1}'])(
    'is foreign when it is %j',
    (other) => {
      expect(readSave(other)).toEqual({ ok: false, problem: 'foreign' });
    },
  );

  it('is damaged wherever it is cut off', () => {
    for (const end of [40, 200, text.length - 1]) {
      expect(readSave(text.slice(0, end))).toMatchObject({ ok: false, problem: 'damaged' });
    }
  });

  it.each([
    [
      'an unknown reason',
      (data: Record<string, unknown>) => ({
        ...data,
        journal: { ...ongoing.journal, steps: [{ choice: 'a', place: 0, reason: 'luck' }] },
      }),
    ],
    ['no journal', (data: Record<string, unknown>) => ({ ...data, journal: undefined })],
    [
      'a seed that is no number',
      (data: Record<string, unknown>) => ({ ...data, journal: { ...ongoing.journal, seed: '7' } }),
    ],
    ['an id that is a path', (data: Record<string, unknown>) => ({ ...data, id: '../x' })],
  ])('is damaged with %s, and still gives its report', (_what, change) => {
    expect(readSave(changed(change))).toEqual({ ok: false, problem: 'damaged', report });
  });

  it('is damaged, without a report, when the report itself has holes', () => {
    const holed = changed((data) => ({ ...data, report: { ...report, passages: [{ id: 'x' }] } }));
    expect(readSave(holed)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('from a later version of the game is outdated here, and still gives its report', () => {
    const later = changed((data) => ({ ...data, format: FORMAT + 1, journal: 'otherwise' }));
    expect(readSave(later)).toEqual({ ok: false, problem: 'outdated', report });
  });

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.json(), (json) => readSave(json).ok === false));
    fc.assert(
      fc.property(fc.nat(text.length), fc.string(), (at, junk) => {
        readSave(text.slice(0, at) + junk + text.slice(at));
        return true;
      }),
    );
  });
});
