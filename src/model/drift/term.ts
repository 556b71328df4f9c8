/** The parts that formulas are made of: data, from which both the arithmetic and the printed formula come. */
import type { AnyStock } from '../stock-names.ts';
import type { Circumstance, Condition } from './now.ts';

export type Term =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'stock'; readonly stock: AnyStock }
  | { readonly is: 'circumstance'; readonly of: Circumstance }
  | { readonly is: 'weighed'; readonly weight: number; readonly term: Term }
  | { readonly is: 'sum'; readonly terms: readonly Term[] }
  | { readonly is: 'mean'; readonly terms: readonly Term[] }
  | { readonly is: 'least' | 'most'; readonly limit: number; readonly term: Term }
  | { readonly is: 'when'; readonly given: Condition; readonly so: Term; readonly otherwise: Term };

/** How terms are written: `24` is points, `'insight'` the stock in points, `[0.35, 'insight']` a weight times it. */
export type Part = number | AnyStock | Circumstance | readonly [weight: number, part: Part] | Term;

export const term = (part: Part): Term => {
  if (typeof part === 'number') return { is: 'number', value: part };
  if (typeof part === 'string') return { is: 'stock', stock: part };
  if ('is' in part) return part;
  return 'read' in part
    ? { is: 'circumstance', of: part }
    : { is: 'weighed', weight: part[0], term: term(part[1]) };
};

export const sum = (...parts: readonly Part[]): Term => {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? term(only) : { is: 'sum', terms: parts.map(term) };
};

export const mean = (...parts: readonly Part[]): Term => ({ is: 'mean', terms: parts.map(term) });

/** The part, but never more than the limit. */
export const atMost = (limit: number, part: Part): Term => ({ is: 'most', limit, term: term(part) });

/** The part, but never less than the limit. */
export const atLeast = (limit: number, part: Part): Term => ({ is: 'least', limit, term: term(part) });

/** The first part while the condition holds, else the second (nothing unless given). */
export const when = (given: Condition, so: Part, otherwise: Part = 0): Term => ({
  is: 'when',
  given,
  so: term(so),
  otherwise: term(otherwise),
});

/** How far the stock is above a level (negative below it), and the other way round. */
export const above = (level: number, stock: AnyStock): Term => sum(stock, -level);
export const below = (level: number, stock: AnyStock): Term => sum(level, [-1, stock]);
