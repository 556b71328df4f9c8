/** How the conditions of a municipality pull at each other, a quarter at a time. */
import { CHAIR_LOAD, DIRECTOR_LOAD, TIMES, TOGETHER } from './circumstances.ts';
import {
  AUTUMN,
  COMMITTEES,
  IN_HARNESS,
  NEW_BLOOD,
  NO_COMMITTEES,
  UNINFORMED,
  VACANT,
} from './conditions.ts';
import { change, type Pull, toward } from './pull.ts';
import { above, atMost, below, mean, when } from './term.ts';

const DEMOCRACY: readonly Pull[] = [
  toward('voice', 'drift', 0.012, 'C076', 'assumption', [52]),
  toward('insight', 'drift', 0.015, 'C133', 'assumption', [when(UNINFORMED, 36, 52)]),
  toward('discretion', 'drift', 0.03, 'C098 C103', 'assumption', [
    20,
    [0.6, 'chair>director.trust'],
    [-0.1, 'politicisation'],
  ]),
  toward('adminPower', 'drift', 0.03, 'C034', 'assumption', [
    22,
    [0.5, 'knowledgeConcentration'],
    [0.1, 'greyZone'],
  ]),
  // The longer they have sat together, the harder it is to say who answers for what.
  toward('accountability', 'drift', 0.025, 'C044 C154', 'assumption', [
    24,
    [0.35, 'insight'],
    [0.25, 'formalisation'],
    [-0.15, atMost(80, TOGETHER)],
  ]),
  toward('legalQuality', 'drift', 0.025, 'C031 C116 C137', 'assumption', [
    30,
    [0.25, 'insight'],
    [0.25, 'voice'],
    [0.2, below(50, 'workload')],
  ]),
];

const WORK: readonly Pull[] = [
  // Heavier in the autumn of the budget, eased by worked-in routines.
  toward('workload', 'drift', 0.55, 'C030 C126', 'assumption', [
    8,
    [84, DIRECTOR_LOAD],
    when(AUTUMN, 6),
    when(IN_HARNESS, -4),
    [0.3, below(50, 'capacity')],
    [0.1, below(50, 'crossPartyTrust')],
  ]),
  toward('workload.chair', 'drift', 0.55, 'C058', 'assumption', [
    8,
    [84, CHAIR_LOAD],
    when(AUTUMN, 6),
    when(IN_HARNESS, -4),
    [0.3, above(50, 'boardLoad')],
  ]),
  toward('boardLoad', 'drift', 0.06, 'C058', 'assumption', [when(COMMITTEES, 45, 70)]),
];

const POLICY: readonly Pull[] = [
  // New blood cannot fully act while the half that stayed keeps the knowledge (C046).
  toward('localPolicy', 'drift', 0.03, 'C046 C054', 'assumption', [
    34,
    [0.2, 'voice'],
    [0.15, 'discretion'],
    when(NEW_BLOOD, [-0.2, 'knowledgeConcentration']),
    when(NO_COMMITTEES, -10),
  ]),
  toward('holism', 'drift', 0.015, 'C050', 'assumption', [when(COMMITTEES, 45, 60)]),
  toward('economisation', 'drift', 0.02, 'C056', 'assumption', [
    70,
    [-0.5, 'economy'],
    when(NO_COMMITTEES, 10),
  ]),
  toward('professionalValues', 'drift', 0.015, 'C057', 'assumption', [26, [0.5, 'voice']]),
  toward('economy', 'drift', 0.06, 'C114 C159', 'assumption', [
    28,
    [36, TIMES],
    [0.3, above(50, 'capacity')],
  ]),
  toward('capacity', 'drift', 0.02, 'C115 C116 C138', 'assumption', [
    58,
    [-0.3, above(50, 'workload')],
    [0.2, above(50, 'economy')],
  ]),
  toward('politicisation', 'drift', 0.02, 'C103', 'assumption', [66, [-0.5, 'crossPartyTrust']]),
  toward('crossPartyTrust', 'drift', 0.03, 'C103', 'assumption', [
    mean('opposition>chair.trust', 'chair>opposition.trust', 'opposition>director.trust'),
    8,
  ]),
  toward('longTerm', 'drift', 0.02, 'C029 C116', 'assumption', [
    52,
    [-0.3, above(50, 'workload')],
    [0.25, atMost(40, TOGETHER)],
  ]),
  toward('cooperation', 'drift', 0.015, 'C133', 'assumption', [28, [0.4, 'insight']]),
];

const CITIZENS: readonly Pull[] = [
  toward('citizenConfidence', 'drift', 0.3, 'C095', 'seed', ['citizenConfidence.slow']),
  toward('citizenConfidence.slow', 'drift', 0.02, 'C041 C043', 'assumption', [
    mean('legalQuality', 'localPolicy', 'economy', 'accountability'),
    6,
  ]),
];

const VACANCY: readonly Pull[] = [
  change('capacity', 'vacancy', 'C158', 'assumption', [-1.5], { given: VACANT }),
  change('longTerm', 'vacancy', 'C158', 'assumption', [-1], { given: VACANT }),
];

export const MUNICIPAL_PULLS: readonly Pull[] = [...DEMOCRACY, ...WORK, ...POLICY, ...CITIZENS, ...VACANCY];
