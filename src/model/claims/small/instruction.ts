/** What the report on small municipalities claims about the instruction, following up and management (C172–C178). */
import type { Claim } from '../claim.ts';
import { acting, core, living, other } from '../words.ts';

const SMALL = 'small-municipality';
const ORDINARY = 'with-committees';

export const SMALL_INSTRUCTION: readonly Claim[] = [
  core(
    'C172',
    acting(
      'agreement.decided-by-board',
      '+',
      'formalisation',
      'soon',
      'an instruction the board owns is on paper',
      { size: 'clear' },
    ),
    acting('agreement.decided-by-board', '+', 'chair>director.trust', 'soon', '… makes the chair trust more'),
    acting('agreement.decided-by-board', '+', 'director>chair.trust', 'soon', '… and the director'),
    acting('agreement.decided-by-board', '+', 'accountability', 'soon', '… and makes clear who answers', {
      size: 'clear',
    }),
    acting('agreement.followed-up', '+', 'formalisation', 'soon', 'used, it stays alive', {
      before: ['agreement.decided-by-board'],
    }),
    acting('agreement.followed-up', '+', 'chair>director.trust', 'soon', '… and raises trust', {
      before: ['agreement.decided-by-board'],
    }),
    acting('agreement.followed-up', '+', 'accountability', 'soon', '… and clarity', {
      before: ['agreement.decided-by-board'],
    }),
    acting(
      ['agreement.decided-by-board', 'agreement.followed-up'],
      '+',
      'chair>director.trust',
      'soon',
      'owned and used, it does what a paper in a binder does not',
      { without: { acts: ['agreement.written'] } },
    ),
  ),
  core(
    'C173',
    acting('agreement.decided-by-board', '+', 'insight', 'soon', 'held in the board, the talk can be seen', {
      size: 'clear',
    }),
    acting('agreement.decided-by-board', '+', 'accountability', 'soon', '… one can tell who answers', {
      size: 'clear',
    }),
    acting('agreement.decided-by-board', '-', 'knowledgeConcentration', 'soon', '… and more than two know'),
    acting('board.informed', '+', 'insight', 'soon', 'so it is when the board is told', { size: 'clear' }),
    acting('board.informed', '+', 'accountability', 'soon', '… of who answers'),
    acting('board.informed', '-', 'knowledgeConcentration', 'soon', '… and of what two knew'),
    acting(
      { event: 'agreement.followed-up', by: 'board' },
      '+',
      'insight',
      'soon',
      'what is followed up in the board can be seen',
    ),
    acting(
      { event: 'agreement.followed-up', by: 'board' },
      '-',
      'knowledgeConcentration',
      'soon',
      '… and more than two know',
    ),
    acting('agreement.decided-by-board', '+', 'insight', 'soon', 'against a paper between two', {
      size: 'clear',
      without: { acts: ['agreement.written'] },
    }),
    acting('agreement.decided-by-board', '-', 'knowledgeConcentration', 'soon', '… it is known by more', {
      without: { acts: ['agreement.written'] },
    }),
    acting('agreement.decided-by-board', '+', 'insight', 'soon', 'against a talk between two', {
      size: 'clear',
      without: { acts: ['pair.talks-about-roles'] },
    }),
  ),
  other(
    'C174',
    acting(
      { event: 'delegation.widened', kind: 'line-authority' },
      '+',
      'accountability',
      'now',
      'said openly who leads the managers, one can tell who answers',
    ),
    acting(
      { event: 'delegation.widened', kind: 'line-authority' },
      '+',
      'holism',
      'now',
      '… and somebody sees the whole',
    ),
  ),
  other(
    'C175',
    acting(
      'agreement.followed-up',
      '+',
      'formalisation',
      'late',
      'form, forum and time for following up keep what was settled alive',
    ),
    acting('agreement.followed-up', '-', 'turnoverRisk', 'late', '… the director stays', {
      before: ['pair.talks-about-roles', 'agreement.written'],
    }),
    acting('agreement.followed-up', '-', 'workload', 'late', '… and has less to do'),
  ),
  other(
    'C176',
    acting(
      'manager.recruited',
      '+',
      'holism',
      'late',
      'a team formed from what is to be achieved sees the whole',
    ),
    acting('manager.recruited', '+', 'capacity', 'late', '… and can do more', { size: 'clear' }),
  ),
  other(
    'C177',
    acting(
      { event: 'knowledge.shared', kind: 'to-managers' },
      '+',
      'capacity',
      'late',
      'managers who are trained for their level can do more',
      { without: { acts: ['knowledge.shared'] } },
    ),
    acting(
      { event: 'knowledge.shared', kind: 'to-managers' },
      '+',
      'professionalValues',
      'late',
      '… and weigh the profession in',
    ),
  ),
  other(
    'C178',
    living(SMALL, ORDINARY, '+', 'workload', 'now', 'managers who are everything at once have more to do', {
      size: 'large',
    }),
    living(SMALL, ORDINARY, '-', 'longTerm', 'now', '… and look less far'),
  ),
];
