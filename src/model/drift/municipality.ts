/** How the conditions of a municipality pull at each other, a quarter at a time. */
import { COUPLING } from '../stock-names.ts';
import { AUDITS, CHAIR_LOAD, DIRECTOR_LOAD, SUPPORT_POSTS, TIMES, TOGETHER } from './circumstances.ts';
import {
  AUTUMN,
  HALF_COMMITTEES,
  HOLDS_TOGETHER,
  IN_HARNESS,
  LONG_CHAIR,
  LONG_DIRECTOR,
  LONG_SECRETARY,
  NEW_BLOOD,
  NO_COMMITTEES,
  SUPPORTED,
  UNINFORMED,
  VACANT,
} from './conditions.ts';
import { change, type Pull, toward } from './pull.ts';
import { above, atLeast, atMost, below, mean, when } from './term.ts';

const DEMOCRACY: readonly Pull[] = [
  // Whoever has sat long is asked less, in whichever office (L14).
  toward('voice', 'drift', 0.015, 'C034 C035 C076 C083 C084', 'assumption', [
    67,
    [-0.3, 'knowledgeConcentration'],
    [-0.25, above(50, 'unspokenProblems')],
    [0.22, above(30, 'formalisation')],
    when(HOLDS_TOGETHER, [-0.18, COUPLING]),
    when(LONG_CHAIR, -4),
    when(LONG_DIRECTOR, -4),
    when(LONG_SECRETARY, -3),
  ]),
  toward('insight', 'drift', 0.015, 'C001 C037 C051 C133', 'assumption', [
    when(UNINFORMED, 40, 56),
    [0.25, above(50, 'chair>secretary.trust')],
    when(HOLDS_TOGETHER, [-0.2, COUPLING]),
    when(NO_COMMITTEES, -8, when(HALF_COMMITTEES, -4)),
  ]),
  toward('discretion', 'drift', 0.15, 'C036 C098 C099 C103', 'assumption', [
    13,
    [0.8, 'chair>director.trust'],
    [0.12, above(50, 'crossPartyTrust')],
    [-0.12, 'politicisation'],
  ]),
  // A board with a full table hands over what it has no time for (L7).
  toward('adminPower', 'drift', 0.03, 'C034 C052 C058', 'assumption', [
    22,
    [0.5, 'knowledgeConcentration'],
    [0.1, 'greyZone'],
    [0.6, atLeast(0, above(50, 'boardLoad'))],
  ]),
  // The longer they have sat together, the harder it is to say who answers for what.
  toward('accountability', 'drift', 0.025, 'C044 C120 C137 C154', 'assumption', [
    28,
    [0.35, 'insight'],
    [0.25, 'formalisation'],
    [0.2, above(50, 'legalQuality')],
    [-0.18, COUPLING],
    [-0.08, atMost(80, TOGETHER)],
  ]),
  toward('legalQuality', 'drift', 0.025, 'C031 C082 C083 C084 C100 C111 C116 C120 C122 C137', 'assumption', [
    31,
    [0.25, 'insight'],
    [0.25, 'voice'],
    [0.2, below(50, 'workload')],
    [0.15, above(50, 'chair>secretary.trust')],
    [0.3, above(50, 'formalisation')],
    [0.2, above(50, 'economy')],
    [-0.36, above(50, 'politicisation')],
    [-0.2, above(50, 'unspokenProblems')],
  ]),
];

const WORK: readonly Pull[] = [
  // Heavier in the autumn of the budget, eased by worked-in routines. Each audit leaves work where nobody takes it (L10).
  toward('workload', 'drift', 0.55, 'C030 C118 C126 C127 C128 C167', 'assumption', [
    8,
    [84, DIRECTOR_LOAD],
    when(AUTUMN, 6),
    when(IN_HARNESS, -8),
    [0.4, below(50, 'capacity')],
    [0.1, below(50, 'crossPartyTrust')],
    [0.1, above(50, 'politicisation')],
    [0.1, above(40, 'greyZone')],
    [0.15, above(50, 'boardLoad')],
    [-5, SUPPORT_POSTS],
    when(SUPPORTED, 0, [2, AUDITS]),
  ]),
  toward('workload.chair', 'drift', 0.55, 'C058', 'assumption', [
    8,
    [84, CHAIR_LOAD],
    when(AUTUMN, 6),
    when(IN_HARNESS, -4),
    [0.3, above(50, 'boardLoad')],
  ]),
  toward('boardLoad', 'drift', 0.06, 'C058', 'assumption', [
    when(NO_COMMITTEES, 70, when(HALF_COMMITTEES, 57, 45)),
  ]),
];

const POLICY: readonly Pull[] = [
  // New blood cannot fully act while the half that stayed keeps the knowledge (C046).
  toward('localPolicy', 'drift', 0.03, 'C046 C054 C063 C117', 'assumption', [
    37,
    [0.2, 'voice'],
    [0.15, 'discretion'],
    [0.15, above(50, 'capacity')],
    [0.15, above(50, 'crossPartyTrust')],
    [0.15, above(50, 'chair>director.trust')],
    [-0.12, COUPLING],
    when(NEW_BLOOD, [-0.2, 'knowledgeConcentration']),
    when(NO_COMMITTEES, -10, when(HALF_COMMITTEES, -5)),
  ]),
  toward('holism', 'drift', 0.015, 'C050', 'assumption', [
    when(NO_COMMITTEES, 60, when(HALF_COMMITTEES, 52, 45)),
  ]),
  toward('economisation', 'drift', 0.02, 'C056', 'assumption', [
    70,
    [-0.5, 'economy'],
    [0.2, above(30, COUPLING)],
    when(NO_COMMITTEES, 10, when(HALF_COMMITTEES, 5)),
  ]),
  toward('professionalValues', 'drift', 0.015, 'C057', 'assumption', [26, [0.5, 'voice']]),
  toward('economy', 'drift', 0.06, 'C071 C114 C115 C159', 'assumption', [
    28,
    [36, TIMES],
    when(IN_HARNESS, 4),
    [0.3, above(50, 'capacity')],
    [0.08, above(50, 'voice')],
  ]),
  toward('capacity', 'drift', 0.02, 'C115 C116 C118 C138', 'assumption', [
    58,
    [-0.57, above(50, 'workload')],
    [0.2, above(50, 'economy')],
    [-0.2, above(50, 'politicisation')],
  ]),
  toward('politicisation', 'drift', 0.03, 'C051 C103', 'assumption', [
    71,
    [-0.6, 'crossPartyTrust'],
    when(NO_COMMITTEES, -6, when(HALF_COMMITTEES, -3)),
  ]),
  toward('crossPartyTrust', 'drift', 0.03, 'C100 C103', 'assumption', [
    mean('opposition>chair.trust', 'chair>opposition.trust', 'opposition>director.trust'),
    8,
    [-0.34, above(50, 'politicisation')],
  ]),
  toward('longTerm', 'drift', 0.02, 'C029 C116 C138', 'assumption', [
    52,
    [-0.57, above(50, 'workload')],
    [0.25, above(50, 'economy')],
    [0.25, atMost(40, TOGETHER)],
  ]),
  toward('cooperation', 'drift', 0.015, 'C133 C135', 'assumption', [
    28,
    [0.4, 'insight'],
    [-0.3, above(50, 'chair~director.roleGap')],
    [-0.3, above(50, 'economisation')],
  ]),
];

const CITIZENS: readonly Pull[] = [
  toward('citizenConfidence', 'drift', 0.3, 'C095', 'seed', ['citizenConfidence.slow']),
  toward('citizenConfidence.slow', 'drift', 0.02, 'C041 C043 C117 C122 C137', 'assumption', [
    mean('legalQuality', 'localPolicy', 'economy', 'accountability'),
    6,
    [0.12, above(50, 'legalQuality')],
    [0.36, above(50, 'capacity')],
    [-0.36, above(50, 'politicisation')],
  ]),
];

/** People learn where something chafes, less where nothing does and least where everything does (L6). */
const LEARNING: readonly Pull[] = [
  change('capacity', 'learning', 'C037 C076 C091', 'assumption', [
    0.15,
    [0.015, atMost(25, 'director>chair.tension')],
    [-0.015, atLeast(25, 'director>chair.tension')],
  ]),
];

const VACANCY: readonly Pull[] = [
  change('capacity', 'vacancy', 'C158', 'assumption', [-1.5], { given: VACANT }),
  change('longTerm', 'vacancy', 'C158', 'assumption', [-1], { given: VACANT }),
];

export const MUNICIPAL_PULLS: readonly Pull[] = [
  ...DEMOCRACY,
  // What wears is the load that the quarter began with (C116).
  ...POLICY,
  ...WORK,
  ...LEARNING,
  ...CITIZENS,
  ...VACANCY,
];
