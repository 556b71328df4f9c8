/** What the slides of 2011 claim about those who have sat for long (C029–C034). */
import type { Claim } from '../claim.ts';
import { acting, core, living, much } from '../words.ts';

const OLD = 'twenty-year-pair';
const NEW = 'new-pair';

export const LONG_SITTER_CLAIMS: readonly Claim[] = [
  core(
    'C029',
    living(OLD, NEW, '+', 'longTerm', 'now', 'twenty years together look further ahead'),
    living(OLD, NEW, '+', 'citizenConfidence', 'now', '… and feel safe to residents'),
    acting('election.same-majority', '+', 'longTerm', 'now', 'voters who let them stay give time'),
    acting('election.same-majority', '+', 'citizenConfidence', 'now', '… and calm'),
    acting(
      'director.dismissed',
      '-',
      'longTerm',
      'now',
      'a director who goes takes some of the far sight along',
    ),
    acting('director.dismissed', '-', 'citizenConfidence', 'now', '… and some of the calm'),
    acting('director.resigns', '-', 'citizenConfidence', 'now', '… also one who goes by choice'),
    acting('director.resigns', '-', 'longTerm', 'now', '… and the plans'),
    acting('chair.elected', '-', 'longTerm', 'now', 'so does a chair who is replaced'),
    acting('chair.hands-over', '-', 'citizenConfidence', 'now', 'and one who hands over'),
  ),
  core(
    'C030',
    living(OLD, NEW, '-', 'workload', 'now', 'worked-in routines take less work'),
    living(OLD, NEW, '+', 'economy', 'now', '… and less money'),
    living(OLD, NEW, '-', 'workload', 'soon', 'and go on doing so'),
    living(OLD, NEW, '+', 'economy', 'soon', '… in money too'),
    acting('director.dismissed', '+', 'workload', 'now', 'a change in the post costs work'),
    acting('director.dismissed', '-', 'economy', 'now', '… and money'),
    acting('chair.elected', '+', 'workload', 'now', 'also a new chair costs work'),
    acting('chair.elected', '-', 'economy', 'now', '… and money'),
  ),
  core(
    'C031',
    ...(['formalisation', 'insight', 'legalQuality'] as const).flatMap((stock) => [
      living(OLD, 'working-pair', '-', stock, 'late', `the long years wear ${stock}`),
      living(OLD, NEW, '-', stock, 'late', `… ${stock}, against two who have just met`),
      acting('agreement.let-pass', '-', stock, 'late', `what is let pass wears ${stock}`),
      acting('director.documents-decisions', '+', stock, 'late', `a routine that is kept keeps ${stock}`),
    ]),
  ),
  core(
    'C032',
    acting('knowledge.hoarded', '+', 'knowledgeConcentration', 'late', 'what is kept to oneself gathers'),
    living(OLD, 'working-pair', '+', 'knowledgeConcentration', 'late', 'the years gather it'),
    living(OLD, NEW, '+', 'knowledgeConcentration', 'late', '… in one head', { size: 'large' }),
    acting('director.documents-decisions', '-', 'knowledgeConcentration', 'late', 'writing down spreads it'),
    acting('knowledge.shared', '-', 'knowledgeConcentration', 'late', 'so does sharing'),
    acting(
      'pair.thinks-aloud',
      '+',
      'knowledgeConcentration',
      'late',
      'a talk without notes stays between two',
    ),
    acting(
      'director.hides-running-promise',
      '+',
      'knowledgeConcentration',
      'late',
      'so does a promise nobody has heard of',
    ),
  ),
  core(
    'C033',
    ...(['economy', 'legalQuality'] as const).flatMap((stock) => [
      ...(
        [
          'director.dismissed',
          'chair.elected',
          'director.resigns',
          'director.retires',
          'manager.left',
        ] as const
      ).map((trigger) =>
        much(
          'knowledgeConcentration',
          '-',
          stock,
          'shock',
          `${trigger}: what one head knew is paid for in ${stock}`,
          { before: ['board.informed'], trigger },
        ),
      ),
      acting(
        'knowledge.hoarded',
        '-',
        stock,
        'shock',
        `hoarding is paid for in ${stock} when the director goes`,
        { trigger: 'director.dismissed' },
      ),
      acting(
        'director.hides-running-promise',
        '-',
        stock,
        'shock',
        `an agreement nobody can explain costs ${stock}`,
        { trigger: 'director.dismissed' },
      ),
      acting(
        'director.hides-running-promise',
        '-',
        stock,
        'shock',
        `… ${stock}, also when it is the chair who goes`,
        { trigger: 'chair.elected' },
      ),
      acting(
        ['director.documents-decisions', 'knowledge.shared', 'successor.shadows'],
        '+',
        stock,
        'shock',
        `what was written down saves ${stock} when the director goes`,
        { trigger: 'director.dismissed' },
      ),
    ]),
  ),
  {
    id: 'C034',
    core: true,
    how: 'condition',
    says: 'the others come to depend on the one who has sat for long, whichever half it is',
    tests: [
      much('knowledgeConcentration', '+', 'adminPower', 'late', 'knowledge in one head becomes power', {
        size: 'clear',
      }),
      much('knowledgeConcentration', '-', 'voice', 'late', '… and fewer dare to ask'),
      acting('knowledge.hoarded', '+', 'adminPower', 'late', 'keeping it to oneself gives power'),
      acting('knowledge.hoarded', '-', 'voice', 'late', '… and quiets the others'),
      acting(
        { event: 'knowledge.hoarded', by: 'chair' },
        '-',
        'voice',
        'late',
        'also when it is the chair who keeps it',
      ),
      living(OLD, NEW, '+', 'adminPower', 'late', 'twenty years are power'),
      living(OLD, NEW, '-', 'voice', 'late', '… and silence'),
    ],
  },
];
