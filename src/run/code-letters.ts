/** The letters of a run code as somebody typed or pasted them: what looks alike is read as what it must be. */

/** The alphabet of bech32: it has no b, i or o, and the 1 stands only after "gz". */
export const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
export const PREFIX = 'gz';
const SEPARATED = `${PREFIX}1`;

/** Letters that no code has, read as the one in the alphabet they are mistaken for. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { o: '0', i: 'l', '1': 'l' };

/** What a code is written with between its letters: spaces of all kinds, hyphens and dashes, dots, and marks nobody sees. */
const BETWEEN = /[\s\u00a0\u2010-\u2015\-.,·\u200b-\u200d\ufeff]/g;

/** The code in a link, or the text itself. */
function outOfLink(text: string): string {
  const found = /[?&]code=([^&#\s]+)/.exec(text)?.[1];
  if (found === undefined) return text;
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** Without spaces and capitals, and with look-alikes read; undefined when it does not begin as our codes do. */
export function lettersOf(text: string): string | undefined {
  const plain = outOfLink(text).replace(BETWEEN, '').toLowerCase();
  if (!/^gz[1il]/.test(plain)) return undefined;
  const rest = plain.slice(SEPARATED.length).replace(/[oi1]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
  return SEPARATED + rest;
}
