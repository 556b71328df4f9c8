/** What is wrong with a run code that somebody typed: which letters, as far as its check digits can tell. */
import { ALPHABET, lettersOf, PREFIX } from './code-letters.ts';

export interface CodeFault {
  /** As it was read: small letters without spaces, beginning with `gz1`. */
  readonly letters: string;
  /** `changed`: one or two letters are others; `unclear`: more is wrong than can be told. */
  readonly kind: 'changed' | 'swapped' | 'missing' | 'extra' | 'unclear';
  /** Places in `letters`, counted from 0; for `missing`, the place before which one letter is left out. */
  readonly at: readonly number[];
  /** The code that it must have been; undefined when it cannot be told. */
  readonly mended?: string;
}

/** How bech32 divides (BIP 173), and what is left of a whole code in its later form (BIP 350). */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const WHOLE = 0x2bc830a3;
const START = PREFIX.length + 1;
/** Longer than any code, and as far as the check digits are good for. */
const LONGEST = 90;
const CHECK_LETTERS = 6;

function divide(left: number, value: number): number {
  const top = left >>> 25;
  let next = ((left & 0x1ffffff) << 5) ^ value;
  GENERATOR.forEach((term, bit) => {
    if ((top >>> bit) & 1) next ^= term;
  });
  return next;
}

const BEGUN = [...PREFIX].map((letter) => letter.charCodeAt(0));
const AFTER_PREFIX = [...BEGUN.map((code) => code >> 5), 0, ...BEGUN.map((code) => code & 31)].reduce(
  divide,
  1,
);

/** What is left when the values are divided: 0 when nothing is wrong. */
function left(values: readonly number[]): number {
  return values.reduce(divide, AFTER_PREFIX) ^ WHOLE;
}

interface Slip {
  readonly place: number;
  readonly by: number;
}

/** What each other letter at each place leaves behind; the code is linear, so two of them leave the sum of both. */
function slips(length: number): ReadonlyMap<number, Slip> {
  const found = new Map<number, Slip>();
  for (let place = 0; place < length; place += 1)
    for (let by = 1; by < 32; by += 1) {
      let trace = by;
      for (let after = place + 1; after < length; after += 1) trace = divide(trace, 0);
      found.set(trace, { place, by });
    }
  return found;
}

function spelled(values: readonly number[]): string {
  return `${PREFIX}1${values.map((value) => ALPHABET[value]).join('')}`;
}

/** One or two letters that are others than they should be: two different such faults never leave the same behind. */
function changed(values: readonly number[]): readonly Slip[] | undefined {
  const traces = slips(values.length);
  const wanted = left(values);
  const one = traces.get(wanted);
  if (one) return [one];
  for (const [trace, slip] of traces) {
    const other = traces.get(wanted ^ trace);
    if (other && other.place > slip.place) return [slip, other];
  }
  return undefined;
}

function without(values: readonly number[], place: number): readonly number[] {
  return values.filter((_value, index) => index !== place);
}

function within(values: readonly number[], place: number, value: number): readonly number[] {
  return [...values.slice(0, place), value, ...values.slice(place)];
}

/** A letter too many or too few: each place is tried. */
function lengthFault(values: readonly number[]): Omit<CodeFault, 'letters'> | undefined {
  for (let place = 0; place < values.length; place += 1) {
    const shorter = without(values, place);
    if (left(shorter) === 0) return { kind: 'extra', at: [START + place], mended: spelled(shorter) };
  }
  for (let place = 0; place <= values.length; place += 1)
    for (let value = 0; value < 32; value += 1) {
      const longer = within(values, place, value);
      if (left(longer) === 0) return { kind: 'missing', at: [START + place], mended: spelled(longer) };
    }
  return undefined;
}

/** Undefined when it does not begin as a code, or when nothing is wrong with its letters. */
export function faultOf(text: string): CodeFault | undefined {
  const letters = lettersOf(text);
  if (letters === undefined) return undefined;
  const read = [...letters.slice(START)].map((letter) => ALPHABET.indexOf(letter));
  const foreign = read.flatMap((value, place) => (value < 0 ? [START + place] : []));
  // What is no letter of ours is read as the first one, and counted among the wrong ones.
  const values = read.map((value) => Math.max(0, value));
  if (foreign.length === 0 && left(values) === 0) return undefined;
  if (values.length <= CHECK_LETTERS || values.length > LONGEST)
    return { letters, kind: 'unclear', at: foreign };
  // A letter that is not ours may happen to stand for the first one.
  const found = left(values) === 0 ? [] : changed(values);
  if (!found) {
    const length = foreign.length === 0 ? lengthFault(values) : undefined;
    return { letters, ...(length ?? { kind: 'unclear', at: foreign }) };
  }
  const mended = [...values];
  for (const { place, by } of found) mended[place] = (mended[place] ?? 0) ^ by;
  const at = [...new Set([...foreign, ...found.map(({ place }) => START + place)])].sort((a, b) => a - b);
  const [a, b] = found.map(({ place }) => place);
  const swapped =
    a !== undefined &&
    b === a + 1 &&
    mended[a] === values[b] &&
    mended[b] === values[a] &&
    foreign.length === 0;
  return { letters, kind: swapped ? 'swapped' : 'changed', at, mended: spelled(mended) };
}
