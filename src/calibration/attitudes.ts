/** Five pure attitudes of the pair: the ordinary habits, but always in one way, whatever the situation asks for. */
import type { Habit } from '../model/people/habit.ts';
import { HABITS } from '../model/people/habits.ts';
import { BOTH, chance, habit, PRESENT } from '../model/people/words.ts';
import type { AttitudeId } from './report.ts';

export interface Attitude {
  readonly id: AttitudeId;
  readonly about: string;
  readonly habits: readonly Habit[];
}

const ALWAYS = 'The attitude.';

/** The ordinary habits without some, with others, and with some that always turn out one way. */
const insteadOf = (
  without: readonly string[],
  settled: Readonly<Record<string, string>>,
  more: readonly Habit[],
): readonly Habit[] => [
  ...HABITS.filter(({ id }) => !without.includes(id)).map(({ orElse, ...kept }) => {
    const event = settled[kept.id];
    return event ? { ...kept, does: { event } } : { ...kept, ...(orElse ? { orElse } : {}) };
  }),
  ...more,
];

const both = (id: string, event: string, share: number, when: readonly string[] = []): Habit =>
  habit(`attitude.${id}`, event, chance(share), ALWAYS, { when: [...BOTH, ...when] });

export const ATTITUDES: readonly Attitude[] = [
  { id: 'ordinary', about: 'As people ordinarily do: now one way, now another.', habits: HABITS },
  {
    id: 'close',
    about: 'Always close: think aloud together, share what succeeds, spare each other, write nothing down.',
    habits: insteadOf(
      [
        'closeness',
        'success',
        'quarrel',
        'roles-talked',
        'roles-talked-when-new',
        'agreement-written',
        'follow-up',
      ],
      {
        'in-public': 'chair.defends-director',
        assessment: 'director.softens-assessment',
        'running-promises': 'director.tells-running-promises',
      },
      [both('aloud', 'pair.thinks-aloud', 0.7), both('success', 'pair.shares-success', 0.15)],
    ),
  },
  {
    id: 'formal',
    about: 'Always formal: roles talked through, agreements written and followed up, decisions documented.',
    habits: insteadOf(
      ['closeness', 'success', 'roles-talked', 'agreement-written', 'follow-up', 'documents', 'procedure'],
      { case: 'case.prepared-well' },
      [
        both('roles', 'pair.talks-about-roles', 0.12),
        both('written', 'agreement.written', 0.5, ['agreement=talked']),
        both('follow-up', 'agreement.followed-up', 0.25, ['agreement=agreed|lived|paper']),
        both('procedure', 'procedure.defended', 0.15),
        habit('attitude.documents', 'director.documents-decisions', chance(0.35), ALWAYS, {
          when: [PRESENT],
        }),
      ],
    ),
  },
  {
    id: 'silent',
    about:
      'Always silent: awkward questions are not asked, the board is not troubled, what one knows one keeps.',
    habits: insteadOf(
      ['quarrel', 'all-parties', 'workload-raised', 'critic', 'criticism', 'roles-talked'],
      {
        question: 'question.silenced',
        board: 'board.kept-in-the-dark',
        assessment: 'director.softens-assessment',
        'running-promises': 'director.hides-running-promise',
        knowledge: 'knowledge.hoarded',
        mistake: 'mistake.punished',
        'saving-answered': 'saving.postponed',
      },
      [habit('attitude.withheld', 'document.withheld', chance(0.06), ALWAYS)],
    ),
  },
  {
    id: 'open',
    about: 'Always open: everybody is told, questions are asked aloud, and disagreement is shown.',
    habits: insteadOf(
      ['quarrel', 'documents'],
      {
        question: 'question.raised',
        board: 'board.informed',
        assessment: 'director.stands-by-assessment',
        'running-promises': 'director.tells-running-promises',
        knowledge: 'knowledge.shared',
        mistake: 'mistake.allowed',
        opposition: 'chair.involves-opposition',
        'all-parties': 'director.informs-all-parties',
        interest: 'conflict-of-interest.declared',
        cooperation: 'cooperation.reported',
      },
      [
        habit('attitude.informed', 'board.informed', chance(0.25), ALWAYS),
        habit('attitude.asked', 'question.raised', chance(0.25), ALWAYS),
        both('quarrel', 'pair.quarrels', 0.15),
      ],
    ),
  },
  {
    id: 'fast',
    about: 'Always fast: decide first, take the short way past whoever is slow, prepare later.',
    habits: insteadOf(
      ['roles-talked', 'follow-up', 'documents', 'procedure', 'opposition', 'bypass'],
      { case: 'case.rushed', 'saving-answered': 'saving.decided' },
      [
        both('bypass', 'chair.bypasses-director', 0.15),
        both('takes-over', 'director.takes-over-decision', 0.1),
        both('investment', 'investment.secured', 0.08),
        habit('attitude.rushed', 'case.rushed', chance(0.15), ALWAYS),
        both('saving', 'saving.decided', 0.05, ['economy<60']),
      ],
    ),
  },
];
