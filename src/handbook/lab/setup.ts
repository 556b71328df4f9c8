/** What the laboratory can be asked to run: a start, what is done when, and perhaps another course to compare with. */
import { type Act, CLAUSES, ROLES } from '../../model/act.ts';
import { eventOf } from '../../model/events.ts';
import { STARTS } from '../../model/starts.ts';
import { DERIVED_NAMES, isStock, RELATIONS } from '../../model/stock-names.ts';
import { LAB_LIMITS, TONES } from './limits.ts';

/** Something somebody does in a quarter; 0 is January–March of year 1. */
export interface LabEvent extends Act {
  readonly quarter: number;
}

/** The id of a start, or stock values in points (0–100) with the rest ordinary. */
export type LabStart = string | Readonly<Record<string, number>>;

export interface LabSetup {
  readonly start: LabStart;
  /** Where the comparison begins, when that is what differs. */
  readonly startB?: LabStart;
  /** 0–1048575, as in the play. */
  readonly seed: number;
  /** The last quarter. */
  readonly until: number;
  /** `still`: nobody acts but the events. `ordinary`: people also do what they usually do. */
  readonly people: 'still' | 'ordinary';
  readonly a: readonly LabEvent[];
  /** The comparison; undefined when nothing is compared. */
  readonly b?: readonly LabEvent[];
  /** The quarter in which the curves are read; the last one unless said. It changes nothing that is run. */
  readonly at?: number;
  /** The curves that are looked at. */
  readonly stocks: readonly string[];
}

export type Lane = 'a' | 'b';

export const LAB_PROBLEMS = [
  'unknown-start',
  'unknown-stock',
  'derived-start',
  'bad-value',
  'bad-seed',
  'bad-until',
  'bad-at',
  'bad-people',
  'no-stocks',
  'too-many-stocks',
  'too-many-events',
  'unknown-event',
  'bad-quarter',
  'bad-actor',
  'unknown-kind',
  'bad-act',
] as const;
export type LabProblemId = (typeof LAB_PROBLEMS)[number];

/** What is wrong with a setup. The words are in the catalogues under the id. */
export interface LabProblem {
  readonly id: LabProblemId;
  readonly given?: string;
  /** In which course, and the place of the event there, counted from 1. */
  readonly lane?: Lane;
  readonly nth?: number;
}

const inside = (value: number, low: number, high: number): boolean =>
  Number.isSafeInteger(value) && value >= low && value <= high;

const isDerived = (name: string): boolean => DERIVED_NAMES.some((derived) => derived === name);
const isTrust = (name: string): boolean => RELATIONS.some((relation) => name === `${relation}.trust`);

function checkStart(start: LabStart): LabProblem | undefined {
  if (typeof start === 'string') {
    return STARTS.some(({ id }) => id === start) ? undefined : { id: 'unknown-start', given: start };
  }
  for (const [name, value] of Object.entries(start)) {
    if (!isStock(name) && !isTrust(name))
      return { id: isDerived(name) ? 'derived-start' : 'unknown-stock', given: name };
    if (!(value >= 0 && value <= 100)) return { id: 'bad-value', given: `${name}: ${value}` };
  }
  return undefined;
}

function checkEvents(events: readonly LabEvent[], lane: Lane, until: number): LabProblem | undefined {
  if (events.length > LAB_LIMITS.events) return { id: 'too-many-events', lane, given: String(events.length) };
  for (const [index, { event, quarter, by, towards, tone, kind, clause }] of events.entries()) {
    const where = { lane, nth: index + 1 };
    const row = eventOf(event);
    if (!row) return { id: 'unknown-event', given: event, ...where };
    if (!inside(quarter, 0, until)) return { id: 'bad-quarter', given: String(quarter), ...where };
    if (by !== undefined && !row.actors.includes(by)) return { id: 'bad-actor', given: by, ...where };
    const isOdd =
      (towards !== undefined && !ROLES.includes(towards)) ||
      (tone !== undefined && !TONES.includes(tone)) ||
      (clause !== undefined && !CLAUSES.includes(clause));
    if (isOdd) return { id: 'bad-act', given: event, ...where };
    if (kind !== undefined && !Object.keys(row.kinds ?? {}).includes(kind))
      return { id: 'unknown-kind', given: kind, ...where };
  }
  return undefined;
}

/** The first thing wrong with a setup, or undefined when it can be run. */
export function checkSetup(setup: LabSetup): LabProblem | undefined {
  const { seed, until, stocks } = setup;
  const [least, most] = LAB_LIMITS.until;
  if (!inside(seed, 0, LAB_LIMITS.seed)) return { id: 'bad-seed', given: String(seed) };
  if (!inside(until, least, most)) return { id: 'bad-until', given: String(until) };
  if (setup.at !== undefined && !inside(setup.at, 0, until)) return { id: 'bad-at', given: String(setup.at) };
  if (setup.people !== 'still' && setup.people !== 'ordinary') return { id: 'bad-people' };
  const unknown = stocks.find((name) => !isStock(name) && !isDerived(name));
  if (unknown !== undefined) return { id: 'unknown-stock', given: unknown };
  if (stocks.length === 0) return { id: 'no-stocks' };
  if (stocks.length > LAB_LIMITS.stocks) return { id: 'too-many-stocks', given: String(stocks.length) };
  return (
    checkStart(setup.start) ??
    (setup.startB === undefined ? undefined : checkStart(setup.startB)) ??
    checkEvents(setup.a, 'a', until) ??
    (setup.b === undefined ? undefined : checkEvents(setup.b, 'b', until))
  );
}
