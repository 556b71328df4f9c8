/** Writes a term as a formula in English, from the same data that the arithmetic is made of. */
import type { Condition } from './now.ts';
import type { Term } from './term.ts';

/** A number as one writes it: no more decimals than it has, and a real minus sign. */
const printNumber = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace('-', '−');

const printPercent = (share: number): string => `${printNumber(share * 100)} %`;

/** A share of the way, which may depend on conditions: `2.8 % while …, 2 % while …, else 0 %`. */
export const printShare = (term: Term): string => {
  if (term.is === 'number') return printPercent(term.value);
  if (term.is !== 'when') return `the share ${printTerm(term)}`;
  const { given, so, otherwise } = term;
  const rest = printShare(otherwise);
  return `${printShare(so)} while ${given.name}, ${otherwise.is === 'when' ? rest : `else ${rest}`}`;
};

/** The formula; names of stocks stand as they are written in files. */
export const printTerm = (term: Term): string => {
  switch (term.is) {
    case 'number':
      return printNumber(term.value);
    case 'stock':
      return term.stock;
    case 'circumstance':
      return term.of.name;
    case 'weighed':
      return term.weight === -1
        ? `−${printInner(term.term)}`
        : `${printNumber(term.weight)} × ${printInner(term.term)}`;
    case 'sum':
      return printSum(term.terms.map(printTerm));
    case 'mean':
      return `the mean of (${term.terms.map(printTerm).join(', ')})`;
    case 'most':
      return `${printInner(term.term)} (at most ${printNumber(term.limit)})`;
    case 'least':
      return `${printInner(term.term)} (at least ${printNumber(term.limit)})`;
    case 'when':
      return printWhen(term.given, printTerm(term.so), term.otherwise);
  }
};

const printInner = (term: Term): string => (term.is === 'sum' ? `(${printTerm(term)})` : printTerm(term));

/** A minus sign at the head of a term becomes the sign between two. */
const printSum = (terms: readonly string[]): string =>
  terms.reduce((before, next) =>
    /^−|^\(−/.test(next) ? `${before} − ${next.replace('−', '')}` : `${before} + ${next}`,
  );

const printWhen = ({ name }: Condition, so: string, otherwise: Term): string =>
  otherwise.is === 'number' && otherwise.value === 0
    ? `(${so} while ${name})`
    : `(${so} while ${name}, else ${printTerm(otherwise)})`;
