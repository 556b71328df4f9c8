/** Keeps runs on this device: after every choice, in order, and never in the way of play. */
import type { Kept } from '../debrief/types.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { SaveRepository, SaveSummary } from '../saves/repository.ts';
import type { SaveProblem } from '../saves/result.ts';
import type { Save, SaveRecord } from '../saves/save-format.ts';

export interface Keeper {
  readonly repository: SaveRepository;
  /** Set when saves last only as long as the page. */
  readonly problem?: SaveProblem;
}

/** Saves this many; the oldest unfinished ones go first. Finished runs are only removed by their reader. */
const MOST_UNFINISHED = 20;

let opened: Promise<Keeper> | undefined;

/** The store for saves, opened once. */
export function keeper(): Promise<Keeper> {
  opened ??= Promise.all([import('../saves/repository.ts'), import('../saves/open-storage.ts')]).then(
    async ([{ saveRepository }, { openStorage }]) => {
      const { storage, problem } = await openStorage();
      return { repository: saveRepository(storage), ...(problem ? { problem } : {}) };
    },
  );
  // What could not be fetched now may be there the next time.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** What has been said to be wrong: each thing once. */
const told = new Set<SaveProblem>();

/** One save at a time; of each run only the newest state that waits. */
const waiting = new Map<string, () => Promise<unknown>>();
let busy = false;

async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  for (const [id, next] of waiting) {
    waiting.delete(id);
    await next();
  }
  busy = false;
}

/** A run as it is kept now, under `id`. */
export function recordOf(id: string, run: Run, kept: Kept | undefined): SaveRecord {
  const { status, quarter } = run.view();
  return {
    id,
    quarter,
    journal: run.journal(),
    ...(status === 'ended' ? { report: run.record() } : {}),
    ...(kept ? { kept: { ...kept } } : {}),
  };
}

/** Puts the run aside. `failed` hears what was wrong, if anything was; `kept` is told when it will outlast the page. */
export function keepRun(
  record: SaveRecord,
  failed: (problem: SaveProblem) => void,
  kept: () => void = () => undefined,
): void {
  const tell = (problem: SaveProblem) => {
    if (!told.has(problem)) failed(problem);
    told.add(problem);
  };
  waiting.set(record.id, async () => {
    try {
      const { repository, problem } = await keeper();
      if (problem) tell(problem);
      const result = await repository.save(record);
      if (!result.ok) tell(result.problem);
      else if (!problem) kept();
    } catch {
      tell('blocked');
    }
  });
  void work();
}

/** Waits until everything that was to be kept is kept. */
export async function settled(): Promise<void> {
  while (busy || waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What lies here, newest first; unfinished runs beyond the limit are cleared away. */
export async function keptRuns(): Promise<{
  readonly saves: readonly SaveSummary[];
  readonly damaged: boolean;
}> {
  const { repository } = await keeper();
  const list = await repository.list();
  if (!list.ok) return { saves: [], damaged: false };
  const old = list.value.saves.filter((save) => !save.finished).slice(MOST_UNFINISHED);
  for (const save of old) await repository.remove(save.id);
  return {
    saves: list.value.saves.filter((save) => !old.includes(save)),
    damaged: list.value.unreadable.length > 0,
  };
}

/** A save, or the finished report that could still be read of it. */
export async function loadKept(
  id: string,
): Promise<{ readonly save?: Save; readonly report?: RunRecord; readonly problem?: SaveProblem }> {
  const { repository } = await keeper();
  const loaded = await repository.load(id);
  if (loaded.ok)
    return { save: loaded.value, ...(loaded.value.report ? { report: loaded.value.report } : {}) };
  return { problem: loaded.problem, ...(loaded.report ? { report: loaded.report } : {}) };
}
