/** Which stocks a compiled story reads, and at which values what it tells may turn: just below and just above each. */

import { STOCKS } from '../model/stocks.ts';

/** Under this is low, over the other is high (stories.md); `test/workshop` holds them to the model's own. */
export const LOW_UNDER = 33;
export const HIGH_OVER = 66;
/** Under this much voice nobody mentions what is somebody else's idea. */
const SILENT_UNDER = 30;

export interface Standing {
  readonly stock: string;
  /** In points, 0–100. */
  readonly value: number;
}

const BELOW_LOW = [LOW_UNDER - 1, LOW_UNDER + 1];
const ABOVE_HIGH = [HIGH_OVER - 1, HIGH_OVER + 1];
const BOTH = [...BELOW_LOW, ...ABOVE_HIGH];

const IN_WORDS: Readonly<Record<string, readonly number[]>> = {
  low: BELOW_LOW,
  high: ABOVE_HIGH,
  middle: BOTH,
};

/** Words whose answer follows from a stock that they do not name (time-to-spend.ts, words.ts). */
const UNNAMED: Readonly<Record<string, readonly string[]>> = {
  stunder: ['workload', 'workload.chair'],
  talk_cost: ['chair~director.chemistry'],
  advice: ['voice'],
};

const KNOWN: ReadonlySet<string> = new Set(STOCKS.map(({ id }) => id));

/** What a tag asks; a tag that is worked out as the story runs lies in pieces. */
const NEEDS = /^\^\s*(?:needs:)?\s*(\S+)\s+(?:not-)?(low|middle|high)\b/;

function callIn(item: unknown): string | undefined {
  if (!item || typeof item !== 'object' || Array.isArray(item)) return undefined;
  const word: unknown = (item as Record<string, unknown>)['x()'];
  return typeof word === 'string' ? word : undefined;
}

/** The whole numbers that the value asked for at `place` may be compared with: the one after it, or before. */
function numbersBeside(list: readonly unknown[], place: number): readonly number[] {
  return [list[place + 1], list[place - 4]].filter((item): item is number => Number.isInteger(item));
}

type Note = (stock: string, values: readonly number[]) => void;

function readIn(list: readonly unknown[], place: number, note: Note): void {
  const item = list[place];
  if (typeof item === 'string') {
    const [, stock, word] = NEEDS.exec(item) ?? [];
    if (stock && word) note(stock, IN_WORDS[word] ?? []);
    if (/^\^\s*from:/.test(item)) note('voice', [SILENT_UNDER - 1, SILENT_UNDER + 1]);
    if (/^\^\s*cost:\s*talk/.test(item)) for (const stock of UNNAMED.talk_cost ?? []) note(stock, BOTH);
    return;
  }
  const word = callIn(item);
  if (word === undefined) return;
  for (const stock of UNNAMED[word] ?? []) note(stock, BOTH);
  const named = list[place - 2];
  if (typeof named !== 'string' || !named.startsWith('^')) return;
  const stock = named.slice(1);
  if (word === 'value')
    for (const number of numbersBeside(list, place)) note(stock, [number - 1, number, number + 1]);
  else note(stock, IN_WORDS[word] ?? []);
}

function walk(node: unknown, note: Note): void {
  if (Array.isArray(node)) {
    node.forEach((child: unknown, place) => {
      readIn(node, place, note);
      walk(child, note);
    });
  } else if (node && typeof node === 'object') for (const child of Object.values(node)) walk(child, note);
}

/** Every stock that the story's text, alternatives or stunder may hang on, at each value beside a threshold. */
export function thresholdsIn(compiled: object): readonly Standing[] {
  const found = new Map<string, Set<number>>();
  walk(compiled, (stock, values) => {
    if (!KNOWN.has(stock) || values.length === 0) return;
    const known = found.get(stock) ?? new Set();
    for (const value of values) if (value >= 0 && value <= 100) known.add(value);
    found.set(stock, known);
  });
  return [...found].flatMap(([stock, values]) =>
    [...values].sort((a, b) => a - b).map((value) => ({ stock, value })),
  );
}
