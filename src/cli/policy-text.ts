/** The written policy as a table, from the rows that the model runs on. */
import type { Act } from '../model/act.ts';
import type { Chance, Habit } from '../model/people/habit.ts';
import { PEOPLE } from '../model/people.ts';
import { table } from './markdown.ts';

const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;

const chanceText = ({ usual, leans = [] }: Chance): string =>
  [
    percent(usual),
    ...leans.map(([stock, slope]) => `\`${stock}\` ${slope > 0 ? '+' : '−'}${Math.abs(slope)}`),
  ].join(', ');

const actText = ({ event, kind }: Act): string => (kind ? `\`${event}\` (${kind})` : `\`${event}\``);

const doesText = ({ does, orElse }: Habit): string =>
  orElse ? `${actText(does)} in ${chanceText(orElse.unless)}, else ${actText(orElse.does)}` : actText(does);

const SEASONS = ['January to March', 'April to June', 'July to September', 'October to December'] as const;

const whenText = ({ when = [], season, term, government, leaving, waits, strain }: Habit): string =>
  [
    season === undefined ? '' : SEASONS[season],
    term === undefined
      ? ''
      : typeof term === 'number'
        ? `quarter ${term + 1} of the term`
        : `quarters ${term[0] + 1}–${term[1] + 1} of the term`,
    government ? `a ${government} government` : '',
    leaving ? `patience is out: ${leaving === 'other' ? 'other reasons' : leaving}` : '',
    waits ? `a \`${waits[0]}\` waits` : '',
    ...when.map((condition) => `\`${condition}\``),
    strain ? '*strain*' : '',
  ]
    .filter(Boolean)
    .join('; ');

export const policyTable = (): string =>
  table(
    ['Habit', 'Chance', 'What', 'When', 'Why', 'Certainty'],
    PEOPLE.map((habit) => [
      habit.id,
      chanceText(habit.chance),
      doesText(habit),
      whenText(habit),
      habit.why,
      habit.certainty,
    ]),
  );
