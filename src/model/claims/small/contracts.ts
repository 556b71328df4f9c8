/** What the report on small municipalities claims about forms of cooperation, and how it begins and ends (C144–C150, C179–C183). */
import type { Claim } from '../claim.ts';
import { acting, lacking, other, starting, untestable } from '../words.ts';

const joined = (kind: string) => ({ event: 'cooperation.joined', kind });
const plain = { without: { acts: ['cooperation.joined'] } } as const;
const leaving = { trigger: 'cooperation.left' } as const;
const written = ['pair.talks-about-roles', 'agreement.written'];

export const SMALL_CONTRACTS: readonly Claim[] = [
  other(
    'C144',
    acting(joined('contract'), '+', 'economy', 'soon', 'a contract needs little to carry it', plain),
    acting(joined('contract'), '-', 'workload', 'soon', '… and little work', plain),
  ),
  other(
    'C145',
    acting(
      joined('contract'),
      '-',
      'insight',
      'late',
      'the same contract hides the work from the elected',
      plain,
    ),
    acting(joined('contract'), '-', 'accountability', 'late', '… and who answers for it', plain),
  ),
  other(
    'C146',
    acting(
      joined('contract'),
      '-',
      'discretion',
      'now',
      'one cannot just ask somebody who is employed elsewhere',
      plain,
    ),
    acting(joined('contract'), '+', 'formalisation', 'now', '… it has to be in the contract', plain),
  ),
  other(
    'C147',
    acting(
      joined('under-the-radar'),
      '-',
      'insight',
      'late',
      'what is run where nobody looks is not seen',
      plain,
    ),
    acting(
      joined('under-the-radar'),
      '-',
      'legalQuality',
      'shock',
      '… and stands up badly when somebody does look',
      { ...plain, trigger: 'audit.criticism' },
    ),
  ),
  other(
    'C148',
    acting(
      joined('as-buyer'),
      '-',
      'cooperation',
      'late',
      'the one who buys has less of a say, and tires',
      plain,
    ),
    acting(joined('as-buyer'), '+', 'workload', 'soon', '… and has to learn to order', plain),
  ),
  other(
    'C149',
    acting(
      joined('alike'),
      '+',
      'cooperation',
      'late',
      'those who have the same troubles stay together',
      plain,
    ),
  ),
  untestable('C150', 'It is a wish about what the state should do; the state is not in the model.'),
  other(
    'C179',
    acting('cooperation.joined', '+', 'workload', 'soon', 'a cooperation takes the director’s time'),
  ),
  other(
    'C180',
    acting(
      joined('talked-through'),
      '+',
      'cooperation',
      'late',
      'aim, form and evaluation settled in open talks first make it last',
      plain,
    ),
    acting(joined('talked-through'), '+', 'formalisation', 'late', '… and stay written', plain),
  ),
  {
    id: 'C181',
    core: true,
    how: 'condition',
    says: 'When those who carry a cooperation leave, less of it goes where more than one knew it and the board was told.',
    tests: [
      acting('cooperation.reported', '+', 'cooperation', 'late', 'kept in talk, it lives', { size: 'clear' }),
      acting('cooperation.reported', '-', 'knowledgeConcentration', 'late', '… and more than one knows it'),
      acting('successor.shadows', '+', 'cooperation', 'shock', 'a successor who came along carries it on', {
        trigger: 'director.dismissed',
      }),
      acting('knowledge.shared', '+', 'cooperation', 'shock', '… or colleagues who were told', {
        trigger: 'director.dismissed',
      }),
      acting(
        ['knowledge.shared', 'director.documents-decisions'],
        '+',
        'cooperation',
        'shock',
        '… or what was written',
        { trigger: 'director.dismissed' },
      ),
      acting(
        'cooperation.reported',
        '+',
        'cooperation',
        'shock',
        'told of, it survives the one who carried it',
        { trigger: 'director.dismissed' },
      ),
      lacking(
        'knowledgeConcentration',
        '+',
        'cooperation',
        'shock',
        'where one head knows all, it goes with that head',
        { trigger: 'director.dismissed', size: 'clear' },
      ),
      acting(
        'knowledge.shared',
        '-',
        'knowledgeConcentration',
        'shock',
        '… so that less goes with the chair too',
        { trigger: 'chair.elected' },
      ),
      lacking('knowledgeConcentration', '+', 'cooperation', 'shock', 'also when it is the chair who goes', {
        trigger: 'chair.elected',
      }),
      lacking('knowledgeConcentration', '+', 'cooperation', 'shock', '… or a director who resigns', {
        trigger: 'director.resigns',
      }),
      lacking('knowledgeConcentration', '+', 'cooperation', 'shock', '… also with a manager', {
        trigger: 'manager.left',
      }),
      acting('knowledge.shared', '-', 'knowledgeConcentration', 'late', 'shared, it is known by more'),
      acting(
        'successor.shadows',
        '-',
        'knowledgeConcentration',
        'late',
        '… and with somebody who comes along',
      ),
    ],
  },
  {
    id: 'C182',
    core: true,
    how: 'condition',
    says: 'How to part, written while nobody thinks of it, makes leaving cheaper.',
    tests: [
      acting(
        written,
        '+',
        'economy',
        'shock',
        'what was talked through and written makes leaving cheaper',
        leaving,
      ),
      acting('agreement.written', '+', 'economy', 'shock', '… also what was only written', leaving),
      starting(
        { formalisation: 80 },
        { formalisation: 20 },
        '+',
        'cooperation',
        'shock',
        '… and less of the working together is lost',
        leaving,
      ),
      acting('agreement.decided-by-board', '+', 'economy', 'shock', '… or decided', leaving),
      starting(
        { formalisation: 80 },
        { formalisation: 20 },
        '+',
        'economy',
        'shock',
        'where things are on paper, leaving costs less',
        leaving,
      ),
      starting(
        { formalisation: 80 },
        { formalisation: 20 },
        '-',
        'workload',
        'shock',
        '… and is less work',
        leaving,
      ),
      acting(
        { event: 'cooperation.left', kind: 'agreed' },
        '+',
        'economy',
        'now',
        'left by terms against left at once',
        { without: { acts: ['cooperation.left'] } },
      ),
      acting(
        { event: 'cooperation.left', kind: 'agreed' },
        '+',
        'capacity',
        'late',
        '… with time to build up what one takes back',
        { without: { acts: ['cooperation.left'] } },
      ),
      acting('cooperation.left', '-', 'economy', 'soon', 'leaving without costs'),
    ],
  },
  untestable(
    'C183',
    'It says that unclear law keeps municipalities from what the law allows. How clear the law is varies in no municipality of the model.',
  ),
];
