/** Money and hands: savings, support, managers. */
import { atExit, atScrutiny, atShock, both, group, kind, late, now, soon } from './row.ts';

const row = group('economy');

export const ECONOMY_EVENTS = [
  row(
    'saving.proposed',
    'DCABO>B',
    'C110 C113',
    'I',
    [
      now('citizenConfidence', -1),
      now('workload', 1),
      now('them>me.tension', 1),
      soon('economisation', 1),
      soon('longTerm', 1),
    ],
    {
      kinds: {
        'officials-alone': kind('C113 C155', 'A', [now('adminPower', 1), soon('accountability', -1)]),
        'from-criteria': kind('C086 C112', 'A', [
          now('boardLoad', 1),
          soon('longTerm', 1),
          ...both(soon, 'benevolence', 1),
        ]),
        'across-the-board': kind('C056 C111', 'H', [
          now('professionalValues', -1),
          now('citizenConfidence', 1),
          late('legalQuality', -1),
        ]),
        levels: kind('C112 C137', 'I', [now('workload', 1), soon('legalQuality', 1), soon('longTerm', 1)]),
        softened: kind('C112 C121', 'I', [
          now('citizenConfidence', 1),
          late('economy', -1),
          late('them>me.integrity', -2),
        ]),
      },
    },
  ),
  row(
    'investment.secured',
    'DC>R',
    'C036 C152',
    'I',
    [
      now('citizenConfidence', 1),
      soon('economy', 2),
      late('economy', 1),
      late('discretion', 1),
      atScrutiny('legalQuality', -1),
    ],
    {
      kinds: {
        'visible-project': kind('C053 C056', 'H', [soon('economisation', 1), late('localPolicy', -1)]),
      },
    },
  ),
  row(
    'saving.postponed',
    'BCD>D',
    'C112 C113',
    'I',
    [
      now('citizenConfidence', 1),
      soon('economy', -1),
      late('economy', -2),
      soon('longTerm', -1),
      late('longTerm', -1),
      late('accountability', -1),
      soon('director>chair.benevolence', -1),
      soon('director>chair.integrity', -1),
      late('chair>director.ability', -2),
      late('chair>director.benevolence', -1),
    ],
    {
      kinds: {
        'for-now': kind('C095 C112', 'I', [now('citizenConfidence', 1), late('citizenConfidence', -2)]),
        maintenance: kind('C112 C115', 'I', [now('economy', 1), late('economy', -2)]),
      },
    },
  ),
  row(
    'saving.decided',
    'BC>R',
    'C110 C112',
    'I',
    [
      now('citizenConfidence', -2),
      // What has been put off until there is little left is a larger saving (L8).
      now('citizenConfidence', -1, 'economy<35'),
      soon('economy', 2),
      soon('economisation', 1),
      late('economy', 1),
      late('capacity', -1),
      late('capacity', -1, 'economy<35'),
    ],
    {
      kinds: {
        'what-does-not-work': kind('C073', 'O', [
          soon('workload', -1),
          late('economy', 1),
          late('capacity', 3),
        ]),
        'followed-up': kind('C073 C095', 'O', [
          now('workload', 1),
          soon('citizenConfidence', 2),
          late('citizenConfidence.slow', 1),
          late('longTerm', 1),
        ]),
      },
    },
  ),
  row('support.cut', 'BCD>A', 'C003 C116 C123 C126 C127 C128', 'I', [
    now('economy', 1),
    soon('workload', 2),
    late('legalQuality', -1),
    late('capacity', -1),
    late('longTerm', -1),
    atScrutiny('legalQuality', -1),
    atShock('legalQuality', -1),
    soon('knowledgeConcentration', 1),
    atScrutiny('legalQuality', -1),
    atExit('legalQuality', -1),
  ]),
  row('support.added', 'BCD>A', 'C126 C127', 'I', [
    now('economy', -1),
    now('citizenConfidence', -1),
    soon('workload', -2),
    late('legalQuality', 1),
    late('longTerm', 1),
  ]),
  row(
    'manager.recruited',
    'DBA>A',
    'C107 C118 C162 C176',
    'I',
    [
      now('economy', -1),
      now('workload', 1),
      soon('capacity', 2),
      soon('knowledgeConcentration', -1),
      late('workload', -1),
      late('holism', 1),
      late('longTerm', 1),
      late('chair>director.ability', 1),
      late('chair>director.benevolence', 1),
    ],
    {
      kinds: {
        'from-within': kind('C088', 'O', [now('economy', 1), soon('capacity', 1)]),
        // Somebody new in the secretary's chair: the years in that office start over (L14).
        secretary: kind('C003 C005 C119', 'A', [
          now('chair>secretary.ability', -1),
          soon('legalQuality', -1),
        ]),
      },
    },
  ),
  row(
    'manager.left',
    'ADB>D',
    'C033 C106 C108 C157 C181',
    'I',
    [
      now('capacity', -2),
      now('workload', 2),
      late('longTerm', -1),
      now('cooperation', -1, 'knowledgeConcentration>50'),
      soon('legalQuality', -1, 'knowledgeConcentration>50'),
      soon('economy', -1, 'knowledgeConcentration>50'),
      late('knowledgeConcentration', -1),
    ],
    {
      kinds: {
        'no-overlap': kind('C033 C106', 'I', [now('workload', 1), soon('legalQuality', -2)]),
      },
    },
  ),
  row(
    'consultant.hired',
    'BDC>A',
    'C116 C123',
    'I',
    [now('economy', -1), soon('workload', -1), late('knowledgeConcentration', 1)],
    {
      kinds: {
        lawyer: kind('C123', 'I', [soon('legalQuality', 2)]),
        coach: kind('C166 C168', 'A', [
          soon('voice', 1),
          ...both(soon, 'tension', -1),
          ...both(soon, 'ability', 1),
          ...both(soon, 'benevolence', 1),
          late('capacity', 1),
        ]),
        adviser: kind('C155', 'A', [
          now('director>chair.benevolence', -1),
          soon('localPolicy', 1),
          soon('politicisation', 1),
        ]),
        interim: kind('C158', 'A', [
          soon('capacity', 1),
          soon('knowledgeConcentration', -2),
          late('longTerm', -1),
        ]),
        system: kind('C141', 'I', [
          now('economy', -1),
          now('workload', 1),
          soon('knowledgeConcentration', -2, 'formalisation>40'),
        ]),
      },
    },
  ),
];
