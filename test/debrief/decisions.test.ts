/** Each key decision as it stood on its day, and the letter that came of it. */
import { describe, expect, it } from 'vitest';
import { causesAt } from '../../src/debrief/causes.ts';
import { decisionsThen } from '../../src/debrief/decisions.ts';
import { ended } from '../../src/debrief/ending.ts';
import { envelopes } from '../../src/debrief/envelope.ts';
import { whoDid } from '../../src/debrief/people.ts';
import { prologueFact } from '../../src/debrief/prologue.ts';
import { SHAPES, shapeOf, sketch } from '../../src/debrief/shapes.ts';
import type { DebriefCase } from '../../src/debrief/types.ts';
import { unmentionedIn } from '../../src/debrief/unmentioned.ts';
import { choice } from './fixtures.ts';
import { CASE, twentyYears } from './twenty-years.ts';

const record = twentyYears();
const decisions = decisionsThen(record, CASE);
const ninthDay = decisions.find(({ id }) => id === 'm2');
const copier = decisions.find(({ id }) => id === 'd1');

describe('a decision as it was known then', () => {
  it('holds what one knew, chose, gave as reason and expected, and what the other did', () => {
    expect(ninthDay).toMatchObject({
      number: 3,
      chosen: 'Skriv listan i kväll. Hela, också det som bara blev en nick.',
      reason: 'facts',
      other: {
        name: 'Emmy',
        predicted: 'Tackar och lägger den i lådan',
        did: 'Frågar vem som har sagt ja till varje punkt',
      },
    });
    expect(ninthDay?.knew).toContain('en nick på en parkering');
  });

  it('names the one who held the chair on that day', () => {
    expect(decisions.find(({ id }) => id === 'm1')?.other?.name).toBe('Göte');
  });

  it('lists what there was no time for', () => {
    expect(ninthDay?.notDone.map(({ text }) => text)).toContain('Leta i kalendrarna, alla tjugo.');
  });

  it('shows every alternative with its advocate and who pays, and which was never mentioned', () => {
    expect(ninthDay?.alternatives.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['lista']);
    expect(ninthDay?.alternatives.every(({ advocate, pays }) => advocate !== '' && pays !== '')).toBe(true);
    expect(copier?.alternatives.filter(({ mentioned }) => !mentioned).map(({ id }) => id)).toEqual([
      'fraga-styrelsen',
    ]);
  });

  it('lays an adviser’s candid line beside what was said instead', () => {
    const saga = ninthDay?.advisers[0];
    expect(saga).toMatchObject({ name: 'Saga', told: 'hedged', tested: true });
    expect(saga?.says).toContain('Jag skulle skriva ändå');
    expect(saga?.toldText).toContain('Du gör som du vill');
    expect(ninthDay?.advisers[1]?.told).toBeUndefined();
  });

  it('holds no adviser to a forecast about a way that was not taken', () => {
    const warned = { ...CASE.decisions?.m2?.advisers[1], leansFrom: 'gote' };
    const m2 = CASE.decisions?.m2;
    const advisers = m2 ? [{ ...m2.advisers[1], ...warned }] : [];
    const bundle = { ...CASE, decisions: { m2: { ...m2, advisers } } } as DebriefCase;
    const then = decisionsThen(record, bundle).find(({ id }) => id === 'm2');
    expect(then?.advisers[0]?.tested).toBe(false);
    expect(ninthDay?.advisers[1]?.tested).toBe(true);
  });

  it('compares a forecast with the stock two quarters later, or eight when it was for the long run', () => {
    expect(ninthDay?.advisers.map(({ outcome }) => outcome.quarter)).toEqual([79, 85]);
    const after = record.quarters.find(({ quarter }) => quarter === 79)?.stocks.legalQuality;
    expect(ninthDay?.advisers[0]?.outcome.after).toBe(after);
  });
});

describe('the one envelope', () => {
  it('is from the meeting where the answer was hardest to foresee', () => {
    const { open, sealed } = envelopes(record, CASE);
    expect(open).toMatchObject({ meeting: 'm2', from: 'Emmy' });
    expect(sealed.map(({ meeting }) => meeting)).toEqual(['m1', 'm3']);
    expect(sealed.every((one) => !('text' in one))).toBe(true);
  });

  it('is from the first meeting when every prediction came true', () => {
    const foreseen = record.reflections.map((one) => ({ ...one, prediction: one.actual }));
    expect(envelopes({ ...record, reflections: foreseen }, CASE).open?.meeting).toBe('m1');
  });
});

describe('the Mondays', () => {
  it('are counted from what was read', () => {
    expect(prologueFact(record)?.counts.map(({ alternatives }) => alternatives)).toEqual([4, 3, 3, 2, 1]);
  });

  it('are not told when somebody did take an alternative away', () => {
    const passages = record.passages.map((passage) =>
      passage.id === 'sex'
        ? { ...passage, choices: [...passage.choices, choice('x', 'Nej', { open: false })] }
        : passage,
    );
    expect(prologueFact({ ...record, passages })).toBeUndefined();
  });

  it('are not told when the alternatives did not become fewer', () => {
    const passages = record.passages.map((passage) =>
      passage.id === 'tjugo'
        ? { ...passage, choices: [1, 2, 3, 4, 5].map((n) => choice(`t${n}`, '…')) }
        : passage,
    );
    expect(prologueFact({ ...record, passages })).toBeUndefined();
  });
});

describe('where it ended', () => {
  it('shows the visible meters at the start and last', () => {
    const end = ended(record, CASE);
    expect(end.title).toBe('Två roller');
    expect(end.meters.map(({ stock }) => stock)).toContain('economy');
    for (const meter of end.meters) {
      expect(meter.start).toBe(record.start[meter.stock]);
      expect(meter.end).toBe(record.quarters.at(-1)?.stocks[meter.stock]);
    }
  });
});

describe('guessing a line', () => {
  it('has four shapes, and every line is one of them', () => {
    expect(shapeOf([20, 30, 60])).toBe('rose');
    expect(shapeOf([60, 50, 20])).toBe('fell');
    expect(shapeOf([20, 70, 30])).toBe('hill');
    expect(shapeOf([70, 20, 60])).toBe('valley');
    expect(shapeOf([50, 52, 49])).toBe('valley');
  });

  it('can be seen wherever the line begins', () => {
    for (const shape of SHAPES)
      for (const start of [0, 30, 70, 100]) {
        const values = sketch(shape, start);
        expect(Math.max(...values) - Math.min(...values)).toBe(30);
        for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
        for (const value of values) expect(value).toBeLessThanOrEqual(100);
      }
  });
});

describe('who did it', () => {
  it('is the one who held the post, also on the day it was left', () => {
    const leaves = { event: 'chair.hands-over', quarter: 77 };
    expect(whoDid(CASE.caseFile, 'director', leaves).chair).toEqual({ name: 'Göte' });
    expect(whoDid(CASE.caseFile, 'director', { event: 'pair.quarrels', quarter: 77 })).toMatchObject({
      chair: { name: 'Emmy' },
      director: 'you',
    });
  });

  it('is no longer you when you have left', () => {
    const dismissed = { event: 'director.dismissed', quarter: 82 };
    const later = { event: 'pair.quarrels', quarter: 84 };
    expect(whoDid(CASE.caseFile, 'director', dismissed, 82).director).toBe('you');
    expect(whoDid(CASE.caseFile, 'director', later, 82).director).toBeUndefined();
  });

  it('tells a change of trust by what moved the part behind it', () => {
    const rules = causesAt(record, 'chair>director.trust', 40, -1).groups.map(({ rule }) => rule);
    expect(rules).toContain('effect');
    expect(rules).not.toContain('derived');
  });
});

describe('what nobody mentioned', () => {
  it('is listed once, with its day', () => {
    expect(unmentionedIn(record).map((one) => [one.choice.id, one.quarter])).toEqual([
      ['kopiatorn_beslut.fraga_styrelsen', 68],
    ]);
  });
});
