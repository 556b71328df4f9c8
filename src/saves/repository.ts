/** The saved runs of this player: listed, loaded, kept and carried to a file, without ever losing a finished report. */
import type { RunRecord } from '../run/record.ts';
import { done, failed, type Result, type SaveProblem } from './result.ts';
import { readSave, type Save, type SaveRecord, writeSave } from './save-format.ts';
import type { SaveStorage } from './storage.ts';

export interface SaveSummary {
  readonly id: string;
  readonly savedAt: number;
  readonly case: string;
  readonly chair: string;
  readonly version: string;
  readonly quarter: number;
  /** Choices made so far. */
  readonly steps: number;
  readonly finished: boolean;
  /** How it ended; undefined while it goes on. */
  readonly ending?: string;
}

export interface SaveList {
  /** Newest first. */
  readonly saves: readonly SaveSummary[];
  /** What lies there but cannot be read. */
  readonly unreadable: readonly { readonly id: string; readonly problem: SaveProblem }[];
}

export interface SaveRepository {
  list(): Promise<Result<SaveList>>;
  load(id: string): Promise<Result<Save>>;
  /** Keeps the finished report of an earlier save under the same id when `record` has none. */
  save(record: SaveRecord): Promise<Result<undefined>>;
  remove(id: string): Promise<Result<undefined>>;
  /** The text of a file, with the finished report that lies here if `record` has none; what stays on the device is left out. */
  exportText(record: SaveRecord): Promise<string>;
  /**
   * Stores what a file says, under its own id; a finished report that is already here is kept.
   * The answer is what was read, also where nothing can be stored.
   */
  importText(text: string): Promise<Result<Save>>;
}

function summaryOf(save: Save): SaveSummary {
  const { id, savedAt, quarter, journal, report } = save;
  const { case: caseId, chair, version, steps } = journal;
  return {
    id,
    savedAt,
    case: caseId,
    chair,
    version,
    quarter,
    steps: steps.length,
    finished: report !== undefined,
    ...(report?.ending ? { ending: report.ending.id } : {}),
  };
}

export function saveRepository(storage: SaveStorage, now: () => number = Date.now): SaveRepository {
  const load = async (id: string): Promise<Result<Save>> => {
    const text = await storage.read(id);
    return text.ok ? readSave(text.value) : text;
  };

  /** The report that lies under this id already, whatever else has happened to that save. */
  const reportUnder = async (id: string): Promise<RunRecord | undefined> => {
    const earlier = await load(id);
    return earlier.ok ? earlier.value.report : earlier.report;
  };

  const withReport = async <R extends SaveRecord>(record: R): Promise<R> => {
    const report = record.report ?? (await reportUnder(record.id));
    return report ? { ...record, report } : record;
  };

  const save = async (record: SaveRecord): Promise<Result<undefined>> =>
    storage.write(record.id, writeSave(await withReport(record), now()));

  return {
    load,
    save,
    remove: (id) => storage.remove(id),
    list: async () => {
      const ids = await storage.keys();
      if (!ids.ok) return ids;
      const saves: SaveSummary[] = [];
      const unreadable: { id: string; problem: SaveProblem }[] = [];
      for (const id of ids.value.filter((name) => !name.startsWith('.'))) {
        const loaded = await load(id);
        if (loaded.ok) saves.push(summaryOf(loaded.value));
        else unreadable.push({ id, problem: loaded.problem });
      }
      return done({ saves: saves.sort((a, b) => b.savedAt - a.savedAt), unreadable });
    },
    exportText: async (record) => writeSave({ ...(await withReport(record)), kept: undefined }, now()),
    importText: async (text) => {
      const read = readSave(text);
      if (!read.ok) return read;
      const whole = await withReport(read.value);
      await save(whole);
      return done(whole);
    },
  };
}

/**
 * May this save be played on in the story as it is now? `digest` is that of its steps replayed; leave it out before
 * the replay. When it may not, the answer carries the finished report, if there is one.
 */
export function fits(save: Save, version: string, digest = save.journal.digest): Result<Save> {
  const same = save.journal.version === version && save.journal.digest === digest;
  return same ? done(save) : failed('outdated', save.report);
}
