/** What the laboratory offers to choose from, read off the model: events, starts, stocks, regions. */
import { CLAUSES, type Clause, type Role } from '../../model/act.ts';
import { CALENDAR, FIRST_ELECTION, TERM } from '../../model/calendar.ts';
import { REGIONS } from '../../model/context.ts';
import { EVENTS, type EventRow } from '../../model/events.ts';
import { EMPTY, ordinary, STARTS } from '../../model/starts.ts';
import { isStock } from '../../model/stock-names.ts';
import { type Good, type Layer, STOCKS } from '../../model/stocks.ts';
import { LAB_LIMITS } from './limits.ts';

export interface LabEventInfo {
  readonly id: string;
  readonly actors: readonly Role[];
  readonly by: Role;
  readonly towards?: Role;
  readonly kinds: readonly string[];
  /** Whether it matters how it is said. */
  readonly hasTone: boolean;
  /** Whether it is about one clause of the agreement. */
  readonly hasClause: boolean;
  /** The law it breaks, by the kind of the act; '' is the act without a kind. */
  readonly breaks: Readonly<Record<string, string>>;
  readonly claims: readonly string[];
}

export interface LabStockInfo {
  readonly id: string;
  readonly layer: Layer;
  readonly good: Good;
  /** In an ordinary municipality; undefined for what is read off the others, and so no start value. */
  readonly ordinary?: number;
}

export interface LabCatalogue {
  readonly events: readonly LabEventInfo[];
  readonly starts: readonly string[];
  readonly stocks: readonly LabStockInfo[];
  readonly regions: readonly string[];
  readonly clauses: readonly Clause[];
  /** The dates that come by themselves, where nobody reports anything else, from quarter 0 to 120. */
  readonly dates: readonly LabDate[];
}

export interface LabDate {
  readonly quarter: number;
  readonly event: string;
}

/** A tone is felt in chemistry that is lost and in tension that is made (weigh.ts). */
const isFelt = ({ stock, size }: EventRow['effects'][number]): boolean =>
  stock.endsWith('chemistry') ? size < 0 : stock.endsWith('.tension') && size > 0;

const infoOf = (row: EventRow): LabEventInfo => {
  const kinds = Object.entries(row.kinds ?? {});
  const effects = [...row.effects, ...kinds.flatMap(([, { effects: more }]) => more)];
  return {
    id: row.id,
    actors: row.actors,
    by: row.defaultBy,
    ...(row.defaultTowards && { towards: row.defaultTowards }),
    kinds: kinds.map(([name]) => name),
    hasTone: row.tones !== undefined || effects.some(isFelt),
    hasClause: /^agreement\.(clause-|invoked|let-pass)/.test(row.id),
    breaks: Object.fromEntries([
      ...(row.unlawful ? [['', row.unlawful.law]] : []),
      ...kinds.flatMap(([name, { unlawful }]) => (unlawful ? [[name, unlawful.law]] : [])),
    ]),
    claims: row.claims,
  };
};

/** Asks the calendar of a municipality in which nobody has reported an election of their own. */
const datesIn = (quarter: number): readonly LabDate[] => {
  const terms = Math.floor((quarter - 1 - FIRST_ELECTION) / TERM);
  const election = terms < 0 ? EMPTY.last.election : FIRST_ELECTION + terms * TERM;
  const context = { ...EMPTY, quarter, last: { ...EMPTY.last, election } };
  return CALENDAR.filter(({ isDue }) => isDue(context)).map(({ event }) => ({ quarter, event }));
};

export const LAB_CATALOGUE: LabCatalogue = {
  events: EVENTS.map(infoOf),
  starts: STARTS.map(({ id }) => id),
  stocks: STOCKS.map(({ id, layer, good }) => ({
    id,
    layer,
    good,
    ...(isStock(id) && { ordinary: ordinary(id) }),
  })),
  regions: REGIONS,
  clauses: CLAUSES,
  dates: Array.from({ length: LAB_LIMITS.until[1] + 1 }, (_, quarter) => datesIn(quarter)).flat(),
};
