/**
 * The other's moves in a run code: their number 4 bits, 1 bit "wide", then each move 2 bits (its place among the options)
 * or, when the rule answered somewhere or there are more than four options, 3 bits (0 for the rule, else one more).
 */
import type { BitReader, BitWriter } from './bits.ts';

const COUNT_BITS = 4;
export const MOST_OTHERS = (1 << COUNT_BITS) - 1;
const NARROW = 2;
const WIDE = 3;

function isWide(others: readonly number[]): boolean {
  return others.some((place) => place === 0 || place > 1 << NARROW);
}

export function writeOthers(bits: BitWriter, others: readonly number[]): void {
  const wide = isWide(others);
  bits.write(others.length, COUNT_BITS);
  bits.write(wide ? 1 : 0, 1);
  for (const place of others) bits.write(wide ? place : place - 1, wide ? WIDE : NARROW);
}

export function readOthers(bits: Pick<BitReader, 'read'>): readonly number[] {
  const count = bits.read(COUNT_BITS);
  const wide = bits.read(1) === 1;
  return Array.from({ length: count }, () => (wide ? bits.read(WIDE) : bits.read(NARROW) + 1));
}

/** How many bits they take, when `read` gives the first five of them. */
export function othersWidth(read: (width: number) => number): number {
  const count = read(COUNT_BITS);
  return COUNT_BITS + 1 + count * (read(1) === 1 ? WIDE : NARROW);
}
