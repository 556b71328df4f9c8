/** What is asked between a choice and its outcome, and why something cannot be chosen or answered. */
import type { Choice } from '../story/passage.ts';
import type { Telling } from '../story/telling.ts';
import type { Answer, Refusal } from './answers.ts';
import { REASONS, type ReflectPrompt } from './view.ts';

/** Only a move in a meeting that asks has a question. */
export function promptFor(choice: Choice, telling: Telling | undefined): ReflectPrompt | undefined {
  const { move } = choice;
  const asked = move && telling?.answersTo(move.meeting, move.option);
  return asked && { meeting: move.meeting, choice, question: asked.question, answers: asked.options };
}

export function whyNotChosen(choice: Choice | undefined, choiceId: string): Refusal | undefined {
  if (!choice) return { refused: 'unknown', why: `There is no alternative "${choiceId}" here.` };
  return choice.open ? undefined : { refused: 'closed', why: choice.reason ?? '' };
}

export function whyNotAnswered({ answers }: ReflectPrompt, answer: Answer): Refusal | undefined {
  const { reason, prediction } = answer;
  if (reason !== undefined && !REASONS.includes(reason))
    return { refused: 'unknown', why: `"${reason}" is no reason.` };
  if (prediction !== undefined && !answers.some(({ id }) => id === prediction))
    return { refused: 'unknown', why: `"${prediction}" is no answer they can give.` };
  return undefined;
}
