/** What the voters, the press and the world outside do. */
import { against, atScrutiny, both, group, kind, late, now, soon } from './row.ts';

const row = group('outside');

export const OUTSIDE_EVENTS = [
  row('election.same-majority', 'R>C', 'C013 C029 C043', 'A', [
    now('workload', 1),
    now('chair~director.chemistry', 1, 'chair>director.trust>50'),
    soon('politicisation', -1),
    now('longTerm', 1),
    now('citizenConfidence', 1),
    late('citizenConfidence.slow', -1, 'accountability<40'),
  ]),
  row('election.new-majority', 'R>C', 'C013 C020 C023 C043 C134', 'H', [
    now('workload', 2),
    now('politicisation', 2),
    now('chair~director.roleGap', 1),
    soon('capacity', -1),
    soon('cooperation', -1),
    soon('secretary>chair.tension', 1),
    ...both(soon, 'tension', 1),
    late('voice', 1),
    ...both(now, 'benevolence', -2, 'chair>director.trust<40'),
    late('citizenConfidence.slow', -1, 'accountability<40'),
  ]),
  row(
    'shock.outside',
    'RAB>B',
    'C013 C114',
    'Q',
    [
      now('workload', 3),
      now('economy', -2),
      now('longTerm', -1),
      now('citizenConfidence', -1),
      now('unspokenProblems', -1),
      soon('capacity', -1),
      soon('holism', 1),
      late('economy', -1),
      ...both(now, 'benevolence', -2, 'chair>director.trust<40'),
      ...both(now, 'tension', 1, 'chair>director.trust<40'),
    ],
    {
      kinds: {
        'fewer-people': kind('C159', 'A', [
          late('economy', -1),
          late('citizenConfidence.slow', -1),
          late('longTerm', -1),
        ]),
        'state-demands': kind('C160', 'A', [
          soon('discretion', -1),
          late('discretion', -1),
          late('legalQuality', -1),
          late('longTerm', -1),
        ]),
        'state-money': kind('C114', 'I', [now('economy', -1), now('longTerm', -1)]),
      },
    },
  ),
  row(
    'press.leak',
    'RASOBDC>R',
    'C018 C041 C084',
    'X',
    [
      now('citizenConfidence', -2),
      // What grew unseen is what everybody now sees (L1).
      now('citizenConfidence', -1, 'greyZone=overgrown'),
      now('insight', 2),
      now('unspokenProblems', -2),
      soon('voice', -1),
      soon('workload', 1),
      ...both(soon, 'tension', 1),
      late('citizenConfidence.slow', -1),
    ],
    {
      kinds: {
        planted: kind(
          'C041 C100',
          'I',
          [
            now('workload.chair', -1),
            atScrutiny('director>chair.integrity', -2),
            atScrutiny('voice', -2),
            atScrutiny('citizenConfidence', -2),
          ],
          against('AML 3:2', 'press'),
        ),
      },
    },
  ),
  row('press.praise', 'R>B', 'C095 C152 C153', 'I', [
    now('citizenConfidence', 2),
    now('chair~director.chemistry', 2),
    now('chair>director.ability', 1),
    late('voice', -1, 'greyZone=golden|overgrown'),
  ]),
];
