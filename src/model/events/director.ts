/** What the director does, and what the board, never the chair alone (KL 7:1), does with the director's post. */
import { against, atExit, atScrutiny, atShock, both, group, kind, late, now, soon } from './row.ts';

const row = group('director');

export const DIRECTOR_EVENTS = [
  row(
    'director.tells-running-promises',
    'D>C',
    'C046 C047 C184',
    'H',
    [
      now('knowledgeConcentration', -2),
      now('insight', 1),
      now('workload', 1),
      now('them>me.integrity', 2),
      soon('them>me.benevolence', 1),
      soon('them>me.ability', 1),
      soon('unspokenProblems', -1),
      soon('chair~director.coupling', -1),
      late('legalQuality', 1),
    ],
    {
      kinds: {
        'in-public': kind('C041 C101', 'I', [
          now('citizenConfidence', -1),
          soon('crossPartyTrust', 1),
          late('citizenConfidence.slow', 1),
        ]),
      },
    },
  ),
  row('director.hides-running-promise', 'D>C', 'C033 C037 C046', 'X', [
    now('knowledgeConcentration', 1),
    now('workload', -1),
    now('unspokenProblems', 1),
    soon('accountability', -1),
    late('them>me.integrity', -1),
    atExit('them>me.integrity', -3),
    atScrutiny('them>me.integrity', -3),
    atScrutiny('citizenConfidence', -1),
  ]),
  row('director.keeps-promise', 'D>C', 'C036 C097 C184', 'I', [
    now('them>me.integrity', 2),
    now('workload', 1),
    soon('them>me.ability', 1),
    soon('them>me.benevolence', 1),
    soon('them>me.tension', -1),
  ]),
  row('director.breaks-promise', 'D>C', 'C097 C112', 'I', [
    now('them>me.integrity', -2),
    now('them>me.tension', 1),
    soon('them>me.ability', -1),
    soon('chair~director.chemistry', -1),
  ]),
  row('director.documents-decisions', 'DS>B', 'C025 C032 C046', 'H', [
    now('workload', 1),
    soon('knowledgeConcentration', -1),
    late('knowledgeConcentration', -1, 'knowledgeConcentration>50'),
    soon('formalisation', 1),
    soon('accountability', 1),
    soon('chair>director.ability', 1),
    soon('chair~director.coupling', -1),
    late('insight', 1),
    late('legalQuality', 1),
  ]),
  row(
    'director.informs-all-parties',
    'D>O',
    'C101 C103 C171',
    'I',
    [
      now('workload', 1),
      now('insight', 1),
      now('crossPartyTrust', 2),
      now('opposition>director.benevolence', 2),
      soon('opposition>director.integrity', 1),
      soon('opposition>director.ability', 1),
      soon('opposition>director.tension', -1),
      soon('voice', 1),
      soon('chair~director.chemistry', -1),
      late('chair>director.integrity', 1),
    ],
    {
      kinds: {
        'steps-aside': kind('C100', 'I', [now('chair>director.benevolence', -1), now('crossPartyTrust', 1)]),
      },
    },
  ),
  row(
    'director.serves-only-winners',
    'D>C',
    'C007 C100',
    'I',
    [
      now('them>me.benevolence', 1),
      now('opposition>director.integrity', -2),
      now('opposition>director.tension', 1),
      soon('crossPartyTrust', -2),
      late('insight', -1),
      late('politicisation', 1),
    ],
    {
      kinds: {
        'borrowed-idea': kind('C007 C103', 'I', [
          now('chair~director.chemistry', 1),
          soon('localPolicy', 1),
          atScrutiny('crossPartyTrust', -2),
        ]),
      },
    },
  ),
  row('director.stands-by-assessment', 'D>C', 'C008 C077 C157', 'I', [
    now('chair~director.chemistry', -1),
    now('them>me.tension', 1),
    now('legalQuality', 1),
    now('voice', 1),
    soon('professionalValues', 1),
    late('them>me.integrity', 1),
    late('legalQuality', 1),
  ]),
  row('director.softens-assessment', 'D>C', 'C057 C071 C121', 'I', [
    now('chair~director.chemistry', 1),
    now('them>me.benevolence', 1),
    now('professionalValues', -1),
    soon('voice', -1),
    late('legalQuality', -2),
    late('unspokenProblems', 1),
    atScrutiny('them>me.integrity', -2),
    atScrutiny('citizenConfidence', -1),
    atShock('legalQuality', -2),
  ]),
  row(
    'director.takes-over-decision',
    'D>C',
    'C018 C052 C155',
    'A',
    [
      now('adminPower', 2),
      now('greyZone', 1),
      now('workload', 1),
      now('them>me.tension', 1),
      soon('them>me.benevolence', -1),
      soon('accountability', -1),
      late('localPolicy', -1),
      late('insight', -1),
    ],
    {
      kinds: {
        'no-mandate': kind(
          'C018 C120',
          'I',
          [
            now('localPolicy', 1),
            late('accountability', -1),
            atScrutiny('accountability', -2),
            atScrutiny('legalQuality', -2),
          ],
          against('KL 6:37', 'auditors'),
        ),
        negotiates: kind('C101 C155', 'A', [
          now('localPolicy', 1),
          soon('crossPartyTrust', 1),
          late('accountability', -1),
        ]),
        'speaks-for-politics': kind('C044 C155', 'A', [
          now('citizenConfidence', 1),
          soon('accountability', -1),
        ]),
      },
    },
  ),
  row('director.raises-workload', 'D>C', 'C126 C164', 'A', [
    now('chair~director.chemistry', -1),
    now('them>me.tension', 1),
    soon('workload', -2),
    soon('me>them.benevolence', 1),
    soon('voice', 1),
    late('capacity', 1),
  ]),
  row('director.rests', 'D', 'C126 C164', 'A', [now('workload', -2), late('longTerm', 1)]),
  row(
    'director.resigns',
    'D>B',
    'C048 C064 C158',
    'A',
    [now('citizenConfidence', -1), now('voice', 1), soon('capacity', -1), late('longTerm', -1)],
    {
      kinds: {
        'to-another-post': kind('C047 C119', 'I', [soon('knowledgeConcentration', -2), soon('workload', -1)]),
        'at-once': kind('C048 C182', 'A', [now('capacity', -1), now('workload.chair', 1)]),
      },
    },
  ),
  row('director.retires', 'D>B', 'C042 C048 C119', 'X', [now('accountability', 1), late('longTerm', -1)], {
    kinds: {
      'with-overlap': kind('C047 C182', 'A', [
        now('economy', -1),
        now('discretion', -1),
        soon('knowledgeConcentration', -2),
      ]),
    },
  }),
  row(
    'director.dismissed',
    'B>D',
    'C039 C040 C041 C048',
    'X',
    [
      now('economy', -2),
      now('citizenConfidence', -2),
      now('voice', -1),
      now('professionalValues', -1),
      now('localPolicy', 1),
      soon('capacity', -1),
      late('longTerm', -1),
    ],
    {
      kinds: {
        agreement: kind('C040 C182', 'X', [now('economy', -1), now('voice', 1)]),
        silence: kind('C040 C041', 'X', [
          now('economy', -1),
          now('insight', -1),
          now('citizenConfidence', 1),
          atScrutiny('citizenConfidence', -2),
        ]),
        'small-circle': kind(
          'C039 C154',
          'X',
          [
            now('workload.chair', -1),
            soon('crossPartyTrust', -1),
            atScrutiny('crossPartyTrust', -2),
            atScrutiny('legalQuality', -2),
            atScrutiny('citizenConfidence', -1),
          ],
          against('KL 7:1', 'court'),
        ),
        reassigned: kind('C119', 'I', [now('economy', 1), soon('knowledgeConcentration', 2)]),
      },
    },
  ),
  row(
    'director.recruited',
    'B>D',
    'C158 C184',
    'A',
    [
      now('workload', 1),
      soon('knowledgeConcentration', -1),
      late('capacity', 2),
      ...both(late, 'ability', 1),
    ],
    {
      kinds: {
        liked: kind('C021 C038 C049', 'H', [
          now('chair~director.chemistry', 2),
          soon('chair~director.coupling', 1),
        ]),
        profile: kind('C047 C175 C182', 'A', [
          now('formalisation', 2),
          now('boardLoad', 1),
          soon('chair~director.roleGap', -2),
          ...both(soon, 'tension', -1),
        ]),
        'party-friend': kind('C121 C155', 'A', [
          now('chair>director.benevolence', 2),
          soon('politicisation', 1),
          late('legalQuality', -1),
          late('unspokenProblems', 1),
          atScrutiny('citizenConfidence', -2),
        ]),
        'from-within': kind('C106 C119', 'I', [
          now('workload', -1),
          soon('knowledgeConcentration', 2),
          soon('capacity', -1),
        ]),
        'lowered-bar': kind('C118', 'I', [now('economy', 1), soon('capacity', -2), late('capacity', -1)]),
      },
    },
  ),
];
