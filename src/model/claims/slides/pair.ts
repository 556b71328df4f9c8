/** What the slides of 2011 claim about two who have pulled together for long (C035–C041). */
import type { Claim } from '../claim.ts';
import { acting, core, living, much, starting } from '../words.ts';

const CLOSE = { 'chair>director.trust': 85, 'director>chair.trust': 85, 'chair~director.coupling': 85 };
const APART = { 'chair>director.trust': 25, 'director>chair.trust': 25, 'chair~director.coupling': 15 };
const TRUSTED = { 'chair>director.trust': 85, 'director>chair.trust': 85 };
const DISTRUSTED = { 'chair>director.trust': 30, 'director>chair.trust': 30 };

export const PAIR_CLAIMS: readonly Claim[] = [
  {
    id: 'C035',
    core: true,
    how: 'coupling',
    says: 'trust and shared years together gather knowledge and quiet the house more than each added to the other',
    tests: [
      starting(
        CLOSE,
        APART,
        '+',
        'knowledgeConcentration',
        'late',
        'a pair that pulls together gathers knowledge',
      ),
      starting(CLOSE, APART, '-', 'voice', 'late', '… and quiets the house'),
      living(
        'twenty-year-pair',
        'locked-pair',
        '+',
        'knowledgeConcentration',
        'late',
        'twenty good years gather more than bad ones',
        { size: 'large' },
      ),
      living('twenty-year-pair', 'locked-pair', '-', 'voice', 'late', '… and quiet more'),
      living(
        'twenty-year-pair',
        'working-pair',
        '+',
        'knowledgeConcentration',
        'late',
        'twenty years gather more than three',
        { size: 'large' },
      ),
      living('twenty-year-pair', 'working-pair', '-', 'voice', 'late', '… and quiet more', { size: 'large' }),
    ],
  },
  core(
    'C036',
    acting('pair.thinks-aloud', '+', 'discretion', 'now', 'thinking together gives room'),
    acting('pair.shares-success', '+', 'discretion', 'now', 'so does a shared success'),
    living(
      'twenty-year-pair',
      'locked-pair',
      '+',
      'discretion',
      'now',
      'two who trust each other have very large room',
      { size: 'large' },
    ),
    living('twenty-year-pair', 'new-pair', '+', 'discretion', 'now', '… larger than two who have just met', {
      size: 'large',
    }),
    starting(
      TRUSTED,
      DISTRUSTED,
      '+',
      'discretion',
      'soon',
      'strong trust gives very large room for manoeuvre',
      { size: 'large' },
    ),
    starting(TRUSTED, DISTRUSTED, '+', 'discretion', 'late', '… and keeps it', { size: 'large' }),
    much('chair>director.trust', '+', 'discretion', 'soon', 'it is the trust of the chair that gives it', {
      size: 'clear',
    }),
  ),
  core(
    'C037',
    ...(['voice', 'insight'] as const).flatMap((stock) => [
      living('twenty-year-pair', 'working-pair', '-', stock, 'late', `the long pair has less ${stock}`, {
        size: 'large',
      }),
      starting(
        { greyZone: 80, ...TRUSTED },
        { greyZone: 20, ...TRUSTED },
        '-',
        stock,
        'late',
        `in gold there is less ${stock}`,
      ),
      starting(CLOSE, APART, '-', stock, 'late', `closeness costs ${stock}`),
      acting('pair.thinks-aloud', '-', stock, 'late', `what two settle alone costs ${stock}`),
      acting('question.silenced', '-', stock, 'late', `a silenced question costs ${stock}`),
      acting('board.kept-in-the-dark', '-', stock, 'late', `a board in the dark costs ${stock}`),
    ]),
  ),
  {
    id: 'C038',
    core: true,
    how: 'contrast',
    says: 'trust from kept roles and trust from liking look the same until somebody leaves',
    tests: [
      much(
        'chair~director.chemistry',
        '-',
        'chair>director.trust',
        'shock',
        'what rested on liking is gone with the one who leaves',
        { trigger: 'chair.elected', before: ['board.informed'] },
      ),
    ],
  },
  core(
    'C039',
    starting(
      { 'chair~director.chemistry': 15 },
      { 'chair~director.chemistry': 85 },
      '+',
      'turnoverRisk',
      'now',
      'chemistry that is not right makes the director likelier to go',
    ),
    acting('pair.quarrels', '+', 'turnoverRisk', 'now', 'a quarrel makes the director likelier to go'),
    acting('chair.criticises-director', '+', 'turnoverRisk', 'now', 'so does criticism from the chair'),
    acting(
      'chair.elected',
      '+',
      'turnoverRisk',
      'now',
      'a new chair of the same party can mean a new director',
      {
        with: { start: 'twenty-year-pair', acts: ['chair.elected'] },
        without: { start: 'twenty-year-pair' },
      },
    ),
  ),
  core(
    'C040',
    acting('director.dismissed', '-', 'economy', 'now', 'a dismissal costs money', { size: 'clear' }),
    acting('director.dismissed', '-', 'economy', 'now', 'more than a director who goes by choice', {
      size: 'clear',
      without: { acts: ['director.resigns'] },
    }),
  ),
  core(
    'C041',
    acting('director.dismissed', '-', 'citizenConfidence', 'soon', 'a dismissal costs confidence'),
    acting('director.resigns', '-', 'citizenConfidence', 'soon', 'so does a director who gives up'),
    acting('chair.ousted', '-', 'citizenConfidence', 'soon', 'so does a chair who is forced out'),
    acting(
      'chair.criticises-director',
      '-',
      'citizenConfidence',
      'soon',
      'so do leaders who quarrel in the paper',
    ),
    acting('director.dismissed', '-', 'citizenConfidence', 'soon', 'a dismissal costs more than a pension', {
      without: { acts: ['director.retires'] },
    }),
  ),
];
