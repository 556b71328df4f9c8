/** Runs a setup: one course of the model, or two from the same seed. */
import type { Act, LedgerLine } from '../../model/act.ts';
import { ModelError } from '../../model/model-error.ts';
import { ordinaryActs } from '../../model/people.ts';
import { allStocks, regimesOf } from '../../model/read.ts';
import { type SimRow, simulate } from '../../model/sim.ts';
import { begin, type Step, walk } from '../../model/simulation.ts';
import { checkSetup, type LabEvent, type LabProblem, type LabSetup, type LabStart } from './setup.ts';

export interface LabRun {
  /** One row a quarter, each after the events of its quarter. */
  readonly rows: readonly SimRow[];
  readonly ledger: readonly LedgerLine[];
  /** What people did beside the events, when they do what they usually do. */
  readonly others: readonly LabEvent[];
}

export interface LabResult {
  readonly a: LabRun;
  readonly b?: LabRun;
}

export type LabAnswer =
  | { readonly ok: true; readonly result: LabResult }
  | { readonly ok: false; readonly problem: LabProblem };

/** Nobody acts but the list: the run that the command `sim` makes. */
function runStill(setup: LabSetup, start: LabStart, events: readonly LabEvent[]): LabRun {
  const inOrder = [...events].sort((one, other) => one.quarter - other.quarter);
  const { quarters, ledger } = simulate({ seed: setup.seed, start, until: setup.until, events: inOrder });
  return { rows: quarters, ledger, others: [] };
}

/** Each quarter the events of the list come first; then people do what they would have done that quarter anyhow. */
function runOrdinary(setup: LabSetup, start: LabStart, events: readonly LabEvent[]): LabRun {
  const rows: SimRow[] = [];
  const ledger: LedgerLine[] = [];
  const others: LabEvent[] = [];
  const keep = ({ world, lines }: Step) => {
    ledger.push(...lines);
    return world;
  };
  let world = keep(begin({ seed: setup.seed, start, exits: true }));
  const steps = walk(world);
  const report = (act: Act) => {
    world = keep(steps.report(act));
  };
  for (let quarter = 0; quarter <= setup.until; quarter += 1) {
    if (quarter > 0) world = keep(steps.passQuarter());
    const usual = ordinaryActs(world);
    for (const { quarter: when, ...act } of events) if (when === quarter) report(act);
    for (const act of usual) {
      report(act);
      others.push({ quarter, ...act });
    }
    rows.push({ quarter, stocks: allStocks(world), regimes: regimesOf(world) });
  }
  return { rows, ledger, others };
}

/** Never throws for a setup of whatever kind: what is wrong with it is in the answer. */
export function runLab(setup: LabSetup): LabAnswer {
  const problem = checkSetup(setup);
  if (problem) return { ok: false, problem };
  const run = setup.people === 'ordinary' ? runOrdinary : runStill;
  try {
    const a = run(setup, setup.start, setup.a);
    const compares = setup.b !== undefined || setup.startB !== undefined;
    const b = compares ? run(setup, setup.startB ?? setup.start, setup.b ?? setup.a) : undefined;
    return { ok: true, result: { a, ...(b ? { b } : {}) } };
  } catch (error) {
    if (error instanceof ModelError) return { ok: false, problem: { id: 'bad-act', given: error.message } };
    throw error;
  }
}
