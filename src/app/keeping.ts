/** Keeps runs on this device: after every choice, in order, and never in the way of play. */
import type { Kept } from '../debrief/types.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { SaveRepository, SaveSummary } from '../saves/repository.ts';
import type { SaveProblem } from '../saves/result.ts';
import type { Save } from '../saves/save-format.ts';

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
  return opened;
}

/** That saves last only as long as the page is said once. */
let told = false;

/** One save at a time, and only the newest of those that wait. */
let waiting: (() => Promise<unknown>) | undefined;
let busy = false;

async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  while (waiting) {
    const next = waiting;
    waiting = undefined;
    await next();
  }
  busy = false;
}

/** Puts the run aside under `id`. `failed` hears what was wrong, if anything was. */
export function keepRun(
  id: string,
  run: Run,
  kept: Kept | undefined,
  failed: (problem: SaveProblem) => void,
): void {
  const journal = run.journal();
  const view = run.view();
  const report = view.status === 'ended' ? run.record() : undefined;
  waiting = async () => {
    const { repository, problem } = await keeper();
    if (problem && !told) {
      told = true;
      failed(problem);
    }
    const result = await repository.save({
      id,
      quarter: view.quarter,
      journal,
      ...(report ? { report } : {}),
      ...(kept ? { kept: { ...kept } } : {}),
    });
    if (!result.ok) failed(result.problem);
  };
  void work();
}

/** Waits until everything that was to be kept is kept. */
export async function settled(): Promise<void> {
  while (busy || waiting) await new Promise((resolve) => setTimeout(resolve, 5));
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
