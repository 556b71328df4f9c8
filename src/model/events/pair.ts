/** What the two do with each other, the chair of the board and the director. */
import { both, group, kind, late, now, soon, toTheNext } from './row.ts';

const row = group('pair');

export const PAIR_EVENTS = [
  row(
    'pair.thinks-aloud',
    'DC>C',
    'C007 C016 C017 C018 C032 C035 C036 C037',
    'H',
    [
      now('greyZone', 1),
      now('chair~director.chemistry', 1),
      now('discretion', 1),
      ...both(soon, 'benevolence', 1),
      ...both(soon, 'ability', 1),
      ...both(soon, 'tension', -1),
      soon('localPolicy', 1),
      soon('chair~director.coupling', 1),
      late('knowledgeConcentration', 1, 'knowledgeConcentration<60'),
      soon('insight', -1, 'insight>45'),
      soon('crossPartyTrust', -1, 'crossPartyTrust>40'),
      late('voice', -1, 'voice>45'),
    ],
    {
      kinds: {
        'on-a-case': kind('C018', 'Q', [now('localPolicy', 1), late('legalQuality', -1)]),
        'about-others': kind('C037 C087', 'H', [now('chair~director.chemistry', 1), late('voice', -1)]),
      },
    },
  ),
  row(
    'pair.talks-about-roles',
    'DC>C',
    'C024 C027 C049 C062 C063 C124 C166 C184',
    'H',
    [
      now('chair~director.chemistry', -1),
      now('workload', 1),
      now('chair~director.roleGap', -2),
      ...both(soon, 'tension', -2),
      ...both(soon, 'benevolence', 1),
      ...both(soon, 'ability', 1),
      soon('chair~director.coupling', -1),
      soon('formalisation', 1),
      soon('voice', 1),
      soon('legalQuality', 1),
      late('localPolicy', 1),
      ...toTheNext('chair>director'),
      ...toTheNext('director>chair'),
    ],
    {
      kinds: {
        'draws-line': kind('C016 C124', 'I', [
          now('greyZone', -1),
          now('chair~director.chemistry', -1),
          now('localPolicy', -2),
          soon('legalQuality', 1),
        ]),
      },
    },
  ),
  row(
    'pair.shares-success',
    'DC>C',
    'C021 C029 C036 C044 C055',
    'H',
    [
      now('chair~director.chemistry', 2),
      ...both(now, 'ability', 1),
      ...both(soon, 'benevolence', 1),
      ...both(soon, 'tension', -1),
      now('discretion', 1),
      now('citizenConfidence', 1),
      soon('greyZone', 1),
      late('chair~director.coupling', 1),
      late('voice', -1, 'voice>35'),
      // The two are one in the eyes of residents (C044).
      late('accountability', -1),
    ],
    {
      kinds: {
        'as-one': kind('C044', 'Q', [
          now('citizenConfidence', 1),
          late('accountability', -1),
          late('localPolicy', -1),
        ]),
      },
    },
  ),
  row('pair.quarrels', 'DC>C', 'C021 C039 C076 C091', 'O', [
    now('chair~director.chemistry', -2),
    ...both(now, 'tension', 2),
    ...both(now, 'benevolence', -1),
    soon('unspokenProblems', -1),
    soon('voice', 1, 'chair>director.trust>50'),
    late('localPolicy', 1, 'chair>director.trust>50'),
    late('legalQuality', 1, 'chair>director.trust>50'),
  ]),
];
