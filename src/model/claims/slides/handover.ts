/** What the slides of 2011 claim about a long pair that ends (C042–C049). */
import type { Claim } from '../claim.ts';
import { acting, core, living, much } from '../words.ts';

const OLD = 'twenty-year-pair';
const HANDOVER = ['chair.hands-over', 'chair.elected'] as const;
const PREVENTION = [
  'director.documents-decisions',
  'knowledge.shared',
  'successor.shadows',
  'director.tells-running-promises',
  'board.informed',
  'agreement.decided-by-board',
] as const;

/** Twenty years, and then the chair hands over; against the same years going on. */
const after = { with: { start: OLD, acts: HANDOVER }, without: { start: OLD } } as const;

export const HANDOVER_CLAIMS: readonly Claim[] = [
  {
    id: 'C042',
    core: true,
    how: 'contrast',
    says: 'a handover after twenty years opens both ways: the liking is gone, the director may go or stay',
    tests: [
      acting(HANDOVER, '-', 'chair>director.trust', 'now', '… and the trust that hung on it', {
        ...after,
        size: 'large',
      }),
      acting(HANDOVER, '+', 'turnoverRisk', 'now', '… and the director is likelier to go', after),
      much(
        'chair~director.chemistry',
        '-',
        'chair>director.trust',
        'shock',
        'the more liking there was, the more is lost',
        { before: ['board.informed'], trigger: 'chair.elected' },
      ),
      much(
        'chair~director.coupling',
        '+',
        'turnoverRisk',
        'shock',
        '… and the likelier the director goes too',
        { before: ['board.informed'], trigger: 'chair.elected' },
      ),
    ],
  },
  core(
    'C043',
    ...(['accountability', 'citizenConfidence'] as const).flatMap((stock) => [
      acting(HANDOVER, '-', stock, 'late', `a handover after twenty years costs ${stock}`, after),
      acting([...HANDOVER, 'election.same-majority'], '-', stock, 'late', `… ${stock}, in an election year`, {
        with: { start: OLD, acts: [...HANDOVER, 'election.same-majority'] },
        without: { start: OLD, acts: ['election.same-majority'] },
      }),
      living(
        OLD,
        'working-pair',
        '-',
        stock,
        'late',
        `after an election twenty years cost ${stock}, since nobody can say at whom to protest`,
        {
          before: ['election.same-majority'],
        },
      ),
    ]),
    acting(
      'election.same-majority',
      '-',
      'citizenConfidence',
      'late',
      'where nobody can say who answers, an election leaves less confidence',
      {
        with: { fixed: { accountability: 20 }, acts: ['election.same-majority'] },
        without: { fixed: { accountability: 80 }, acts: ['election.same-majority'] },
      },
    ),
  ),
  core(
    'C044',
    living(
      OLD,
      'working-pair',
      '-',
      'accountability',
      'late',
      'after twenty years the pair is one in the eyes of residents',
      { size: 'clear' },
    ),
    living(OLD, 'new-pair', '-', 'accountability', 'late', '… unlike two who have just met', {
      size: 'clear',
    }),
    acting('pair.shares-success', '-', 'accountability', 'late', 'what two do as one nobody can tell apart'),
    much(
      'chair~director.coupling',
      '-',
      'accountability',
      'late',
      'the more the two are one, the less one can tell who answers',
    ),
  ),
  {
    id: 'C045',
    core: true,
    how: 'contrast',
    says: 'one half can be replaced without the other, if it has been made possible beforehand',
    tests: [
      acting(
        'successor.shadows',
        '+',
        'chair>director.trust',
        'shock',
        'somebody who walked along makes the next chair trust the half that stayed',
        {
          trigger: 'chair.elected',
          with: { start: OLD, acts: ['successor.shadows'] },
          without: { start: OLD },
        },
      ),
      acting(PREVENTION, '+', 'chair>director.trust', 'shock', 'all of it together does so clearly', {
        size: 'clear',
        trigger: 'chair.elected',
        with: { start: OLD, acts: PREVENTION },
        without: { start: OLD },
      }),
      acting(PREVENTION, '-', 'turnoverRisk', 'shock', '… and keeps the half that stayed', {
        trigger: 'chair.elected',
        with: { start: OLD, acts: PREVENTION },
        without: { start: OLD },
      }),
    ],
  },
  core(
    'C046',
    much(
      'knowledgeConcentration',
      '-',
      'localPolicy',
      'soon',
      'new blood gets less done while one head knows how',
      { before: ['chair.elected'], size: 'clear' },
    ),
    much('knowledgeConcentration', '-', 'chair>director.trust', 'soon', '… and trusts that head less', {
      before: ['chair.elected'],
    }),
    much('knowledgeConcentration', '-', 'localPolicy', 'soon', 'also after an election', {
      before: ['election.new-majority', 'chair.elected'],
      size: 'clear',
    }),
    much(
      'knowledgeConcentration',
      '-',
      'chair>director.trust',
      'soon',
      '… where it is trusted less as well',
      { before: ['election.new-majority', 'chair.elected'] },
    ),
    acting('knowledge.hoarded', '-', 'localPolicy', 'soon', 'hoarding holds the new chair back', {
      before: ['chair.elected'],
    }),
    acting('knowledge.hoarded', '-', 'chair>director.trust', 'soon', '… who notices', {
      before: ['chair.elected'],
    }),
    acting(
      'director.tells-running-promises',
      '+',
      'localPolicy',
      'soon',
      'telling what is promised lets the new chair act',
      { before: ['chair.elected'], without: { acts: ['director.hides-running-promise'] } },
    ),
    acting(
      ['knowledge.hoarded', 'chair.elected'],
      '-',
      'localPolicy',
      'soon',
      'also what was hoarded before',
      {
        without: { acts: ['chair.elected'] },
      },
    ),
    acting(
      ['director.tells-running-promises', 'chair.elected'],
      '+',
      'localPolicy',
      'soon',
      '… or told before',
      {
        without: { acts: ['director.hides-running-promise', 'chair.elected'] },
      },
    ),
    living(OLD, 'new-pair', '-', 'localPolicy', 'soon', 'the heir of twenty years gets less done', {
      before: ['chair.elected'],
    }),
  ),
  {
    id: 'C047',
    core: true,
    how: 'contrast',
    says: 'the bill can be prevented while everything still works, and only then',
    tests: [
      ...PREVENTION.map((event) =>
        acting(event, '-', 'knowledgeConcentration', 'late', `${event}: leaves less in one head`),
      ),
      ...(
        [
          'director.documents-decisions',
          'successor.shadows',
          'agreement.decided-by-board',
          'pair.talks-about-roles',
        ] as const
      ).map((event) => acting(event, '+', 'formalisation', 'late', `${event}: leaves more on paper`)),
    ],
  },
  core(
    'C048',
    ...(['chair>director.trust', 'director>chair.trust'] as const).flatMap((trust) => [
      acting(
        ['chair.hands-over', 'chair.elected'],
        '+',
        trust,
        'now',
        `${trust}: a chosen exit leaves more for the next`,
        {
          without: { acts: ['chair.ousted', 'chair.elected'] },
        },
      ),
      acting('chair.hands-over', '+', trust, 'shock', `${trust}: … when the next has come`, {
        without: { acts: ['chair.ousted'] },
        trigger: 'chair.elected',
      }),
      ...(['director.resigns', 'director.retires'] as const).map((event) =>
        acting(event, '+', trust, 'shock', `${trust}: ${event} leaves more than a dismissal`, {
          without: { acts: ['director.dismissed'] },
          trigger: 'director.recruited',
        }),
      ),
    ]),
    ...(['director.resigns', 'director.retires'] as const).map((event) =>
      acting(
        event,
        '-',
        'knowledgeConcentration',
        'shock',
        `${event}: who goes by choice has time to hand over`,
        { without: { acts: ['director.dismissed'] }, trigger: 'director.recruited' },
      ),
    ),
    acting('chair.hands-over', '-', 'knowledgeConcentration', 'shock', 'so has a chair who hands over', {
      without: { acts: ['chair.ousted'] },
      trigger: 'chair.elected',
    }),
    ...(['legalQuality', 'economy', 'capacity'] as const).map((stock) =>
      acting('director.retires', '+', stock, 'shock', `a chosen exit saves ${stock}`, {
        without: { acts: ['director.dismissed'] },
        trigger: 'director.recruited',
      }),
    ),
    acting('chair.hands-over', '+', 'localPolicy', 'shock', 'a chosen handover saves policy', {
      without: { acts: ['chair.ousted'] },
      trigger: 'chair.elected',
    }),
    acting('chair.hands-over', '+', 'citizenConfidence', 'now', '… and confidence', {
      without: { acts: ['chair.ousted'] },
    }),
  ),
  {
    id: 'C049',
    core: true,
    how: 'coupling',
    says: 'open talk, paper and the board loosen trust from liking',
    tests: [
      ...(
        [
          'pair.talks-about-roles',
          'agreement.written',
          'agreement.decided-by-board',
          'agreement.followed-up',
          'board.informed',
          'director.documents-decisions',
          'director.tells-running-promises',
          'successor.shadows',
          'knowledge.shared',
        ] as const
      ).map((event) =>
        acting(event, '-', 'chair~director.coupling', 'late', `${event}: trust hangs less on the person`),
      ),
      acting(
        'pair.thinks-aloud',
        '+',
        'chair~director.coupling',
        'late',
        'while a private talk ties it closer',
      ),
      acting('pair.shares-success', '+', 'chair~director.coupling', 'late', 'as a shared success does'),
    ],
  },
];
