/** How a matter is prepared, and what is done with the rules when they are in the way. */
import { against, atScrutiny, both, group, kind, late, MANNER, now, soon } from './row.ts';

const row = group('law');

export const LAW_EVENTS = [
  row(
    'case.prepared-well',
    'DSACB>B',
    'C001 C005 C006 C137',
    'I',
    [
      now('workload', 1),
      now('legalQuality', 1),
      now('insight', 1),
      soon('chair>director.ability', 1),
      soon('localPolicy', 1),
      late('citizenConfidence.slow', 1),
      late('holism', 1),
    ],
    {
      kinds: {
        'shared-problem': kind('C086', 'O', [
          now('workload', 1),
          soon('holism', 1),
          soon('cooperation', 1),
          ...both(soon, 'ability', 1),
          ...both(soon, 'benevolence', 1),
        ]),
        predecessor: kind('C033 C046', 'H', [
          now('legalQuality', 1),
          now('localPolicy', -2),
          now('knowledgeConcentration', 1),
        ]),
        'in-dialogue': kind('C086 C168', 'A', [
          now('citizenConfidence', -1),
          now('workload', 1),
          soon('voice', 1),
          soon('citizenConfidence', 2),
        ]),
        referendum: kind('C095 C130', 'A', [
          now('economy', -1),
          now('insight', 1),
          soon('accountability', 1),
        ]),
      },
    },
  ),
  row(
    'case.rushed',
    'DSAC>B',
    'C008 C015 C122 C137',
    'I',
    [
      now('discretion', 1),
      now('legalQuality', -1),
      now('insight', -1),
      late('citizenConfidence.slow', -1),
      atScrutiny('legalQuality', -2),
      late('accountability', -1),
      now('workload', -1),
    ],
    {
      kinds: {
        obliging: kind('C007 C121', 'I', [now('them>me.benevolence', 1), late('legalQuality', -1)]),
        unannounced: kind(
          'C008 C120',
          'I',
          [now('localPolicy', 1), atScrutiny('localPolicy', -1), atScrutiny('citizenConfidence', -1)],
          against('KL 5:13–15', 'court'),
        ),
      },
    },
  ),
  row(
    'case.opened-on-file',
    'SDAC>B',
    'C005 C142',
    'I',
    [
      now('insight', 1),
      now('legalQuality', 1),
      now('workload', 1),
      soon('knowledgeConcentration', -1),
      soon('discretion', -1),
      late('accountability', 1),
    ],
    {
      kinds: {
        unasked: kind('C005 C008', 'I', [now('chair~director.chemistry', -1), now('them>me.tension', 1)]),
      },
    },
  ),
  row(
    'document.withheld',
    'DSCA>R',
    'C037 C122',
    'A',
    [
      now('workload', -1),
      now('insight', -1),
      late('unspokenProblems', 1),
      late('legalQuality', -1),
      atScrutiny('citizenConfidence', -3),
      atScrutiny('accountability', -2),
    ],
    {
      unlawful: against('TF 2:15', 'press'),
      kinds: {
        'asks-why': kind('C041', 'X', [now('voice', -1)], against('TF 2:18', 'press')),
        delayed: kind(
          'C095',
          'I',
          [now('discretion', 1), soon('citizenConfidence', -1)],
          against('TF 2:16', 'press'),
        ),
        'private-phone': kind(
          'C044',
          'Q',
          [now('workload.chair', -1), late('accountability', -1)],
          against('TF 2:8', 'court'),
        ),
        unregistered: kind(
          'C033 C142',
          'X',
          [now('economy', 1), late('legalQuality', -1), late('knowledgeConcentration', 1)],
          against('OSL 5:1', 'press'),
        ),
      },
    },
  ),
  row(
    'procedure.defended',
    'SDA>C',
    'C002 C008 C009',
    'I',
    [
      now('workload', 1),
      now('chair~director.chemistry', -1),
      now('chair>secretary.tension', 1),
      now('legalQuality', 1),
      soon('secretary>chair.integrity', 1),
      late('chair>secretary.integrity', 2),
      late('chair>secretary.ability', 1),
      late('legalQuality', 1),
    ],
    { tones: MANNER },
  ),
  row('audit.criticism', 'BORS>D', 'C018 C128', 'I', [
    now('citizenConfidence', -1),
    now('workload', 1),
    now('insight', 2),
    now('chair>director.ability', -1),
    soon('secretary>chair.ability', -1),
    soon('formalisation', 1),
    late('legalQuality', 1),
  ]),
  row('referral-back.forced', 'OB>C', 'C076 C103', 'O', [
    now('crossPartyTrust', -1),
    now('workload.chair', 1),
    now('them>me.tension', 1),
    soon('economy', -1),
    soon('insight', 1),
    soon('legalQuality', 1),
  ]),
  row(
    'routine.made',
    'DSBCA>A',
    'C082 C083',
    'O',
    [
      now('formalisation', 2),
      now('workload', 1),
      soon('legalQuality', 1),
      soon('voice', 1),
      late('unspokenProblems', -1),
    ],
    {
      kinds: {
        hats: kind('C094 C125', 'I', [soon('legalQuality', 1), soon('accountability', 1)]),
        poster: kind('C082', 'O', [
          now('formalisation', -1),
          now('workload', -1),
          soon('legalQuality', -1),
          soon('voice', -1),
          late('unspokenProblems', 1),
        ]),
      },
    },
  ),
];
