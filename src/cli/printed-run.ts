/** A run as the command `play` prints it: the outside contract, so names and order stay as they are. */
import { codeOf } from '../run/coded-run.ts';
import type { Run } from '../run/run.ts';
import { stepsOf } from './steps.ts';

export function printedRun(run: Run): object {
  const record = run.record();
  return {
    case: record.caseId,
    chair: record.chair,
    seed: record.seed,
    version: record.version,
    passages: record.passages.map((passage) => ({
      id: passage.id,
      text: passage.lines.map((line) => line.text).join('\n'),
      choices: passage.choices.map(({ text, open, reason }) => ({
        text,
        open,
        ...(reason ? { reason } : {}),
      })),
    })),
    choices: record.choices,
    steps: stepsOf(run),
    events: record.events.map(({ quarter, step, act }) => ({ quarter, step, ...act })),
    quarters: record.quarters,
    ledger: record.ledger,
    ending: record.ending ?? null,
    reflections: record.reflections.map(({ meeting, choice, reason, prediction, actual }) => ({
      meeting,
      choice,
      reason: reason ?? null,
      prediction: prediction ?? null,
      actual: actual ?? null,
    })),
    code: codeOf(run) ?? null,
  };
}
