/** Knows how Swedish words are spelt: the dictionary of cspell, the words of the project, and the names of the case. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);

export interface Speller {
  readonly knows: (word: string) => boolean;
  /** The nearest word that is known, when there is one. */
  readonly meant: (word: string) => string | undefined;
}

const NUMBERS =
  'noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|' +
  'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen|miljon|miljoner';
/** Numbers are written together, and no dictionary has them all: etthundratolv, trettioen, fyrahundratusen. */
const NUMBER = new RegExp(`^(?:${NUMBERS})+(?:kronors)?$`, 'iu');
/** Letters first; a colon or an apostrophe inside is followed by an ending (FRL:s). */
const WORD = /\p{L}[\p{L}\p{N}]*(?:[-’':][\p{L}\p{N}]+)*-?/gu;

/** Milliseconds that looking for a nearby word may take; it commonly takes a twentieth. */
const PATIENCE = 1000;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** One word a line; what stands after # is said to whoever reads the list. */
export function listedWords(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter(Boolean);
}

/** Half of what is written lies in its parts: Bengt-Åke, FRL-gruppen, 50-årsdag; the part before a hyphen may be cut short. */
function partsOf(word: string): readonly string[] {
  const whole = word.replace(/[’':]\p{Ll}{1,3}$/u, '');
  return whole.endsWith('-') ? [] : whole.split('-').filter((part) => /^\p{L}/u.test(part));
}

const isAbbreviation = (word: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}]+|\p{L})$/u.test(word);

/** The words beside those of the dictionary, each also with the s of belonging. */
function ownWords(words: Iterable<string>): (word: string) => boolean {
  const own = new Set(words);
  const has = (word: string) => own.has(word) || own.has(word.toLowerCase());
  return (word) => has(word) || (word.endsWith('s') && has(word.slice(0, -1)));
}

type Dictionary = Awaited<ReturnType<typeof readDictionary>>;
let dictionary: Promise<Dictionary> | undefined;

/** Half a second to read, so it is read once and only when something is to be spelt. */
async function readDictionary() {
  const { decodeTrie } = await import('cspell-trie-lib');
  const folder = dirname(require.resolve('@cspell/dict-sv'));
  return decodeTrie(new Uint8Array(gunzipSync(readFileSync(join(folder, 'Swedish.trie.gz')))));
}

/** `words` are known beside the dictionary's: names, invented places, compounds of the house. */
export async function speller(words: Iterable<string>): Promise<Speller> {
  dictionary ??= readDictionary();
  const trie = await dictionary;
  const isOwn = ownWords(words);
  const isSwedish = (word: string) => trie.hasWord(word, true) || trie.hasWord(word.toLowerCase(), true);
  const isKnown = (word: string) =>
    isAbbreviation(word) || isOwn(word) || isSwedish(word) || NUMBER.test(word);
  const nearest = (word: string) => trie.suggest(word, { numSuggestions: 4, timeout: PATIENCE });
  return {
    knows: (word) => isKnown(word) || partsOf(word).every(isKnown),
    meant: (word) => nearest(word).find((near) => near !== word && isKnown(near)),
  };
}
