/** Questions to begin with: each is a setup, and where in it the answer stands. The words are in the catalogues under the id. */
import type { LabEvent, LabSetup } from './setup.ts';

export interface LabLook {
  readonly stock: string;
  readonly quarter: number;
  /** What B is, seen from A; `same` means less than two points apart. */
  readonly b: 'higher' | 'lower' | 'same';
}

export interface LabQuestion {
  readonly id: LabQuestionId;
  readonly setup: LabSetup;
  /** The first is the answer, the others are what it costs or brings besides. */
  readonly look: readonly [LabLook, ...LabLook[]];
}

export const LAB_QUESTION_IDS = [
  'paper-and-talk',
  'paper-alone',
  'chair-exchanged',
  'committees',
  'promise',
  'exit',
  'savings',
  'gold',
  'nobody-writes',
  'winners-only',
] as const;
export type LabQuestionId = (typeof LAB_QUESTION_IDS)[number];

const SEED = 7;

/** One line a quarter: `4 pair.quarrels`, or several events after one another, each with its quarter. */
const events = (text: string): readonly LabEvent[] =>
  text
    .split(';')
    .map((part) => part.trim().split(' '))
    .flatMap(([quarter = '', event = '']) => (event === '' ? [] : [{ quarter: Number(quarter), event }]));

const every = (step: number, event: string, from: number, to: number): readonly LabEvent[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, nth) => ({
    quarter: from + nth * step,
    event,
  }));

const inOrder = (...lists: readonly (readonly LabEvent[])[]): readonly LabEvent[] =>
  lists.flat().sort((one, other) => one.quarter - other.quarter);

const look = (stock: string, quarter: number, b: LabLook['b']): LabLook => ({ stock, quarter, b });

const question = (
  id: LabQuestionId,
  setup: Pick<LabSetup, 'start' | 'until' | 'a' | 'b' | 'stocks'>,
  ...looks: LabQuestion['look']
): LabQuestion => ({ id, setup: { ...setup, seed: SEED, people: 'still' }, look: looks });

const CLOSE = every(2, 'pair.thinks-aloud', 1, 30);

export const LAB_QUESTIONS: readonly LabQuestion[] = [
  question(
    'paper-and-talk',
    {
      start: 'new-pair',
      until: 16,
      a: events('2 agreement.written'),
      b: events(
        '2 pair.talks-about-roles; 2 agreement.written; 6 agreement.followed-up; 10 agreement.followed-up',
      ),
      stocks: ['director>chair.trust', 'chair>director.trust', 'chair~director.roleGap', 'accountability'],
    },
    look('director>chair.trust', 14, 'higher'),
    look('chair~director.roleGap', 14, 'lower'),
  ),
  question(
    'paper-alone',
    {
      start: 'new-pair',
      until: 16,
      a: [],
      b: events('2 agreement.written'),
      stocks: ['chair~director.roleGap', 'director>chair.trust', 'formalisation', 'accountability'],
    },
    look('chair~director.roleGap', 14, 'same'),
    look('formalisation', 14, 'higher'),
  ),
  question(
    'chair-exchanged',
    {
      start: 'twenty-year-pair',
      until: 24,
      a: events('12 chair.hands-over; 12 chair.elected'),
      b: events(
        `1 director.documents-decisions; 2 knowledge.shared; 5 pair.talks-about-roles; 5 agreement.written;
        6 successor.shadows; 9 knowledge.shared; 12 chair.hands-over; 12 chair.elected`,
      ),
      stocks: ['knowledgeConcentration', 'localPolicy', 'capacity', 'chair>director.trust'],
    },
    look('localPolicy', 20, 'higher'),
    look('knowledgeConcentration', 20, 'lower'),
  ),
  question(
    'committees',
    {
      start: 'with-committees',
      until: 24,
      a: [],
      b: events('2 committees.proposed-dissolved; 4 committees.dissolved'),
      stocks: ['holism', 'localPolicy', 'boardLoad', 'adminPower', 'economisation', 'insight'],
    },
    look('holism', 20, 'higher'),
    look('localPolicy', 20, 'lower'),
  ),
  question(
    'promise',
    {
      start: 'after-majority-change',
      until: 16,
      a: events('1 director.hides-running-promise; 6 press.leak'),
      b: events('1 director.tells-running-promises; 6 press.leak'),
      stocks: ['chair>director.trust', 'knowledgeConcentration', 'accountability', 'turnoverRisk'],
    },
    look('chair>director.trust', 8, 'higher'),
  ),
  question(
    'exit',
    {
      start: 'twenty-year-pair',
      until: 16,
      a: events('4 director.resigns; 8 director.recruited'),
      b: events('4 director.dismissed; 8 director.recruited'),
      stocks: ['capacity', 'legalQuality', 'economy', 'voice'],
    },
    look('capacity', 8, 'lower'),
    look('voice', 8, 'lower'),
  ),
  question(
    'savings',
    {
      start: 'with-committees',
      until: 20,
      a: events('2 saving.proposed; 3 saving.decided'),
      b: events(
        '2 saving.proposed; 3 saving.postponed; 7 saving.postponed; 11 saving.postponed; 12 saving.decided',
      ),
      stocks: ['economy', 'citizenConfidence', 'longTerm', 'capacity'],
    },
    look('economy', 12, 'lower'),
    look('citizenConfidence', 4, 'higher'),
  ),
  question(
    'gold',
    {
      start: 'working-pair',
      until: 32,
      a: CLOSE,
      b: inOrder(CLOSE, every(4, 'question.raised', 2, 30), every(4, 'board.informed', 3, 31)),
      stocks: ['insight', 'voice', 'unspokenProblems', 'greyZone'],
    },
    look('insight', 28, 'higher'),
    look('unspokenProblems', 28, 'lower'),
  ),
  question(
    'nobody-writes',
    {
      start: 'new-pair',
      until: 80,
      a: every(4, 'pair.thinks-aloud', 1, 77),
      b: inOrder(every(4, 'pair.thinks-aloud', 1, 77), every(4, 'director.documents-decisions', 3, 79)),
      stocks: ['knowledgeConcentration', 'chair~director.coupling', 'legalQuality', 'accountability'],
    },
    look('knowledgeConcentration', 80, 'lower'),
    look('legalQuality', 80, 'higher'),
  ),
  question(
    'winners-only',
    {
      start: 'with-committees',
      until: 20,
      a: inOrder(every(2, 'director.serves-only-winners', 1, 7), events('14 election.new-majority')),
      b: inOrder(every(2, 'director.informs-all-parties', 1, 7), events('14 election.new-majority')),
      stocks: ['opposition>director.trust', 'crossPartyTrust', 'politicisation', 'turnoverRisk'],
    },
    look('opposition>director.trust', 12, 'higher'),
    look('crossPartyTrust', 12, 'higher'),
  ),
];
