/** A few whole courses with their readable log: a changed rule is a difference one can read. */
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model/act.ts';
import { type SimInput, simulate } from '../../src/model/sim.ts';
import { writeLine } from './loop-log.ts';

const byActs = ({ cause, rule, change }: LedgerLine): boolean =>
  cause.event !== 'time.passes' && rule !== 'derived' && Math.abs(change) >= 0.05;

const COURSES: Readonly<Record<string, SimInput>> = {
  dismissal: {
    seed: 7,
    start: 'working-pair',
    until: 10,
    events: [
      { quarter: 1, event: 'director.hides-running-promise' },
      { quarter: 2, event: 'pair.talks-about-roles' },
      { quarter: 3, event: 'agreement.clause-accepted', clause: 'way-in' },
      { quarter: 4, event: 'chair.bypasses-director', tone: 'firm' },
      { quarter: 5, event: 'press.leak' },
      { quarter: 6, event: 'director.dismissed' },
      { quarter: 8, event: 'director.recruited' },
    ],
  },
  'change-of-majority': {
    seed: 7,
    start: 'working-pair',
    until: 24,
    events: [
      { quarter: 2, event: 'agreement.written' },
      { quarter: 12, event: 'saving.proposed' },
      { quarter: 13, event: 'saving.postponed' },
      { quarter: 14, event: 'election.new-majority' },
      { quarter: 15, event: 'director.informs-all-parties' },
      { quarter: 16, event: 'director.tells-running-promises' },
      { quarter: 18, event: 'pair.talks-about-roles' },
    ],
  },
  'nothing-is-done': { seed: 7, start: 'twenty-year-pair', until: 24 },
};

describe.each(Object.entries(COURSES))('the course %s', (name, input) => {
  const { quarters, ledger } = simulate(input);

  it('reads like this, quarter by quarter and act by act', async () => {
    const rows = quarters.map(({ quarter, regimes, stocks }) => {
      const trust = stocks['chair>director.trust']?.toFixed(1);
      const risk = stocks.turnoverRisk?.toFixed(1);
      return `q${quarter} ${Object.values(regimes).join(' ')} · trust ${trust} risk ${risk}`;
    });
    const lines = [...rows, '', ...ledger.filter(byActs).map(writeLine), ''];
    await expect(lines.join('\n')).toMatchFileSnapshot(`golden/course-${name}.txt`);
  });
});
