/** One thing that a check found, and the place it was found at. */
import type { Said } from '../../i18n/check.ts';

export interface Finding {
  /** As the writer knows the file: relative to where the command was given. */
  readonly file: string;
  readonly line: number;
  /** In Swedish. */
  readonly sentence: string;
  /** The same in English; missing where only the command speaks. */
  readonly english?: string;
  /** Told, but no reason to fail. */
  readonly warning?: true;
  /** What the cases in stories/ must have, and a teacher's own case is merely told of. */
  readonly house?: true;
}

/** What is said of a line, a passage, a place. */
export function at({ file, line }: Pick<Finding, 'file' | 'line'>, said: Said): Finding {
  return { file, line, ...said };
}

export function house(finding: Finding): Finding {
  return { ...finding, house: true };
}

/** As they are told to somebody whose case need not be like ours. */
export function merelyTold(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => (finding.house ? { ...finding, warning: true as const } : finding));
}

/** The nearest known word, when one is near enough to have been meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    const distance = distanceBetween(word, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** How many letters must be changed, added or taken away; `limit` or more counts as far. */
function distanceBetween(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? limit;
}
