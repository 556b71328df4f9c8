/** Who comes and who goes when no player decides: elections, chairs, directors. The shares are the published ones where there are any. */
import type { Habit } from './habit.ts';
import { chance, habit, PRESENT, SEATED } from './words.ts';

const ELECTIONS: readonly Habit[] = [
  habit(
    'election',
    'election.new-majority',
    chance(1),
    '109, 127 and 107 of 290 municipalities got a new governing coalition after 2014, 2018 and 2022: 39 % (SKR).',
    {
      term: 14,
      unless: 'election',
      orElse: ['election.same-majority', chance(0.394)],
      certainty: 'published',
    },
  ),
  habit(
    'coalition-of-a-minority',
    'coalition.breaks',
    chance(0.018),
    'The composition changed in 35 of 290 within the term by 2024 (SKR); that minorities break oftener is ours.',
    { term: [2, 12], government: 'minority', when: ['majority=stable|settled'], certainty: 'seed' },
  ),
  habit(
    'coalition-of-a-majority',
    'coalition.breaks',
    chance(0.008),
    'The same figure, the share of majorities.',
    { term: [2, 12], government: 'majority', when: ['majority=stable|settled'], certainty: 'seed' },
  ),
  habit(
    'after-the-break',
    'coalition.mended',
    chance(0.6),
    'Of those, 13 in a term shifted power (2014–18, SKR): the chair goes; else it is mended.',
    {
      term: [2, 13],
      when: ['majority=contested', SEATED],
      orElse: ['chair.hands-over', chance(0.62)],
      certainty: 'seed',
    },
  ),
];

const CHAIRS: readonly Habit[] = [
  habit(
    'chair-after-election',
    'chair.hands-over',
    chance(0.31),
    '169 of 290 chairs were new after 2022 (SKR): all where the majority changed, and three in ten of the others.',
    { term: 15, when: ['majority=stable|settled', SEATED], certainty: 'published' },
  ),
  habit(
    'chair-in-the-term',
    'chair.hands-over',
    chance(0.008),
    'About every fifth councillor leaves early (SCB); chairs less often.',
    { term: [1, 12], when: [SEATED] },
  ),
  habit('chair-ousted', 'chair.ousted', chance(0.003), 'A few are pushed out by their own (C048, C154).', {
    term: [1, 12],
    when: [SEATED],
  }),
  habit(
    'chair-elected',
    'chair.elected',
    chance(1),
    'The next council meeting elects the next chair (KL 6:21).',
    {
      when: ['chair=handingOver'],
      certainty: 'published',
    },
  ),
];

const DIRECTORS: readonly Habit[] = [
  habit(
    'director-over-cooperation',
    'director.dismissed',
    chance(1),
    'In 26 % of the municipalities with exits somebody was dismissed or had an agreement (Chefstidningen): half of these.',
    {
      leaving: 'cooperation',
      when: [PRESENT],
      kind: 'agreement',
      orElse: ['director.resigns', chance(0.5)],
      certainty: 'published',
    },
  ),
  habit(
    'director-for-other-reasons',
    'director.retires',
    chance(1),
    'A pension for some, another post for most; the share is ours.',
    { leaving: 'other', when: [PRESENT], orElse: ['director.resigns', chance(0.35)] },
  ),
  habit(
    'director-announced',
    'director.recruited',
    chance(0.8),
    'All but the fifth who were dismissed had told ahead, when patience was near its end; the next one follows at once.',
    { when: ['director=vacant'] },
  ),
  habit(
    'director-recruited',
    'director.recruited',
    chance(0.65),
    'The others are followed by a new one two or three quarters after they left; the time is ours.',
    { when: ['director=acting'] },
  ),
];

export const OFFICES: readonly Habit[] = [...ELECTIONS, ...CHAIRS, ...DIRECTORS];
