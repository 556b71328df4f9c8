/** What the report on directors in small municipalities claims of upsides, democracy and how to lead (C137–C139, C151–C178). */
import type { Claim } from './claim.ts';
import { acting, core, lacking, living, much, other, untestable } from './words.ts';

const SMALL = 'small-municipality';
const ORDINARY = 'with-committees';

export const SMALL_GUIDANCE: readonly Claim[] = [
  other(
    'C137',
    lacking('legalQuality', '-', 'citizenConfidence', 'late', 'matters prepared badly cost confidence'),
    lacking('legalQuality', '-', 'accountability', 'late', '… and clarity about who answers'),
    acting('case.rushed', '-', 'citizenConfidence', 'late', 'one rushed matter is enough'),
    acting('case.rushed', '-', 'accountability', 'late', '… for both'),
  ),
  other(
    'C138',
    lacking('economy', '-', 'longTerm', 'late', 'when money is scarce, running wins over developing'),
    lacking('economy', '-', 'capacity', 'late', '… and the organisation falls behind'),
  ),
  other(
    'C139',
    living(
      SMALL,
      ORDINARY,
      '+',
      'workload',
      'late',
      'in a small organisation somebody has to catch the loose balls',
    ),
  ),
  other(
    'C151',
    living(
      SMALL,
      ORDINARY,
      '+',
      'holism',
      'now',
      'in a small municipality one sees how the parts hang together',
      { size: 'clear' },
    ),
  ),
  other(
    'C152',
    living(SMALL, ORDINARY, '+', 'discretion', 'now', 'short paths give room to act', { size: 'clear' }),
  ),
  core(
    'C153',
    acting('press.praise', '-', 'turnoverRisk', 'now', 'quick and clear thanks make a director stay'),
    acting('pair.shares-success', '-', 'turnoverRisk', 'now', '… and so does a success'),
    much('citizenConfidence', '-', 'turnoverRisk', 'now', 'where residents are content, work means more'),
    much('discretion', '-', 'turnoverRisk', 'now', '… and where there is room to act'),
  ),
  other(
    'C155',
    acting(
      'director.takes-over-decision',
      '+',
      'politicisation',
      'soon',
      'officials who push questions of their own reach into politics',
    ),
    acting('director.takes-over-decision', '-', 'legalQuality', 'late', '… which costs quality'),
    acting('director.takes-over-decision', '-', 'citizenConfidence', 'late', '… and confidence'),
    acting(
      'chair.bypasses-director',
      '+',
      'politicisation',
      'soon',
      'politicians who reach into the operations do too',
    ),
    acting('chair.bypasses-director', '-', 'citizenConfidence', 'late', '… at the same price'),
  ),
  other(
    'C156',
    acting(
      'director.stands-by-assessment',
      '+',
      'legalQuality',
      'late',
      'conduct that stands makes decisions stand',
    ),
    acting('director.stands-by-assessment', '+', 'citizenConfidence', 'late', '… and confidence last'),
    acting('pressure.resisted', '+', 'legalQuality', 'late', 'not giving in keeps quality up'),
  ),
  core(
    'C157',
    acting(
      'director.resigns',
      '-',
      'professionalValues',
      'late',
      'when the director goes, the profession weighs less',
    ),
    acting('director.resigns', '-', 'legalQuality', 'late', '… decisions stand up worse'),
    acting('director.resigns', '-', 'longTerm', 'late', '… and the long view goes', { size: 'clear' }),
    acting('director.dismissed', '-', 'professionalValues', 'late', 'forced, more so'),
    acting('director.dismissed', '-', 'legalQuality', 'late', '… for quality', { size: 'clear' }),
    acting('director.dismissed', '-', 'longTerm', 'late', '… and for the long view', { size: 'clear' }),
    acting('director.retires', '-', 'legalQuality', 'late', 'a pension costs quality too'),
    acting('director.retires', '-', 'longTerm', 'late', '… and the long view'),
    acting(
      ['director.dismissed', 'director.recruited'],
      '-',
      'professionalValues',
      'late',
      'somebody new does not make up for it',
    ),
    acting(['director.dismissed', 'director.recruited'], '-', 'legalQuality', 'late', '… not in quality', {
      size: 'clear',
    }),
    acting(['director.dismissed', 'director.recruited'], '-', 'longTerm', 'late', '… nor in the long view', {
      size: 'clear',
    }),
    acting(
      ['director.resigns', 'director.recruited'],
      '-',
      'longTerm',
      'late',
      '… not even when the first one chose to go',
    ),
  ),
  other(
    'C158',
    acting(
      'director.resigns',
      '-',
      'capacity',
      'late',
      'while somebody new learns the place, less gets done',
      { size: 'clear' },
    ),
    acting('director.resigns', '-', 'longTerm', 'late', '… and nobody looks far ahead', { size: 'clear' }),
    acting('director.dismissed', '-', 'capacity', 'late', 'forced, more so', { size: 'clear' }),
  ),
  other(
    'C161',
    acting(
      'cooperation.reported',
      '+',
      'cooperation',
      'late',
      'steering a cooperation together keeps it alive',
    ),
    acting('cooperation.reported', '+', 'holism', 'late', '… and makes people see the whole'),
  ),
  other(
    'C162',
    acting(
      'manager.recruited',
      '-',
      'workload',
      'late',
      'managers who make their own manager able give time',
    ),
    acting('manager.recruited', '+', 'longTerm', 'late', '… to look ahead'),
  ),
  other(
    'C164',
    acting(
      'director.raises-workload',
      '-',
      'workload',
      'soon',
      'a director who says that time does not suffice gets help',
    ),
    acting('director.raises-workload', '-', 'workload', 'late', '… that lasts'),
    much('workload', '+', 'turnoverRisk', 'now', 'one who does not is likelier to go'),
  ),
  {
    id: 'C165',
    core: true,
    how: 'contrast',
    says: 'The director, trained for it, pays half for the same relation work; what the chair does counts double.',
    tests: [
      acting(
        { event: 'pair.talks-about-roles', by: 'director' },
        '+',
        'chair>director.trust',
        'soon',
        'relation work by the director raises trust',
      ),
      acting(
        { event: 'pair.talks-about-roles', by: 'director' },
        '+',
        'chair~director.chemistry',
        'now',
        '… at a lower price than by the chair',
        { without: { acts: [{ event: 'pair.talks-about-roles', by: 'chair' }] } },
      ),
      acting({ event: 'pair.talks-about-roles', by: 'director' }, '-', 'workload', 'now', '… and less work', {
        without: { acts: [{ event: 'pair.talks-about-roles', by: 'chair' }] },
      }),
      acting(
        { event: 'pair.talks-about-roles', by: 'chair' },
        '+',
        'director>chair.trust',
        'soon',
        'by the chair it counts for more',
        { without: { acts: [{ event: 'pair.talks-about-roles', by: 'director' }] } },
      ),
      acting({ event: 'pair.quarrels', by: 'chair' }, '-', 'director>chair.trust', 'now', '… for worse too', {
        without: { acts: [{ event: 'pair.quarrels', by: 'director' }] },
      }),
      acting(
        'director.keeps-promise',
        '+',
        'chair>director.trust',
        'now',
        'what the director does for the relation works at once',
      ),
    ],
  },
  core(
    'C166',
    ...(['agreement.followed-up', 'pair.talks-about-roles'] as const).flatMap((talk) => [
      acting(talk, '+', 'chair>director.trust', 'soon', 'a running dialogue makes the chair trust more'),
      acting(talk, '+', 'director>chair.trust', 'soon', '… and the director'),
      acting(talk, '+', 'formalisation', 'soon', '… and leaves a little on paper'),
    ]),
  ),
  other(
    'C167',
    much(
      'politicisation',
      '+',
      'workload',
      'late',
      'the more is made politics of, the more is asked of the administration',
    ),
  ),
  other(
    'C168',
    acting(
      'pair.talks-about-roles',
      '+',
      'chair>director.trust',
      'soon',
      'talking about where each starts from raises trust',
    ),
    acting('pair.talks-about-roles', '+', 'voice', 'soon', '… and people speak'),
  ),
  untestable(
    'C169',
    'Politics lives a term at a time and the administration looks further: two horizons side by side, not a change in either.',
  ),
  other(
    'C171',
    acting(
      'director.informs-all-parties',
      '+',
      'crossPartyTrust',
      'now',
      'meeting the opposition too makes the parties trust more',
      { size: 'clear' },
    ),
    acting('director.informs-all-parties', '+', 'insight', 'now', '… and see more'),
    acting(
      'chair.involves-opposition',
      '+',
      'crossPartyTrust',
      'now',
      'so it is when the chair lets them in',
      { size: 'clear' },
    ),
  ),
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
    'C178',
    living(SMALL, ORDINARY, '+', 'workload', 'now', 'managers who are everything at once have more to do', {
      size: 'large',
    }),
    living(SMALL, ORDINARY, '-', 'longTerm', 'now', '… and look less far'),
  ),
];
