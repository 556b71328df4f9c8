/** Whether what one person knows becomes what the house knows. */
import { atExit, atShock, both, group, kind, late, now, soon } from './row.ts';

const row = group('knowledge');

export const KNOWLEDGE_EVENTS = [
  row(
    'knowledge.shared',
    'DCSA>A',
    'C006 C032 C033 C047',
    'H',
    [
      now('knowledgeConcentration', -1),
      soon('knowledgeConcentration', -1, 'knowledgeConcentration>50'),
      now('workload', 1),
      soon('voice', 1),
      soon('chair>director.benevolence', 1),
      soon('adminPower', -1),
      soon('chair~director.coupling', -1),
      late('capacity', 1),
      late('holism', 1),
      late('legalQuality', 1),
    ],
    {
      kinds: {
        'to-the-elected': kind('C104 C170', 'A', [
          now('boardLoad', 1),
          now('workload', 1),
          late('legalQuality', 1),
          late('insight', 1),
          ...both(late, 'ability', 1),
          ...both(late, 'benevolence', 1),
        ]),
        'to-managers': kind('C163 C177', 'A', [
          now('economy', -1),
          late('legalQuality', 1),
          late('politicisation', -1),
          late('professionalValues', 1),
          late('capacity', 1),
        ]),
      },
    },
  ),
  row(
    'knowledge.hoarded',
    'DCSA>A',
    'C032 C033 C034 C046',
    'H',
    [
      now('knowledgeConcentration', 2),
      now('workload', -1),
      now('adminPower', 1),
      soon('voice', -1),
      soon('chair>director.benevolence', -2, 'chair=newInOffice'),
      late('insight', -1),
      atExit('legalQuality', -2),
      soon('localPolicy', -1, 'chair=newInOffice'),
    ],
    {
      kinds: {
        'on-trust': kind('C031', 'H', [
          now('workload', -1),
          atShock('economy', -2),
          atShock('legalQuality', -1),
        ]),
      },
    },
  ),
  row(
    'successor.shadows',
    'DCSA>A',
    'C042 C047 C181',
    'Q',
    [
      now('workload', 1),
      now('chair~director.chemistry', -1),
      soon('knowledgeConcentration', -2),
      soon('chair~director.coupling', -1),
      soon('chair>director.benevolence', 1, 'chair=newInOffice'),
      late('voice', 1),
      atExit('chair>director.benevolence', 1),
      atExit('chair>director.ability', 1),
      atExit('director>chair.benevolence', 1),
      atExit('longTerm', 1),
      late('formalisation', 1),
    ],
    {
      kinds: {
        picked: kind('C045 C100', 'I', [
          now('politicisation', 1),
          now('chair~director.chemistry', 1),
          late('accountability', -1),
        ]),
      },
    },
  ),
];
