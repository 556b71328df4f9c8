/** What the panel on the bureaucrat claims about pressure from outside and shared responsibility (C079–C088). */
import type { Claim } from '../claim.ts';
import { acting, core, lacking, much, other } from '../words.ts';

export const PANEL_PRESSURE: readonly Claim[] = [
  other(
    'C079',
    acting(
      'pressure.yielded-to',
      '-',
      'legalQuality',
      'soon',
      'a decision bent to somebody’s gain stands up worse',
    ),
    acting('pressure.yielded-to', '-', 'citizenConfidence', 'soon', '… and it gets about'),
  ),
  other(
    'C080',
    acting('pressure.yielded-to', '-', 'legalQuality', 'late', 'whoever has yielded decides worse'),
    acting('pressure.yielded-to', '+', 'workload', 'late', '… and is asked again'),
  ),
  core(
    'C081',
    acting(
      'pressure.yielded-to',
      '-',
      'legalQuality',
      'now',
      'a threat that is yielded to bends the decision at once',
    ),
    acting('pressure.yielded-to', '-', 'legalQuality', 'now', 'against one that is resisted', {
      without: { acts: ['pressure.resisted'] },
    }),
    acting(
      { event: 'pressure.yielded-to', by: 'administration' },
      '-',
      'legalQuality',
      'now',
      'also far out in the organisation',
    ),
  ),
  {
    id: 'C082',
    core: true,
    how: 'condition',
    says: 'Where nothing is settled in advance, pressure does more harm.',
    tests: [
      acting('routine.made', '+', 'legalQuality', 'late', 'a routine that was made lasts'),
      lacking('formalisation', '-', 'legalQuality', 'late', 'without routines decisions are worse'),
      lacking('formalisation', '-', 'legalQuality', 'late', '… also under pressure', {
        before: ['pressure.yielded-to'],
      }),
      acting('agreement.broken', '-', 'formalisation', 'late', 'what was settled can be broken'),
      acting(
        { event: 'routine.made', kind: 'poster' },
        '-',
        'legalQuality',
        'soon',
        'a routine that is only a poster does less',
        { without: { acts: ['routine.made'] } },
      ),
      acting({ event: 'routine.made', kind: 'poster' }, '-', 'formalisation', 'now', '… and settles less', {
        without: { acts: ['routine.made'] },
      }),
    ],
  },
  core(
    'C083',
    acting('pressure.reported', '+', 'legalQuality', 'soon', 'somewhere to turn makes decisions better'),
    acting('pressure.reported', '+', 'voice', 'soon', '… and people speak of it'),
    acting('pressure.reported', '+', 'formalisation', 'soon', '… and the way of it becomes a routine'),
    acting('pressure.reported', '+', 'legalQuality', 'soon', 'told is better than yielded to', {
      without: { acts: ['pressure.yielded-to'] },
    }),
    acting('pressure.reported', '+', 'voice', 'soon', '… also for the next one', {
      without: { acts: ['pressure.yielded-to'] },
    }),
    acting('routine.made', '+', 'formalisation', 'soon', 'guidelines that are made are there', {
      size: 'clear',
    }),
    acting('routine.made', '+', 'legalQuality', 'soon', '… make decisions better'),
    acting('routine.made', '+', 'voice', 'soon', '… and people speak of what they meet'),
    acting(
      { event: 'pressure.reported', kind: 'channel' },
      '+',
      'voice',
      'soon',
      'more so with a channel for it',
      { without: { acts: ['pressure.reported'] } },
    ),
    much('formalisation', '+', 'voice', 'late', 'where things are settled, people know where to turn'),
  ),
  {
    id: 'C084',
    core: true,
    how: 'condition',
    says: 'Having given in once grows by not being spoken of.',
    tests: [
      acting('pressure.yielded-to', '-', 'voice', 'late', 'whoever gave in once keeps quiet'),
      acting('pressure.yielded-to', '-', 'legalQuality', 'late', '… and decides worse'),
      acting('pressure.yielded-to', '+', 'unspokenProblems', 'soon', '… and does not say it'),
      acting('pressure.yielded-to', '+', 'unspokenProblems', 'late', '… for a long time'),
      acting('pressure.reported', '-', 'unspokenProblems', 'soon', 'telling it ends that'),
      acting('pressure.reported', '+', 'voice', 'late', '… and lasts', {
        without: { acts: ['pressure.yielded-to'] },
      }),
      much('unspokenProblems', '-', 'voice', 'late', 'much that is unspoken makes people keep quiet'),
      much('unspokenProblems', '-', 'legalQuality', 'late', '… and decisions worse'),
      acting(
        'question.silenced',
        '+',
        'unspokenProblems',
        'soon',
        'a silenced question stays unsaid, where it does not come out',
        {
          size: 'clear',
          with: { acts: ['question.silenced'], fixed: { unspokenProblems: 40 } },
          without: { fixed: { unspokenProblems: 40 } },
        },
      ),
      acting('press.leak', '-', 'voice', 'soon', 'when it comes out, control makes people keep quiet'),
    ],
  },
  other(
    'C085',
    acting(
      { event: 'delegation.widened', kind: 'fewer-goals' },
      '+',
      'discretion',
      'soon',
      'fewer goals give room',
    ),
    acting({ event: 'delegation.widened', kind: 'fewer-goals' }, '-', 'workload', 'soon', '… and less to do'),
  ),
  other(
    'C086',
    acting(
      { event: 'case.prepared-well', kind: 'shared-problem' },
      '+',
      'holism',
      'soon',
      'agreed on what the problem is, people see the whole',
    ),
    acting(
      { event: 'case.prepared-well', kind: 'shared-problem' },
      '+',
      'chair>director.trust',
      'soon',
      '… trust each other',
    ),
    acting(
      { event: 'case.prepared-well', kind: 'shared-problem' },
      '+',
      'cooperation',
      'soon',
      '… and work together',
    ),
  ),
  other(
    'C087',
    acting(
      'chair.hides-behind-director',
      '-',
      'accountability',
      'now',
      'responsibility that is passed on is nobody’s',
    ),
    acting('chair.hides-behind-director', '+', 'workload', 'now', '… and passing it on is work'),
    acting(
      { event: 'agreement.clause-loosened', kind: 'left-vague' },
      '-',
      'accountability',
      'late',
      'what is left vague is passed on later',
    ),
  ),
  other(
    'C088',
    acting(
      { event: 'manager.recruited', kind: 'from-within' },
      '+',
      'capacity',
      'soon',
      'using what people can, wherever they are, makes the house able',
      { size: 'clear' },
    ),
    acting({ event: 'manager.recruited', kind: 'from-within' }, '+', 'economy', 'now', '… for less money', {
      without: { acts: ['manager.recruited'] },
    }),
  ),
];
