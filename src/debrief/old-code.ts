/** What a code of an older edition still tells: what stands in it by itself, and how far today's edition can follow it. */
import type { CodedRun } from '../run/code.ts';
import type { RunRecord } from '../run/record.ts';
import type { Reason } from '../run/view.ts';
import { decisionsThen } from './decisions.ts';
import type { DebriefCase } from './types.ts';

export interface OldAnswer {
  readonly reason?: Reason;
  /** What was expected of the other, in today's words. */
  readonly predicted?: string;
  /** The place of what was expected, from 1, when there are no words for it today. */
  readonly place?: number;
}

export interface OldCode {
  readonly caseId: string;
  readonly chair: string;
  readonly seed: number;
  /** How many choices between alternatives the code holds. */
  readonly choices: number;
  /** The key decisions as far as today's edition could follow. */
  readonly followed: readonly { readonly title: string; readonly chose: string; readonly quarter: number }[];
  /** What was answered at the questions, in the order they were asked. */
  readonly answers: readonly OldAnswer[];
}

/** `record` is the run in today's edition, played with the code as far as it fits. */
export function readOldCode(coded: CodedRun, record: RunRecord, bundle: DebriefCase): OldCode {
  const decisions = decisionsThen(record, bundle);
  return {
    caseId: coded.case,
    chair: coded.chair,
    seed: coded.seed,
    choices: coded.places.length,
    followed: decisions.map(({ title, chosen, quarter }) => ({ title, chose: chosen, quarter })),
    answers: coded.reflections.map(({ reason, predictionIndex }, index): OldAnswer => {
      const asked = record.reflections[index];
      const predicted = decisions.find(({ id }) => id === asked?.meeting)?.other?.predicted;
      return {
        ...(reason ? { reason } : {}),
        ...(predicted ? { predicted } : predictionIndex === undefined ? {} : { place: predictionIndex + 1 }),
      };
    }),
  };
}
