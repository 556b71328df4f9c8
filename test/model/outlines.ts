/**
 * Every act of the twelve outlines as events of the catalogue. One line an alternative: outline, decision and letter, what
 * is reported (`event:kind~tone@by>towards#clause`, joined by `&`), and after the bar the directions that the outline
 * gives, by code and sign, with `n` for now or soon and `l` for later. ⚖ marks what breaks the law.
 */
import { type Act, CLAUSES, ROLES } from '../../src/model/act.ts';
import { FIRST } from './outlines/first.ts';
import { FOURTH } from './outlines/fourth.ts';
import { SECOND } from './outlines/second.ts';
import { THIRD } from './outlines/third.ts';

export interface Direction {
  readonly code: string;
  readonly sign: 1 | -1;
  readonly when?: 'n' | 'l';
}

export interface Alternative {
  /** `4D.3a`: outline 4 from the director's chair, decision 3, the first alternative. A star is the same one in other circumstances. */
  readonly id: string;
  readonly decision: string;
  readonly acts: readonly Act[];
  readonly directions: readonly Direction[];
  readonly unlawful: boolean;
}

const oneOf = <Name extends string>(names: readonly Name[], given: string | undefined): Name | undefined => {
  const name = names.find((one) => one === given);
  if (given !== undefined && name === undefined)
    throw new Error(`"${given}" is none of ${names.join(', ')}.`);
  return name;
};

const ACT =
  /^([a-z-]+\.[a-z-]+)(?::([a-z-]+))?(?:~(gentle|firm))?(?:@([a-z]+))?(?:>([a-z]+))?(?:#([a-z-]+))?$/;

const actOf = (text: string): Act => {
  const [, event, kind, tone, by, towards, clause] = ACT.exec(text) ?? [];
  if (event === undefined) throw new Error(`"${text}" is no act.`);
  return {
    event,
    ...(kind !== undefined && { kind }),
    tone: oneOf(['gentle', 'firm'] as const, tone),
    by: oneOf(ROLES, by),
    towards: oneOf(ROLES, towards),
    clause: oneOf(CLAUSES, clause),
  };
};

const directionOf = (text: string): Direction => {
  const [, code, sign, when] = /^([A-Za-z]+)([+-])([nl])?$/.exec(text) ?? [];
  if (code === undefined) throw new Error(`"${text}" is no direction.`);
  return { code, sign: sign === '+' ? 1 : -1, when: oneOf(['n', 'l'] as const, when) };
};

const alternativeOf = (line: string): Alternative => {
  const [, id = '', decision = '', acts = '', codes = ''] =
    /^((\d+[CD]?\.\d)[a-g]\*?) ([^|]+) \|(.*)$/.exec(line) ?? [];
  if (id === '') throw new Error(`"${line}" is no alternative.`);
  const words = codes.split(' ').filter((word) => word !== '');
  return {
    id,
    decision,
    acts: acts.split(' & ').map(actOf),
    directions: words.filter((word) => word !== '⚖').map(directionOf),
    unlawful: words.includes('⚖'),
  };
};

export const ALTERNATIVES: readonly Alternative[] = [FIRST, SECOND, THIRD, FOURTH]
  .flatMap((block) => block.trim().split('\n'))
  .map(alternativeOf);

/**
 * How many alternatives each decision of the outlines has. Two have none: 7.8, where the appeal tells what 1 to 4 were
 * worth, and 12.8, which plays the first decision again.
 */
export const LETTERS: Readonly<Record<string, readonly number[]>> = {
  1: [4, 4, 4, 4, 4, 3, 3],
  2: [4, 4, 3, 4, 4, 3, 4],
  3: [4, 4, 4, 4, 4, 4, 3],
  '4D': [4, 4, 4, 4, 4, 4, 4, 4],
  '4C': [4, 4, 4, 4, 4, 4, 4, 4],
  5: [4, 4, 3, 3, 4, 3, 3],
  6: [4, 4, 4, 3, 4, 3, 3, 4],
  7: [4, 4, 4, 3, 3, 4, 4, 0],
  8: [4, 4, 3, 4, 3, 3, 3],
  9: [4, 4, 4, 4, 3, 4, 3, 3],
  10: [4, 3, 4, 4, 3, 3, 3, 2],
  11: [4, 3, 3, 3, 3, 4, 3, 2],
  12: [7, 4, 3, 4, 4, 3, 4, 0],
};

/** Directions an outline gives that no event carries, and why. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  '3.3a CC-': 'It is the confidence of the committees’ chairs, not of residents; nothing measures it.',
  '11.1d CO-': 'Whether the trial fails is told by what is reported after it.',
  '12.3c TR-': 'Three months can end badly; how they end is told by what is reported then.',
};
