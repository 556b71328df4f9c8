/** The model in words: whole in both languages, and every word that leads somewhere leads to what is there. */
import { describe, expect, it } from 'vitest';
import { type AnchorKind, anchorOf } from '../../src/handbook/anchors.ts';
import { type Handbook, handbookOf } from '../../src/handbook/handbook.ts';
import { type Prose, plain } from '../../src/handbook/prose.ts';
import { SWEDISH, tongueOf } from '../../src/handbook/tongue.ts';
import { enHandbook } from '../../src/i18n/en-handbook.ts';
import { svHandbook } from '../../src/i18n/sv-handbook.ts';
import { CALENDAR } from '../../src/model/calendar.ts';
import { CONSTANTS } from '../../src/model/constants.ts';
import type { Term } from '../../src/model/drift/term.ts';
import { PULLS } from '../../src/model/drift.ts';
import { EVENTS } from '../../src/model/events.ts';
import { HAZARD } from '../../src/model/hazard.ts';
import { machine } from '../../src/model/machine.ts';

const ENGLISH = await tongueOf('en');
const tongues = [SWEDISH, ENGLISH] as const;

const circumstancesIn = (term: Term): readonly string[] => {
  switch (term.is) {
    case 'circumstance':
      return [term.of.name];
    case 'sum':
    case 'mean':
      return term.terms.flatMap(circumstancesIn);
    case 'when':
      return [...circumstancesIn(term.so), ...circumstancesIn(term.otherwise)];
    case 'weighed':
    case 'least':
    case 'most':
      return circumstancesIn(term.term);
    default:
      return [];
  }
};

const proses = (book: Handbook): readonly Prose[] => [
  ...book.regions.flatMap(({ arrows }) => arrows.flatMap(({ causes }) => causes)),
  ...book.stocks.flatMap(({ pulls, movers }) => [
    ...pulls.map(({ formula }) => formula),
    ...movers.flatMap(({ given }) => (given ? [given] : [])),
  ]),
  ...book.claims.flatMap(({ tests }) => tests),
];

describe.each(tongues.map((tongue) => [tongue.lang, tongue] as const))('the model in %s', (_lang, tongue) => {
  const book = handbookOf(tongue);
  const { words } = tongue;

  it('has a name for every region and state, short and whole', () => {
    for (const [id, region] of Object.entries(machine.states)) {
      for (const state of Object.keys(region.states)) {
        expect(words.states[id]?.[state], `${id}.${state}`).toBeTruthy();
        expect(tongue.model.regimeText(id, state), `${id}.${state}`).not.toBe(state);
      }
    }
    for (const { id, name, about } of book.regions) {
      expect(name).not.toBe(id);
      expect(about).not.toBe('');
    }
  });

  it('has a word for every condition and circumstance in a formula', () => {
    for (const { conditions, terms } of PULLS) {
      for (const { name } of conditions) {
        const isMade = /^\w+ is .+$|^\S+ [<>] \d+$/.test(name);
        if (!isMade) expect(words.conditions[name], name).toBeTruthy();
      }
      for (const name of terms.flatMap(circumstancesIn)) expect(words.circumstances[name], name).toBeTruthy();
    }
  });

  it('has a name for every group, kind, date, number of the hazard and situation', () => {
    for (const { group, kinds = {} } of EVENTS) {
      expect(words.groups[group], group).toBeTruthy();
      for (const kind of Object.keys(kinds)) expect(words.kinds[kind], kind).toBeTruthy();
    }
    for (const { event } of CALENDAR) expect(words.dates[event], event).toBeTruthy();
    expect(Object.keys(words.hazard)).toEqual(Object.keys(HAZARD));
    for (const { id, about } of book.hazardCases) expect(about).not.toBe(id);
  });

  it('says every claim, from where and how sure', () => {
    expect(book.claims).toHaveLength(184);
    for (const { id, text, evidence, source } of book.claims) {
      expect(text, id).not.toBe('');
      expect(evidence, id).not.toBe('');
      expect(source, id).not.toBe('');
    }
  });

  it('says of every stock what moves it: time, acts, or what it is read off', () => {
    for (const { id, pulls, movers, derived, readOff } of book.stocks) {
      if (derived) expect(readOff.length, id).toBeGreaterThanOrEqual(4);
      else expect(pulls.length + movers.length, id).toBeGreaterThan(0);
    }
    const trust = book.stocks.find(({ id }) => id === 'chair>director.trust');
    expect(trust?.readOff.map(({ stock }) => stock)).toEqual(
      ['ability', 'benevolence', 'integrity', 'tension'].map((part) => `chair>director.${part}`),
    );
  });

  it('says of every rule what it is', () => {
    for (const { id, text } of book.rules) expect(text, id).not.toBe('');
  });

  it('leads only to stocks that there are, and leaves no mark of a program in a sentence', () => {
    const stocks = new Set(book.stocks.map(({ id }) => id));
    const all = proses(book);
    expect(all.length).toBeGreaterThan(200);
    for (const prose of all) {
      for (const part of prose) if (typeof part !== 'string') expect(stocks).toContain(part.stock);
      expect(plain(prose)).not.toMatch(/undefined|NaN|\[object|[a-z]>[a-z]|~|\|/);
    }
  });

  it('gives everything an address of its own', () => {
    const of = (kind: AnchorKind, ids: readonly string[]) => ids.map((id) => anchorOf(kind, id));
    const anchors = [
      ...of(
        'stock',
        book.stocks.map(({ id }) => id),
      ),
      ...of(
        'event',
        EVENTS.map(({ id }) => id),
      ),
      ...of(
        'claim',
        book.claims.map(({ id }) => id),
      ),
      ...of(
        'rule',
        book.rules.map(({ id }) => id),
      ),
      ...of(
        'constant',
        CONSTANTS.map(({ id }) => id),
      ),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(encodeURI(anchor)).toBe(anchor);
  });
});

describe('Swedish', () => {
  it('tells every constant and unit in its own words', () => {
    for (const { id, unit } of CONSTANTS) {
      expect(SWEDISH.words.constants[id], id).toBeTruthy();
      expect(SWEDISH.words.units[unit], unit).toBeTruthy();
    }
  });

  it('prints a formula from the data of the pull', () => {
    const voice = handbookOf(SWEDISH).stocks.find(({ id }) => id === 'voice');
    const drift = voice?.pulls.find(({ rule }) => rule === 'drift');
    expect(drift && plain(drift.formula)).toMatch(/^Går varje kvartal [\d,]+ % av vägen mot [\d,]+/);
  });
});

describe('the page’s own words', () => {
  const keys = (value: unknown, path = ''): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : [path];

  it('are the same in both languages', () => {
    // What a figure of the calibration is stands in English with the figure itself.
    const own = (key: string) => !key.startsWith('.calibration.figures');
    expect(keys(enHandbook).filter(own)).toEqual(keys(svHandbook).filter(own));
    expect(keys(ENGLISH.words.regions)).toEqual(keys(SWEDISH.words.regions));
    for (const table of [
      'kinds',
      'conditions',
      'circumstances',
      'measures',
      'flags',
      'states',
      'situations',
    ] as const)
      expect(new Set(keys(ENGLISH.words[table]))).toEqual(new Set(keys(SWEDISH.words[table])));
  });
});
