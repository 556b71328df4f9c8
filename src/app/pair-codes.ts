/** Two codes laid side by side: what two people played on a screen each. */
import { facing } from '../debrief/both-chairs.ts';
import { type CodedRun, decodeRun, inGroups } from '../run/code.ts';
import type { PairPlayed, PairProblem } from '../ui/pair/pair-model.ts';
import { addressOf } from './address.ts';
import { DebriefRunner } from './debrief-runner.ts';
import { entryOf } from './openings.ts';

const runner = new DebriefRunner();

async function played(code: string, run: CodedRun): Promise<PairPlayed | PairProblem> {
  const { case: caseId, chair } = run;
  const bundle = await entryOf(caseId)?.doors[chair]?.();
  if (!bundle) return 'part-missing';
  const { record } = await runner.do(bundle, { kind: 'code', coded: run });
  if (!record) return 'other-version';
  if (!record.ending) return 'unfinished';
  const plain = code.replaceAll(/\s/g, '');
  return { chair, record, bundle, code: inGroups(plain), debrief: addressOf({ kind: 'code', code: plain }) };
}

/** Answers what is wrong, if anything is; the two may have different seeds, which the page then says. */
export async function playedByCodes(
  codes: readonly string[],
): Promise<readonly [PairPlayed, PairPlayed] | PairProblem> {
  const [one = '', two = ''] = codes.map((code) => code.trim());
  if (one === '' || two === '') return 'one-code';
  const [first, second] = [decodeRun(one), decodeRun(two)];
  const wrong = [first, second].find((each) => !each.ok);
  if (wrong && !wrong.ok) return wrong.problem === 'not-a-code' ? 'not-a-code' : 'damaged';
  if (!first.ok || !second.ok) return 'damaged';
  const sides = { caseId: first.run.case, chair: first.run.chair };
  if (second.run.case !== sides.caseId) return 'other-case';
  if (second.run.chair === sides.chair) return 'same-chair';
  const [mine, theirs] = await Promise.all([played(one, first.run), played(two, second.run)]);
  if (typeof mine === 'string') return mine;
  if (typeof theirs === 'string') return theirs;
  return facing(mine.record, theirs.record) ? [mine, theirs] : 'same-chair';
}
