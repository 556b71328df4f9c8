/** What can go wrong in a story while it is played; carried as an error so that nothing is played on silently. */

export type ProblemKind = 'story-error' | 'loop' | 'slow' | 'dead-end' | 'unknown-event';

export class StoryProblem extends Error {
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, message: string) {
    super(message);
    this.name = 'StoryProblem';
    this.kind = kind;
  }
}
