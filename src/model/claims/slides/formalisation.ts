/** What the slides of 2011 claim about talking and writing (C024–C028). */
import type { Claim } from '../claim.ts';
import { acting, core, much } from '../words.ts';

const PAIR = ['chair>director.trust', 'director>chair.trust'] as const;

export const FORMALISATION_CLAIMS: readonly Claim[] = [
  core(
    'C024',
    ...PAIR.flatMap((trust) => [
      acting(
        'pair.talks-about-roles',
        '+',
        trust,
        'soon',
        `${trust}: reasoning together about the relation is good`,
      ),
      acting(
        { event: 'pair.talks-about-roles', by: 'chair' },
        '+',
        trust,
        'soon',
        `${trust}: also when the chair begins`,
      ),
      acting(
        'agreement.clause-rewritten',
        '+',
        trust,
        'soon',
        `${trust}: so is looking again at what was agreed`,
      ),
      much(
        'formalisation',
        '+',
        trust,
        'soon',
        `${trust}: where things are talked through there is more of it`,
      ),
    ]),
    acting(
      'agreement.clause-accepted',
      '+',
      'chair>director.trust',
      'soon',
      'a clause that is accepted is good for trust',
      {
        size: 'small',
        with: { acts: [{ event: 'agreement.clause-accepted', by: 'director', towards: 'chair' }] },
      },
    ),
  ),
  core(
    'C025',
    ...([['agreement.written'], ['agreement.decided-by-board']] as const).flatMap((acts) => [
      acting(acts, '+', 'accountability', 'late', `${acts[0]}: what is written makes it clearer who answers`),
      acting(acts, '-', 'turnoverRisk', 'late', `${acts[0]}: … and the director likelier to stay`),
    ]),
    acting('agreement.written', '+', 'accountability', 'late', 'also where it has been talked through', {
      before: ['pair.talks-about-roles'],
    }),
    acting('agreement.written', '-', 'turnoverRisk', 'late', '… and the director likelier to stay', {
      before: ['pair.talks-about-roles'],
    }),
    acting(
      'director.documents-decisions',
      '+',
      'accountability',
      'late',
      'decisions on paper make it clearer who answers',
    ),
    much('formalisation', '+', 'accountability', 'late', 'much on paper, clearer who answers'),
    much('formalisation', '-', 'turnoverRisk', 'late', '… and a director who is likelier to stay'),
  ),
  core(
    'C026',
    ...(
      [
        'agreement.written',
        'agreement.decided-by-board',
        'agreement.clause-proposed',
        'agreement.clause-traded',
        'pair.talks-about-roles',
      ] as const
    ).map((event) =>
      acting(
        event,
        '-',
        'chair~director.chemistry',
        'now',
        `${event}: a relation that is put on paper grows less by itself`,
      ),
    ),
  ),
  core(
    'C027',
    acting(
      'pair.talks-about-roles',
      '-',
      'chair~director.chemistry',
      'now',
      'talking about how we cooperate is uncomfortable',
    ),
    acting('pair.talks-about-roles', '+', 'workload', 'now', '… and takes time'),
    acting(
      { event: 'pair.talks-about-roles', by: 'chair' },
      '-',
      'chair~director.chemistry',
      'now',
      'also when the chair begins',
    ),
    acting('agreement.written', '-', 'chair~director.chemistry', 'now', 'so is writing'),
    acting('agreement.written', '+', 'workload', 'now', '… which takes time as well'),
    acting('agreement.clause-proposed', '-', 'chair~director.chemistry', 'now', 'so is asking for a clause'),
    acting('agreement.clause-proposed', '+', 'workload', 'now', '… and finding its words'),
    acting('agreement.followed-up', '+', 'workload', 'now', 'following up takes time'),
  ),
  {
    id: 'C028',
    core: true,
    how: 'contrast',
    says: 'talked and written are two decisions: unspoken, talked, paper and agreed end in four places, and lived in a fifth',
    tests: [
      ...PAIR.map((trust) =>
        acting('pair.talks-about-roles', '+', trust, 'soon', `${trust}: talk gives what paper does not`, {
          without: { acts: ['agreement.written'] },
        }),
      ),
      acting('agreement.written', '+', 'accountability', 'soon', 'paper gives what talk does not', {
        without: { acts: ['pair.talks-about-roles'] },
      }),
      acting(
        ['pair.talks-about-roles', 'agreement.written'],
        '-',
        'turnoverRisk',
        'late',
        'both keep the director better than paper alone',
        { without: { acts: ['agreement.written'] } },
      ),
      acting(
        ['pair.talks-about-roles', 'agreement.written'],
        '-',
        'turnoverRisk',
        'late',
        '… and than talk alone',
        { without: { acts: ['pair.talks-about-roles'] } },
      ),
    ],
  },
];
