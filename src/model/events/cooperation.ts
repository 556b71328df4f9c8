/** Working together with other municipalities. */
import { against, atScrutiny, both, group, kind, late, now, soon } from './row.ts';

const row = group('cooperation');

export const COOPERATION_EVENTS = [
  row(
    'cooperation.joined',
    'BDC>B',
    'C131 C132 C179',
    'I',
    [now('workload', 1), now('cooperation', 2), soon('insight', -1), late('capacity', 2), late('economy', 1)],
    {
      kinds: {
        alike: kind('C131 C149', 'I', [
          now('workload', 1),
          soon('cooperation', 1),
          late('cooperation', 1),
          late('capacity', 1),
        ]),
        'as-buyer': kind('C148', 'I', [soon('workload', 1), late('cooperation', -1)]),
        'beyond-municipalities': kind('C143', 'X', [now('workload', 1), late('citizenConfidence.slow', 1)]),
        'for-savings': kind('C135', 'I', [
          soon('economy', 1),
          late('cooperation', -1),
          ...both(late, 'ability', -1),
          ...both(late, 'benevolence', -1),
        ]),
        informal: kind('C142', 'I', [now('workload', -1), late('insight', -1), late('legalQuality', -1)]),
        'other-systems': kind('C141', 'I', [soon('workload', 1), soon('cooperation', -1)]),
        'small-field': kind('C140', 'I', [
          now('workload', -1),
          late('cooperation', -1),
          late('capacity', -1),
        ]),
        'talked-through': kind('C180 C182', 'A', [
          now('workload', 1),
          now('formalisation', 2),
          late('cooperation', 1),
        ]),
        contract: kind('C144 C145 C146', 'I', [
          now('discretion', -1),
          now('formalisation', 1),
          soon('economy', 1),
          soon('workload', -1),
          late('insight', -1),
          late('accountability', -1),
        ]),
        federation: kind('C144 C182', 'I', [now('economy', -1), now('boardLoad', 1), late('cooperation', 1)]),
        'joint-committee': kind('C133 C144', 'I', [
          now('boardLoad', 1),
          soon('insight', 1),
          late('cooperation', 1),
        ]),
        'under-the-radar': kind(
          'C142 C147',
          'I',
          [
            now('workload', -1),
            soon('insight', -1),
            atScrutiny('legalQuality', -2),
            atScrutiny('cooperation', -2),
            atScrutiny('accountability', -1),
          ],
          against('LOU 3:17', 'auditors'),
        ),
        'merger-talks': kind('C132', 'I', [
          now('politicisation', 2),
          now('citizenConfidence', -1),
          late('longTerm', 1),
        ]),
      },
    },
  ),
  row(
    'cooperation.reported',
    'DABC>B',
    'C133 C161 C181',
    'A',
    [
      now('workload', 1),
      now('insight', 1),
      soon('cooperation', 1),
      late('cooperation', 1),
      late('accountability', 1),
      soon('knowledgeConcentration', -1),
      late('holism', 1),
    ],
    {
      kinds: {
        formalised: kind('C142 C147', 'I', [
          now('workload', 1),
          soon('legalQuality', 2),
          soon('formalisation', 1),
        ]),
      },
    },
  ),
  row(
    'cooperation.neglected',
    'DABC>B',
    'C133 C135',
    'I',
    [
      now('workload', -1),
      soon('cooperation', -1),
      late('cooperation', -1),
      late('capacity', -1),
      late('insight', -1),
      ...both(late, 'ability', -1),
      ...both(late, 'benevolence', -1),
    ],
    {
      kinds: {
        'as-identity': kind('C134 C136', 'X', [now('localPolicy', 1), now('cooperation', -1)]),
      },
    },
  ),
  row(
    'cooperation.left',
    'BC>B',
    'C136 C182',
    'X',
    [
      now('cooperation', -2),
      // Exit terms that nobody has written cost more (C182).
      now('cooperation', -2, 'formalisation<50'),
      now('localPolicy', 1),
      soon('workload', 1),
      late('capacity', -2),
      late('economy', -1),
      now('economy', -1, 'agreement=unspoken|talked'),
      now('economy', -1, 'formalisation<50'),
      soon('workload', 1, 'formalisation<50'),
    ],
    {
      kinds: {
        agreed: kind('C181 C182', 'A', [
          now('workload', 1),
          now('economy', 1),
          soon('cooperation', 1),
          late('economy', 1),
          late('capacity', 1),
        ]),
      },
    },
  ),
];
