/** What a run is answered, what it answers when something cannot be done, and what it may have to wait for. */
import type { Choice } from '../story/passage.ts';
import type { Reason } from './view.ts';

export interface Refusal {
  readonly refused: 'unknown' | 'closed' | 'not-now';
  readonly why: string;
}

export interface Answer {
  readonly reason?: Reason;
  readonly prediction?: string;
}

/** A move of the other that the story needs to go on, and the choice whose outcome it settles; none at the very start. */
export interface Waits {
  readonly meeting: string;
  readonly round: number;
  readonly choice?: Choice;
  readonly answer: Answer;
}

/** Steps that could not be taken again; the run stands at the last one that could. */
export class ReplayMismatch extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.name = 'ReplayMismatch';
    this.at = at;
  }
}
