/** What the report on directors in small municipalities claims about working together with others (C131–C150, C179–C183). */
import type { Claim } from './claim.ts';
import { acting, core, lacking, much, other, starting, untestable } from './words.ts';

const joined = (kind: string) => ({ event: 'cooperation.joined', kind });
const plain = { without: { acts: ['cooperation.joined'] } } as const;
const leaving = { trigger: 'cooperation.left' } as const;
const written = ['pair.talks-about-roles', 'agreement.written'];

export const SMALL_COOPERATION: readonly Claim[] = [
  other(
    'C131',
    acting('cooperation.joined', '+', 'capacity', 'late', 'borrowing from others makes one able to do more', {
      size: 'clear',
    }),
    acting('cooperation.joined', '-', 'workload', 'late', '… with less work'),
    acting(joined('alike'), '-', 'workload', 'late', '… least where they are like oneself'),
  ),
  other(
    'C132',
    acting('cooperation.joined', '+', 'cooperation', 'late', 'a cooperation that was joined lives', {
      size: 'clear',
    }),
    acting('cooperation.joined', '+', 'economy', 'late', '… and pays in the end'),
  ),
  core(
    'C133',
    lacking('insight', '-', 'cooperation', 'late', 'a cooperation that politicians do not see withers'),
    acting('cooperation.reported', '+', 'cooperation', 'late', 'one the board hears of lives', {
      size: 'clear',
    }),
    acting('cooperation.reported', '+', 'insight', 'late', '… since the board can see it'),
    acting('cooperation.neglected', '-', 'cooperation', 'late', 'one that nobody tells of withers', {
      size: 'clear',
    }),
    acting('cooperation.reported', '+', 'cooperation', 'late', 'told of against not', {
      size: 'large',
      without: { acts: ['cooperation.neglected'] },
    }),
    acting('board.informed', '+', 'cooperation', 'late', 'a board that is informed keeps it up'),
    acting('board.kept-in-the-dark', '-', 'cooperation', 'late', '… one in the dark does not'),
    acting('board.informed', '+', 'cooperation', 'late', 'informed against in the dark', {
      size: 'clear',
      without: { acts: ['board.kept-in-the-dark'] },
    }),
  ),
  other(
    'C134',
    acting('election.new-majority', '-', 'cooperation', 'late', 'the inexperienced back out of cooperation'),
    acting('election.new-majority', '-', 'cooperation', 'late', '… more than those who were there before', {
      without: { acts: ['election.same-majority'] },
    }),
  ),
  core(
    'C135',
    acting(
      joined('for-savings'),
      '-',
      'cooperation',
      'late',
      'a cooperation entered for the savings lives shorter',
      plain,
    ),
    acting(joined('for-savings'), '-', 'chair>director.trust', 'late', '… and disappoints the chair', plain),
    acting(joined('for-savings'), '-', 'director>chair.trust', 'late', '… and the director', plain),
    acting(
      'cooperation.neglected',
      '-',
      'cooperation',
      'late',
      'where the two expect different things and nobody says so, it withers',
      { size: 'clear' },
    ),
    acting('cooperation.neglected', '-', 'chair>director.trust', 'late', '… and so does trust'),
    acting('cooperation.neglected', '-', 'director>chair.trust', 'late', '… on both sides'),
    much(
      'chair~director.roleGap',
      '-',
      'cooperation',
      'late',
      'the further apart the two read it, the worse it goes',
    ),
    much('chair~director.roleGap', '-', 'chair>director.trust', 'late', '… also between them'),
    much('chair~director.roleGap', '-', 'director>chair.trust', 'late', '… both ways'),
    much(
      'economisation',
      '-',
      'cooperation',
      'late',
      'where everything is counted in money, cooperation disappoints',
    ),
  ),
  other(
    'C136',
    acting('cooperation.left', '-', 'cooperation', 'now', 'the largest leaves and the cooperation falls', {
      size: 'large',
    }),
    acting('cooperation.left', '+', 'localPolicy', 'now', '… to decide for itself'),
  ),
  other(
    'C140',
    acting(
      joined('small-field'),
      '-',
      'cooperation',
      'late',
      'working together on the small leaves the large as it was',
      plain,
    ),
    acting(joined('small-field'), '-', 'capacity', 'late', '… and gives less', plain),
  ),
  other(
    'C141',
    acting(joined('other-systems'), '+', 'workload', 'soon', 'systems that do not fit make work', plain),
    acting(joined('other-systems'), '-', 'cooperation', 'soon', '… and eat up the gain', plain),
  ),
  other(
    'C142',
    acting(
      joined('informal'),
      '-',
      'insight',
      'late',
      'what is only agreed by word of mouth is not seen',
      plain,
    ),
    acting(joined('informal'), '-', 'legalQuality', 'late', '… and stands up badly', plain),
  ),
  other(
    'C143',
    acting(
      joined('beyond-municipalities'),
      '+',
      'citizenConfidence',
      'late',
      'cooperation with others in the town is seen in the town',
      plain,
    ),
    acting(joined('beyond-municipalities'), '+', 'capacity', 'late', '… and brings ability'),
  ),
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
        'late',
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
