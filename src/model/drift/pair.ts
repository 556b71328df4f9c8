/** What a quarter does by itself between the chair and the director: moods halve, trust is worn in or untended. */
import { CHEMISTRY, COUPLING, ROLE_GAP } from '../stock-names.ts';
import { GIVEN_CHEMISTRY } from './circumstances.ts';
import {
  BROKEN,
  FIRST_TWO_YEARS,
  FORMING,
  HALF_COMMITTEES,
  HOLDS_TOGETHER,
  IN_HARNESS,
  isUnder,
  NO_COMMITTEES,
  ONLY_PAPER,
  TALKED_THROUGH,
  TENDED,
  UNTENDED,
} from './conditions.ts';
import { change, type Pull, toward } from './pull.ts';
import { above, atLeast, below, when } from './term.ts';

/** How fast a quarter of tended work wears in: slower while the two are new, not at all where it has gone wrong. */
const WORKED_IN = when(HOLDS_TOGETHER, 0.028, when(FORMING, 0.02));

/** Nobody is drawn nearer than this: without a ceiling twenty good years would end in blind trust. */
const NEAR_FULL = 88;

const between = (relation: 'chair>director' | 'director>chair'): readonly Pull[] => [
  ...(['ability', 'benevolence', 'integrity'] as const).map((part) =>
    // As far as the two read the roles alike: what nobody has talked through holds trust back in the end (L2).
    toward(
      `${relation}.${part}`,
      'worked-in',
      WORKED_IN,
      'C024 C029 C036 C049',
      'assumption',
      [100, [-0.3, ROLE_GAP]],
      {
        given: TENDED,
      },
    ),
  ),
  // Liking passes for trust, most of all in the first two years, and goes on doing so where the roles are not talked
  // through (L2); it never passes for somebody's word.
  ...(['ability', 'benevolence'] as const).map((part) =>
    toward(
      `${relation}.${part}`,
      'first-impression',
      when(TALKED_THROUGH, 0.018, when(FIRST_TWO_YEARS, 0.06, 0.024)),
      'C021 C038 C049',
      'seed',
      [CHEMISTRY],
    ),
  ),
  // What draws them together: what is talked through and written, the view of the whole, the thinking they share.
  ...(['ability', 'benevolence'] as const).map((part) =>
    change(
      `${relation}.${part}`,
      'drawn-together',
      'C017 C024 C055',
      'assumption',
      [
        // Paper that nobody has talked through counts for half of what it adds to nothing (C028, L5).
        when(ONLY_PAPER, [0.0095, above(40, 'formalisation')], [0.019, above(40, 'formalisation')]),
        [0.018, above(50, 'holism')],
        [0.021, above(35, 'greyZone')],
      ],
      { given: isUnder(`${relation}.${part}`, NEAR_FULL) },
    ),
  ),
  change(
    `${relation}.integrity`,
    'drawn-together',
    'C017',
    'assumption',
    [when(HOLDS_TOGETHER, [0.021, above(35, 'greyZone')])],
    { given: isUnder(`${relation}.integrity`, NEAR_FULL) },
  ),
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
  change(CHEMISTRY, 'drawn-together', 'C055', 'assumption', [[0.03, above(50, 'holism')]]),
  toward(COUPLING, 'coupling-grows', when(BROKEN, 0, 0.006), 'C035 C060', 'assumption', [100], {
    faster: [
      [IN_HARNESS, 1.5],
      [NO_COMMITTEES, 2],
      [HALF_COMMITTEES, 1.5],
    ],
  }),
  ...between('chair>director'),
  ...between('director>chair'),
  toward(ROLE_GAP, 'worked-in', when(TALKED_THROUGH, 0.045, 0.015), 'C024 C029', 'assumption', [24], {
    given: HOLDS_TOGETHER,
  }),
];
