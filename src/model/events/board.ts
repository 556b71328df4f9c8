/** What the board is told, and whether there are committees beside it. */
import { against, atScrutiny, both, type Effect, group, kind, late, now, soon } from './row.ts';

const board = group('board');
const committees = group('committees');

export const BOARD_EVENTS = [
  board(
    'board.informed',
    'DCSA>B',
    'C047 C133 C173',
    'A',
    [
      now('insight', 2),
      now('boardLoad', 1),
      now('discretion', -1),
      soon('accountability', 1),
      soon('knowledgeConcentration', -1),
      soon('chair>director.integrity', 1),
      soon('chair~director.coupling', -1),
      soon('cooperation', 1),
      soon('voice', 1),
    ],
    {
      kinds: {
        'from-the-two': kind('C043 C173', 'A', [now('chair~director.chemistry', -1)]),
        'in-public': kind('C041 C095', 'I', [
          now('insight', 1),
          now('workload', 1),
          soon('citizenConfidence', 1),
        ]),
      },
    },
  ),
  board('board.kept-in-the-dark', 'DCA>B', 'C018 C037 C133', 'H', [
    now('discretion', 1),
    now('workload', -1),
    now('insight', -2),
    soon('crossPartyTrust', -1),
    soon('chair>director.integrity', -1, 'chair=newInOffice'),
    soon('chair~director.coupling', 1),
    late('accountability', -2),
    late('legalQuality', -1),
    late('voice', -1),
    late('unspokenProblems', 1),
    late('cooperation', -1),
    atScrutiny('citizenConfidence', -2),
  ]),
];

/** From where half of the committees are gone, half of this has happened already: one size less, and nothing of what is small. */
const lessFromHalf = (effects: readonly Effect[]): readonly Effect[] =>
  effects.flatMap((effect) => {
    const whole = { ...effect, given: 'committees=kept|proposed|dissolved|reinstated' };
    const rest = { ...effect, size: effect.size - Math.sign(effect.size), given: 'committees=half' };
    return rest.size === 0 ? [whole] : [whole, rest];
  });

const towardsNone = (...effects: readonly Effect[]): readonly Effect[] =>
  effects.map((effect) => ({ ...effect, given: 'committees=kept|proposed|reinstated' }));
const towardsAll = (...effects: readonly Effect[]): readonly Effect[] =>
  effects.map((effect) => ({ ...effect, given: 'committees=dissolved' }));

export const COMMITTEE_EVENTS = [
  committees(
    'committees.proposed-dissolved',
    'BCDO>B',
    'C050 C059',
    'H',
    [now('politicisation', 1), now('crossPartyTrust', -1), soon('holism', 1), soon('workload', 1)],
    {
      kinds: {
        'to-save': kind('C056 C059', 'H', [soon('economisation', 1), soon('economy', 1)]),
      },
    },
  ),
  committees(
    'committees.dissolved',
    'BC>B',
    'C050 C051 C052 C053 C054 C055 C056 C057 C058 C060',
    'H',
    [
      ...lessFromHalf([now('boardLoad', 2), soon('holism', 2)]),
      soon('chair~director.chemistry', 1),
      ...both(soon, 'benevolence', 1),
      ...both(soon, 'ability', 1),
      ...both(soon, 'integrity', 1),
      soon('greyZone', 1),
      soon('insight', -1),
      soon('politicisation', -1),
      ...lessFromHalf([late('adminPower', 2), late('localPolicy', -2), late('economisation', 2)]),
      late('professionalValues', -1),
      late('voice', -1),
      late('knowledgeConcentration', 1),
    ],
    {
      kinds: {
        'working-committees': kind('C058 C059', 'H', [now('workload.chair', 1), late('localPolicy', 2)]),
        'drafting-committees': kind('C054 C059', 'H', [
          now('workload', 1),
          soon('insight', 2),
          late('localPolicy', 3),
        ]),
        portfolio: kind('C051 C155', 'A', [soon('politicisation', 2), late('localPolicy', 1)]),
      },
    },
  ),
  // Between the two: the board sees more of the whole and carries more, the rest is still asked about in rooms of its own,
  // and somebody must draw the line between them. The claims are about all or none; that half is between is ours to assume.
  committees('committees.halved', 'BC>B', 'C050 C051 C052 C054 C056 C058 C059', 'E', [
    now('workload', 1),
    ...towardsNone(
      now('boardLoad', 1),
      soon('holism', 1),
      soon('politicisation', -1),
      late('adminPower', 1),
      late('localPolicy', -1),
      late('economisation', 1),
    ),
    ...towardsAll(
      now('economy', -1),
      now('boardLoad', -1),
      soon('insight', 1),
      late('localPolicy', 1),
      late('adminPower', -1),
    ),
  ]),
  committees('committees.reinstated', 'BC>B', 'C058 C059', 'H', [
    now('economy', -1),
    ...lessFromHalf([now('boardLoad', -2)]),
    soon('workload', 1),
    soon('holism', -1),
    soon('insight', 1),
    ...lessFromHalf([late('localPolicy', 2)]),
    late('adminPower', -1),
    late('capacity', -1),
  ]),
  committees('committees.kept', 'BC>B', 'C051 C054 C059', 'H', [
    now('workload', 1),
    now('localPolicy', 1),
    soon('insight', 1),
    soon('holism', -1),
    late('professionalValues', 1),
  ]),
];

export const DELEGATION_EVENTS = [
  board(
    'delegation.widened',
    'BC>D',
    'C052 C058',
    'H',
    [
      now('boardLoad', -1),
      now('adminPower', 1),
      soon('discretion', 1),
      soon('insight', -1),
      late('adminPower', 1),
      late('accountability', -1),
    ],
    {
      kinds: {
        'line-authority': kind('C174', 'A', [
          now('accountability', 1),
          now('workload', 1),
          now('holism', 1),
          soon('holism', 1),
        ]),
        'fewer-goals': kind('C085', 'O', [now('workload', -1), soon('discretion', 1), soon('voice', 1)]),
        'too-far': kind(
          'C052 C120',
          'I',
          [now('workload', -1), atScrutiny('legalQuality', -2), atScrutiny('accountability', -2)],
          against('KL 6:38', 'court'),
        ),
      },
    },
  ),
  // The other way: the elected take decisions back. They see more, answer for more and have more on the table.
  board(
    'delegation.narrowed',
    'BC>D',
    'C052 C058',
    'H',
    [
      now('boardLoad', 1),
      now('adminPower', -1),
      soon('discretion', -1),
      soon('insight', 1),
      late('adminPower', -1),
      late('accountability', 1),
    ],
    {
      kinds: {
        'two-lists': kind('C031 C120', 'I', [
          now('workload', 1),
          soon('formalisation', 1),
          late('legalQuality', 1),
        ]),
      },
    },
  ),
];
