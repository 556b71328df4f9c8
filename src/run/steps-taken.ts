/** What has been done in a run so far: each step as the journal, the page and the report will need it. */
import type { Choice, Passage } from '../story/passage.ts';
import type { Answer } from './answers.ts';
import type { JournalStep } from './journal.ts';
import type { Played } from './make-view.ts';
import type { DecisionTaken, Reflection } from './record.ts';
import type { ReflectPrompt } from './view.ts';

export interface StepTaken {
  /** Where it was taken. */
  readonly passage: Passage;
  readonly choice: Choice;
  readonly asked: ReflectPrompt | undefined;
  readonly answer: Answer;
  /** What the other answered, if it was a move in a meeting. */
  readonly actual: string | undefined;
  /** Where everything stood before it, if it was a decision. */
  readonly stocks: Readonly<Record<string, number>>;
}

export class StepsTaken {
  #past: readonly Played[] = [];
  #steps: readonly JournalStep[] = [];
  #reflections: readonly Reflection[] = [];
  #decisions: readonly DecisionTaken[] = [];
  /** What could be spent time on before a decision, by decision; a passage shows only what is left of it. */
  readonly #offers = new Map<string, Map<string, Choice>>();

  get past(): readonly Played[] {
    return this.#past;
  }

  /** The alternatives taken, step by step. */
  get chosen(): readonly (Choice | undefined)[] {
    return this.#past.map(({ passage, chosen }) => passage.choices.find(({ id }) => id === chosen));
  }

  get steps(): readonly JournalStep[] {
    return this.#steps;
  }

  get reflections(): readonly Reflection[] {
    return this.#reflections;
  }

  get decisions(): readonly DecisionTaken[] {
    return this.#decisions;
  }

  /** Remembers what a passage that is come to offers to spend time on. */
  offered({ stunder, choices, unmentioned }: Passage): void {
    if (!stunder) return;
    const offers = this.#offers.get(stunder.decision) ?? new Map<string, Choice>();
    for (const choice of [...choices, ...unmentioned])
      if (choice.cost !== undefined) offers.set(choice.id, choice);
    this.#offers.set(stunder.decision, offers);
  }

  add(taken: StepTaken): void {
    const { passage, choice, asked, answer } = taken;
    const step = this.#steps.length;
    const said = {
      ...(answer.reason ? { reason: answer.reason } : {}),
      ...(answer.prediction ? { prediction: answer.prediction } : {}),
    };
    this.#steps = [...this.#steps, { choice: choice.id, place: choice.place, ...said }];
    const open = passage.choices.filter((each) => each.open);
    this.#past = [
      ...this.#past,
      { passage, chosen: choice.id, index: open.indexOf(choice), ...(asked ? { asked } : {}) },
    ];
    if (passage.key) this.#decided(passage.key, step, taken);
    if (choice.move && asked) {
      const { meeting, option } = choice.move;
      const actual = taken.actual ? { actual: taken.actual } : {};
      this.#reflections = [
        ...this.#reflections,
        { meeting, choice: option, ...said, ...actual, quarter: passage.quarter, step },
      ];
    }
    this.#offers.get(passage.stunder?.decision ?? '')?.delete(choice.id);
  }

  #decided(id: string, step: number, { passage, choice, stocks }: StepTaken): void {
    const { quarter, unmentioned } = passage;
    const notDone = [...(this.#offers.get(id)?.values() ?? [])];
    this.#decisions = [
      ...this.#decisions,
      { id, quarter, step, passage, chosen: choice.id, unmentioned, notDone, stocks },
    ];
  }
}
