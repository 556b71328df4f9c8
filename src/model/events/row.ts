/** The shape of a row in the event catalogue, and the few words in which rows are written. */
import type { Role, Tone } from '../act.ts';
import type { Trigger } from '../context.ts';
import type { Part, Stock } from '../stock-names.ts';

/** `them>me` is how the one it is done towards sees the one who does it; `me>them` the other way round. */
export type Target = Stock | `them>me.${Part}` | `me>them.${Part}`;
export type When = 'now' | 'soon' | 'late' | Trigger;

export interface Effect {
  readonly stock: Target;
  /** 1 small, 2 clear, 3 large, with sign. */
  readonly size: number;
  readonly when: When;
  /** `stock<33`, `stock>66` or `region=state|state`; the effect is left out when it does not hold. */
  readonly given?: string;
}

/** Who comes upon what should not have been done: a court after an appeal, the auditors with the accounts, or the press. */
export type Finder = 'court' | 'auditors' | 'press';

/** What the act breaks, and who finds it at the latest. Its effects `atScrutiny` then come in any case. */
export interface Unlawful {
  readonly law: string;
  readonly foundBy: Finder;
}

/** One way of doing what the row is about: its effects come on top of the row's. */
export interface Kind {
  readonly effects: readonly Effect[];
  readonly claims: readonly string[];
  readonly evidence: string;
  readonly unlawful?: Unlawful;
}

export interface EventRow {
  readonly id: string;
  readonly group: string;
  readonly actors: readonly Role[];
  readonly defaultBy: Role;
  readonly defaultTowards?: Role;
  readonly effects: readonly Effect[];
  readonly claims: readonly string[];
  /** A authority, I interviews, H the researchers' own, X a real example, S survey, O opinion, Q open question, E our assumption. */
  readonly evidence: string;
  readonly kinds?: Readonly<Record<string, Kind>>;
  /** What the manner adds, a gentle hand or a firm one. */
  readonly tones?: Readonly<Partial<Record<Tone, readonly Effect[]>>>;
  readonly unlawful?: Unlawful;
}

export const kind = (
  claims: string,
  evidence: string,
  effects: readonly Effect[],
  unlawful?: Unlawful,
): Kind => ({ effects, claims: claims.split(' '), evidence, unlawful });

export const against = (law: string, foundBy: Finder): Unlawful => ({ law, foundBy });

const effect =
  (when: When) =>
  (stock: Target, size: number, given?: string): Effect => ({ stock, size, when, given });

/** In the same quarter. */
export const now = effect('now');
/** A quarter later. */
export const soon = effect('soon');
/** Some quarters later. */
export const late = effect('late');
/** When somebody next leaves the pair. */
export const atExit = effect('exit');
/** When the press or the auditors next look. */
export const atScrutiny = effect('scrutiny');
/** When the voters next speak. */
export const atElection = effect('election');
/** When the world next breaks in. */
export const atShock = effect('shock');

/** Between the two, in both directions. */
export const both = (make: typeof now, part: Part, size: number, given?: string): readonly Effect[] => [
  make(`chair>director.${part}`, size, given),
  make(`director>chair.${part}`, size, given),
];

/** Done while power shifts it is what the next chair and the director begin with (C184): what was there goes with the old one. */
export const toTheNext = (relation: 'chair>director' | 'director>chair'): readonly Effect[] =>
  (['ability', 'benevolence', 'integrity'] as const).map((part) =>
    atExit(`${relation}.${part}`, 1, 'majority=contested|outgoing'),
  );

/** Firm with a gentle hand keeps the relation, firmness alone costs it (C009); gentleness alone is another act. */
export const MANNER: Pick<EventRow, 'tones'>['tones'] = {
  gentle: [now('them>me.ability', 1), now('them>me.benevolence', 1), now('them>me.integrity', 1)],
  firm: [now('them>me.benevolence', -1)],
};

const ROLE_WORDS: Readonly<Record<string, Role>> = {
  D: 'director',
  C: 'chair',
  S: 'secretary',
  O: 'opposition',
  B: 'board',
  A: 'administration',
  R: 'citizens',
};

const roleOf = (letter: string): Role => ROLE_WORDS[letter] ?? 'board';

/**
 * One row. `who` names who may do it by first letters (Residents for citizens), the usual one first, then
 * `>` and towards whom it usually is: `DC>C` = the director or the chair, usually the director towards the chair.
 * `more` holds the kinds of the act, and what it breaks when it is unlawful however it is done.
 */
export type RowMaker = (
  id: string,
  who: string,
  claims: string,
  evidence: string,
  effects: readonly Effect[],
  more?: Pick<EventRow, 'kinds' | 'tones' | 'unlawful'>,
) => EventRow;

export const group =
  (name: string): RowMaker =>
  (id, who, claims, evidence, effects, more) => {
    const [by = '', towards] = who.split('>');
    const actors = [...by].map(roleOf);
    return {
      id,
      group: name,
      actors,
      defaultBy: actors[0] ?? 'board',
      defaultTowards: towards ? roleOf(towards) : undefined,
      effects,
      claims: claims.split(' '),
      evidence,
      ...more,
    };
  };
