/** Clauses of an agreement: what breaks them, and what it costs while they live. */
import { describe, expect, it } from 'vitest';
import { type Act, CLAUSES } from '../../src/model/act.ts';
import { BROKEN_BY } from '../../src/model/clauses.ts';
import { eventOf } from '../../src/model/events.ts';
import { type Deed, play } from './helpers.ts';

const actOf = (name: string): Act => {
  const [event = '', kind] = name.split(':');
  return kind === undefined ? { event } : { event, kind };
};

describe.each(CLAUSES)('the clause %s', (clause) => {
  it('can be broken by at least two different events', () => {
    const events = new Set(BROKEN_BY[clause].map((name) => actOf(name).event));
    expect(events.size).toBeGreaterThanOrEqual(2);
  });

  it.each(BROKEN_BY[clause])('fires at %s while it lives, and not when it is dead', (name) => {
    const act = actOf(name);
    const row = eventOf(act.event);
    expect(row, name).toBeDefined();
    if (act.kind !== undefined) expect(Object.keys(row?.kinds ?? {})).toContain(act.kind);
    const agreed: Deed = [1, { event: 'agreement.clause-accepted', clause }];
    const fired = (deeds: readonly Deed[]) =>
      play('working-pair', 3, deeds).ledger.filter(
        (line) => line.rule === 'clause-fires' && line.cause.clause === clause,
      ).length;
    expect(fired([agreed, [2, act]])).toBe(2);
    expect(fired([[2, act]])).toBe(0);
    expect(fired([agreed, [1, 'agreement.broken'], [2, act]])).toBe(0);
  });
});

describe('a clause that is broken', () => {
  it('stings the one who did not break it, half as much when it has been let pass', () => {
    const deeds: readonly Deed[] = [[1, { event: 'agreement.clause-accepted', clause: 'way-in' }]];
    const sting = (between: readonly Deed[]) =>
      play('working-pair', 3, [...deeds, ...between, [2, 'chair.bypasses-director']]).ledger.find(
        (line) => line.rule === 'clause-fires' && line.stock === 'director>chair.tension',
      )?.change;
    expect(sting([])).toBe(4);
    expect(sting([[1, { event: 'agreement.let-pass', clause: 'way-in' }]])).toBe(2);
  });

  it('by the board hurts the director, since the board is the side of its chair', () => {
    const { ledger } = play('working-pair', 2, [
      [1, { event: 'agreement.clause-accepted', clause: 'follow-up-and-end' }],
      [2, 'director.dismissed'],
    ]);
    const stung = ledger.filter(({ rule }) => rule === 'clause-fires').map(({ stock }) => stock);
    expect(stung).toEqual(['director>chair.tension', 'director>chair.integrity']);
  });
});
