/** Whether what is awkward gets said, and what happens to the one who says it. */
import { against, atScrutiny, group, kind, late, now, soon } from './row.ts';

const row = group('voice');

export const VOICE_EVENTS = [
  row(
    'question.raised',
    'ASODCBR>C',
    'C008 C076 C077',
    'O',
    [
      now('voice', 1),
      now('chair~director.chemistry', -1),
      now('unspokenProblems', -1),
      soon('insight', 1),
      late('legalQuality', 1),
      late('localPolicy', 1),
    ],
    {
      kinds: {
        'which-hat': kind('C094', 'I', [now('legalQuality', 1), now('accountability', 1)]),
        accusing: kind('C125', 'I', [now('citizenConfidence', -1), now('chair~director.chemistry', -1)]),
        'as-a-profession': kind('C057 C077', 'O', [soon('professionalValues', 1), now('workload', 1)]),
      },
    },
  ),
  row(
    'question.silenced',
    'CDBSA>A',
    'C037 C057 C071 C076 C084',
    'O',
    [
      now('chair~director.chemistry', 1),
      now('voice', -2),
      soon('unspokenProblems', 2),
      late('legalQuality', -1),
      late('insight', -1),
      late('economy', -1),
      late('localPolicy', -1),
      late('professionalValues', -1),
    ],
    {
      kinds: {
        oneself: kind('C071', 'O', [soon('localPolicy', 2)]),
        loyalty: kind('C057', 'H', [soon('professionalValues', -2)]),
        'the-press': kind('C041', 'X', [now('citizenConfidence', -2)]),
      },
    },
  ),
  row(
    'critic.appointed',
    'DCBS>A',
    'C072 C076 C078',
    'O',
    [
      now('voice', 2),
      now('workload', 1),
      soon('chair~director.chemistry', -1),
      soon('unspokenProblems', -2),
      soon('legalQuality', 1),
      late('insight', 1),
      late('localPolicy', 1),
    ],
    {
      kinds: {
        'third-chair': kind('C049 C078', 'O', [soon('insight', 1), soon('chair~director.coupling', -1)]),
      },
    },
  ),
  row(
    'mistake.allowed',
    'DCBA>A',
    'C072 C074',
    'O',
    [
      now('voice', 1),
      now('citizenConfidence', -1),
      soon('discretion', 1),
      late('capacity', 1),
      late('localPolicy', 1),
    ],
    {
      kinds: {
        costly: kind('C032 C074', 'O', [now('economy', -1), soon('knowledgeConcentration', -1)]),
      },
    },
  ),
  row(
    'mistake.punished',
    'DCBA>A',
    'C071 C074',
    'O',
    [
      now('citizenConfidence', 1),
      now('voice', -2),
      soon('discretion', -1),
      soon('unspokenProblems', 1),
      late('capacity', -1),
      atScrutiny('citizenConfidence', -1),
      late('legalQuality', -1),
      late('economy', -1),
    ],
    {
      kinds: {
        scapegoat: kind('C087 C113', 'I', [soon('adminPower', -1), soon('accountability', -1)]),
        'a-group': kind(
          'C041 C156',
          'A',
          [atScrutiny('citizenConfidence', -2), atScrutiny('legalQuality', -1)],
          against('RF 1:9', 'press'),
        ),
      },
    },
  ),
];
