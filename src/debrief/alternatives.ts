/** Finds which written alternative of a decision a choice in the story was. */
import type { Decision } from '../story/case-file.ts';
import type { Choice } from '../story/passage.ts';
import type { DecisionRecord } from './types.ts';

export interface Alternative {
  readonly id: string;
  readonly text: string;
  readonly advocate?: string;
  readonly pays?: string;
  readonly serves?: string;
}

export function choiceIn(decision: DecisionRecord): Choice | undefined {
  return [...decision.passage.choices, ...decision.unmentioned].find(
    (choice) => choice.id === decision.chosen || choice.move?.option === decision.chosen,
  );
}

export function alternativesIn(texts: Decision | undefined): readonly Alternative[] {
  return Object.entries(texts?.alternatives ?? {}).map(([id, alternative]) => ({ id, ...alternative }));
}

/** By the move in a shared meeting, else by the last part of the choice's own id (its label in the story). */
export function alternativeOf(
  choice: Choice | undefined,
  texts: Decision | undefined,
): Alternative | undefined {
  if (choice === undefined) return undefined;
  const label = choice.move?.option ?? choice.id.split(/[./:]/).at(-1);
  return alternativesIn(texts).find(({ id }) => id === label || id.replaceAll('-', '_') === label);
}
