/** Ways back into a play that was begun before: its code, or its save. Each answers what there is to show, and never throws. */
import { readOldCode } from '../debrief/old-code.ts';
import type { Kept } from '../debrief/types.ts';
import { ReplayMismatch } from '../run/answers.ts';
import { decodeRun } from '../run/code.ts';
import { playCode } from '../run/coded-run.ts';
import type { Run } from '../run/run.ts';
import type { Save } from '../saves/save-format.ts';
import { type Arrival, problem } from './arrivals.ts';
import { loadKept } from './keeping.ts';
import { noticeOf } from './notices.ts';
import { entryOf, openCase } from './openings.ts';

export async function arriveByCode(code: string): Promise<Arrival> {
  const decoded = decodeRun(code);
  if (!decoded.ok) return problem(decoded.problem === 'unknown-case' ? 'unknown-case' : 'broken-code', code);
  const { case: caseId, chair, seed } = decoded.run;
  const entry = entryOf(caseId);
  if (!entry?.doors[chair]) return problem('unknown-case', caseId);
  try {
    const run = await openCase(entry, chair, seed);
    const { fits } = playCode(run, decoded.run);
    if (fits) return { kind: 'run', run };
    const read = readOldCode(decoded.run, run.record(), run.bundle);
    return { kind: 'problem', problem: { id: 'code-other-version', given: code, read } };
  } catch {
    return problem('story-missing', caseId);
  }
}

/** The run of a save; `outdated` when the case is no longer as it was, `unfetched` when it could not be had just now. */
async function replayed({ journal }: Save): Promise<Run | 'outdated' | 'unfetched'> {
  const entry = entryOf(journal.case);
  if (!entry?.doors[journal.chair]) return 'outdated';
  try {
    const run = await openCase(entry, journal.chair, journal.seed, journal.steps, journal);
    const same = run.bundle.version === journal.version && run.journal().digest === journal.digest;
    return same ? run : 'outdated';
  } catch (error) {
    return error instanceof ReplayMismatch ? 'outdated' : 'unfetched';
  }
}

/** A save is replayed and compared with what it was when it was kept; one that differs is never played on silently. */
export async function arriveWith(save: Save): Promise<Arrival> {
  const run = await replayed(save);
  const { id, kept, report } = save;
  if (typeof run !== 'string')
    return { kind: 'run', run, saveId: id, ...(kept ? { kept: kept as Kept } : {}) };
  const notice = run === 'outdated' ? 'save-outdated' : 'part-missing';
  return report ? { kind: 'report', report, notice } : { kind: 'nothing', notice };
}

export async function arriveAtSave(saveId: string): Promise<Arrival> {
  const { save, report, problem: wrong = 'missing' } = await loadKept(saveId);
  if (save) return arriveWith(save);
  const notice = noticeOf(wrong);
  if (report) return { kind: 'report', report, notice };
  return { kind: 'nothing', notice, gone: wrong === 'missing' };
}
