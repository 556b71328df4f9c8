/** The steps of a run as they are typed: `0,2:law:1,1`, an index among the open alternatives, with reason and prediction. */
import type { Run } from '../run/run.ts';
import { REASONS, type Reason } from '../run/view.ts';
import { CommandError } from './command.ts';

export interface TypedStep {
  readonly index: number;
  readonly reason?: Reason;
  /** Index among the answers the other can give. */
  readonly prediction?: number;
}

const STEP = /^(\d+)(?::([a-z]*)(?::(\d*))?)?$/;

function isReason(word: string): word is Reason {
  return REASONS.some((reason) => reason === word);
}

function readStep(text: string, place: number): TypedStep {
  const [, index, reason = '', prediction = ''] = STEP.exec(text) ?? [];
  if (index === undefined) {
    throw new CommandError(
      `Step ${place + 1} of --choices is "${text}": write an index, or index:reason:prediction.`,
    );
  }
  if (reason !== '' && !isReason(reason)) {
    throw new CommandError(
      `Step ${place + 1} gives the reason "${reason}": the reasons are ${REASONS.join(', ')}.`,
    );
  }
  return {
    index: Number(index),
    ...(reason === '' ? {} : { reason }),
    ...(prediction === '' ? {} : { prediction: Number(prediction) }),
  };
}

export function readSteps(text: string): readonly TypedStep[] {
  return text.trim() === '' ? [] : text.split(',').map((step, place) => readStep(step.trim(), place));
}

function writeStep({ index, reason, prediction }: TypedStep): string {
  if (reason === undefined && prediction === undefined) return String(index);
  return `${index}:${reason ?? ''}:${prediction ?? ''}`;
}

/** The string that `--choices` takes to repeat this run exactly. */
export function stepsOf(run: Run): string {
  const { steps } = run.journal();
  return run
    .view()
    .past.map(({ passage, asked }, at) => {
      const step = steps[at];
      const open = passage.choices.filter((choice) => choice.open);
      const prediction = asked?.answers.findIndex(({ id }) => id === step?.prediction) ?? -1;
      return writeStep({
        index: open.findIndex((choice) => choice.id === step?.choice),
        ...(step?.reason ? { reason: step.reason } : {}),
        ...(prediction < 0 ? {} : { prediction }),
      });
    })
    .join(',');
}

/** Takes one step, or says why it cannot be taken. `place` is the step's number from 0. */
export function takeStep(run: Run, step: TypedStep, place: number): void {
  const which = `Step ${place + 1}`;
  const { passage, status } = run.view();
  if (status === 'ended')
    throw new CommandError(`${which} comes after the end: the story ended after ${place} steps.`);
  const open = passage.choices.filter((choice) => choice.open);
  const choice = open[step.index];
  if (!choice) {
    const many =
      open.length === 1
        ? '1 open alternative (0)'
        : `${open.length} open alternatives (0–${open.length - 1})`;
    throw new CommandError(`${which} is ${step.index}, but "${passage.id}" has ${many}.`);
  }
  run.choose(choice.id);
  const { reflect } = run.view();
  if (!reflect) {
    if (step.reason === undefined && step.prediction === undefined) return;
    throw new CommandError(`${which} gives a reason or a prediction, but nothing is asked there.`);
  }
  const prediction = reflect.answers[step.prediction ?? -1]?.id;
  if (step.prediction !== undefined && prediction === undefined) {
    throw new CommandError(
      `${which} predicts answer ${step.prediction}, but there are ${reflect.answers.length} (from 0).`,
    );
  }
  run.reflect({ ...(step.reason ? { reason: step.reason } : {}), ...(prediction ? { prediction } : {}) });
}
