/** Loops of the zone between the two and of what is kept in heads: L1, L4, L5 and L14. */
import { alike, charged, every, gains, type Loop, moves, over, see } from './loop.ts';

const close = [every(4, 1, 45), 'pair.thinks-aloud'] as const;

/** Grey turns golden and golden grows over: the same overlap pays as long as somebody sees it. */
const HUMP: Loop = {
  id: 'L1',
  name: 'Grey, golden, overgrown',
  says: 'Two who think together get more done, as long as others see and ask. When nobody does, the same nearness runs up a debt, and the debt shows the day somebody looks.',
  claims: ['C016', 'C017', 'C018', 'C019', 'C036', 'C037'],
  seed: 7,
  until: 50,
  runs: {
    with: {
      says: 'The two think aloud together for twelve years, and three times the board is kept in the dark.',
      start: 'working-pair',
      deeds: [close, [[9, 21, 33], 'board.kept-in-the-dark'], [[48], 'press.leak']],
    },
    without: {
      says: 'They think aloud as often, but those three times the board is told, and now and then a question is raised.',
      start: 'working-pair',
      deeds: [
        close,
        [[9, 21, 33], 'board.informed'],
        [[5, 13, 25, 37], 'question.raised'],
        [[48], 'press.leak'],
      ],
    },
    apart: {
      says: 'They keep to their own side of the corridor, and tell the board.',
      start: 'working-pair',
      deeds: [
        [[9, 21, 33], 'board.informed'],
        [every(4, 1, 45), { event: 'pair.quarrels', tone: 'gentle' }],
        [[48], 'press.leak'],
      ],
    },
  },
  stocks: ['greyZone', 'voice', 'insight', 'localPolicy', 'legalQuality', 'citizenConfidence'],
  regions: ['greyZone'],
  closeUp: [16, 48],
  seen: [
    see('Nearness turns grey into gold.', {
      is: 'entered',
      run: 'with',
      region: 'greyZone',
      state: 'golden',
      from: 0,
      to: 20,
    }),
    see(
      'The golden zone gets more of its own policy done than distance does.',
      over('localPolicy', ['without', 'apart'], 20, 4),
    ),
    see('Unseen it grows over.', {
      is: 'entered',
      run: 'with',
      region: 'greyZone',
      state: 'overgrown',
      from: 12,
      to: 47,
    }),
    see('Seen it does not.', {
      is: 'never',
      run: 'without',
      region: 'greyZone',
      state: 'overgrown',
      from: 0,
      to: 47,
    }),
    see('It is the same overlap.', alike('greyZone', ['with', 'without'], 47, 10)),
    see('The debt is in legal quality …', over('legalQuality', ['without', 'with'], 47, 6)),
    see('… and in who answers for what.', over('accountability', ['without', 'with'], 47, 6)),
    see(
      'Before anybody looks residents see little of it.',
      alike('citizenConfidence', ['with', 'without'], 16, 4),
    ),
    see(
      'When somebody looks, the overgrown zone pays more.',
      gains('citizenConfidence', ['without', 'with'], [47, 48], 2),
    ),
  ],
};

/** What is not written down costs nothing, until somebody leaves. */
const CLOCK: Loop = {
  id: 'L4',
  name: 'The clock of what one head knows',
  says: 'Each quarter in which nobody writes it down, a little more is known by one person only. It costs nothing until that person leaves, and twice as much if the leaving is forced.',
  claims: ['C032', 'C033', 'C034', 'C041', 'C046', 'C048'],
  seed: 7,
  until: 24,
  runs: {
    with: {
      says: 'Nothing is written down for five years; then the director is dismissed.',
      start: 'working-pair',
      deeds: [[[20], 'director.dismissed']],
    },
    without: {
      says: 'Decisions are documented twice a year; then the director is dismissed.',
      start: 'working-pair',
      deeds: [
        [every(2, 1, 19), 'director.documents-decisions'],
        [[20], 'director.dismissed'],
      ],
    },
    chosen: {
      says: 'Nothing is written down; then the director leaves by choice.',
      start: 'working-pair',
      deeds: [[[20], 'director.resigns']],
    },
  },
  stocks: ['knowledgeConcentration', 'capacity', 'longTerm', 'legalQuality'],
  regions: ['director', 'pair'],
  closeUp: [8, 20, 21],
  seen: [
    see('Knowledge gathers where nothing is written.', moves('knowledgeConcentration', 'with', [0, 19], 8)),
    see('It does not where things are.', over('knowledgeConcentration', ['with', 'without'], 19, 12)),
    see('Until somebody leaves it costs nothing.', alike('capacity', ['with', 'without'], 19, 2)),
    see('The bill is what one head knew.', gains('capacity', ['without', 'with'], [19, 22], 4)),
    see('Forced, it is twice the bill.', charged('bill-at-exit', 'capacity', ['with', 'chosen'], 5)),
    see('So is the bill in legal quality.', charged('bill-at-exit', 'legalQuality', ['with', 'chosen'], 4)),
  ],
};

const NEW_SECRETARY = { event: 'manager.recruited', kind: 'secretary' } as const;

const handover = [
  [[12], 'chair.hands-over'],
  [[13], 'chair.elected'],
] as const;

/** Talking and writing are two levers; both cost now and yield later. */
const FORMAL: Loop = {
  id: 'L5',
  name: 'Talk and paper: a price now, a yield later',
  says: 'Talking about how we work is awkward today and trust in a quarter. Writing is work today and order later. Paper that nobody talked through is only paper.',
  claims: ['C024', 'C025', 'C026', 'C027', 'C028', 'C047'],
  seed: 7,
  until: 16,
  runs: {
    with: {
      says: 'The two talk about roles and write down what they agreed, and use it.',
      start: 'working-pair',
      deeds: [
        [[1], 'pair.talks-about-roles'],
        [[1], 'agreement.written'],
        [[5, 9], 'agreement.followed-up'],
        ...handover,
      ],
    },
    without: {
      says: 'They neither talk nor write.',
      start: 'working-pair',
      deeds: [...handover],
    },
    talked: {
      says: 'They talk and write nothing.',
      start: 'working-pair',
      deeds: [[[1], 'pair.talks-about-roles'], ...handover],
    },
    paper: {
      says: 'A paper is written that they never talk through.',
      start: 'working-pair',
      deeds: [[[1], 'agreement.written'], ...handover],
    },
  },
  stocks: ['chair~director.chemistry', 'chair>director.trust', 'accountability', 'workload', 'turnoverRisk'],
  regions: ['agreement'],
  closeUp: [1, 2, 6],
  seen: [
    see('The talk is awkward at once …', over('chair~director.chemistry', ['without', 'talked'], 1, 1.5)),
    see('… and trust a quarter later.', over('chair>director.trust', ['talked', 'without'], 2, 0.5)),
    see('The paper is work at once …', over('workload', ['paper', 'without'], 1, 1)),
    see('… but no trust.', alike('chair>director.trust', ['paper', 'without'], 4, 1.5)),
    see('It does make it a little clearer who answers.', over('accountability', ['paper', 'without'], 4, 1)),
    see('Both together yield more than the paper.', over('accountability', ['with', 'paper'], 11, 2)),
    see(
      'Used, they make it likelier that the director stays.',
      over('turnoverRisk', ['paper', 'with'], 11, 2),
    ),
    see(
      'They make the chair easier to exchange.',
      over('chair>director.trust', ['with', 'without'], 13, 0.5),
    ),
  ],
};

const upkeep = [every(4, 2, 46), 'case.prepared-well'] as const;

/** Whoever sits long becomes somebody that others depend on, whichever the office. */
const LONG_SITTER: Loop = {
  id: 'L14',
  name: 'Anyone can be the one who sat too long',
  says: 'The chair, the director and the secretary each have years in office. Whoever has many, more is known by that head alone and fewer ask.',
  claims: ['C029', 'C030', 'C031', 'C034', 'C119'],
  seed: 7,
  until: 48,
  runs: {
    with: { says: 'All three stay for twelve years.', start: 'with-committees', deeds: [upkeep] },
    without: {
      says: 'Each of the three is exchanged, once a term, in different years.',
      start: 'with-committees',
      deeds: [
        upkeep,
        [[8, 24, 40], 'chair.elected'],
        [[12, 28, 44], 'director.recruited'],
        [[4, 20, 36], NEW_SECRETARY],
      ],
    },
    chair: {
      says: 'Only the chair is exchanged.',
      start: 'with-committees',
      deeds: [upkeep, [[8, 24, 40], 'chair.elected']],
    },
    secretary: {
      says: 'Only the secretary is exchanged.',
      start: 'with-committees',
      deeds: [upkeep, [[4, 20, 36], NEW_SECRETARY]],
    },
  },
  stocks: ['knowledgeConcentration', 'voice', 'adminPower', 'formalisation', 'longTerm'],
  regions: ['pair'],
  closeUp: [40],
  seen: [
    see(
      'Where all stay, more is known by one head.',
      over('knowledgeConcentration', ['with', 'without'], 46, 8),
    ),
    see('A new chair alone makes it less.', over('knowledgeConcentration', ['with', 'chair'], 46, 1)),
    see('So does a new secretary alone.', over('knowledgeConcentration', ['with', 'secretary'], 46, 1)),
    see('Those who sit long are asked less.', over('voice', ['secretary', 'with'], 46, 0.5)),
    see('And a chair who sits long is asked less.', over('voice', ['chair', 'with'], 46, 1)),
    see('Where all stay the two come into harness …', {
      is: 'entered',
      run: 'with',
      region: 'pair',
      state: 'in-harness',
      from: 0,
      to: 48,
    }),
    see('… and where somebody is always new they do not.', {
      is: 'never',
      run: 'without',
      region: 'pair',
      state: 'in-harness',
      from: 0,
      to: 48,
    }),
  ],
};

export const ZONE_LOOPS: readonly Loop[] = [HUMP, CLOCK, FORMAL, LONG_SITTER];
