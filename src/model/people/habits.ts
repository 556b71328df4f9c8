/** What people ordinarily do in a quarter when no player decides. The shares are ours unless the row says otherwise. */
import type { Habit } from './habit.ts';
import { BOTH, chance, habit, PRESENT, SEATED } from './words.ts';

/** The two, between themselves. */
const PAIR_HABITS: readonly Habit[] = [
  habit(
    'closeness',
    'pair.thinks-aloud',
    chance(0.22, ['chair~director.chemistry', 0.8]),
    'Those who like each other talk more; Monday mornings are where the work is done (C016, C036).',
    { when: BOTH },
  ),
  habit(
    'roles-talked',
    'pair.talks-about-roles',
    chance(0.035, ['formalisation', 0.6]),
    'Who does what is seldom talked through, a little oftener where things are written (C024, C027).',
    { when: BOTH },
  ),
  habit(
    'roles-talked-when-new',
    'pair.talks-about-roles',
    chance(0.12),
    'A new pair starts by sorting out who does what (C184).',
    { when: [PRESENT, 'chair=newInOffice'], certainty: 'seed' },
  ),
  habit(
    'success',
    'pair.shares-success',
    chance(0.05, ['chair>director.trust', 0.5], ['localPolicy', 0.5]),
    'What succeeds is shared by those who trust each other (C029).',
    { when: BOTH },
  ),
  habit(
    'quarrel',
    'pair.quarrels',
    chance(0.12, ['director>chair.tension', 1], ['chair~director.roleGap', 0.4]),
    'Where tension is high, and two read the roles differently, it comes to a quarrel (C049, C091).',
    { strain: true, when: BOTH, certainty: 'seed' },
  ),
  habit(
    'agreement-written',
    'agreement.written',
    chance(0.08, ['formalisation', 0.5]),
    'What was talked through is sometimes written down (C025).',
    { when: [...BOTH, 'agreement=talked'] },
  ),
  habit(
    'instruction',
    'agreement.decided-by-board',
    chance(0.03, ['formalisation', 0.5]),
    'The law has wanted an instruction for the director since 2018; boards get round to it (KL 7:2, C172).',
    { when: [...BOTH, 'agreement=unspoken|talked'] },
  ),
  habit(
    'follow-up',
    'agreement.followed-up',
    chance(0.25, ['formalisation', 0.8]),
    'Some follow the agreement up when the year begins (C166, C175).',
    { when: [...BOTH, 'agreement=agreed|lived|paper'], season: 0 },
  ),
];

/** What one of them does to the other. */
const PROMISE_HABITS: readonly Habit[] = [
  habit(
    'director-promise',
    'director.keeps-promise',
    chance(0.17),
    'A promise falls due; much to do breaks some of them (C036, C112).',
    {
      when: BOTH,
      orElse: [
        'director.breaks-promise',
        chance(0.82, ['workload', -0.25], ['chair>director.integrity', 0.1]),
      ],
    },
  ),
  habit(
    'chair-promise',
    'chair.keeps-promise',
    chance(0.14),
    'So do the promises of the chair (C097, C112).',
    {
      when: BOTH,
      orElse: [
        'chair.breaks-promise',
        chance(0.82, ['workload.chair', -0.25], ['director>chair.integrity', 0.1]),
      ],
    },
  ),
  habit(
    'bypass',
    'chair.bypasses-director',
    chance(0.06, ['chair~director.roleGap', 1]),
    'Chairs go straight to managers where it is unclear who does what (C105, C155).',
    { strain: true, when: BOTH, certainty: 'seed' },
  ),
  habit(
    'in-public',
    'chair.defends-director',
    chance(0.08, ['citizenConfidence', -0.5]),
    'When residents grumble the chair takes a side (C113, C156).',
    { when: BOTH, orElse: ['chair.criticises-director', chance(0.65, ['chair>director.trust', 0.5])] },
  ),
  habit(
    'criticism',
    'chair.criticises-director',
    chance(0.03, ['chair>director.tension', 0.8]),
    'Where tension is high the chair complains of the director in the open (C113).',
    { strain: true, when: BOTH },
  ),
  habit(
    'assessment',
    'director.stands-by-assessment',
    chance(0.08, ['politicisation', 0.5]),
    'An assessment is unwelcome; values and voice decide whether it stands (C057, C077).',
    {
      when: BOTH,
      orElse: ['director.softens-assessment', chance(0.6, ['professionalValues', 0.5], ['voice', 0.3])],
    },
  ),
  habit(
    'asked-to-soften',
    'chair.asks-to-soften',
    chance(0.03, ['politicisation', 1]),
    'The more each side reaches over, the oftener one asks (C122, C155).',
    { strain: true, when: BOTH },
  ),
  habit(
    'running-promises',
    'director.tells-running-promises',
    chance(0.05),
    'What has been promised beside the minutes is told, or not (C046, C047).',
    { when: BOTH, orElse: ['director.hides-running-promise', chance(0.65, ['voice', 0.4])] },
  ),
  habit(
    'takes-over',
    'director.takes-over-decision',
    chance(0.025, ['adminPower', 1]),
    'Where officials settle much they settle more (C018, C052).',
    { when: BOTH },
  ),
  habit(
    'workload-raised',
    'director.raises-workload',
    chance(0.12),
    'Some say so when there is too much to do (C126, C164).',
    { when: [...BOTH, 'workload>66'] },
  ),
  habit('rest', 'director.rests', chance(0.2), 'Others take a week off.', { when: [PRESENT, 'workload>60'] }),
];

/** The board, the opposition, and what is said and prepared around them. */
const HOUSE_HABITS: readonly Habit[] = [
  habit(
    'board',
    'board.informed',
    chance(0.2),
    'There is something that the board could be told early (C047, C133).',
    { orElse: ['board.kept-in-the-dark', chance(0.6, ['insight', 0.3], ['workload', -0.2])] },
  ),
  habit(
    'opposition',
    'chair.involves-opposition',
    chance(0.1),
    'The opposition is asked, or is not (C103).',
    {
      when: [SEATED],
      orElse: ['chair.shuts-out-opposition', chance(0.5, ['crossPartyTrust', 0.5])],
    },
  ),
  habit(
    'all-parties',
    'director.informs-all-parties',
    chance(0.05, ['crossPartyTrust', 0.3]),
    'The director tells every party the same (C101).',
    {
      when: BOTH,
      orElse: ['director.serves-only-winners', chance(0.75, ['politicisation', -0.3])],
    },
  ),
  habit(
    'documents',
    'director.documents-decisions',
    chance(0.05, ['formalisation', 0.6]),
    'Routine (C032).',
    {
      when: [PRESENT],
    },
  ),
  habit(
    'case',
    'case.prepared-well',
    chance(0.25),
    'A case of weight is prepared; time and hands decide how (C001, C008).',
    { orElse: ['case.rushed', chance(0.6, ['workload', -0.4], ['capacity', 0.3])] },
  ),
  habit(
    'question',
    'question.raised',
    chance(0.15, ['unspokenProblems', 0.3]),
    'Somebody has an awkward question; it is asked where one dares to (C071, C077).',
    { orElse: ['question.silenced', chance(0.55, ['voice', 0.5])] },
  ),
  habit('critic', 'critic.appointed', chance(0.005), 'A few boards ask somebody to object (C078).'),
  habit(
    'mistake',
    'mistake.allowed',
    chance(0.06),
    'A mistake is made, and learnt from or punished (C072, C074).',
    { orElse: ['mistake.punished', chance(0.5, ['voice', 0.5])] },
  ),
  habit(
    'procedure',
    'procedure.defended',
    chance(0.03),
    'The secretary says that the order of things must be kept (C008, C009).',
    { when: [SEATED] },
  ),
  habit(
    'interest',
    'conflict-of-interest.declared',
    chance(0.03),
    'Somebody has a stake, and says so or does not (C093, C094).',
    { orElse: ['conflict-of-interest.ignored', chance(0.75, ['accountability', 0.2])] },
  ),
  habit(
    'pressure',
    'pressure.resisted',
    chance(0.03),
    'Somebody presses, outside the order of things (C079, C081).',
    { orElse: ['pressure.yielded-to', chance(0.65, ['professionalValues', 0.3])] },
  ),
  habit(
    'document',
    'document.withheld',
    chance(0.015, ['insight', -0.6]),
    'Where few look a document stays in the drawer (C037).',
  ),
];

/** Money, hands, knowledge, neighbours and the world outside. */
const RESOURCE_HABITS: readonly Habit[] = [
  habit(
    'saving',
    'saving.proposed',
    chance(0.55),
    'Before the budget a saving is proposed where money is short (C110).',
    { when: ['economy<46'], season: 2, certainty: 'seed' },
  ),
  habit(
    'saving-answered',
    'saving.decided',
    chance(0.9),
    'The budget decides it or puts it off; half of them are put off (C112, C113).',
    {
      season: 3,
      waits: ['saving.proposed', 'saving.decided', 'saving.postponed'],
      orElse: ['saving.postponed', chance(0.5, ['economy', -0.6])],
      certainty: 'seed',
    },
  ),
  habit('investment', 'investment.secured', chance(0.025), 'Now and then one comes (C152).', { when: BOTH }),
  habit('support-cut', 'support.cut', chance(0.06), 'The leadership office is cut first (C127).', {
    when: ['economy<36'],
  }),
  habit('support-added', 'support.added', chance(0.04), 'Hands are added when it shows (C126).', {
    when: ['workload>66', 'economy>45'],
  }),
  habit(
    'manager-left',
    'manager.left',
    chance(0.06, ['workload', 0.5], ['voice', -0.3]),
    'Managers leave (C106).',
  ),
  habit('manager-recruited', 'manager.recruited', chance(0.07), 'Managers come (C118).', {
    when: ['capacity<60'],
  }),
  habit('knowledge', 'knowledge.shared', chance(0.07), 'What one knows is shared, or kept (C032, C033).', {
    when: [PRESENT],
    orElse: ['knowledge.hoarded', chance(0.55, ['voice', 0.3], ['workload', -0.2])],
  }),
  habit('successor', 'successor.shadows', chance(0.008), 'Few prepare who comes after (C042, C047).', {
    when: [PRESENT],
  }),
  habit(
    'cooperation',
    'cooperation.reported',
    chance(0.3),
    'Cooperation is reported in December, as the law wants, or forgotten (KL 6:1, C133).',
    { season: 3, orElse: ['cooperation.neglected', chance(0.5, ['insight', 0.4])] },
  ),
  habit('cooperation-joined', 'cooperation.joined', chance(0.006), 'A new cooperation (C131).'),
  habit('leak', 'press.leak', chance(0.015, ['unspokenProblems', 1]), 'What is unspoken leaks (C084).'),
  habit('praise', 'press.praise', chance(0.025, ['localPolicy', 0.5]), 'The paper is kind (C095).'),
  habit('shock', 'shock.outside', chance(0.015), 'The world breaks in: a flood, a closed factory (C013).'),
  habit(
    'audit',
    'audit.criticism',
    chance(0.15, ['legalQuality', -0.8]),
    'The auditors give their opinion in spring (KL 12:1, C128).',
    { season: 1 },
  ),
];

/** Committees come and go slowly: some sixty of 290 have tried to be without since the mid-1990s, several went back. */
const COMMITTEE_HABITS: readonly Habit[] = [
  habit('committees-proposed', 'committees.proposed-dissolved', chance(0.003), 'Some want to (C059).', {
    when: ['committees=kept'],
    certainty: 'seed',
  }),
  habit('committees-dissolved', 'committees.dissolved', chance(0.25), 'Half of them do (C050).', {
    when: ['committees=proposed'],
    certainty: 'seed',
  }),
  habit('committees-back', 'committees.reinstated', chance(0.006), 'Several have gone back (C059).', {
    when: ['committees=dissolved'],
    certainty: 'seed',
  }),
];

export const HABITS: readonly Habit[] = [
  ...PAIR_HABITS,
  ...PROMISE_HABITS,
  ...HOUSE_HABITS,
  ...RESOURCE_HABITS,
  ...COMMITTEE_HABITS,
];
