/** Ways into a new play: a case, or a story from elsewhere. Each answers what there is to show, and never throws. */
import type { Kept } from '../debrief/types.ts';
import type { Journal } from '../run/journal.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { NoticeId, Problem } from '../ui/ui-model.ts';
import { entryOf, openCase, openForeign, openOwn } from './openings.ts';

export type Arrival =
  | { readonly kind: 'run'; readonly run: Run; readonly saveId?: string; readonly kept?: Kept }
  /** A finished run that can be read but no longer played. */
  | { readonly kind: 'report'; readonly report: RunRecord; readonly notice: NoticeId }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** `gone`: nothing lies where it was sought. */
  | { readonly kind: 'nothing'; readonly notice: NoticeId; readonly gone?: boolean };

export const problem = (id: Problem['id'], given: string): Arrival => ({
  kind: 'problem',
  problem: { id, given },
});

export async function arriveAtCase(
  caseId: string,
  chair: string,
  seed: number,
  carried: Journal['carried'] = {},
): Promise<Arrival> {
  const entry = entryOf(caseId);
  if (!entry) return problem('unknown-case', caseId);
  try {
    return { kind: 'run', run: await openCase(entry, chair, seed, [], { carried }) };
  } catch {
    return problem('story-missing', caseId);
  }
}

export async function arriveAtOwn(bundle: CaseBundle, seed: number): Promise<Arrival> {
  return { kind: 'run', run: await openOwn(bundle, seed) };
}

export async function arriveAtForeign(path: string, seed: number): Promise<Arrival> {
  try {
    return { kind: 'run', run: await openForeign(path, seed) };
  } catch (error) {
    return problem('story-missing', error instanceof Error ? error.message : path);
  }
}
