/** Runs a story on. Whatever goes wrong is a state of the run, never a blank page. */
import { Awaited } from '../story/across.ts';
import type { Passage } from '../story/passage.ts';
import { StoryProblem } from '../story/problem.ts';
import type { Failure } from './view.ts';

/** What is read before a story has told anything. */
export const NOTHING_TOLD: Passage = {
  id: '',
  lines: [],
  choices: [],
  unmentioned: [],
  quarter: 0,
  people: [],
  remembers: [],
  claims: [],
  laws: [],
};

type ToldOn =
  | { readonly kind: 'passage'; readonly passage: Passage }
  /** It cannot go on before the other has moved. */
  | { readonly kind: 'awaited'; readonly awaited: Awaited }
  | { readonly kind: 'failed'; readonly failure: Failure };

export function tellOn(next: () => Passage): ToldOn {
  try {
    return { kind: 'passage', passage: next() };
  } catch (error) {
    if (error instanceof Awaited) return { kind: 'awaited', awaited: error };
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof Error ? (error.stack ?? message) : message;
    const kind = error instanceof StoryProblem ? error.kind : 'program';
    return { kind: 'failed', failure: { kind, message, detail } };
  }
}
