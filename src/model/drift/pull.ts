/** A pull: what a quarter does by itself to one stock, as data, and the closure that is made of it. */
import type { Certainty } from '../constants.ts';
import type { Rule } from '../rules.ts';
import type { Stock } from '../stock-names.ts';
import { compile, type Read } from './compile.ts';
import type { Condition } from './now.ts';
import { printShare, printTerm } from './print.ts';
import { type Part, sum, type Term, term } from './term.ts';

export interface Pull {
  /** The stock and the rule: `voice/golden-wear`. */
  readonly id: string;
  readonly stock: Stock;
  readonly rule: Rule;
  readonly claims: readonly string[];
  readonly certainty: Certainty;
  /** The formula as one reads it. */
  readonly formula: string;
  /** The conditions that the formula names. */
  readonly conditions: readonly Condition[];
  /** What the formula reads: where it goes and how fast, or how many points. */
  readonly terms: readonly Term[];
  readonly given?: Condition;
  readonly faster: readonly (readonly [Condition, number])[];
  /** Points this quarter; 0 when the pull does not hold. */
  readonly change: Read;
}

interface Options {
  /** Only while this holds. */
  readonly given?: Condition;
  /** So many times as fast while a condition holds. */
  readonly faster?: readonly (readonly [Condition, number])[];
}

const make = (
  stock: Stock,
  rule: Rule,
  claims: string,
  certainty: Certainty,
  formula: string,
  terms: readonly Term[],
  bare: Read,
  { given, faster = [] }: Options,
): Pull => ({
  id: `${stock}/${rule}`,
  stock,
  rule,
  claims: claims === '' ? [] : claims.split(' '),
  certainty,
  formula: [
    formula,
    ...faster.map(([{ name }, times]) => `${times} times as fast while ${name}`),
    ...(given ? [`only while ${given.name}`] : []),
  ].join('; '),
  conditions: [
    ...new Set([
      ...terms.flatMap(conditionsOf),
      ...faster.map(([condition]) => condition),
      ...(given ? [given] : []),
    ]),
  ],
  terms,
  given,
  faster,
  change: onlyWhile(given, hastened(faster, bare)),
});

const hastened = (faster: readonly (readonly [Condition, number])[], bare: Read): Read =>
  faster.reduce<Read>(
    (read, [{ holds }, times]) =>
      (now) =>
        holds(now) ? read(now) * times : read(now),
    bare,
  );

const onlyWhile = (given: Condition | undefined, read: Read): Read => {
  if (!given) return read;
  const { holds } = given;
  return (now) => (holds(now) ? read(now) : 0);
};

const conditionsOf = (of: Term): readonly Condition[] => {
  switch (of.is) {
    case 'when':
      return [of.given, ...conditionsOf(of.so), ...conditionsOf(of.otherwise)];
    case 'sum':
    case 'mean':
      return of.terms.flatMap(conditionsOf);
    case 'weighed':
    case 'least':
    case 'most':
      return conditionsOf(of.term);
    default:
      return [];
  }
};

/**
 * Each quarter a share of the way to a target, which is the sum of the parts:
 * `toward('voice', 'drift', 0.012, 'C076', 'assumption', [52])`. A share may depend on conditions.
 */
export const toward = (
  stock: Stock,
  rule: Rule,
  share: number | Term,
  claims: string,
  certainty: Certainty,
  aims: readonly Part[],
  options: Options = {},
): Pull => {
  const aim = sum(...aims);
  const rate = term(share);
  const [readAim, readRate] = [compile(aim), compile(rate)];
  const target = printTerm(aim);
  const speed = printShare(rate);
  return make(
    stock,
    rule,
    claims,
    certainty,
    rate.is === 'number'
      ? `${speed} a quarter toward ${target}`
      : `a share of the way toward ${target} each quarter: ${speed}`,
    [aim, rate],
    (now) => (readAim(now) - now.stocks[stock] / 100) * readRate(now),
    options,
  );
};

/** So many points a quarter: the sum of the parts. */
export const change = (
  stock: Stock,
  rule: Rule,
  claims: string,
  certainty: Certainty,
  points: readonly Part[],
  options: Options = {},
): Pull => {
  const all = sum(...points);
  return make(stock, rule, claims, certainty, `${printTerm(all)} a quarter`, [all], compile(all), options);
};
