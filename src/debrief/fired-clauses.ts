/** The clauses of an agreement in a run or two: which were made, which fired, and what was done about it. */
import { CLAUSES, type Clause } from '../model/act.ts';
import type { DebriefRecord } from './types.ts';

/** What somebody did when a clause had fired; undefined when nobody did anything. */
export type FiringAnswer = 'invoked' | 'let-pass' | 'rewritten';

export interface Firing {
  /** In whose run it fired. */
  readonly chair: string;
  readonly quarter: number;
  readonly answer?: FiringAnswer;
}

export interface ClauseThen {
  readonly clause: Clause;
  /** The chairs in whose runs it was agreed on. */
  readonly made: readonly string[];
  readonly firings: readonly Firing[];
}

const MADE = ['agreement.clause-accepted', 'agreement.clause-traded', 'agreement.clause-loosened'];
const ANSWERS: Readonly<Record<string, FiringAnswer>> = {
  'agreement.invoked': 'invoked',
  'agreement.let-pass': 'let-pass',
  'agreement.clause-rewritten': 'rewritten',
};

/** The quarters in which the clause fired: the ledger has a line for each stock that the sting moved. */
function quartersOf({ ledger }: DebriefRecord, clause: Clause): readonly number[] {
  const fired = ledger.filter(
    ({ cause }) => cause.event === 'agreement.clause-fired' && cause.clause === clause,
  );
  return [...new Set(fired.map(({ cause }) => cause.quarter))].sort((a, b) => a - b);
}

function firingsIn(record: DebriefRecord, clause: Clause): readonly Firing[] {
  const answers = record.events.flatMap(({ quarter, act }) => {
    const answer = act.clause === clause ? ANSWERS[act.event] : undefined;
    return answer ? [{ quarter, answer }] : [];
  });
  const quarters = quartersOf(record, clause);
  return quarters.map((quarter, index) => {
    const next = quarters[index + 1] ?? Number.POSITIVE_INFINITY;
    const then = answers.find((each) => each.quarter >= quarter && each.quarter < next);
    return { chair: record.chair, quarter, ...(then ? { answer: then.answer } : {}) };
  });
}

/** In the model's order, those that were made or fired in any of the runs. */
export function clausesThen(records: readonly DebriefRecord[]): readonly ClauseThen[] {
  return CLAUSES.flatMap((clause) => {
    const made = records
      .filter(({ events }) => events.some(({ act }) => MADE.includes(act.event) && act.clause === clause))
      .map(({ chair }) => chair);
    const firings = records.flatMap((record) => firingsIn(record, clause));
    return made.length > 0 || firings.length > 0 ? [{ clause, made, firings }] : [];
  });
}
