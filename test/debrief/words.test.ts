/** Everything in the model can be said in words, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesFor } from '../../src/debrief/layers.ts';
import { CLAIMS_SV } from '../../src/i18n/claims-sv.ts';
import { EN } from '../../src/i18n/en-words.ts';
import { nameOf, YOU } from '../../src/i18n/names.ts';
import { quarterText, seasonText, spanText } from '../../src/i18n/quarter-text.ts';
import { SV } from '../../src/i18n/sv-words.ts';
import { EVENTS } from '../../src/model/events.ts';
import { RULES } from '../../src/model/rules.ts';
import { STOCKS } from '../../src/model/stocks.ts';
import { CASE, twentyYears } from './twenty-years.ts';

const LANGUAGES = { sv: SV, en: EN } as const;

describe.each(Object.entries(LANGUAGES))('in %s', (_language, words) => {
  it('every event has a sentence about what somebody did', () => {
    expect(EVENTS.map(({ id }) => id).filter((id) => !words.has('event', id))).toEqual([]);
  });

  it('every way of doing it has a phrase, and the sentence says it', () => {
    for (const row of EVENTS) {
      for (const kind of Object.keys(row.kinds ?? {})) {
        expect(words.has('kind', kind), `${row.id}:${kind}`).toBe(true);
        const text = words.eventText({ event: row.id, quarter: 0, kind });
        expect(text).toMatch(/^[A-ZÅÄÖ][^{}]+[^.{}]$/);
        expect(text).not.toBe(words.eventText({ event: row.id, quarter: 0 }));
      }
    }
  });

  it('every stock has a name, a sentence and two ends', () => {
    expect(STOCKS.map(({ id }) => id).filter((id) => !words.has('stock', id))).toEqual([]);
    for (const { id } of STOCKS) {
      const { low, high, name } = words.stockWords(id);
      expect(
        [low, high, name].every((text) => text !== '' && !/[{}]/.test(text)),
        id,
      ).toBe(true);
    }
  });

  it('every rule of the ledger can be told', () => {
    expect(Object.keys(RULES).filter((id) => !words.has('rule', id))).toEqual([]);
  });

  it('no sentence is left with a gap, whoever does it to whom', () => {
    for (const { id, defaultBy, defaultTowards } of EVENTS) {
      const text = words.eventText({ event: id, quarter: 0, by: defaultBy, towards: defaultTowards });
      expect(text, id).toMatch(/^[A-ZÅÄÖ][^{}]+[^.{}]$/);
    }
  });
});

describe('what the model rests on', () => {
  it('every claim it names is told in a sentence, with how sure we are', () => {
    const kinds = EVENTS.flatMap((row) => Object.values(row.kinds ?? {}));
    const used = [...EVENTS, ...kinds, ...STOCKS, ...Object.values(RULES)].flatMap(({ claims }) => [
      ...claims,
    ]);
    const booked = twentyYears().ledger.flatMap(({ claims }) => [...claims]);
    const missing = [...new Set([...used, ...booked])].filter((id) => id !== '' && !CLAIMS_SV[id]);
    expect(missing).toEqual([]);
  });

  it('every claim a case builds a decision on is told as well', () => {
    const stories = new URL('../../stories/', import.meta.url);
    const missing = readdirSync(stories, { recursive: true, encoding: 'utf8' })
      .filter((file) => /decisions[/\\][^/\\]+\.json$/.test(file))
      .flatMap((file) => JSON.parse(readFileSync(new URL(file, stories), 'utf8')).claims ?? [])
      .filter((id: string) => !CLAIMS_SV[id]);
    expect(missing).toEqual([]);
  });

  it('what was visible in Läget is what the debrief opens without a guess', () => {
    const laget = STOCKS.filter(({ layer }) => layer === 'laget').map(({ id }) => String(id));
    for (const chair of ['director', 'chair'])
      for (const stock of linesFor(chair).laget)
        if (stock !== 'workload.chair') expect(laget, stock).toContain(stock);
    const shown = [...linesFor('director').signs, ...linesFor('director').hidden];
    for (const stock of shown) expect(laget).not.toContain(stock);
  });
});

describe('a sentence about somebody', () => {
  const names = { director: YOU.sv, chair: nameOf('Emmy') };

  it('calls them by office, by name, or you', () => {
    const bypass = { event: 'chair.bypasses-director', quarter: 76 };
    expect(SV.eventText(bypass)).toBe('Ordföranden gick förbi kommunchefen');
    expect(SV.eventText(bypass, names)).toBe('Emmy gick förbi dig');
    expect(SV.eventText({ event: 'pair.quarrels', quarter: 76 }, names)).toBe('Du och Emmy grälade');
    expect(SV.stockText('director>chair.trust', names)).toBe('Hur mycket du litar på Emmy');
    expect(SV.stockText('chair~director.chemistry', names)).toBe('Personkemin mellan Emmy och dig');
  });

  it('names the clause it was about', () => {
    const fired = { event: 'agreement.clause-fired', quarter: 80, clause: 'way-in' } as const;
    expect(SV.eventText(fired)).toContain('(vägen in)');
  });

  it('lets time speak by its rule', () => {
    const cause = { event: 'time.passes', quarter: 3 };
    expect(SV.causeText({ cause, rule: 'knowledge-gathers' })).toBe(
      'Ännu ett kvartal då det inte skrevs ner',
    );
    expect(SV.causeText({ cause, rule: 'derived' })).toBe('Tiden gick');
  });
});

describe('when something was', () => {
  it('is said in months or in seasons, never in numbers of quarters', () => {
    expect(quarterText(77)).toBe('april–juni år 20');
    expect(seasonText(77)).toBe('våren år 20');
    expect(spanText(9, 75)).toBe('våren år 3 – hösten år 19');
    expect(spanText(9, 9)).toBe('våren år 3');
    expect(quarterText(0, 'en')).toBe('January–March, year 1');
    expect(CASE.caseFile?.title).toBe('Tjugo år i samma sele');
  });
});
