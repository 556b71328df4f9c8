/** One that replays a room's runs, part by part: a worker's, or the page's own where no worker can be had. */
import { type Replayed, Replayer } from '../debrief/room/replay.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { RoomPart, RoomTold } from './room-parts.ts';

/** It knows the cases it has been handed. */
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
