/** The letters and the check of a code, a character at a time: finds where a sound code ends in a longer text. */

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** How people write what is not in the alphabet, and what they mean by it. */
const MEANT: Readonly<Record<string, string>> = { o: '0', i: 'l', '1': 'l' };
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32M = 0x2bc830a3;
export const CHECK_LETTERS = 6;

/** The letter somebody meant, or undefined when it can be no letter of a code. */
export function letterOf(character: string): string | undefined {
  const small = character.toLowerCase();
  return LETTERS.includes(small) ? small : MEANT[small];
}

export function wordOf(letter: string): number {
  return LETTERS.indexOf(letter);
}

export function letters(): readonly string[] {
  return [...LETTERS];
}

function turned(check: number, value: number): number {
  const top = check >>> 25;
  let next = ((check & 0x1ffffff) << 5) ^ value;
  GENERATOR.forEach((part, bit) => {
    if ((top >>> bit) & 1) next ^= part;
  });
  return next;
}

function begun(prefix: string): number {
  let check = 1;
  for (const one of prefix) check = turned(check, one.charCodeAt(0) >>> 5);
  check = turned(check, 0);
  for (const one of prefix) check = turned(check, one.charCodeAt(0) & 31);
  return check;
}

/** How many of the letters make a sound code (BIP 350) after this prefix; undefined when no beginning of them does. */
export function soundLength(prefix: string, data: readonly string[], least: number): number | undefined {
  let check = begun(prefix);
  for (const [at, letter] of data.entries()) {
    check = turned(check, wordOf(letter));
    if (check === BECH32M && at + 1 >= least) return at + 1;
  }
  return undefined;
}

export function isSound(prefix: string, data: readonly string[]): boolean {
  return soundLength(prefix, data, data.length) === data.length;
}
