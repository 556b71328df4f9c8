/** What the report on small municipalities claims about leading together (C161–C171). */
import type { Claim } from '../claim.ts';
import { acting, core, much, other, untestable } from '../words.ts';

export const SMALL_LEADING: readonly Claim[] = [
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
    'C163',
    acting(
      { event: 'knowledge.shared', kind: 'to-managers' },
      '+',
      'legalQuality',
      'late',
      'managers trained for politics that comes close prepare better',
      { without: { acts: ['knowledge.shared'] } },
    ),
    acting(
      { event: 'knowledge.shared', kind: 'to-managers' },
      '-',
      'politicisation',
      'late',
      '… and keep to what is theirs',
    ),
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
        'director.tells-running-promises',
        '+',
        'chair>director.trust',
        'now',
        'a director who tells is trusted',
      ),
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
    acting(
      { event: 'consultant.hired', kind: 'coach' },
      '+',
      'voice',
      'soon',
      'so does somebody from outside who leads the talk',
    ),
    acting({ event: 'consultant.hired', kind: 'coach' }, '+', 'chair>director.trust', 'soon', '… for trust'),
  ),
  untestable(
    'C169',
    'Politics lives a term at a time and the administration looks further: two horizons side by side, not a change in either.',
  ),
  other(
    'C170',
    acting(
      { event: 'knowledge.shared', kind: 'to-the-elected' },
      '+',
      'legalQuality',
      'late',
      'training for the elected makes decisions better',
      { without: { acts: ['knowledge.shared'] } },
    ),
    acting(
      { event: 'knowledge.shared', kind: 'to-the-elected' },
      '+',
      'chair>director.trust',
      'late',
      '… and trust grow',
    ),
    acting(
      { event: 'knowledge.shared', kind: 'to-the-elected' },
      '+',
      'director>chair.trust',
      'late',
      '… on both sides',
    ),
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
];
