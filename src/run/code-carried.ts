/** Endings carried over from other cases, in a run code: their number 2 bits, then for each its case 4 bits and its ending 3. */
import type { Carried } from '../story/elsewhere.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { caseNumber, caseWithNumber, endingNumber, endingWithNumber } from './case-numbers.ts';

const BITS = { count: 2, case: 4, ending: 3 } as const;

/** In the order of the cases' numbers; undefined when they do not fit, or one is of no case of ours. */
export function carriedNumbers(carried: Carried): readonly (readonly [number, number])[] | undefined {
  const pairs = Object.entries(carried).map(([caseId, ending]) => {
    const number = caseNumber(caseId);
    const place = endingNumber(caseId, ending);
    return number === undefined || place === undefined ? undefined : ([number, place] as const);
  });
  const known = pairs.filter((pair) => pair !== undefined);
  const fits = known.length === pairs.length && known.length < 1 << BITS.count;
  return fits ? known.sort(([one], [other]) => one - other) : undefined;
}

export function writeCarried(bits: BitWriter, carried: Carried): void {
  const numbers = carriedNumbers(carried) ?? [];
  bits.write(numbers.length, BITS.count);
  for (const [number, place] of numbers) {
    bits.write(number, BITS.case);
    bits.write(place, BITS.ending);
  }
}

/** Undefined when a case or an ending is one we do not have. */
export function readCarried(bits: Pick<BitReader, 'read'>): Carried | undefined {
  const carried: Record<string, string> = {};
  let known = true;
  for (let left = bits.read(BITS.count); left > 0; left -= 1) {
    const caseId = caseWithNumber(bits.read(BITS.case));
    const ending = endingWithNumber(caseId, bits.read(BITS.ending));
    if (caseId === undefined || ending === undefined) known = false;
    else carried[caseId] = ending;
  }
  return known ? carried : undefined;
}

/** How many bits they take, when `read` gives the first two of them. */
export function carriedWidth(read: (width: number) => number): number {
  return BITS.count + read(BITS.count) * (BITS.case + BITS.ending);
}
