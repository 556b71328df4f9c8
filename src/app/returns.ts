/** Ways back into a play that was begun before: its code, or its save. Each answers what there is to show, and never throws. */
import type { Kept } from '../debrief/types.ts';
import { decodeRun } from '../run/code.ts';
import { playCode } from '../run/coded-run.ts';
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
    return fits ? { kind: 'run', run } : problem('code-other-version', code);
  } catch {
    return problem('story-missing', caseId);
  }
}

/** A save is replayed and compared with what it was when it was kept; one that differs is never played on silently. */
export async function arriveAtSave(saveId: string): Promise<Arrival> {
  const { save, report, problem: wrong } = await loadKept(saveId);
  if (save) {
    const { journal, kept } = save;
    const entry = entryOf(journal.case);
    const run =
      entry && (await openCase(entry, journal.chair, journal.seed, journal.steps).catch(() => undefined));
    if (run && run.bundle.version === journal.version && run.journal().digest === journal.digest)
      return { kind: 'run', run, saveId, ...(kept ? { kept: kept as Kept } : {}) };
  }
  const notice = save ? 'save-outdated' : noticeOf(wrong ?? 'missing');
  return report ? { kind: 'report', report, notice } : { kind: 'nothing', notice };
}
