/** Loops between the two: L2, L3, L6 and L15. */
import { charged, every, gains, type Loop, moves, over, see } from './loop.ts';

/** Liking is quick and trust is slow, and they are two things. */
const TWO_STOCKS: Loop = {
  id: 'L2',
  name: 'Liking is quick, trust is slow',
  says: 'In the first two quarters liking passes for trust. After that trust comes to those who have talked about who does what, liked or not.',
  claims: ['C021', 'C024', 'C038', 'C049', 'C097', 'C166'],
  seed: 7,
  until: 20,
  runs: {
    with: {
      says: 'Two who share what goes well, and never talk about roles.',
      start: 'new-pair',
      deeds: [[[0, 1, 5, 9, 13, 17], 'pair.shares-success']],
    },
    without: {
      says: 'Two who talk about roles every year, and have their quarrels.',
      start: 'new-pair',
      deeds: [
        [[1, 5, 9, 13, 17], 'pair.talks-about-roles'],
        [[0], { event: 'pair.quarrels', tone: 'gentle' }],
      ],
    },
  },
  stocks: [
    'chair~director.chemistry',
    'chair~director.roleGap',
    'chair>director.trust',
    'director>chair.trust',
  ],
  regions: ['pair', 'agreement'],
  closeUp: [0, 1, 2, 12],
  seen: [
    see(
      'Early on the pair that likes each other is ahead.',
      over('chair>director.trust', ['with', 'without'], 1, 3),
    ),
    see('So is the trust the other way.', over('director>chair.trust', ['with', 'without'], 1, 1)),
    see('Later the pair that has talked is.', over('chair>director.trust', ['without', 'with'], 20, 1.5)),
    see(
      'Though it does not like each other any better.',
      over('chair~director.chemistry', ['with', 'without'], 17, 2),
    ),
    see('What it has is roles.', over('chair~director.roleGap', ['with', 'without'], 16, 10)),
  ],
};

const leaves = [
  [[60], 'chair.hands-over'],
  [[60], 'chair.elected'],
] as const;

/** What hangs on the person leaves with the person. */
const COUPLING_LOOP: Loop = {
  id: 'L3',
  name: 'How much of the trust hangs on the person',
  says: 'Shared years tie the trust to the two who share them. Talk, paper and a board that follows up untie it. The day one of them leaves, what was tied is lost.',
  claims: ['C023', 'C035', 'C049', 'C173'],
  seed: 7,
  until: 64,
  runs: {
    with: {
      says: 'Fifteen years of thinking aloud, nothing on paper; then the chair hands over.',
      start: 'new-pair',
      deeds: [[every(4, 1, 57), 'pair.thinks-aloud'], ...leaves],
    },
    without: {
      says: 'As many years, with talk, paper and a board that follows up; then the chair hands over.',
      start: 'new-pair',
      deeds: [
        [every(4, 1, 57), 'pair.thinks-aloud'],
        [every(8, 2, 58), 'pair.talks-about-roles'],
        [every(8, 3, 59), 'director.documents-decisions'],
        [every(16, 5, 53), 'agreement.decided-by-board'],
        [every(8, 7, 55), 'agreement.followed-up'],
        ...leaves,
      ],
    },
    early: {
      says: 'Nothing on paper either, but the chair hands over after two years.',
      start: 'new-pair',
      deeds: [
        [[1, 5], 'pair.thinks-aloud'],
        [[8], 'chair.hands-over'],
        [[8], 'chair.elected'],
      ],
    },
  },
  stocks: [
    'chair~director.coupling',
    'chair~director.chemistry',
    'chair>director.trust',
    'director>chair.trust',
  ],
  regions: ['pair', 'chair'],
  closeUp: [8, 60],
  seen: [
    see('Years tie the trust to the person.', moves('chair~director.coupling', 'with', [8, 59], 25)),
    see('Talk, paper and the board untie it.', over('chair~director.coupling', ['with', 'without'], 59, 25)),
    see(
      'The day the chair leaves, what was tied is lost …',
      charged('bill-at-exit', 'chair>director.benevolence', ['with', 'without'], 6),
    ),
    see('… and the next begins lower.', over('chair>director.trust', ['without', 'with'], 60, 4)),
    see('After two years there was less to lose.', {
      is: 'apart',
      higher: { run: 'early', stock: 'chair>director.trust', quarter: 8 },
      lower: { run: 'with', stock: 'chair>director.trust', quarter: 60 },
      by: 3,
    }),
  ],
};

/** Too little friction is stagnation and too much is exit. */
const friction = (tension: number, roleGap: number) => ({
  'chair>director.trust': 62,
  'director>chair.trust': 62,
  'director>chair.tension': tension,
  'chair~director.roleGap': roleGap,
});
const FRICTION: Loop = {
  id: 'L6',
  name: 'Some friction is best',
  says: 'Where nothing ever chafes people learn little and look for something else to do. Where everything does they leave. In between they learn, and stay.',
  claims: ['C037', 'C076', 'C091'],
  seed: 7,
  until: 16,
  runs: {
    with: { says: 'Some friction.', start: friction(25, 48), deeds: [] },
    without: { says: 'None at all.', start: friction(2, 6), deeds: [] },
    much: { says: 'Much of it.', start: friction(80, 95), deeds: [] },
  },
  stocks: ['director>chair.tension', 'turnoverRisk', 'capacity'],
  regions: ['pair', 'director'],
  closeUp: [4],
  seen: [
    see('Without friction somebody leaves sooner …', over('turnoverRisk', ['without', 'with'], 1, 0.3)),
    see('… and with much of it much sooner.', over('turnoverRisk', ['much', 'with'], 1, 2)),
    see('Without friction less is learnt …', gains('capacity', ['with', 'without'], [0, 12], 1)),
    see('… and with much of it still less.', gains('capacity', ['with', 'much'], [0, 12], 1)),
  ],
};

const relationWork = (by: 'chair' | 'director') =>
  [
    [[1], { event: 'pair.talks-about-roles', by }],
    [[3], { event: 'agreement.followed-up', by }],
  ] as const;

/** The director pays half for relation work, the chair's counts double, and only one of the two can be dismissed. */
const DUTY: Loop = {
  id: 'L15',
  name: 'The duty is not the same for both',
  says: 'The director is trained for relation work and pays half the price for it. What the chair does counts double. And the one who can be dismissed is the director.',
  claims: ['C039', 'C164', 'C165'],
  seed: 7,
  until: 8,
  runs: {
    with: {
      says: 'The director takes the initiative.',
      start: 'working-pair',
      deeds: relationWork('director'),
    },
    without: { says: 'The chair does.', start: 'working-pair', deeds: relationWork('chair') },
    'chair-doubts': {
      says: 'The chair does not trust the director.',
      start: { 'chair>director.trust': 25, 'director>chair.trust': 60 },
      deeds: [],
    },
    'director-doubts': {
      says: 'The director does not trust the chair.',
      start: { 'chair>director.trust': 60, 'director>chair.trust': 25 },
      deeds: [],
    },
  },
  stocks: [
    'chair>director.trust',
    'director>chair.trust',
    'chair~director.chemistry',
    'workload',
    'turnoverRisk',
  ],
  regions: ['director'],
  closeUp: [1, 2],
  seen: [
    see(
      'The talk costs less when the director asks for it.',
      over('chair~director.chemistry', ['with', 'without'], 1, 1.5),
    ),
    see('So does the work.', over('workload', ['without', 'with'], 1, 0.5)),
    see('It gives more when the chair does.', over('chair>director.benevolence', ['without', 'with'], 4, 3)),
    see(
      'Doubt in one direction threatens a post, in the other it does not.',
      over('turnoverRisk', ['chair-doubts', 'director-doubts'], 0, 5),
    ),
  ],
};

export const PAIR_LOOPS: readonly Loop[] = [TWO_STOCKS, COUPLING_LOOP, FRICTION, DUTY];
