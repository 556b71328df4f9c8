/** A few whole courses with their readable log: a changed rule is a difference one can read. */
import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/model/act.ts';
import { regimesOf, stockOf } from '../../src/model/read.ts';
import { type Deed, play } from './helpers.ts';

const BY_ACTS = (line: LedgerLine) => line.cause.event !== 'time.passes' && line.rule !== 'derived';
const write = (line: LedgerLine): string =>
  `q${line.quarter} ${line.stock} ${line.change > 0 ? '+' : ''}${line.change} · ${line.cause.event} q${line.cause.quarter} · ${line.rule}`;

const deeds: readonly Deed[] = [
  [1, 'director.hides-running-promise'],
  [2, 'pair.talks-about-roles'],
  [3, { event: 'agreement.clause-accepted', clause: 'way-in' }],
  [4, { event: 'chair.bypasses-director', tone: 'firm' }],
  [5, 'press.leak'],
  [6, 'director.dismissed'],
  [8, 'director.recruited'],
];

describe('a course that ends with a dismissal', () => {
  const { at, ledger } = play('working-pair', 10, deeds);

  it('reads like this, act by act', () => {
    expect(ledger.filter(BY_ACTS).map(write).join('\n')).toMatchInlineSnapshot(`
      "q1 knowledgeConcentration +4 · director.hides-running-promise q1 · effect
      q1 workload -4 · director.hides-running-promise q1 · effect
      q1 unspokenProblems +4 · director.hides-running-promise q1 · effect
      q2 accountability -3.87 · director.hides-running-promise q1 · delayed-effect
      q2 chair~director.chemistry -2 · pair.talks-about-roles q2 · effect
      q2 workload +1.62 · pair.talks-about-roles q2 · effect
      q2 chair~director.roleGap -6.58 · pair.talks-about-roles q2 · effect
      q3 chair>director.tension -3.55 · pair.talks-about-roles q2 · delayed-effect
      q3 director>chair.tension -3.31 · pair.talks-about-roles q2 · delayed-effect
      q3 chair>director.benevolence +2.46 · pair.talks-about-roles q2 · delayed-effect
      q3 director>chair.benevolence +2.74 · pair.talks-about-roles q2 · delayed-effect
      q3 chair>director.ability +2.67 · pair.talks-about-roles q2 · delayed-effect
      q3 director>chair.ability +2.83 · pair.talks-about-roles q2 · delayed-effect
      q3 chair~director.coupling -2.98 · pair.talks-about-roles q2 · delayed-effect
      q3 formalisation +4 · pair.talks-about-roles q2 · delayed-effect
      q3 voice +3.74 · pair.talks-about-roles q2 · delayed-effect
      q3 formalisation +4 · agreement.clause-accepted q3 · effect
      q3 director>chair.benevolence +4.96 · agreement.clause-accepted q3 · effect
      q4 chair~director.roleGap -2.38 · agreement.clause-accepted q3 · delayed-effect
      q4 director>chair.benevolence -9.6 · chair.bypasses-director q4 · effect
      q4 director>chair.tension +14.4 · chair.bypasses-director q4 · effect
      q4 localPolicy +4 · chair.bypasses-director q4 · effect
      q4 director>chair.tension +4 · agreement.clause-fired q4 · clause-fires
      q4 director>chair.integrity -4 · agreement.clause-fired q4 · clause-fires
      q5 director>chair.integrity -9.6 · chair.bypasses-director q4 · delayed-effect
      q5 chair~director.roleGap +9 · chair.bypasses-director q4 · delayed-effect
      q5 politicisation +4 · chair.bypasses-director q4 · delayed-effect
      q5 chair>director.integrity -21.6 · director.hides-running-promise q1 · delayed-effect
      q5 citizenConfidence -4 · director.hides-running-promise q1 · delayed-effect
      q5 citizenConfidence -8.38 · press.leak q5 · effect
      q5 insight +7.85 · press.leak q5 · effect
      q5 unspokenProblems -6.76 · press.leak q5 · effect
      q6 chair>director.integrity -4.63 · director.hides-running-promise q1 · delayed-effect
      q6 voice -4 · press.leak q5 · delayed-effect
      q6 workload +4 · press.leak q5 · delayed-effect
      q6 chair>director.tension +4.8 · press.leak q5 · delayed-effect
      q6 director>chair.tension +4.8 · press.leak q5 · delayed-effect
      q6 legalQuality -9.88 · director.dismissed q6 · bill-at-exit
      q6 capacity -11.54 · director.dismissed q6 · bill-at-exit
      q6 economy -6.6 · director.dismissed q6 · bill-at-exit
      q6 longTerm -8.24 · director.dismissed q6 · bill-at-exit
      q6 workload +9.88 · director.dismissed q6 · bill-at-exit
      q6 knowledgeConcentration -20.6 · director.dismissed q6 · new-person
      q6 economy -7.99 · director.dismissed q6 · effect
      q6 citizenConfidence -7.57 · director.dismissed q6 · effect
      q6 voice -4 · director.dismissed q6 · effect
      q6 professionalValues -3.82 · director.dismissed q6 · effect
      q6 localPolicy +3.7 · director.dismissed q6 · effect
      q7 capacity -3.01 · director.dismissed q6 · delayed-effect
      q8 chair>director.ability -17.03 · director.recruited q8 · new-person
      q8 chair>director.benevolence -25.65 · director.recruited q8 · new-person
      q8 chair>director.integrity +9.47 · director.recruited q8 · new-person
      q8 chair>director.tension +2.82 · director.recruited q8 · new-person
      q8 director>chair.ability -17.18 · director.recruited q8 · new-person
      q8 director>chair.benevolence -16.09 · director.recruited q8 · new-person
      q8 director>chair.integrity -6.53 · director.recruited q8 · new-person
      q8 director>chair.tension -4.13 · director.recruited q8 · new-person
      q8 opposition>director.ability -1.94 · director.recruited q8 · new-person
      q8 opposition>director.benevolence +5.01 · director.recruited q8 · new-person
      q8 opposition>director.integrity +1.54 · director.recruited q8 · new-person
      q8 opposition>director.tension -2.34 · director.recruited q8 · new-person
      q8 chair>director.ability -3.18 · director.recruited q8 · bill-at-exit
      q8 chair>director.benevolence -4.08 · director.recruited q8 · bill-at-exit
      q8 chair>director.integrity -2.72 · director.recruited q8 · bill-at-exit
      q8 chair>director.tension +3.4 · director.recruited q8 · bill-at-exit
      q8 director>chair.ability -3.18 · director.recruited q8 · bill-at-exit
      q8 director>chair.benevolence -4.08 · director.recruited q8 · bill-at-exit
      q8 director>chair.integrity -2.72 · director.recruited q8 · bill-at-exit
      q8 director>chair.tension +3.4 · director.recruited q8 · bill-at-exit
      q8 chair~director.coupling -29.24 · director.recruited q8 · new-person
      q8 chair~director.roleGap +29.73 · director.recruited q8 · new-person
      q8 greyZone -18.83 · director.recruited q8 · new-person
      q8 chair~director.chemistry -16.03 · director.recruited q8 · new-person
      q8 workload +3.32 · director.recruited q8 · effect
      q9 accountability -3.71 · chair.bypasses-director q4 · delayed-effect
      q9 legalQuality -3.42 · chair.bypasses-director q4 · delayed-effect
      q9 knowledgeConcentration -1.77 · director.recruited q8 · delayed-effect
      q10 citizenConfidence.slow -4 · press.leak q5 · delayed-effect"
    `);
  });

  it('reads like this, quarter by quarter', () => {
    const rows = Array.from({ length: 11 }, (_, quarter) => {
      const world = at(quarter);
      const { pair, greyZone, director, agreement } = regimesOf(world);
      return `q${quarter} ${pair} ${greyZone} ${director} ${agreement} trust ${stockOf(world, 'chair>director.trust')} risk ${stockOf(world, 'turnoverRisk')}`;
    });
    expect(rows.join('\n')).toMatchInlineSnapshot(`
      "q0 working grey inOffice unspoken trust 61.21 risk 15.13
      q1 working grey inOffice unspoken trust 61.76 risk 15.6
      q2 working grey inOffice talked trust 62.29 risk 15.63
      q3 working grey inOffice talked trust 65.04 risk 15.16
      q4 in-harness grey inOffice talked trust 65.52 risk 14.63
      q5 working grey inOffice talked trust 45.52 risk 17.21
      q6 broken grey leaving talked trust 41.63 risk 18.15
      q7 broken grey vacant talked trust 41.65 risk 17.87
      q8 forming separate newInOffice unspoken trust 38.52 risk 21.11
      q9 forming separate newInOffice unspoken trust 39.14 risk 19.01
      q10 forming separate newInOffice unspoken trust 39.77 risk 20.75"
    `);
  });
});
