/** A whole run as a short code that can be read aloud, written down and photographed: no name, no free text. */
import { bech32m } from '@scure/base';
import type { Carried } from '../story/elsewhere.ts';
import { fingerprint } from '../story/skeleton.ts';
import { BitReader, BitWriter } from './bits.ts';
import { caseNumber, caseWithNumber, chairNumber, chairWithNumber } from './case-numbers.ts';
import { carriedNumbers, readCarried, writeCarried } from './code-carried.ts';
import { lettersOf, PREFIX } from './code-letters.ts';
import { MOST_OTHERS, readOthers, writeOthers } from './code-others.ts';
import { REASONS, type Reason } from './view.ts';

/** What was answered when the game asked, in the order it asked; undefined = skipped. */
export interface CodedReflection {
  readonly reason?: Reason;
  /** Place of the predicted answer among the other's answers, 0–6. */
  readonly predictionIndex?: number;
}

/** What a code carries: enough to replay, and to be read without the story. */
export interface CodedRun {
  readonly case: string;
  readonly chair: string;
  /** 0–1048575. */
  readonly seed: number;
  readonly versionBits: number;
  /** The place (0–7) of each choice among all its passage's alternatives; passages with one alternative are left out. */
  readonly places: readonly number[];
  readonly reflections: readonly CodedReflection[];
  /**
   * In pair play the other's moves, in the order they were told: 0 when the rule answered, else one more than the place
   * (0–6) among what could be done. Undefined when nobody sat there.
   */
  readonly others?: readonly number[];
  /** How other cases had ended before it. Undefined when nothing was carried over. */
  readonly carried?: Carried;
  readonly digestBits: number;
}

export type CodeProblem = 'not-a-code' | 'damaged' | 'unknown-case' | 'unknown-format';
export type Decoded =
  | { readonly ok: true; readonly run: CodedRun }
  | { readonly ok: false; readonly problem: CodeProblem };

/** Always set. */
const FORMAT = 1;
/** Added when the code carries the moves of whoever sat across the table: after the reflections, with their number first. */
const WITH_OTHERS = 2;
/** Added when endings of other cases are carried over: they stand last before the digest. */
const WITH_CARRIED = 4;
const BITS = { format: 5, case: 8, chair: 2, version: 20, seed: 20, choices: 6, reflections: 3 } as const;
const ANSWER_BITS = { place: 3, reason: 3, prediction: 3, digest: 15 } as const;

/** One more than the largest seed a run may have. */
export const SEEDS = 1 << BITS.seed;
/** How many recorded choices and answered questions a code has room for. */
const MOST_CHOICES = (1 << BITS.choices) - 1;
const MOST_REFLECTIONS = (1 << BITS.reflections) - 1;

function firstBits(text: string, width: number): number {
  return Number.parseInt(fingerprint(text), 16) >>> (32 - width);
}

/** The bits of a story version that a code carries. */
export function versionBits(version: string): number {
  return firstBits(version, BITS.version);
}

/** The bits of an outcome digest that a code carries. */
export function digestBits(digest: string): number {
  return firstBits(digest, ANSWER_BITS.digest);
}

/** The code without spaces, or undefined when the run does not fit (a foreign case, or more than 63 recorded choices). */
export function encodeRun(run: CodedRun): string | undefined {
  const number = caseNumber(run.case);
  const chair = chairNumber(run.chair);
  if (number === undefined || chair === undefined) return undefined;
  if (run.places.length > MOST_CHOICES || run.reflections.length > MOST_REFLECTIONS) return undefined;
  if (run.others && run.others.length > MOST_OTHERS) return undefined;
  if (run.carried && !carriedNumbers(run.carried)) return undefined;
  const bits = new BitWriter();
  bits.write(FORMAT | (run.others ? WITH_OTHERS : 0) | (run.carried ? WITH_CARRIED : 0), BITS.format);
  bits.write(number, BITS.case);
  bits.write(chair, BITS.chair);
  bits.write(run.versionBits, BITS.version);
  bits.write(run.seed, BITS.seed);
  bits.write(run.places.length, BITS.choices);
  bits.write(run.reflections.length, BITS.reflections);
  for (const place of run.places) bits.write(place, ANSWER_BITS.place);
  for (const { reason, predictionIndex } of run.reflections) {
    bits.write(reason === undefined ? 0 : REASONS.indexOf(reason) + 1, ANSWER_BITS.reason);
    bits.write(predictionIndex === undefined ? 0 : predictionIndex + 1, ANSWER_BITS.prediction);
  }
  if (run.others) writeOthers(bits, run.others);
  if (run.carried) writeCarried(bits, run.carried);
  bits.write(run.digestBits, ANSWER_BITS.digest);
  return bech32m.encode(PREFIX, bits.words());
}

/** As it is shown: in groups of four. */
export function inGroups(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join(' ');
}

function wordsOf(text: string): readonly number[] | CodeProblem {
  const code = lettersOf(text);
  if (code === undefined) return 'not-a-code';
  const decoded = bech32m.decodeUnsafe(code);
  return decoded?.prefix === PREFIX ? decoded.words : 'damaged';
}

function readReflection(bits: BitReader): CodedReflection {
  const reason = REASONS[bits.read(ANSWER_BITS.reason) - 1];
  const prediction = bits.read(ANSWER_BITS.prediction);
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(prediction === 0 ? {} : { predictionIndex: prediction - 1 }),
  };
}

function times<T>(count: number, read: () => T): readonly T[] {
  return Array.from({ length: count }, read);
}

/** Reads a code as somebody wrote it: capitals, spaces, hyphens and letters that look alike do not matter. */
export function decodeRun(text: string): Decoded {
  const words = wordsOf(text);
  if (typeof words === 'string') return { ok: false, problem: words };
  const bits = new BitReader(words);
  const format = bits.read(BITS.format);
  if ((format & ~(WITH_OTHERS | WITH_CARRIED)) !== FORMAT) return { ok: false, problem: 'unknown-format' };
  const caseId = caseWithNumber(bits.read(BITS.case));
  const chair = chairWithNumber(bits.read(BITS.chair));
  if (caseId === undefined || chair === undefined) return { ok: false, problem: 'unknown-case' };
  const version = bits.read(BITS.version);
  const seed = bits.read(BITS.seed);
  const choices = bits.read(BITS.choices);
  const asked = bits.read(BITS.reflections);
  const places = times(choices, () => bits.read(ANSWER_BITS.place));
  const reflections = times(asked, () => readReflection(bits));
  const others = format & WITH_OTHERS ? readOthers(bits) : undefined;
  const carried = format & WITH_CARRIED ? readCarried(bits) : {};
  const digest = bits.read(ANSWER_BITS.digest);
  if (bits.overrun || !bits.atEnd) return { ok: false, problem: 'damaged' };
  if (!carried) return { ok: false, problem: 'unknown-case' };
  const run = {
    case: caseId,
    chair,
    seed,
    versionBits: version,
    places,
    reflections,
    ...(others ? { others } : {}),
    ...(format & WITH_CARRIED ? { carried } : {}),
    digestBits: digest,
  };
  return { ok: true, run };
}
