/** Which stocks and regimes a compiled story reads, and where what it tells may turn: just below and above each value, in and out of each state. */

import { STOCKS } from '../model/stocks.ts';
import { REGIMES } from './vocabulary.ts';

/** Under this is low, over the other is high (stories.md); `test/workshop` holds them to the model's own. */
export const LOW_UNDER = 33;
export const HIGH_OVER = 66;
/** Under this much voice nobody mentions what is somebody else's idea. */
const SILENT_UNDER = 30;

export type Standing =
  | {
      readonly stock: string;
      /** In points, 0–100. */
      readonly value: number;
    }
  | { readonly region: string; readonly state: string };

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
const NEEDS_STATE = /^\^\s*needs:\s*(\S+)\s+([\w-]+(?:\s+or\s+[\w-]+)*)\s*\|/;

function callIn(item: unknown): string | undefined {
  if (!item || typeof item !== 'object' || Array.isArray(item)) return undefined;
  const word: unknown = (item as Record<string, unknown>)['x()'];
  return typeof word === 'string' ? word : undefined;
}

/** The whole numbers that the value asked for at `place` may be compared with: the one after it, or before. */
function numbersBeside(list: readonly unknown[], place: number): readonly number[] {
  return [list[place + 1], list[place - 4]].filter((item): item is number => Number.isInteger(item));
}

/** The state that the regime asked for at `place` is compared with: the one after it, or before. */
function stateBeside(list: readonly unknown[], place: number): string | undefined {
  const [word] = [list[place + 2], list[place - 5]].filter(
    (item): item is string => typeof item === 'string' && item.startsWith('^'),
  );
  return word?.slice(1);
}

interface Notes {
  readonly stock: (stock: string, values: readonly number[]) => void;
  readonly states: (region: string, states: readonly string[]) => void;
}

function readText(text: string, notes: Notes): void {
  const [, stock, word] = NEEDS.exec(text) ?? [];
  const [, region, states] = NEEDS_STATE.exec(text) ?? [];
  if (stock && word) notes.stock(stock, IN_WORDS[word] ?? []);
  else if (region && states) notes.states(region, states.split(/\s+or\s+/));
  if (/^\^\s*from:/.test(text)) notes.stock('voice', [SILENT_UNDER - 1, SILENT_UNDER + 1]);
  if (/^\^\s*cost:\s*talk/.test(text))
    for (const unnamed of UNNAMED.talk_cost ?? []) notes.stock(unnamed, BOTH);
}

function readIn(list: readonly unknown[], place: number, notes: Notes): void {
  const item = list[place];
  if (typeof item === 'string') readText(item, notes);
  const word = callIn(item);
  if (word === undefined) return;
  for (const stock of UNNAMED[word] ?? []) notes.stock(stock, BOTH);
  const named = list[place - 2];
  if (typeof named !== 'string' || !named.startsWith('^')) return;
  const name = named.slice(1);
  if (word === 'regime') {
    const state = stateBeside(list, place);
    if (state !== undefined) notes.states(name, [state]);
  } else if (word === 'value')
    for (const number of numbersBeside(list, place)) notes.stock(name, [number - 1, number, number + 1]);
  else notes.stock(name, IN_WORDS[word] ?? []);
}

function walk(node: unknown, notes: Notes): void {
  if (Array.isArray(node)) {
    node.forEach((child: unknown, place) => {
      readIn(node, place, notes);
      walk(child, notes);
    });
  } else if (node && typeof node === 'object') for (const child of Object.values(node)) walk(child, notes);
}

function noted<T>(found: Map<string, Set<T>>, name: string, values: Iterable<T>): void {
  const known = found.get(name) ?? new Set();
  for (const value of values) known.add(value);
  found.set(name, known);
}

/** The states that are asked for, in the chart's order, and one that is not: both sides of the question. */
function statesToTry(region: string, asked: ReadonlySet<string>): readonly Standing[] {
  const all = REGIMES[region] ?? [];
  const other = all.find((state) => !asked.has(state));
  return all.filter((state) => asked.has(state) || state === other).map((state) => ({ region, state }));
}

/** Every stock that the story's text, alternatives or stunder may hang on, at each value beside a threshold; then the regimes. */
export function thresholdsIn(compiled: object): readonly Standing[] {
  const stocks = new Map<string, Set<number>>();
  const regimes = new Map<string, Set<string>>();
  walk(compiled, {
    stock: (stock, values) => {
      if (!KNOWN.has(stock) || values.length === 0) return;
      noted(
        stocks,
        stock,
        values.filter((value) => value >= 0 && value <= 100),
      );
    },
    states: (region, states) => noted(regimes, region, states),
  });
  return [
    ...[...stocks].flatMap(([stock, values]) =>
      [...values].sort((a, b) => a - b).map((value) => ({ stock, value })),
    ),
    ...[...regimes].flatMap(([region, states]) => statesToTry(region, states)),
  ];
}
