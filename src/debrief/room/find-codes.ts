/** Finds run codes and table codes in any text (a chat log, a mail, a sheet) and drops everything else. */
import { bech32, bech32m } from '@scure/base';
import { type CodedRun, decodeRun, encodeRun } from '../../run/code.ts';
import { carriedWidth } from '../../run/code-carried.ts';
import { othersWidth } from '../../run/code-others.ts';
import { CHECK_LETTERS, isSound, letterOf, letters, soundLength, wordOf } from './alphabet.ts';
import type { Trouble, Wrong } from './problems.ts';
import { decodeTable, TABLE_PREFIX } from './table-code.ts';

export interface FoundRun {
  /** Without spaces, in small letters. */
  readonly code: string;
  readonly run: CodedRun;
  /** The same for all that came in one table's code. */
  readonly table?: string;
}

export interface Found {
  /** In the order of the text, each code once. */
  readonly runs: readonly FoundRun[];
  /** How many times a code stood there that had been found already. */
  readonly doubled: number;
  /** How many tables' codes the runs came in. */
  readonly tables: number;
  readonly wrong: readonly Trouble[];
}

/** What people and programs put between the letters of a code: spaces, line breaks, dashes, the marks of an answered mail. */
const BETWEEN = /[\s\u00a0\u00ad\u200b-\u200d\u2011\ufeff\-–—._·*>|+]/;
const GAP = '[\\s\\u00a0\\u200b\\-–>|+]{0,3}';
const START = new RegExp(`(?<![a-z0-9])g${GAP}z${GAP}(t${GAP})?1`, 'gi');
/** Any code of this kind: letters, the figure one, and more letters than chance would put there. */
const FOREIGN = /(?<![a-z0-9])([a-z]{2,8})1([ac-hj-np-z02-9]{24,90})(?![a-z0-9])/gi;

const NEXT = /^gzt?1/i;

/** The header of a run code: 64 bits, the last nine of them the two counts. */
const HEADER_WORDS = 13;
const HEADER_BITS = 64;
/** Formats: always the first; the other's moves stand before the digest, and after them endings of other cases. */
const FORMAT = { plain: 1, pair: 2, carried: 4 } as const;
const DIGEST_BITS = 15;
/** A run without choices. */
const LEAST_LETTERS = Math.ceil((HEADER_BITS + DIGEST_BITS) / 5) + CHECK_LETTERS;
/** A table of eight long runs has some five hundred. */
const MOST_LETTERS = { run: 90, table: 900 } as const;
/** Fewer letters after "gz1" are taken for a word in a sentence. */
const WORTH_TELLING = 8;
const MOST_GAP = 6;
const SHOWN = 72;
/** So many damaged codes are mended, and listed: more is not a room but a mistake. */
const MOST_MENDED = 60;

interface Run {
  readonly letters: readonly string[];
  /** After how many letters the code ends as it is written: where its groups or its line end. */
  readonly natural: number;
  /** Index in the text after each letter. */
  readonly ends: readonly number[];
}

function collect(text: string, from: number, most: number, first: number): Run {
  const found: string[] = [];
  const ends: number[] = [];
  let natural: number | undefined;
  let gap = 0;
  let hasBreak = false;
  let group = first;
  const grouped = { seen: false, whole: true };
  for (let at = from; at < text.length && found.length < most && gap <= MOST_GAP; at += 1) {
    const character = text[at] ?? '';
    const letter = letterOf(character);
    if (letter === undefined) {
      if (!BETWEEN.test(character)) break;
      gap += 1;
      hasBreak ||= character === '\n';
      continue;
    }
    // The next code, not more of this one.
    if (gap > 0 && NEXT.test(text.slice(at, at + 4))) break;
    if (gap > 0 && group > 0) {
      // Groups of four go on with groups of four; one long word goes on only on the next line.
      const goesOn = group === 4 || hasBreak;
      if (!goesOn) natural ??= found.length;
      if (!grouped.seen) grouped.whole = group === 4;
      grouped.seen = true;
      group = 0;
    }
    gap = 0;
    hasBreak = false;
    group += 1;
    if (group > 4 && grouped.seen && grouped.whole) natural ??= found.length - 4;
    found.push(letter);
    ends.push(at + 1);
  }
  return { letters: found, natural: natural ?? found.length, ends };
}

function bitsIn(data: readonly string[], from: number, width: number): number {
  let value = 0;
  for (let bit = from; bit < from + width; bit += 1)
    value = value * 2 + ((wordOf(data[Math.floor(bit / 5)] ?? 'q') >>> (4 - (bit % 5))) & 1);
  return value;
}

/** How many letters a run code says it has; undefined when even its head is not there or not of our format. */
function saidLength(data: readonly string[]): number | undefined {
  const format = bitsIn(data, 0, 5);
  if (data.length < HEADER_WORDS || (format & ~(FORMAT.pair | FORMAT.carried)) !== FORMAT.plain)
    return undefined;
  const choices = bitsIn(data, 55, 6);
  const asked = bitsIn(data, 61, 3);
  const told = HEADER_BITS + 3 * choices + 6 * asked;
  let at = told;
  const read = (width: number) => {
    at += width;
    return bitsIn(data, at - width, width);
  };
  const others = format & FORMAT.pair ? othersWidth(read) : 0;
  at = told + others;
  const carried = format & FORMAT.carried ? carriedWidth(read) : 0;
  return Math.ceil((told + others + carried + DIGEST_BITS) / 5) + CHECK_LETTERS;
}

/** The one sound code that is one wrong letter or one exchange of neighbours away; undefined when there is none, or several. */
function mended(prefix: string, data: readonly string[]): string | undefined {
  const found = new Set<string>();
  const tryOut = (draft: readonly string[]) => {
    if (isSound(prefix, draft)) found.add(`${prefix}1${draft.join('')}`);
  };
  data.forEach((letter, at) => {
    for (const other of letters()) if (other !== letter) tryOut(data.with(at, other));
    const next = data[at + 1];
    if (next !== undefined && next !== letter) tryOut(data.with(at, next).with(at + 1, letter));
  });
  return found.size === 1 ? [...found][0] : undefined;
}

function whatIsWrong(table: boolean, data: readonly string[]): Wrong {
  if (table) return 'damaged';
  const said = saidLength(data);
  if (said === undefined) return data.length < LEAST_LETTERS ? 'cut' : 'damaged';
  return data.length < said ? 'cut' : data.length > said ? 'too-long' : 'damaged';
}

const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);

class Finder {
  readonly runs = new Map<string, Omit<FoundRun, 'code'>>();
  readonly wrong = new Map<string, Trouble>();
  doubled = 0;
  tables = 0;

  run(code: string): void {
    const decoded = decodeRun(code);
    if (decoded.ok) this.#add(code, { run: decoded.run });
    else
      this.trouble({
        why:
          decoded.problem === 'unknown-case'
            ? 'unknown-case'
            : decoded.problem === 'unknown-format'
              ? 'newer-format'
              : 'damaged',
        what: code,
      });
  }

  table(code: string): void {
    const decoded = decodeTable(code);
    if (!decoded.ok) {
      this.trouble({ why: decoded.problem, what: short(code) });
      return;
    }
    this.tables += 1;
    const name = code.slice(-CHECK_LETTERS);
    for (const run of decoded.runs) this.#add(encodeRun(run) ?? '', { run, table: name });
  }

  /** Who sits at a table sits there, wherever else the code stood. */
  #add(code: string, found: Omit<FoundRun, 'code'>): void {
    const before = this.runs.get(code);
    if (before) this.doubled += 1;
    if (!before || (found.table !== undefined && before.table === undefined)) this.runs.set(code, found);
  }

  trouble(trouble: Trouble): void {
    if (!this.wrong.has(trouble.what)) this.wrong.set(trouble.what, trouble);
  }

  /** Answers where to look on. */
  at(text: string, from: number, table: boolean, first: number): number {
    const prefix = table ? TABLE_PREFIX : 'gz';
    const most = table ? MOST_LETTERS.table : MOST_LETTERS.run;
    const { letters: data, natural, ends } = collect(text, from, most, first);
    const sound = soundLength(prefix, data, table ? CHECK_LETTERS + 1 : LEAST_LETTERS);
    if (sound !== undefined) {
      const code = `${prefix}1${data.slice(0, sound).join('')}`;
      if (table) this.table(code);
      else this.run(code);
      return ends[sound - 1] ?? from;
    }
    const own = data.slice(0, natural);
    if (own.length >= WORTH_TELLING) {
      const why = whatIsWrong(table, own);
      const what = `${prefix}1${own.join('')}`;
      const meant =
        why === 'damaged' && !table && this.wrong.size < MOST_MENDED ? mended(prefix, own) : undefined;
      this.trouble({ why, what: short(what), ...(meant ? { meant } : {}) });
    }
    return ends[natural - 1] ?? from;
  }
}

function foreignCodes(text: string, finder: Finder): void {
  for (const [code, prefix = ''] of text.matchAll(FOREIGN)) {
    const small = code.toLowerCase();
    if (/^gzt?$/i.test(prefix)) continue;
    if (bech32m.decodeUnsafe(small, false) || bech32.decodeUnsafe(small, false))
      finder.trouble({ why: 'other-game', what: short(small) });
  }
}

/** Reads a text of any size and kind. Nothing of it is kept but the codes. */
export function findCodes(text: string): Found {
  // Addresses write a space in three characters.
  const plain = text.replaceAll('%20', '   ');
  const finder = new Finder();
  START.lastIndex = 0;
  for (let match = START.exec(plain); match; match = START.exec(plain)) {
    const from = match.index + match[0].length;
    const table = match[1] !== undefined;
    const tail = /[^\s\u00a0\-–>|+]*$/.exec(match[0])?.[0].length ?? 0;
    START.lastIndex = Math.max(from, finder.at(plain, from, table, tail));
  }
  foreignCodes(plain, finder);
  return {
    runs: [...finder.runs].map(([code, found]) => ({ code, ...found })),
    doubled: finder.doubled,
    tables: finder.tables,
    wrong: [...finder.wrong.values()],
  };
}
