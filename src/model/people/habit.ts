/** The shape of a habit: what people ordinarily do, how likely it is, and why; read by one interpreter and printed as it stands. */
import type { Act } from '../act.ts';
import { FIRST_ELECTION, TERM } from '../calendar.ts';
import { holds } from '../conditions.ts';
import type { Context, Mark, Regimes } from '../context.ts';
import { draw } from '../draw.ts';
import { timesOf } from '../events.ts';
import type { AnyStock } from '../stock-names.ts';

/** `published`: a figure with a source. `seed`: hinted at by a source, the size is ours. `assumption`: ours. */
export type Certainty = 'published' | 'seed' | 'assumption';

/** A probability, and how it leans on the stocks. */
export interface Chance {
  /** Where all stocks are middling (50). */
  readonly usual: number;
  /** For each stock: 1 makes it twice as likely at 100 as at 50 and never at 0; -1 the other way round. */
  readonly leans?: readonly (readonly [stock: AnyStock, slope: number])[];
}

/** Which part of the year: 0 is January to March. */
export type Season = 0 | 1 | 2 | 3;

/** What the habits are read against: the municipality, and whether its director's patience is out. */
export interface Circumstances {
  readonly context: Context;
  readonly regimes: Regimes;
  /** Why the director leaves now; undefined while patience lasts. */
  readonly leaving?: 'cooperation' | 'other';
}

export interface Habit {
  readonly id: string;
  /** All must hold; in the words of the catalogue: `stock<33`, `stock>66`, `region=state|state`. */
  readonly when?: readonly string[];
  /** Only in this part of the year. */
  readonly season?: Season;
  /** Only in this quarter of the term, or from the first to the last: 0 is the winter after an election, 14 the next election. */
  readonly term?: number | readonly [first: number, last: number];
  /** Only under a minority or only under a majority; drawn for each term. */
  readonly government?: 'minority' | 'majority';
  /** Only when the director's patience is out, and for this reason. */
  readonly leaving?: 'cooperation' | 'other';
  /** Only if nothing that leaves this mark has been reported this quarter. */
  readonly unless?: Mark;
  /** Only while the first has been reported more often than the others together: something waits for its answer. */
  readonly waits?: readonly [asked: string, ...answers: string[]];
  /** Per quarter. */
  readonly chance: Chance;
  /** Multiplied by how contentious the place is: towns differ, and a minority government makes it worse. */
  readonly strain?: true;
  readonly does: Act;
  /** What is done instead when it does not turn out that way, and the chance that it does turn out as in `does`. */
  readonly orElse?: { readonly does: Act; readonly unless: Chance };
  readonly why: string;
  readonly certainty: Certainty;
}

/** 0–1. */
const likelihood = (chance: Chance, context: Context): number => {
  let value = chance.usual;
  for (const [stock, slope] of chance.leans ?? []) {
    value *= Math.max(0, 1 + (slope * (context.stocks[stock] - 5000)) / 5000);
  }
  return Math.min(1, value);
};

const isWaiting = (waits: Habit['waits'], { counts }: Context): boolean => {
  if (!waits) return true;
  const [asked, ...answers] = waits;
  const answered = answers.reduce((sum, event) => sum + timesOf(counts, event), 0);
  return timesOf(counts, asked) > answered;
};

/** Governments that lacked a majority of their own after the elections of 2022: 114 of 290. */
export const MINORITY_SHARE = 0.39;

/** Whether the government of the term that the quarter lies in lacks a majority of its own. */
export const isMinority = (seed: number, quarter: number): boolean =>
  draw(seed, 'government', Math.floor((quarter + TERM - FIRST_ELECTION) / TERM)) < MINORITY_SHARE;

/** Towns differ in how contentious they are: from a fifth of the usual to two and a half times, most of them below. */
const CONTENTION = { least: 0.2, spread: 2.4, minority: 1.5, majority: 0.7 } as const;

/** What the chance of strain is multiplied by in this town, in this term; about 1 on average. */
export const contention = (seed: number, quarter: number): number => {
  const drawn = draw(seed, 'contention');
  const town = CONTENTION.least + CONTENTION.spread * drawn * drawn;
  return town * (isMinority(seed, quarter) ? CONTENTION.minority : CONTENTION.majority);
};

const isInTerm = (term: Habit['term'], quarter: number): boolean => {
  if (term === undefined) return true;
  const [first, last] = typeof term === 'number' ? [term, term] : term;
  return quarter % TERM >= first && quarter % TERM <= last;
};

/** What comes of the habit this quarter: the draw is named after the habit, so that one habit never shifts another. */
export const actOf = (habit: Habit, { context, regimes, leaving }: Circumstances): Act | undefined => {
  const { seed, quarter, stocks } = context;
  if (habit.season !== undefined && quarter % 4 !== habit.season) return undefined;
  if (!isInTerm(habit.term, quarter)) return undefined;
  if (habit.unless && context.last[habit.unless] === quarter) return undefined;
  if (habit.leaving !== undefined && habit.leaving !== leaving) return undefined;
  const times = habit.strain ? contention(seed, quarter) : 1;
  if (draw(seed, habit.id, quarter) >= times * likelihood(habit.chance, context)) return undefined;
  if (!isWaiting(habit.waits, context)) return undefined;
  if (habit.government && (habit.government === 'minority') !== isMinority(seed, quarter)) return undefined;
  if (habit.when && !habit.when.every((condition) => holds(condition, stocks, regimes))) return undefined;
  const { orElse } = habit;
  if (!orElse || draw(seed, `${habit.id}.so`, quarter) < likelihood(orElse.unless, context))
    return habit.does;
  return orElse.does;
};
