/**
 * Up to eight runs of one table as one code, for one picture. `gzt1`, then in five-bit words: format 5 bits, number of
 * runs less one 3; for each run 1 bit "case and seed as the run before" (else case 8, seed 20), chair 2, 1 bit "version
 * as an earlier run of the same case and chair" (else version 20), number of choices 6, of reflections 3, the choices
 * 3 each, the reflections 3 + 3, outcome digest 15; then the six check letters of BIP 350. When one of the runs was
 * played in pair the format is 2, and each has before its digest 1 bit "in pair" and, if so, the other's moves as its
 * own code has them; when one carries endings of other cases it is 3, and after that comes 1 bit "carries" and, if so,
 * what its own code has. Each run comes back as the very code it had.
 */
import { bech32m } from '@scure/base';
import { BitReader, BitWriter } from '../../run/bits.ts';
import { caseNumber, caseWithNumber, chairNumber, chairWithNumber } from '../../run/case-numbers.ts';
import { type CodedReflection, type CodedRun, encodeRun } from '../../run/code.ts';
import { readCarried, writeCarried } from '../../run/code-carried.ts';
import { readOthers, writeOthers } from '../../run/code-others.ts';
import { REASONS } from '../../run/view.ts';

export const TABLE_PREFIX = 'gzt';
export const MOST_AT_A_TABLE = 8;
const FORMAT = 1;
const WITH_PAIRS = 2;
const WITH_CARRIED = 3;

type Head = Pick<CodedRun, 'case' | 'seed'>;

const sort = ({ case: caseId, chair }: Pick<CodedRun, 'case' | 'chair'>): string => `${caseId} ${chair}`;

function writeRun(
  bits: BitWriter,
  run: CodedRun,
  before: Head | undefined,
  versions: Map<string, number>,
  format: number,
) {
  const same = before?.case === run.case && before.seed === run.seed;
  bits.write(same ? 1 : 0, 1);
  if (!same) {
    bits.write(caseNumber(run.case) ?? 0, 8);
    bits.write(run.seed, 20);
  }
  bits.write(chairNumber(run.chair) ?? 0, 2);
  const known = versions.get(sort(run)) === run.versionBits;
  bits.write(known ? 1 : 0, 1);
  if (!known) bits.write(run.versionBits, 20);
  versions.set(sort(run), run.versionBits);
  bits.write(run.places.length, 6);
  bits.write(run.reflections.length, 3);
  for (const place of run.places) bits.write(place, 3);
  for (const { reason, predictionIndex } of run.reflections) {
    bits.write(reason === undefined ? 0 : REASONS.indexOf(reason) + 1, 3);
    bits.write(predictionIndex === undefined ? 0 : predictionIndex + 1, 3);
  }
  if (format >= WITH_PAIRS) bits.write(run.others ? 1 : 0, 1);
  if (run.others) writeOthers(bits, run.others);
  if (format === WITH_CARRIED) bits.write(run.carried ? 1 : 0, 1);
  if (run.carried) writeCarried(bits, run.carried);
  bits.write(run.digestBits, 15);
}

/** The code without spaces. Undefined for no run, for more than eight, and when one of them fits in no code. */
export function encodeTable(runs: readonly CodedRun[]): string | undefined {
  if (runs.length === 0 || runs.length > MOST_AT_A_TABLE) return undefined;
  if (runs.some((run) => encodeRun(run) === undefined)) return undefined;
  const bits = new BitWriter();
  const format = runs.some(({ carried }) => carried)
    ? WITH_CARRIED
    : runs.some(({ others }) => others)
      ? WITH_PAIRS
      : FORMAT;
  bits.write(format, 5);
  bits.write(runs.length - 1, 3);
  const versions = new Map<string, number>();
  runs.forEach((run, index) => {
    writeRun(bits, run, runs[index - 1], versions, format);
  });
  return bech32m.encode(TABLE_PREFIX, bits.words(), false);
}

function readReflection(bits: BitReader): CodedReflection {
  const reason = REASONS[bits.read(3) - 1];
  const prediction = bits.read(3);
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(prediction === 0 ? {} : { predictionIndex: prediction - 1 }),
  };
}

function readRun(
  bits: BitReader,
  before: Head | undefined,
  versions: Map<string, number>,
  format: number,
): CodedRun | undefined {
  const same = bits.read(1) === 1;
  const caseId = same ? before?.case : caseWithNumber(bits.read(8));
  const seed = same ? before?.seed : bits.read(20);
  const chair = chairWithNumber(bits.read(2));
  if (caseId === undefined || seed === undefined || chair === undefined) return undefined;
  const known = bits.read(1) === 1;
  const versionBits = known ? versions.get(sort({ case: caseId, chair })) : bits.read(20);
  if (versionBits === undefined) return undefined;
  versions.set(sort({ case: caseId, chair }), versionBits);
  const choices = bits.read(6);
  const asked = bits.read(3);
  const places = Array.from({ length: choices }, () => bits.read(3));
  const reflections = Array.from({ length: asked }, () => readReflection(bits));
  const others = format >= WITH_PAIRS && bits.read(1) === 1 ? { others: readOthers(bits) } : {};
  const carries = format === WITH_CARRIED && bits.read(1) === 1;
  const carried = carries ? readCarried(bits) : {};
  if (!carried) return undefined;
  return {
    case: caseId,
    chair,
    seed,
    versionBits,
    places,
    reflections,
    ...others,
    ...(carries ? { carried } : {}),
    digestBits: bits.read(15),
  };
}

export type DecodedTable =
  | { readonly ok: true; readonly runs: readonly CodedRun[] }
  | { readonly ok: false; readonly problem: 'damaged' | 'newer-format' | 'unknown-case' };

/** Reads a table's code without spaces, small letters. */
export function decodeTable(code: string): DecodedTable {
  const decoded = bech32m.decodeUnsafe(code, false);
  if (decoded?.prefix !== TABLE_PREFIX) return { ok: false, problem: 'damaged' };
  const bits = new BitReader(decoded.words);
  const format = bits.read(5);
  if (format !== FORMAT && format !== WITH_PAIRS && format !== WITH_CARRIED)
    return { ok: false, problem: 'newer-format' };
  const count = bits.read(3) + 1;
  const versions = new Map<string, number>();
  const runs: CodedRun[] = [];
  for (let at = 0; at < count; at += 1) {
    const run = readRun(bits, runs.at(-1), versions, format);
    if (!run) return { ok: false, problem: 'unknown-case' };
    runs.push(run);
  }
  return bits.overrun || !bits.atEnd ? { ok: false, problem: 'damaged' } : { ok: true, runs };
}
