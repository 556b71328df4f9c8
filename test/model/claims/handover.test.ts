/** C042, C045 and C047: a long pair ends, with and without three years of prevention before. */
import { describe, expect, it } from 'vitest';
import { regimesOf } from '../../../src/model/read.ts';
import { type Deed, yearly } from '../helpers.ts';
import { difference, ends, mean, values } from './many.ts';

const long = () => 'twenty-year-pair';
const AT = 13;
const handover: readonly Deed[] = [
  [AT, 'chair.hands-over'],
  [AT, 'chair.elected'],
];
/** Three years of it, while everything still works. */
const prevention: readonly Deed[] = [
  ...yearly('director.documents-decisions', 1, 12),
  ...yearly('board.informed', 2, 12),
  ...yearly('knowledge.shared', 3, 12),
  [2, 'pair.talks-about-roles'],
  [3, 'agreement.decided-by-board'],
  [6, 'agreement.followed-up'],
  [8, 'successor.shadows'],
  [10, 'agreement.followed-up'],
  [12, 'director.tells-running-promises'],
];

describe('C042: twenty years, and the chair hands over', () => {
  it('the new two begin anew, with less trust and another chemistry', () => {
    const [changed, same] = [ends(long, AT, handover), ends(long, AT)];
    expect(new Set(changed.map((world) => regimesOf(world).chair))).toEqual(new Set(['newInOffice']));
    for (const trust of ['chair>director.trust', 'director>chair.trust']) {
      expect(difference(changed, same, trust).mean).toBeLessThan(-20);
      expect(difference(changed, same, trust).contrary).toBe(0);
    }
    const given = values(changed, 'chair~director.chemistry');
    expect(Math.min(...given)).toBeLessThan(35);
    expect(Math.max(...given)).toBeGreaterThan(65);
  });

  it('the director may go or stay: likelier to go, and more so the worse the new chemistry', () => {
    const changed = ends(long, AT + 2, handover);
    expect(difference(changed, ends(long, AT + 2), 'turnoverRisk').mean).toBeGreaterThan(4);
    const [chemistry, risk] = [values(changed, 'chair~director.chemistry'), values(changed, 'turnoverRisk')];
    const riskWhere = (holds: (liking: number) => boolean) =>
      mean(risk.filter((_, index) => holds(chemistry[index] ?? 50)));
    expect(riskWhere((liking) => liking < 40)).toBeGreaterThan(riskWhere((liking) => liking > 60) + 1);
  });
});

describe('C045 and C047: can it be prevented?', () => {
  const prepared = ends(long, AT, [...prevention, ...handover]);
  const unprepared = ends(long, AT, handover);

  it('the half that stays is trusted more by the new one', () => {
    const { mean: more, contrary } = difference(prepared, unprepared, 'chair>director.trust');
    expect(more).toBeGreaterThan(8);
    expect(contrary).toBe(0);
  });

  it.each([
    ['localPolicy', 1],
    ['insight', 1],
    ['accountability', 1],
    ['longTerm', 1],
    ['turnoverRisk', -1],
    ['knowledgeConcentration', -1],
  ] as const)('the bill is lower in %s', (stock, way) => {
    const { mean: gain, contrary } = difference(prepared, unprepared, stock);
    expect(gain * way).toBeGreaterThan(1);
    expect(contrary).toBe(0);
  });

  it('it leaves more on paper', () => {
    expect(difference(prepared, unprepared, 'formalisation').mean).toBeGreaterThan(4);
  });

  it('afterwards the same acts help less', () => {
    const late: readonly Deed[] = prevention.map(([quarter, act]) => [quarter + AT, act]);
    const [before, after] = [
      ends(long, AT, [...prevention, ...handover]),
      ends(long, AT, [...handover, ...late]),
    ];
    expect(difference(before, after, 'chair>director.trust').mean).toBeGreaterThan(8);
  });

  it('while it is done it costs work and nothing one can see is won', () => {
    const { mean: liking } = difference(ends(long, 4, prevention), ends(long, 4), 'chair~director.chemistry');
    expect(liking).toBeLessThan(0);
    const { mean: work } = difference(ends(long, 3, prevention), ends(long, 3), 'workload');
    expect(work).toBeGreaterThan(1);
  });
});
