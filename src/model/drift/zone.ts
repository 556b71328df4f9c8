/** What a quarter does by itself to the zone between the two: overlap, what it yields, what it wears down, what is kept in heads. */
import { COUPLING } from '../stock-names.ts';
import {
  BROKEN,
  ENTANGLED,
  GOLDEN,
  HALF_COMMITTEES,
  HOLDS_TOGETHER,
  IN_HARNESS,
  LONG_CHAIR,
  LONG_DIRECTOR,
  LONG_SECRETARY,
  NO_COMMITTEES,
  OVERGROWN,
  ROUTINES_UNUSED,
} from './conditions.ts';
import { change, type Pull, toward } from './pull.ts';
import { above, atLeast, sum, when } from './term.ts';

/** The wider the overlap the more it yields to the two (C017), and the less the others ask and see (C037). */
const OVERLAP_YIELDS = atLeast(0, [0.00043, above(30, 'greyZone')]);
const OVERLAP_WEARS = atLeast(0, [0.00013, above(35, 'greyZone')]);
const GOLD_PAYS = [[GOLDEN, 1.5]] as const;

export const ZONE_PULLS: readonly Pull[] = [
  toward('greyZone', 'drift', 0.05, 'C016 C055', 'assumption', [
    when(BROKEN, 20, sum(16, [0.7, 'chair>director.trust'], [0.4, above(50, 'holism')])),
  ]),
  toward(
    'knowledgeConcentration',
    'knowledge-gathers',
    // Years together and good work together multiply each other (C035).
    when(HOLDS_TOGETHER, sum(0.007, [0.0001, COUPLING]), 0.007),
    'C032 C034 C035 C060 C119',
    'seed',
    [100],
    {
      // Anyone can be the long-sitter (L14), and without committees fewer are told (L16).
      faster: [
        [LONG_CHAIR, 1.15],
        [LONG_DIRECTOR, 1.15],
        [LONG_SECRETARY, 1.15],
        [NO_COMMITTEES, 1.5],
        [HALF_COMMITTEES, 1.25],
      ],
    },
  ),
  toward('discretion', 'golden-yield', OVERLAP_YIELDS, 'C017 C036', 'seed', [95], { faster: GOLD_PAYS }),
  toward('localPolicy', 'golden-yield', OVERLAP_YIELDS, 'C017', 'seed', [90], { faster: GOLD_PAYS }),
  toward('voice', 'golden-wear', OVERLAP_WEARS, 'C037', 'seed', [0], { faster: [[ENTANGLED, 1.6]] }),
  toward('insight', 'golden-wear', OVERLAP_WEARS, 'C018 C037', 'seed', [0]),
  toward('legalQuality', 'overgrown-debt', 0.02, 'C018', 'seed', [0], { given: OVERGROWN }),
  toward('accountability', 'overgrown-debt', 0.014, 'C018', 'seed', [0], { given: OVERGROWN }),
  change(
    'formalisation',
    'routine-fades',
    'C031 C060',
    'seed',
    [when(IN_HARNESS, [-0.022, 'formalisation'], [-0.012, 'formalisation'])],
    {
      given: ROUTINES_UNUSED,
      faster: [
        [NO_COMMITTEES, 1.7],
        [HALF_COMMITTEES, 1.35],
      ],
    },
  ),
  toward('unspokenProblems', 'silence-grows', 0.05, 'C071 C084', 'assumption', [112, [-1.35, 'voice']]),
];
