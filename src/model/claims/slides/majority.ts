/** What the slides of 2011 claim about a change of majority and new relations (C020–C023, C184). */
import type { Claim } from '../claim.ts';
import { acting, core, living, much } from '../words.ts';

const PAIR = ['chair>director.trust', 'director>chair.trust'] as const;
const CHANGE = ['election.new-majority', 'chair.elected'];

export const MAJORITY_CLAIMS: readonly Claim[] = [
  {
    id: 'C020',
    core: true,
    how: 'contrast',
    says: 'one change of majority, met in two ways: one relation locks, the other works',
    tests: PAIR.map((trust) =>
      acting(
        ['pair.talks-about-roles', 'director.tells-running-promises'],
        '+',
        trust,
        'soon',
        `${trust} depends on how the change is met`,
        {
          before: CHANGE,
          without: { acts: ['director.serves-only-winners', 'director.hides-running-promise'] },
        },
      ),
    ),
  },
  core(
    'C021',
    ...PAIR.map((trust) => much('chair~director.chemistry', '+', trust, 'soon', `liking carries ${trust}`)),
    much(
      'chair~director.chemistry',
      '-',
      'turnoverRisk',
      'soon',
      '… and makes the director likelier to stay',
    ),
    acting('pair.quarrels', '-', 'chair>director.trust', 'soon', 'a quarrel costs trust'),
    acting('pair.quarrels', '+', 'turnoverRisk', 'soon', '… and makes the director likelier to go'),
    acting('pair.shares-success', '+', 'chair>director.trust', 'soon', 'a shared success brings trust'),
    acting('pair.shares-success', '-', 'turnoverRisk', 'soon', '… and makes the director likelier to stay'),
  ),
  {
    id: 'C022',
    core: true,
    how: 'contrast',
    says: 'after the same change the conduct of the director decides whether trust comes and whether the director stays',
    tests: [
      ...PAIR.slice(0, 1).flatMap((trust) => [
        acting(
          'director.keeps-promise',
          '+',
          trust,
          'soon',
          'a director who keeps a promise after the change is trusted',
          { before: CHANGE },
        ),
        acting('director.breaks-promise', '-', trust, 'soon', 'one who breaks it is not', { before: CHANGE }),
        acting(
          'director.tells-running-promises',
          '+',
          trust,
          'soon',
          'one who tells what is promised is trusted',
          { before: CHANGE },
        ),
        acting('director.keeps-promise', '+', trust, 'soon', 'the two ways lie far apart', {
          before: CHANGE,
          size: 'clear',
          without: { acts: ['director.breaks-promise'] },
        }),
      ]),
      acting(
        'director.keeps-promise',
        '-',
        'turnoverRisk',
        'soon',
        'a kept promise makes the director likelier to stay',
        { before: CHANGE },
      ),
      acting(
        'director.breaks-promise',
        '+',
        'turnoverRisk',
        'soon',
        'a broken one makes the director likelier to go',
        { before: CHANGE },
      ),
      acting(
        'director.tells-running-promises',
        '-',
        'turnoverRisk',
        'soon',
        'so does the one who hides what is promised, against the one who tells',
        {
          before: CHANGE,
          without: { acts: ['director.hides-running-promise'] },
        },
      ),
    ],
  },
  core(
    'C023',
    ...PAIR.flatMap((trust) => [
      much(
        'chair~director.chemistry',
        '-',
        trust,
        'soon',
        `${trust}: the more the old two liked each other, the harder for the new`,
        { before: ['chair.elected'] },
      ),
      much(
        'chair~director.coupling',
        '-',
        trust,
        'soon',
        `${trust}: the more it hung on the person, the harder for the new`,
        { before: ['chair.elected'], size: 'clear' },
      ),
      living(
        'twenty-year-pair',
        'working-pair',
        '-',
        trust,
        'soon',
        `${trust}: twenty years together are harder to follow than three`,
        { before: ['chair.elected'], size: 'clear' },
      ),
      living('twenty-year-pair', 'new-pair', '-', trust, 'soon', `${trust}: … and than none`, {
        before: ['chair.elected'],
      }),
    ]),
    much(
      'chair~director.chemistry',
      '-',
      'director>chair.trust',
      'soon',
      'it is the same when the director is new',
      { before: ['director.retires', 'director.recruited'] },
    ),
    ...(['chair.hands-over', 'chair.ousted'] as const).map((event) =>
      much(
        'chair~director.chemistry',
        '-',
        'chair>director.trust',
        'shock',
        `${event}: somebody sits there soon`,
        {
          trigger: 'board.informed',
          before: [event],
        },
      ),
    ),
    much('chair~director.chemistry', '-', 'chair>director.trust', 'soon', 'and after an election', {
      before: ['election.new-majority', 'chair.elected'],
    }),
  ),
  core(
    'C184',
    ...(
      [
        'pair.talks-about-roles',
        'director.tells-running-promises',
        'director.keeps-promise',
        'director.informs-all-parties',
      ] as const
    ).map((event) =>
      acting(
        event,
        '+',
        'chair>director.trust',
        'shock',
        `${event}: done before the new chair sits, it is what the two begin with`,
        { before: ['election.new-majority'], trigger: 'chair.elected' },
      ),
    ),
    ...(
      [
        'pair.talks-about-roles',
        'director.tells-running-promises',
        'director.keeps-promise',
        'director.informs-all-parties',
        'chair.keeps-promise',
      ] as const
    ).map((event) =>
      acting(
        event,
        '+',
        event === 'chair.keeps-promise' ? 'director>chair.trust' : 'chair>director.trust',
        'soon',
        `${event}: builds the new relation`,
        { before: ['chair.elected'] },
      ),
    ),
    acting(
      'pair.talks-about-roles',
      '+',
      'director>chair.trust',
      'soon',
      'a first talk builds it on both sides',
      { before: ['chair.elected'] },
    ),
    acting(
      'director.informs-all-parties',
      '+',
      'opposition>director.trust',
      'soon',
      'the same facts to all build it with those who lost',
      { before: ['chair.elected'] },
    ),
    ...(
      [
        'pair.talks-about-roles',
        'director.tells-running-promises',
        'director.keeps-promise',
        'director.informs-all-parties',
      ] as const
    ).map((event) =>
      acting(event, '+', 'chair>director.trust', 'soon', `${event}: also after a change of majority`, {
        before: CHANGE,
      }),
    ),
  ),
];
