/** Ways into a play: a case, a code, a story from elsewhere, a save. Each answers what there is to show, and never throws. */
import type { Kept } from '../debrief/types.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { NoticeId, Problem } from '../ui/ui-model.ts';
import { noticeOf } from './notices.ts';
import { entryOf, openCase, openForeign } from './openings.ts';

export type Arrival =
  | { readonly kind: 'run'; readonly run: Run; readonly saveId?: string; readonly kept?: Kept }
  /** A finished run that can be read but no longer played. */
  | { readonly kind: 'report'; readonly report: RunRecord; readonly notice: NoticeId }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'nothing'; readonly notice: NoticeId };

const problem = (id: Problem['id'], given: string): Arrival => ({ kind: 'problem', problem: { id, given } });

export async function arriveAtCase(caseId: string, chair: string, seed: number): Promise<Arrival> {
  const entry = entryOf(caseId);
  if (!entry) return problem('unknown-case', caseId);
  try {
    return { kind: 'run', run: await openCase(entry, chair, seed) };
  } catch {
    return problem('story-missing', caseId);
  }
}

export async function arriveAtForeign(path: string, seed: number): Promise<Arrival> {
  try {
    return { kind: 'run', run: await openForeign(path, seed) };
  } catch (error) {
    return problem('story-missing', error instanceof Error ? error.message : path);
  }
}

export async function arriveByCode(code: string): Promise<Arrival> {
  const [{ decodeRun }, { playCode }] = await Promise.all([
    import('../run/code.ts'),
    import('../run/coded-run.ts'),
  ]);
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
  const { loadKept } = await import('./keeping.ts');
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
