/** What the slides of 2011 claim about committees and the view of the whole (C050–C061). */
import type { Claim } from '../claim.ts';
import { acting, core, living, much, other } from '../words.ts';

const GONE = 'committees.dissolved';
const WITHOUT = 'without-committees';
const WITH = 'with-committees';

export const WHOLE_CLAIMS: readonly Claim[] = [
  core(
    'C050',
    acting(GONE, '+', 'holism', 'soon', 'without committees one thinks more of the whole'),
    acting('committees.proposed-dissolved', '+', 'holism', 'soon', 'to propose it is enough to begin'),
    acting('committees.reinstated', '-', 'holism', 'soon', 'with committees again one thinks less of it'),
    living(WITHOUT, WITH, '+', 'holism', 'soon', 'a board alone sees more of the whole'),
  ),
  core(
    'C051',
    ...(['soon', 'late'] as const).flatMap((when) => [
      acting(GONE, '-', 'insight', when, `politics sees less of the work (${when})`),
      acting(GONE, '-', 'politicisation', when, `… and is less in single matters (${when})`),
    ]),
    living(WITHOUT, WITH, '-', 'insight', 'soon', 'a board alone sees less of the work'),
    living(WITHOUT, WITH, '-', 'politicisation', 'soon', '… and is less in single matters'),
  ),
  core(
    'C052',
    acting(GONE, '+', 'adminPower', 'late', 'officials gain power', { size: 'clear' }),
    living(
      WITHOUT,
      WITH,
      '+',
      'adminPower',
      'late',
      'where there are no committees officials have more of it',
    ),
    acting('committees.reinstated', '-', 'adminPower', 'late', 'and lose some when the committees are back'),
  ),
  core(
    'C053',
    acting(GONE, '-', 'localPolicy', 'late', 'big visible things draw the eye from school and care'),
    acting(GONE, '+', 'economisation', 'late', '… and questions turn into money'),
    living(WITHOUT, WITH, '+', 'economisation', 'late', 'where there are no committees more is money'),
  ),
  core(
    'C054',
    acting(GONE, '-', 'localPolicy', 'late', 'policy of its own gets worse conditions', { size: 'clear' }),
    living(WITHOUT, WITH, '-', 'localPolicy', 'late', 'there is less of it where there are no committees'),
    acting('committees.reinstated', '+', 'localPolicy', 'late', 'and more when they are back'),
  ),
  core(
    'C055',
    acting(GONE, '+', 'chair~director.chemistry', 'soon', 'the whole draws the two together: liking'),
    acting(GONE, '+', 'chair>director.trust', 'soon', '… trust'),
    acting(GONE, '+', 'director>chair.trust', 'soon', '… both ways'),
    acting(GONE, '+', 'greyZone', 'soon', '… and overlap'),
    much(
      'holism',
      '+',
      'chair~director.chemistry',
      'soon',
      'who thinks of the whole meets the other who does',
    ),
    much('holism', '+', 'chair>director.trust', 'soon', '… and trusts'),
    much('holism', '+', 'greyZone', 'soon', '… and overlaps'),
  ),
  core(
    'C056',
    acting(GONE, '+', 'economisation', 'late', 'questions turn into economics'),
    acting(GONE, '-', 'localPolicy', 'late', '… instead of politics'),
    much(
      'chair~director.coupling',
      '+',
      'economisation',
      'late',
      'the closer the pair, the more is economics',
    ),
    much('chair~director.coupling', '-', 'localPolicy', 'late', '… and the less is politics'),
    living(
      'twenty-year-pair',
      'new-pair',
      '+',
      'economisation',
      'late',
      'twenty years turn questions into economics',
    ),
  ),
  core(
    'C057',
    ...(['professionalValues', 'voice'] as const).flatMap((stock) =>
      (
        [
          'director.softens-assessment',
          'director.serves-only-winners',
          'pressure.yielded-to',
          'question.silenced',
          GONE,
        ] as const
      ).map((event) => acting(event, '-', stock, 'late', `${event}: loyalty pushes ${stock} aside`)),
    ),
    acting(
      'director.stands-by-assessment',
      '+',
      'professionalValues',
      'late',
      'who stands by an assessment keeps them',
    ),
    acting('director.stands-by-assessment', '+', 'voice', 'late', '… and lets others speak'),
  ),
  core(
    'C058',
    acting(GONE, '+', 'boardLoad', 'late', 'the board is full', { size: 'clear' }),
    acting(GONE, '+', 'workload.chair', 'late', '… and so are its chair'),
    acting(GONE, '+', 'workload', 'late', '… and the director'),
    acting(GONE, '-', 'localPolicy', 'late', 'policy has weak conditions'),
    acting(GONE, '+', 'adminPower', 'late', 'power has moved to officials'),
    living(WITHOUT, WITH, '+', 'boardLoad', 'late', 'a board alone is fuller', { size: 'large' }),
  ),
  {
    id: 'C059',
    core: true,
    how: 'contrast',
    says: 'keeping the committees and removing them are each best on at least two goods',
    tests: [
      acting(GONE, '+', 'holism', 'late', 'for removing: the whole'),
      acting(GONE, '-', 'insight', 'late', 'for keeping: insight'),
    ],
  },
  {
    id: 'C060',
    core: true,
    how: 'coupling',
    says: 'without committees the pair grows together faster',
    tests: [
      living(
        WITHOUT,
        WITH,
        '+',
        'chair~director.coupling',
        'late',
        'where there are no committees the pair grows together faster',
      ),
      living(WITHOUT, WITH, '+', 'knowledgeConcentration', 'late', '… and keeps more to itself'),
      acting(
        GONE,
        '+',
        'chair~director.coupling',
        'late',
        'without committees the pair grows together faster',
      ),
      acting(GONE, '+', 'knowledgeConcentration', 'late', '… and what they know stays with them'),
    ],
  },
  other(
    'C061',
    ...(['pair.talks-about-roles', 'board.informed'] as const).flatMap((event) => [
      acting(event, '+', 'voice', 'soon', `${event}: looking at it together lets people speak`),
      acting(event, '+', 'chair>director.trust', 'soon', `${event}: … and makes trust`),
    ]),
  ),
];
