/** Stops a story that goes on and on between two choices: by counting what it does, so that a slow machine makes no loop of it. */
import type { Story } from 'inkjs';
import { StoryProblem } from './problem.ts';

/** Milliseconds from any beginning; only ever compared with itself. */
export type Clock = () => number;

/**
 * What a story may do between two choices, in steps of Ink. The public story in bench/ takes at most 109;
 * every endless loop we could think of is stopped within a second on one ordinary core.
 */
const MOST_STEPS = 100_000;
/** Paragraphs, and the letters of one text: a novel has half a million. */
const MOST_LINES = 3000;
const MOST_LETTERS = 400_000;
/** An act is told to the model, which takes as long as so many steps. */
const STEPS_AN_ACT = 100;
/** The last guard, where there is a clock: so long may the page be held by a machine that is very slow, in milliseconds. */
const LONGEST = 5000;
/** The clock is looked at now and then. */
const STEPS_A_LOOK = 512;

/** Text under way, unfinished tunnels and functions, and threads are walked through at every step: they make it dearer. */
const WIDTH_BITS = 5;
const LETTER_BITS = 8;

function lettersIn(stack: Story['state']['evaluationStack']): number {
  const value: unknown = (stack.at(-1) as { readonly value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value.length : 0;
}

function endless(): StoryProblem {
  return new StoryProblem('loop', 'The story goes round in circles and never comes to a choice.');
}

/** What is left of a story's strength between two choices. */
export class Stamina {
  #spent = 0;
  #lines = 0;
  #steps = 0;
  #since = 0;
  readonly #clock: Clock | undefined;

  /** Without a clock only what the story does is counted. */
  constructor(clock?: Clock) {
    this.#clock = clock;
  }

  /** A choice has been taken: all of it is there again. */
  rest(): void {
    this.#spent = 0;
    this.#lines = 0;
    this.#steps = 0;
    this.#since = this.#clock?.() ?? 0;
  }

  /** From now on each step of the story is counted. It throws out of Ink, which cannot be used after that. */
  watch(story: Story): void {
    const step = story.ContinueSingleStep.bind(story);
    story.ContinueSingleStep = () => {
      this.#step(story);
      return step();
    };
  }

  act(): void {
    this.#spent += STEPS_AN_ACT;
  }

  line(): void {
    this.#lines += 1;
    if (this.#lines > MOST_LINES) throw endless();
  }

  #step({ state }: Story): void {
    const { outputStream, evaluationStack, callStack } = state;
    const letters = Math.max(lettersIn(evaluationStack), lettersIn(outputStream));
    const width = outputStream.length + callStack.depth + callStack._threads.length;
    this.#spent += 1 + (width >> WIDTH_BITS) + (letters >> LETTER_BITS);
    if (this.#spent > MOST_STEPS || letters > MOST_LETTERS) throw endless();
    this.#steps += 1;
    if (this.#clock && this.#steps % STEPS_A_LOOK === 0 && this.#clock() - this.#since > LONGEST)
      throw new StoryProblem('slow', 'The story takes too long to come to its next choice.');
  }
}
