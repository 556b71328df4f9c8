/** The post of the director: who leaves it, and whom the board, never the chair alone (KL 7:1), puts there. */
import { against, atExit, atScrutiny, both, group, kind, late, now, soon } from './row.ts';

const row = group('director');

export const POST_EVENTS = [
  row(
    'director.resigns',
    'D>B',
    'C029 C041 C048 C064 C157 C158',
    'A',
    [
      now('citizenConfidence', -1),
      now('voice', 1),
      soon('capacity', -1),
      now('longTerm', -1),
      late('professionalValues', -1),
    ],
    {
      kinds: {
        'to-another-post': kind('C047 C119', 'I', [soon('knowledgeConcentration', -2), soon('workload', -1)]),
        'at-once': kind('C048 C182', 'A', [now('capacity', -1), now('workload.chair', 1)]),
      },
    },
  ),
  row(
    'director.retires',
    'D>B',
    'C029 C042 C048 C119 C157',
    'X',
    [now('accountability', 1), now('longTerm', -1), late('professionalValues', -1)],
    {
      kinds: {
        'with-overlap': kind('C047 C182', 'A', [
          now('economy', -1),
          now('discretion', -1),
          soon('knowledgeConcentration', -2),
        ]),
      },
    },
  ),
  row(
    'director.dismissed',
    'B>D',
    'C030 C039 C040 C041 C048',
    'X',
    [
      now('economy', -2),
      now('citizenConfidence', -2),
      now('voice', -1),
      now('professionalValues', -1),
      now('localPolicy', 1),
      soon('capacity', -1),
      late('longTerm', -1),
      ...both(atExit, 'benevolence', -1),
      ...both(atExit, 'ability', -1),
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
          soon('capacity', -2),
          late('capacity', -1),
        ]),
        'lowered-bar': kind('C118', 'I', [now('economy', 1), soon('capacity', -2), late('capacity', -1)]),
      },
    },
  ),
];
