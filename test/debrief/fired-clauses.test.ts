import { describe, expect, it } from 'vitest';
import { clausesThen } from '../../src/debrief/fired-clauses.ts';
import type { DebriefRecord } from '../../src/debrief/types.ts';
import { CLAUSES } from '../../src/model/act.ts';
import { playOut, quickPairOf } from '../run/paired.ts';

async function records(seed: number): Promise<readonly DebriefRecord[]> {
  const pair = await quickPairOf('majoritetsskiftet', seed);
  playOut(pair, seed);
  return pair.chairs.map((chair) => pair.run(chair).record());
}

describe('the clauses of two runs', () => {
  it('are told in the model’s order, each firing once, as the ledgers have them', async () => {
    let fired = 0;
    for (let seed = 0; seed < 8; seed += 1) {
      const both = await records(seed);
      const clauses = clausesThen(both);
      const order = clauses.map(({ clause }) => CLAUSES.indexOf(clause));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { clause, firings } of clauses)
        for (const record of both) {
          const booked = record.ledger.filter(
            ({ cause }) => cause.event === 'agreement.clause-fired' && cause.clause === clause,
          );
          const quarters = new Set(booked.map(({ cause }) => cause.quarter));
          const told = firings.filter(({ chair }) => chair === record.chair);
          expect(told.map(({ quarter }) => quarter)).toEqual([...quarters].sort((a, b) => a - b));
          fired += told.length;
        }
    }
    expect(fired).toBeGreaterThan(0);
  });

  it('say what was done about it', async () => {
    const [one] = await records(1);
    if (!one) throw new Error('Nobody played.');
    const cause = { event: 'agreement.clause-fired', quarter: 10, clause: 'way-in' } as const;
    const line = { quarter: 10, stock: 'x', change: 1, cause, rule: 'clause-fires', claims: [] };
    const act = { event: 'agreement.let-pass', clause: 'way-in' } as const;
    const record: DebriefRecord = {
      ...one,
      ledger: [line, { ...line, stock: 'y' }, { ...line, cause: { ...cause, quarter: 14 } }],
      events: [{ quarter: 11, step: 1, act }],
    };
    expect(clausesThen([record])).toEqual([
      {
        clause: 'way-in',
        made: [],
        firings: [
          { chair: record.chair, quarter: 10, answer: 'let-pass' },
          { chair: record.chair, quarter: 14 },
        ],
      },
    ]);
  });
});
