/** What a quarter does by itself to the zone between the two: overlap, what it yields, what it wears down, what is kept in heads. */
import { BROKEN, ENTANGLED, GOLD, GOLDEN, IN_HARNESS, OVERGROWN, ROUTINES_UNUSED } from './conditions.ts';
import { change, type Pull, toward } from './pull.ts';
import { sum, when } from './term.ts';

export const ZONE_PULLS: readonly Pull[] = [
  toward('greyZone', 'drift', 0.05, 'C016 C055', 'assumption', [
    when(BROKEN, 20, sum(16, [0.7, 'chair>director.trust'])),
  ]),
  toward(
    'knowledgeConcentration',
    'knowledge-gathers',
    when(IN_HARNESS, 0.014, 0.01),
    'C032 C035',
    'seed',
    [100],
  ),
  toward('discretion', 'golden-yield', 0.04, 'C017 C036', 'seed', [92], { given: GOLDEN }),
  toward('localPolicy', 'golden-yield', 0.02, 'C017', 'seed', [80], { given: GOLDEN }),
  toward('voice', 'golden-wear', when(ENTANGLED, 0.026, 0.016), 'C037', 'seed', [22], { given: GOLD }),
  toward('insight', 'golden-wear', 0.01, 'C037', 'seed', [20], { given: GOLD }),
  change('legalQuality', 'overgrown-debt', 'C018', 'seed', [-0.5], { given: OVERGROWN }),
  change('accountability', 'overgrown-debt', 'C018', 'seed', [-0.4], { given: OVERGROWN }),
  change(
    'formalisation',
    'routine-fades',
    'C031',
    'seed',
    [when(IN_HARNESS, [-0.022, 'formalisation'], [-0.012, 'formalisation'])],
    { given: ROUTINES_UNUSED },
  ),
  toward('unspokenProblems', 'silence-grows', 0.05, 'C071 C084', 'assumption', [112, [-1.35, 'voice']]),
];
