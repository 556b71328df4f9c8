/** Sentences that name stocks: text with the stocks in it marked, so that a page can lead to each. */
import type { Condition } from '../model/drift/now.ts';
import type { Pull } from '../model/drift/pull.ts';
import type { Term } from '../model/drift/term.ts';
import type { Guard, Test } from './guards.ts';
import type { Tongue } from './tongue.ts';

export interface StockRef {
  readonly stock: string;
  readonly name: string;
}
export type Prose = readonly (string | StockRef)[];

/** A name as it stands within a sentence. */
export const withinText = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The sentence without its marks. */
export const plain = (prose: Prose): string =>
  prose
    .map((part, index) => (typeof part === 'string' ? part : index === 0 ? part.name : withinText(part.name)))
    .join('');

export const stockRef = (stock: string, tongue: Tongue): StockRef => ({
  stock,
  name: tongue.model.stockText(stock),
});

const joined = (parts: readonly Prose[], between: string): Prose =>
  parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));

/** A number as the language writes it, with a real minus sign. */
export const numberText = (value: number, { lang }: Tongue): string =>
  String(Math.round(value * 1e6) / 1e6)
    .replace('-', '−')
    .replace('.', lang === 'sv' ? ',' : '.');

function testProse(test: Test, tongue: Tongue): Prose {
  const { words } = tongue;
  const flag = words.flags[test.measure];
  if (flag) return [flag[test.than === 1 ? 0 : 1]];
  const how = `${words.is[test.is] ?? test.is} ${test.than}`;
  const says = words.measures[test.measure];
  if (says) return [says(how)];
  return [stockRef(test.measure, tongue), words.stockIs('', how)];
}

export const guardProse = (guard: Guard, tongue: Tongue): Prose =>
  joined(
    guard.tests.map((test) => testProse(test, tongue)),
    guard.how === 'all' ? tongue.words.and : tongue.words.or,
  );

function inStates(region: string, states: readonly string[], { words }: Tongue): string {
  const names = states.map((state) => (words.states[region]?.[state] ?? state).replace('-', ''));
  return words.inState(words.regions[region]?.name ?? region, names.join(words.or));
}

/** A condition of a row: `stock<33`, `stock>66` or `region=state|state`. */
export function conditionProse(written: string, tongue: Tongue): Prose {
  const [, region, states] = /^([a-zA-Z]+)=(.+)$/.exec(written) ?? [];
  if (region !== undefined && states !== undefined) return [inStates(region, states.split('|'), tongue)];
  const [, stock = '', is = '', than = ''] = /^(.+)([<>])(\d+)$/.exec(written) ?? [];
  if (stock === '') return [written];
  return [stockRef(stock, tongue), tongue.words.stockIs('', `${tongue.words.is[is] ?? is} ${than}`)];
}

/** A condition of a formula, by the name that the model gives it. */
function namedCondition({ name }: Condition, tongue: Tongue): Prose {
  const known = tongue.words.conditions[name];
  if (known !== undefined) return [known];
  const [, region, states] = /^(\w+) is (.+)$/.exec(name) ?? [];
  if (region !== undefined && states !== undefined) return [inStates(region, states.split(' or '), tongue)];
  return conditionProse(name.replaceAll(' ', ''), tongue);
}

const isSum = (term: Term): boolean => term.is === 'sum' || term.is === 'mean';
const inner = (term: Term, tongue: Tongue): Prose =>
  isSum(term) ? ['(', ...termProse(term, tongue), ')'] : termProse(term, tongue);

const isNothing = (term: Term): boolean => term.is === 'number' && term.value === 0;

/** A term that is nothing unless its condition holds. */
const isBare = (term: Term): boolean => term.is === 'when' && isNothing(term.otherwise);

/** A minus sign at the head of a term becomes the sign between two. */
function sumProse(terms: readonly Term[], tongue: Tongue): Prose {
  return terms.flatMap((term, index): Prose => {
    const [head, ...rest] = termProse(term, tongue);
    if (index === 0) return head === undefined ? [] : [head, ...rest];
    if (typeof head === 'string' && head.startsWith('−')) return [` − ${head.slice(1)}`, ...rest];
    // (−6 while something holds, and nothing else) is taken away rather than added.
    const [next, ...others] = rest;
    if (isBare(term) && head === '(' && typeof next === 'string' && next.startsWith('−'))
      return [' − (', next.slice(1), ...others];
    return [' + ', ...(head === undefined ? [] : [head, ...rest])];
  });
}

function termProse(term: Term, tongue: Tongue): Prose {
  const { formula, circumstances } = tongue.words;
  switch (term.is) {
    case 'number':
      return [numberText(term.value, tongue)];
    case 'stock':
      return [stockRef(term.stock, tongue)];
    case 'circumstance':
      return [circumstances[term.of.name] ?? term.of.name];
    case 'weighed':
      return term.weight === -1
        ? ['−', ...inner(term.term, tongue)]
        : [`${numberText(term.weight, tongue)} × `, ...inner(term.term, tongue)];
    case 'sum':
      return sumProse(term.terms, tongue);
    case 'mean':
      return [
        formula.mean,
        ...joined(
          term.terms.map((one) => termProse(one, tongue)),
          ', ',
        ),
      ];
    case 'most':
      return [...inner(term.term, tongue), formula.atMost(numberText(term.limit, tongue))];
    case 'least':
      return [...inner(term.term, tongue), formula.atLeast(numberText(term.limit, tongue))];
    case 'when': {
      const { otherwise } = term;
      const rest = isNothing(otherwise) ? [] : [formula.elseIt, ...termProse(otherwise, tongue)];
      const given = namedCondition(term.given, tongue);
      return ['(', ...termProse(term.so, tongue), formula.whileIt, ...given, ...rest, ')'];
    }
  }
}

/** What a pull does to its stock in a quarter, from the same data that the arithmetic is made of. */
export function pullProse(pull: Pull, tongue: Tongue): Prose {
  const { formula } = tongue.words;
  const [aim, rate] = pull.terms;
  const share = rate?.is === 'number' ? `${numberText(rate.value * 100, tongue)} %` : undefined;
  const head =
    rate === undefined
      ? [formula.change]
      : share !== undefined
        ? [formula.toward(share)]
        : [formula.towardShare, ...termProse(rate, tongue), formula.towardTarget];
  return [
    ...head,
    ...(aim ? termProse(aim, tongue) : []),
    ...pull.faster.flatMap(([condition, times]) => [
      formula.faster(numberText(times, tongue)),
      ...namedCondition(condition, tongue),
    ]),
    ...(pull.given ? [formula.onlyWhile, ...namedCondition(pull.given, tongue)] : []),
    '.',
  ];
}
