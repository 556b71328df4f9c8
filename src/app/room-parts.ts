/** A room's runs cut into parts, and what the page asks a worker to do with them; the same words on the page itself. */
import type { Replayed, Source, Texts } from '../debrief/room/replay.ts';
import type { CaseBundle } from '../story/case-file.ts';

/** Runs of one chair of one case: those given, or made-up ones by number. */
export type RoomPart =
  | { readonly kind: 'given'; readonly key: string; readonly sources: readonly Source[] }
  | {
      readonly kind: 'made-up';
      readonly key: string;
      readonly seed: number;
      readonly numbers: readonly number[];
    };

export type RoomAsk =
  | { readonly kind: 'case'; readonly key: string; readonly bundle: CaseBundle }
  | { readonly kind: 'part'; readonly number: number; readonly part: RoomPart };

export interface RoomTold {
  readonly number: number;
  readonly answers: readonly Replayed[];
  readonly texts: Texts;
}

/** So many runs in a part: often enough to tell how far it has come, seldom enough to cost nothing. */
const PART = 8;

function cut<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / PART) }, (_, index) =>
    list.slice(index * PART, (index + 1) * PART),
  );
}

const keyOf = (source: Source): string =>
  source.kind === 'code'
    ? `${source.run.case} ${source.run.chair}`
    : `${source.journal.case} ${source.journal.chair}`;

/** Cut into parts, each of one chair of one case. */
export function partsOf(sources: readonly Source[]): readonly RoomPart[] {
  const keys = [...new Set(sources.map(keyOf))];
  return keys.flatMap((key) =>
    cut(sources.filter((source) => keyOf(source) === key)).map((some) => ({
      kind: 'given' as const,
      key,
      sources: some,
    })),
  );
}

/** A made-up room of so many runs, spread over the chairs. */
export function madeUpParts(keys: readonly string[], count: number, seed: number): readonly RoomPart[] {
  return keys.flatMap((key, place) => {
    const numbers = Array.from({ length: count }, (_, number) => number).filter(
      (number) => number % keys.length === place,
    );
    return cut(numbers).map((some) => ({ kind: 'made-up' as const, key, seed, numbers: some }));
  });
}
