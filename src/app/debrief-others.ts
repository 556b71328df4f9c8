/** Runs from the other chair of the same case: those kept on this device, and those that come by a code. */
import { facing } from '../debrief/both-chairs.ts';
import { decodeRun } from '../run/code.ts';
import type { RunRecord } from '../run/record.ts';
import type { OtherPlay, OtherRead } from '../ui/debrief/props.ts';
import type { DebriefRunner } from './debrief-runner.ts';
import { keeper, loadKept } from './keeping.ts';
import { entryOf } from './openings.ts';

/** A finished run is some hundred kilobytes: nobody chooses among more than these. */
const MOST = 6;

/** The finished ones, newest first. */
export async function othersOf(mine: RunRecord): Promise<readonly OtherPlay[]> {
  const { repository } = await keeper();
  const list = await repository.list();
  if (!list.ok) return [];
  const facingMine = list.value.saves
    .filter(({ finished, case: caseId, chair }) => finished && facing(mine, { caseId, chair }))
    .slice(0, MOST);
  const reports = await Promise.all(facingMine.map(({ id }) => loadKept(id)));
  return facingMine.map(({ id }, index) => {
    const report = reports[index]?.report;
    const ending = report?.ending?.title;
    return { save: id, sameSeed: report?.seed === mine.seed, ...(ending ? { ending } : {}) };
  });
}

const no = (problem: Extract<OtherRead, { ok: false }>['problem']): OtherRead => ({ ok: false, problem });

function checked(mine: RunRecord, record: RunRecord | undefined): OtherRead {
  if (!record) return no('missing');
  if (record.caseId !== mine.caseId) return no('other-case');
  if (!facing(mine, record)) return no('same-chair');
  return record.reflections.length > 0 ? { ok: true, record } : no('unfinished');
}

async function byCode(mine: RunRecord, code: string, runner: DebriefRunner): Promise<OtherRead> {
  const decoded = decodeRun(code);
  if (!decoded.ok) return no(decoded.problem === 'not-a-code' ? 'not-a-code' : 'damaged');
  const { case: caseId, chair } = decoded.run;
  if (caseId !== mine.caseId) return no('other-case');
  if (!facing(mine, { caseId, chair })) return no('same-chair');
  const bundle = await entryOf(caseId)?.doors[chair]?.();
  if (!bundle) return no('missing');
  const { record } = await runner.do(bundle, { kind: 'code', coded: decoded.run });
  return record ? checked(mine, record) : no('other-version');
}

export async function readOther(
  mine: RunRecord,
  from: { readonly save: string } | { readonly code: string },
  runner: DebriefRunner,
): Promise<OtherRead> {
  if ('code' in from) return byCode(mine, from.code, runner);
  return checked(mine, (await loadKept(from.save)).report);
}
