/** Conflicts of interest, and pressure from those a decision is about: what is declared, resisted, reported or yielded to. */
import { against, atScrutiny, group, kind, late, now, soon } from './row.ts';

const row = group('law');

export const INTEGRITY_EVENTS = [
  row(
    'conflict-of-interest.declared',
    'CODBAS>B',
    'C094 C125',
    'I',
    [
      now('legalQuality', 1),
      now('localPolicy', -1),
      soon('citizenConfidence', 1),
      now('accountability', 1),
      now('chair~director.chemistry', -1),
    ],
    {
      kinds: {
        redone: kind('C125', 'I', [now('economy', -1), soon('legalQuality', 1)]),
      },
    },
  ),
  row(
    'conflict-of-interest.ignored',
    'CODBAS>B',
    'C093 C125',
    'I',
    [
      now('localPolicy', 1),
      late('legalQuality', -2),
      soon('voice', -1),
      atScrutiny('citizenConfidence', -2),
      now('legalQuality', -1),
      now('accountability', -1),
    ],
    { unlawful: against('KL 6:30', 'court') },
  ),
  row(
    'pressure.resisted',
    'DASCB>R',
    'C079 C096',
    'O',
    [
      now('citizenConfidence', -1),
      now('workload', 1),
      soon('professionalValues', 1),
      soon('legalQuality', 1),
    ],
    {
      kinds: {
        'payment-stopped': kind('C079 C080', 'O', [now('economy', 1), now('workload', 1)]),
      },
    },
  ),
  row(
    'pressure.yielded-to',
    'DASCB>R',
    'C079 C080 C081 C084 C096',
    'O',
    [
      now('citizenConfidence', 1),
      now('professionalValues', -1),
      soon('unspokenProblems', 1),
      late('voice', -1),
      now('legalQuality', -1),
      now('longTerm', -1),
      soon('citizenConfidence', -2),
      late('legalQuality', -1),
      late('capacity', -1),
      late('workload', 1),
    ],
    {
      kinds: {
        contractor: kind(
          'C079 C123',
          'I',
          [
            now('localPolicy', 1),
            atScrutiny('legalQuality', -3),
            atScrutiny('economy', -1),
            atScrutiny('citizenConfidence', -1),
          ],
          against('LOU 4:1', 'court'),
        ),
        promised: kind(
          'C096 C122',
          'I',
          [atScrutiny('legalQuality', -2), atScrutiny('citizenConfidence', -2)],
          against('RF 1:9', 'press'),
        ),
        secrecy: kind(
          'C079 C156',
          'O',
          [now('workload', -1), atScrutiny('legalQuality', -2), atScrutiny('citizenConfidence', -2)],
          against('OSL 23:2', 'press'),
        ),
        trip: kind(
          'C079 C156',
          'O',
          [now('discretion', 1), atScrutiny('citizenConfidence', -3), atScrutiny('legalQuality', -1)],
          against('BrB 10:5 a', 'press'),
        ),
        paid: kind('C079 C084', 'O', [now('economy', -1), soon('unspokenProblems', 1)]),
      },
    },
  ),
  row(
    'pressure.reported',
    'DASCB>B',
    'C083 C084',
    'O',
    [
      now('workload', 1),
      now('voice', 1),
      soon('unspokenProblems', -2),
      soon('legalQuality', 1),
      soon('formalisation', 1),
      late('professionalValues', 1),
    ],
    {
      kinds: {
        'about-the-chair': kind('C077 C122', 'I', [now('chair~director.chemistry', -1), soon('insight', 1)]),
        channel: kind('C078 C083', 'O', [soon('legalQuality', 1), soon('voice', 1)]),
      },
    },
  ),
];
