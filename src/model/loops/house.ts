/** Loops of the house and its tables: L7, L8, L9, L10 and L16. */
import { alike, charged, every, gains, type Loop, over, see } from './loop.ts';

const dissolve = [
  [[1], 'committees.proposed-dissolved'],
  [[2], 'committees.dissolved'],
] as const;

/** The whole comes into view and the operations go out of it. */
const COMMITTEES_LOOP: Loop = {
  id: 'L7',
  name: 'What the committees carried',
  says: 'Without committees the whole comes into view and the two come closer. The board fills up, hands more over, and officials settle more. They can be brought back, but not at once and not with everybody.',
  claims: ['C050', 'C051', 'C052', 'C054', 'C055', 'C056', 'C058', 'C059'],
  seed: 7,
  until: 32,
  runs: {
    with: { says: 'The committees are dissolved.', start: 'with-committees', deeds: dissolve },
    without: { says: 'They are kept.', start: 'with-committees', deeds: [] },
    back: {
      says: 'They are dissolved, and brought back after three and a half years.',
      start: 'with-committees',
      deeds: [...dissolve, [[16], 'committees.reinstated']],
    },
  },
  stocks: ['holism', 'boardLoad', 'adminPower', 'localPolicy', 'economisation', 'capacity'],
  regions: ['committees'],
  closeUp: [2, 7],
  seen: [
    see('The whole comes into view.', over('holism', ['with', 'without'], 4, 4)),
    see('The two come closer.', over('chair~director.chemistry', ['with', 'without'], 3, 1)),
    see('The table of the board fills up.', over('boardLoad', ['with', 'without'], 8, 12)),
    see('Officials settle more …', over('adminPower', ['with', 'without'], 8, 4)),
    see(
      '… and more still as the full table hands over.',
      gains('adminPower', ['with', 'without'], [8, 24], 1),
    ),
    see('Less policy of its own is made.', over('localPolicy', ['without', 'with'], 12, 6)),
    see('More is turned into economics.', over('economisation', ['with', 'without'], 12, 4)),
    see('Half a year after they are back little is.', over('localPolicy', ['without', 'back'], 18, 4)),
    see('Some who knew have left.', over('capacity', ['without', 'back'], 24, 1)),
    see('In the end the table is emptier.', over('boardLoad', ['with', 'back'], 31, 8)),
  ],
};

/** Who must say it proposes, who must decide does not, and the sum grows. */
const PING_PONG: Loop = {
  id: 'L8',
  name: 'Savings that go back and forth',
  says: 'A saving that is put off comes back larger. Money goes, trust goes, and the blame lands on the one who keeps bringing it.',
  claims: ['C110', 'C112', 'C113', 'C114', 'C115'],
  seed: 7,
  until: 24,
  runs: {
    with: {
      says: 'Proposed and postponed three years in a row, decided in the fourth.',
      start: 'with-committees',
      deeds: [
        [[1, 5, 9, 13], 'saving.proposed'],
        [[2, 6, 10], 'saving.postponed'],
        [[15], 'saving.decided'],
      ],
    },
    without: {
      says: 'Proposed once and decided.',
      start: 'with-committees',
      deeds: [
        [[1], 'saving.proposed'],
        [[3], 'saving.decided'],
      ],
    },
  },
  stocks: [
    'economy',
    'citizenConfidence',
    'director>chair.trust',
    'chair>director.trust',
    'turnoverRisk',
    'longTerm',
  ],
  regions: ['pair', 'director'],
  closeUp: [3, 11, 15],
  seen: [
    see('The money goes.', over('economy', ['without', 'with'], 12, 12)),
    see('The director trusts the board less.', over('director>chair.trust', ['without', 'with'], 12, 4)),
    see(
      'The board, tired of the message, trusts the director less.',
      over('chair>director.trust', ['without', 'with'], 13, 1),
    ),
    see(
      'The one who is seen bringing it sits less safely.',
      over('turnoverRisk', ['with', 'without'], 13, 1),
    ),
    see('One looks less far ahead.', over('longTerm', ['without', 'with'], 13, 1)),
    see('What is decided in the end hits harder.', {
      is: 'apart',
      higher: { run: 'without', stock: 'citizenConfidence', quarter: 3, since: 2 },
      lower: { run: 'with', stock: 'citizenConfidence', quarter: 15, since: 14 },
      by: 2,
    }),
  ],
};

const silence = [
  [[1, 6, 11, 16, 21, 26], 'question.silenced'],
  [[4, 14, 24], 'mistake.punished'],
] as const;

/** What nobody says grows until it comes out by itself, and then there is control and fewer still say anything. */
const SILENCE_LOOP: Loop = {
  id: 'L9',
  name: 'Silence feeds silence',
  says: 'What nobody says does not go away: it gathers, comes out in the paper, and the control that follows makes people quieter. Somebody whose task it is to say it breaks the circle.',
  claims: ['C071', 'C072', 'C078', 'C084'],
  seed: 7,
  until: 32,
  runs: {
    with: { says: 'Questions are silenced and mistakes punished.', start: 'working-pair', deeds: silence },
    without: { says: 'Nobody does either.', start: 'working-pair', deeds: [] },
    critic: {
      says: 'As with, but somebody has been given the task to say the awkward thing.',
      start: 'working-pair',
      deeds: [...silence, [[2, 7, 12, 17, 22, 27], 'critic.appointed']],
    },
  },
  stocks: ['voice', 'unspokenProblems', 'citizenConfidence', 'workload'],
  regions: ['pair'],
  closeUp: [1, 2],
  seen: [
    see('Silenced, people say less.', over('voice', ['without', 'with'], 20, 10)),
    see('What is unsaid gathers.', over('unspokenProblems', ['with', 'without'], 6, 10)),
    see('It comes out by itself.', { is: 'booked', run: 'with', rule: 'leak', from: 0, to: 32 }),
    see('Not where people could speak.', { is: 'unbooked', run: 'without', rule: 'leak', from: 0, to: 32 }),
    see('Nor where somebody had the task.', { is: 'unbooked', run: 'critic', rule: 'leak', from: 0, to: 32 }),
    see('The task keeps others talking too.', over('voice', ['critic', 'with'], 20, 8)),
  ],
};

const audits = [[7, 11, 15, 19], 'audit.criticism'] as const;

/** Nobody votes for a swelling town hall, and so errors and audits make the work. */
const SUPPORT_TRAP: Loop = {
  id: 'L10',
  name: 'The cut that nobody sees',
  says: 'To cut the office around the director costs no votes. The work stays, errors come, audits follow, and every audit leaves work behind where there is nobody to take it.',
  claims: ['C126', 'C127', 'C128'],
  seed: 7,
  until: 28,
  runs: {
    with: {
      says: 'A post is cut; the auditors come every year.',
      start: 'small-municipality',
      deeds: [[[1], 'support.cut'], audits],
    },
    without: {
      says: 'A post is added; the auditors come as often.',
      start: 'small-municipality',
      deeds: [[[1], 'support.added'], audits],
    },
    alone: { says: 'Nothing is done, and no auditors come.', start: 'small-municipality', deeds: [] },
  },
  stocks: ['workload', 'legalQuality', 'longTerm', 'capacity', 'citizenConfidence'],
  regions: ['director'],
  closeUp: [1, 2, 20],
  seen: [
    see('The cut is free with the voters …', alike('citizenConfidence', ['with', 'alone'], 1, 0.5)),
    see('… and the post is not.', over('citizenConfidence', ['alone', 'without'], 1, 2)),
    see('The work stays, for years.', over('workload', ['with', 'without'], 6, 6)),
    see(
      'Each audit adds to it where there is nobody to take it.',
      gains('workload', ['with', 'alone'], [6, 20], 2),
    ),
    see('Errors come.', over('legalQuality', ['without', 'with'], 16, 4)),
    see('The long view goes.', over('longTerm', ['without', 'with'], 16, 4)),
  ],
};

const upkeep = [every(4, 3, 43), 'case.prepared-well'] as const;
const shift = [
  [[46], 'election.new-majority'],
  [[48], 'chair.elected'],
  [[49], 'director.dismissed'],
] as const;

/** One dilemma feeds the next, over eleven years. */
const CHAIN: Loop = {
  id: 'L16',
  name: 'One dilemma wakes the next',
  says: 'Without committees the two tie themselves faster to each other, more stays in their heads and routines fade. When the power changes hands and the director has to go, all of it is on the bill.',
  claims: ['C023', 'C031', 'C035', 'C048', 'C060'],
  seed: 7,
  until: 52,
  runs: {
    with: {
      says: 'The committees go in the first year; in the twelfth the majority and the director do.',
      start: 'with-committees',
      deeds: [...dissolve, upkeep, ...shift],
    },
    without: {
      says: 'The committees are kept; the same happens in the twelfth year.',
      start: 'with-committees',
      deeds: [upkeep, ...shift],
    },
  },
  stocks: [
    'chair~director.coupling',
    'knowledgeConcentration',
    'formalisation',
    'chair>director.trust',
    'capacity',
  ],
  regions: ['committees', 'pair', 'majority'],
  closeUp: [12, 48, 49],
  seen: [
    see(
      'The two are tied faster to each other.',
      over('chair~director.coupling', ['with', 'without'], 45, 10),
    ),
    see('More stays in their heads.', over('knowledgeConcentration', ['with', 'without'], 45, 6)),
    see('Routines fade sooner.', over('formalisation', ['without', 'with'], 45, 4)),
    see('The new chair begins with less trust.', over('chair>director.trust', ['without', 'with'], 48, 1)),
    see(
      'The change of chair charges more …',
      charged('bill-at-exit', 'chair>director.benevolence', ['with', 'without'], 1),
    ),
    see('… and so does the dismissal.', charged('bill-at-exit', 'capacity', ['with', 'without'], 2)),
  ],
};

export const HOUSE_LOOPS: readonly Loop[] = [COMMITTEES_LOOP, PING_PONG, SILENCE_LOOP, SUPPORT_TRAP, CHAIN];
