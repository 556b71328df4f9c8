/** What the page asks a worker of the room to do, and what comes back; the same words on the page itself. */
import { type Replayed, Replayer, type Source, type Texts } from '../debrief/room/replay.ts';
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

/** One at work: knows the cases it has been handed. */
export class RoomWork {
  readonly #bundles = new Map<string, CaseBundle>();
  readonly #replayers = new Map<string, Replayer>();

  bring(key: string, bundle: CaseBundle): void {
    if (!this.#bundles.has(key)) this.#bundles.set(key, bundle);
  }

  knows(key: string): boolean {
    return this.#bundles.has(key);
  }

  do(number: number, part: RoomPart): RoomTold {
    const bundle = this.#bundles.get(part.key);
    if (!bundle) throw new Error(`The case "${part.key}" has not been brought.`);
    const replayer = this.#replayers.get(part.key) ?? new Replayer(bundle);
    this.#replayers.set(part.key, replayer);
    const answers =
      part.kind === 'given'
        ? part.sources.map((source) => replayer.replay(source))
        : part.numbers.flatMap((each): readonly Replayed[] => {
            const run = replayer.makeUp(part.seed, each);
            return run ? [{ ok: true, run }] : [];
          });
    return { number, answers, texts: replayer.texts };
  }
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
