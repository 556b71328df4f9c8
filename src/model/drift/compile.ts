/** Makes a closure of a term once, when the model is loaded, so that a quarter only adds and multiplies. */
import type { Now } from './now.ts';
import type { Term } from './term.ts';

export type Read = (now: Now) => number;

/** The term in points. Sums are taken from left to right. */
export const compile = (term: Term): Read => {
  switch (term.is) {
    case 'number': {
      const { value } = term;
      return () => value;
    }
    case 'stock': {
      const { stock } = term;
      return (now) => now.stocks[stock] / 100;
    }
    case 'circumstance':
      return term.of.read;
    case 'weighed':
      return compileWeighed(term.weight, term.term);
    case 'sum':
      return compileDistance(term) ?? compileSum(term.terms.map(compile));
    case 'mean': {
      const total = compileSum(term.terms.map(compile));
      const { length } = term.terms;
      return (now) => total(now) / length;
    }
    case 'most': {
      const { limit } = term;
      const read = compile(term.term);
      return (now) => Math.min(read(now), limit);
    }
    case 'least': {
      const { limit } = term;
      const read = compile(term.term);
      return (now) => Math.max(read(now), limit);
    }
    case 'when': {
      const { holds } = term.given;
      const so = compile(term.so);
      const otherwise = compile(term.otherwise);
      return (now) => (holds(now) ? so(now) : otherwise(now));
    }
  }
};

/** How far one stock is above a level, times a weight: most parts are that, so it is one piece. Undefined for other terms. */
const compileDistance = (term: Term, weight?: number): Read | undefined => {
  if (term.is !== 'sum' || term.terms.length !== 2) return undefined;
  const [first, second] = term.terms;
  if (first?.is !== 'stock' || second?.is !== 'number') return undefined;
  const { stock } = first;
  const { value } = second;
  return weight === undefined
    ? (now) => now.stocks[stock] / 100 + value
    : (now) => (now.stocks[stock] / 100 + value) * weight;
};

const compileWeighed = (weight: number, inner: Term): Read => {
  if (inner.is === 'stock') {
    const { stock } = inner;
    return (now) => (now.stocks[stock] / 100) * weight;
  }
  const distance = compileDistance(inner, weight);
  if (distance) return distance;
  const read = compile(inner);
  return (now) => read(now) * weight;
};

const compileSum = ([first, ...more]: readonly Read[]): Read => {
  if (!first) return () => 0;
  return (now) => {
    let total = first(now);
    for (const read of more) total += read(now);
    return total;
  };
};
