/** What a reader can do with saves as things: see the list, take one to a file, bring one from a file, throw one away. */
import type { SaveRecord } from '../saves/save-format.ts';
import type { NoticeId, SavedRun } from '../ui/ui-model.ts';
import type { Arrival } from './arrivals.ts';
import { keeper, keptRuns, settled } from './keeping.ts';
import { noticeOf } from './notices.ts';
import { arriveWith } from './returns.ts';

export async function listSaves(): Promise<{
  readonly saves: readonly SavedRun[];
  readonly notices: readonly NoticeId[];
}> {
  const { saves, damaged } = await keptRuns();
  const { problem } = await keeper();
  return {
    saves: saves.map(({ id, case: caseId, chair, quarter, steps, finished, ending }) => ({
      id,
      caseId,
      chair,
      quarter,
      steps,
      state: finished ? 'finished' : 'ongoing',
      hasReport: finished,
      ...(ending === undefined ? {} : { ending }),
    })),
    notices: [...(problem ? [noticeOf(problem)] : []), ...(damaged ? (['save-damaged'] as const) : [])],
  };
}

export async function removeSave(id: string): Promise<void> {
  await (await keeper()).repository.remove(id);
}

/** What is on the page goes to the file, also when nothing can be kept here. */
export async function exportSave(record: SaveRecord): Promise<NoticeId> {
  const { offerFile } = await import('../saves/file.ts');
  await settled();
  const text = await (await keeper()).repository.exportText(record);
  const file = new Blob([text], { type: 'application/json' });
  const offered = offerFile(`gyllene-zonen-${record.id}.json`, file);
  return offered.ok ? 'save-exported' : noticeOf(offered.problem);
}

export async function importSave(file: File): Promise<Arrival> {
  const { readFile } = await import('../saves/file.ts');
  const text = await readFile(file);
  const read = text.ok ? await (await keeper()).repository.importText(text.value) : text;
  if (read.ok) return arriveWith(read.value);
  const notice = noticeOf(read.problem);
  return read.report ? { kind: 'report', report: read.report, notice } : { kind: 'nothing', notice };
}
