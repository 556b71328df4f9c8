/** The four-year wheel and the year wheel: the dates that come whether or not anybody reports them. */
import type { Act } from './act.ts';
import type { Context } from './context.ts';

/** Quarter 0 is January–March of year 1, the first year after an election; the next is in September of year 4. */
export const TERM = 16;
export const FIRST_ELECTION = 14;

export interface CalendarDate {
  /** The event that time sends when the quarter ends and nobody has. */
  readonly event: string;
  readonly date: string;
  readonly law: string;
  readonly isDue: (context: Context) => boolean;
}

const everyYear =
  (season: number) =>
  ({ quarter }: Context): boolean =>
    quarter % 4 === season;
const sinceElection = ({ quarter, last }: Context): number => quarter - last.election;
const reportedNow =
  (mark: keyof Context['last']) =>
  ({ quarter, last }: Context): boolean =>
    last[mark] === quarter;

const date = (
  event: string,
  mark: keyof Context['last'],
  when: string,
  law: string,
  isDue: (context: Context) => boolean,
): CalendarDate => ({
  event,
  date: when,
  law,
  isDue: (context) => isDue(context) && !reportedNow(mark)(context),
});

/** In the order of the year. */
export const CALENDAR: readonly CalendarDate[] = [
  date('calendar.accounts', 'accounts', '15 April', 'KL 11:20', everyYear(1)),
  date(
    'election.same-majority',
    'election',
    'second Sunday of September, every fourth year',
    'vallagen 1:3',
    ({ quarter }) => quarter % TERM === FIRST_ELECTION,
  ),
  date(
    'calendar.new-council',
    'newCouncil',
    '15 October after an election',
    'KL 5:9',
    (context) => sinceElection(context) === 1,
  ),
  date('calendar.budget', 'budget', 'before the end of November', 'KL 11:10', everyYear(3)),
  date(
    'calendar.new-board',
    'newBoard',
    '31 December after an election',
    'KL 6:18',
    (context) => sinceElection(context) === 1,
  ),
  // A new majority elects its own chair; whoever reports the day does so in the winter after the election at the latest.
  // After a chair who has gone in between the council elects one within half a year (C042, C048).
  date(
    'chair.elected',
    'newChair',
    'January after a change of majority, and half a year after a chair has gone',
    'KL 6:21',
    ({ quarter, last }) =>
      (quarter - last.newMajority === 2 &&
        last.newMajority === last.election &&
        last.newChair < last.election) ||
      (quarter - last.chairGone === 2 && last.newChair < last.chairGone),
  ),
];

/** What the calendar still holds for the quarter that is about to end. */
export const datesDue = (context: Context): readonly Act[] =>
  CALENDAR.filter(({ isDue }) => isDue(context)).map(({ event }) => ({ event }));
