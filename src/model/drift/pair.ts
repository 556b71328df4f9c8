/** What a quarter does by itself between the chair and the director: moods halve, trust is worn in or untended. */
import { CHEMISTRY, COUPLING, ROLE_GAP } from '../stock-names.ts';
import { GIVEN_CHEMISTRY } from './circumstances.ts';
import {
  BROKEN,
  FIRST_TWO_YEARS,
  FORMING,
  HOLDS_TOGETHER,
  IN_HARNESS,
  NO_COMMITTEES,
  TENDED,
  UNTENDED,
} from './conditions.ts';
import { change, type Pull, toward } from './pull.ts';
import { above, atLeast, below, when } from './term.ts';

/** How fast a quarter of tended work wears in: slower while the two are new, not at all where it has gone wrong. */
const WORKED_IN = when(HOLDS_TOGETHER, 0.028, when(FORMING, 0.02));

const between = (relation: 'chair>director' | 'director>chair'): readonly Pull[] => [
  ...(['ability', 'benevolence', 'integrity'] as const).map((part) =>
    toward(`${relation}.${part}`, 'worked-in', WORKED_IN, 'C029 C036', 'assumption', [88], { given: TENDED }),
  ),
  change(`${relation}.benevolence`, 'first-impression', 'C021 C038', 'seed', [[0.05, above(50, CHEMISTRY)]], {
    given: FIRST_TWO_YEARS,
  }),
  change(`${relation}.benevolence`, 'upkeep-decay', 'C097', 'seed', [[-0.018, `${relation}.benevolence`]], {
    given: UNTENDED,
  }),
  change(`${relation}.ability`, 'competence-forgiven', '', 'assumption', [
    [0.05, atLeast(0, below(45, `${relation}.ability`))],
  ]),
  toward(`${relation}.tension`, 'drift', 0.12, 'C049', 'assumption', [8, [0.35, ROLE_GAP]]),
];

export const PAIR_PULLS: readonly Pull[] = [
  toward(CHEMISTRY, 'mood-halves', 0.5, 'C021', 'seed', [GIVEN_CHEMISTRY]),
  toward(COUPLING, 'coupling-grows', when(BROKEN, 0, 0.006), 'C035 C060', 'assumption', [100], {
    faster: [
      [IN_HARNESS, 1.5],
      [NO_COMMITTEES, 1.5],
    ],
  }),
  ...between('chair>director'),
  ...between('director>chair'),
  toward(ROLE_GAP, 'worked-in', 0.03, 'C029', 'assumption', [24], { given: HOLDS_TOGETHER }),
];
