/** Talking and writing about how the two work together: two levers, each with its price now and its yield later. */
import { both, group, kind, late, now, soon } from './row.ts';

const row = group('agreement');

export const AGREEMENT_EVENTS = [
  row(
    'agreement.written',
    'DCSB>C',
    'C025 C026 C027 C028 C031',
    'H',
    [
      now('formalisation', 2),
      now('workload', 1),
      now('chair~director.chemistry', -1),
      soon('accountability', 1),
      late('accountability', 1, 'agreement=talked|agreed|lived'),
      late('chair~director.coupling', -1),
      ...both(late, 'tension', -1, 'agreement=talked|agreed|lived'),
    ],
    {
      kinds: {
        everything: kind('C026 C070', 'O', [
          now('workload', 1),
          now('discretion', -1),
          now('professionalValues', -1),
          soon('accountability', 1),
        ]),
        'behind-closed-doors': kind('C173', 'A', [now('insight', -1), now('boardLoad', -1)]),
        'between-two': kind('C035 C173', 'A', [
          now('chair~director.chemistry', 2),
          soon('chair~director.coupling', 2),
        ]),
      },
    },
  ),
  row('agreement.decided-by-board', 'BCD>D', 'C063 C172 C173', 'A', [
    now('formalisation', 2),
    now('insight', 2),
    now('boardLoad', 1),
    now('chair~director.chemistry', -1),
    soon('accountability', 2),
    soon('knowledgeConcentration', -1),
    soon('chair~director.coupling', -2),
    ...both(soon, 'tension', -1),
    ...both(soon, 'ability', 1),
    late('localPolicy', 1),
    ...both(soon, 'benevolence', 1),
  ]),
  row(
    'agreement.followed-up',
    'DCB>C',
    'C063 C089 C124 C166 C172 C173 C175',
    'A',
    [
      now('workload', 1),
      now('formalisation', 1),
      soon('accountability', 1),
      ...both(soon, 'benevolence', 1),
      ...both(soon, 'tension', -2),
      soon('chair~director.coupling', -1),
      late('workload', -1),
      soon('legalQuality', 1),
      soon('capacity', 1),
      late('localPolicy', 1),
      ...both(soon, 'ability', 1),
      ...both(late, 'tension', -1),
      // What is held in the board, and not between two, is seen by more (C173).
      soon('insight', 1),
      soon('knowledgeConcentration', -1),
    ],
    {
      kinds: {
        'between-two': kind('C035 C173', 'A', [
          now('chair~director.chemistry', 1),
          soon('chair~director.coupling', 2),
          soon('insight', -1),
          soon('knowledgeConcentration', 1),
        ]),
      },
    },
  ),
  row('agreement.broken', 'CDB>D', 'C049 C172', 'A', [
    now('formalisation', -2),
    now('them>me.integrity', -2),
    now('them>me.tension', 2),
    soon('accountability', -1),
    soon('me>them.tension', 1),
  ]),
  row('agreement.clause-proposed', 'DC>C', 'C027 C028', 'H', [
    now('chair~director.chemistry', -1),
    now('them>me.tension', 1),
    now('chair~director.roleGap', -1),
    now('workload', 1),
  ]),
  row('agreement.clause-accepted', 'CD>D', 'C024 C025 C026', 'H', [
    now('formalisation', 1),
    now('them>me.benevolence', 1),
    soon('chair~director.roleGap', -1),
    soon('chair~director.chemistry', -1),
  ]),
  row('agreement.clause-traded', 'CD>D', 'C024 C025', 'H', [
    now('formalisation', 1),
    now('chair~director.chemistry', -1),
    soon('chair~director.roleGap', -1),
    ...both(soon, 'tension', -1),
  ]),
  row(
    'agreement.clause-loosened',
    'CD>D',
    'C026 C031',
    'H',
    [now('chair~director.chemistry', 1), now('formalisation', -1), late('chair~director.roleGap', 1)],
    {
      kinds: {
        'left-vague': kind('C087 C174', 'A', [soon('workload', 1), late('accountability', -2)]),
      },
    },
  ),
  row('agreement.invoked', 'DC>C', 'C172 C175', 'A', [
    now('chair~director.chemistry', -1),
    now('formalisation', 1),
    soon('accountability', 1),
    soon('them>me.integrity', 1),
    soon('chair~director.roleGap', -1),
  ]),
  row('agreement.let-pass', 'DC>C', 'C031', 'H', [
    now('chair~director.chemistry', 1),
    soon('formalisation', -1),
    late('me>them.tension', 1),
    late('chair~director.roleGap', 1),
    late('insight', -1),
    late('legalQuality', -1),
  ]),
  row('agreement.clause-rewritten', 'DC>C', 'C024 C175', 'H', [
    now('workload', 1),
    now('formalisation', 1),
    soon('chair~director.roleGap', -1),
    soon('discretion', 1),
    ...both(soon, 'tension', -1),
    ...both(soon, 'benevolence', 1),
    ...both(soon, 'ability', 1),
  ]),
];
