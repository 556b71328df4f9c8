/** Plays a story without prose many times faster than Ink, answer for answer: for rooms of hundreds of runs, never for a reader. */
import type { Story } from 'inkjs';
import type { InkChoice } from './choices.ts';
import type { InkTeller } from './ink-teller.ts';
import { leanProgram } from './lean-program.ts';
import { type ChoiceStep, type Jump, type LeanProgram, tidy } from './lean-step.ts';
import { isTruthy, sum, type Value } from './lean-values.ts';
import { StoryProblem } from './problem.ts';

/** A tag waits on the stack for its alternative. */
class Tag {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Say = (args: readonly unknown[]) => unknown;

/** Ink's word for a mistake that a story does not survive. */
const ERROR = 2;
/** Far more than any passage takes. */
const MOST_STEPS = 100_000;

const isTrue = (top: Value | Tag | undefined): boolean => top instanceof Tag || isTruthy(top);

interface Shown extends InkChoice {
  readonly go: Jump;
}

class LeanStory implements InkTeller {
  readonly mainContentContainer: Story['mainContentContainer'];
  onError: InkTeller['onError'] = null;
  currentText = '';
  currentTags: string[] = [];
  currentChoices: Shown[] = [];
  readonly #program: LeanProgram;
  readonly #first: Readonly<Record<string, Value>>;
  readonly #says = new Map<string, { readonly say: Say; readonly safe: boolean }>();
  #vars: Record<string, Value>;
  #visits: number[];
  #stack: (Value | Tag)[] = [];
  /** Texts under way, the innermost last. */
  #texts: string[] = [];
  /** The next step; under 0 when the flow has stopped. */
  #at: number;
  #safe = false;
  readonly state = {
    storySeed: 0,
    ToJson: () =>
      JSON.stringify({ at: this.#at, vars: this.#vars, visits: this.#visits, choices: this.currentChoices }),
    LoadJsonObj: (from: Record<string, unknown>) => this.#load(from),
  };

  constructor(program: LeanProgram, story: Story) {
    this.#program = program;
    this.mainContentContainer = story.mainContentContainer;
    this.#visits = new Array<number>(program.places).fill(0);
    this.#vars = {};
    this.#at = program.globals ?? -1;
    while (this.canContinue) this.Continue();
    this.#first = { ...this.#vars };
    this.#at = program.start;
  }

  get canContinue(): boolean {
    return this.#at >= 0;
  }

  ResetState(): void {
    this.#visits = new Array<number>(this.#program.places).fill(0);
    this.#vars = { ...this.#first };
    this.#stack = [];
    this.currentChoices = [];
    this.#at = this.#program.start;
  }

  BindExternalFunctionGeneral(name: string, say: Say, safe = true): void {
    this.#says.set(name, { say, safe });
  }

  ChooseChoiceIndex(index: number): void {
    const choice = this.currentChoices[index];
    if (!choice) throw new Error('choice out of range');
    this.currentChoices = [];
    this.#jump(choice.go);
  }

  Continue(): string {
    this.currentTags = [];
    this.#texts = [];
    this.#safe = false;
    const { steps } = this.#program;
    for (let left = MOST_STEPS; this.#at >= 0; left -= 1) {
      if (left === 0) throw new StoryProblem('loop', 'The story goes round in circles.');
      const step = steps[this.#at];
      this.#at += 1;
      switch (step?.do) {
        case 'push':
          this.#stack.push(step.value);
          break;
        case 'push-tag':
          this.#stack.push(new Tag(step.text));
          break;
        case 'visit':
          this.#visit(step.place);
          break;
        case 'count':
          this.#stack.push(this.#visits[step.place] ?? 0);
          break;
        case 'divert':
          this.#jump(step.go);
          break;
        case 'divert-if':
          if (isTrue(this.#stack.pop())) this.#jump(step.go);
          break;
        case 'say':
          this.#say(step.name, step.given);
          break;
        case 'sum':
          this.#sum(step.sign);
          break;
        case 'get':
          this.#stack.push(this.#vars[step.name] ?? 0);
          break;
        case 'set':
          this.#vars[step.name] = this.#value();
          break;
        case 'choice':
          this.#choice(step);
          break;
        case 'copy': {
          const value = this.#value();
          this.#stack.push(value, value);
          break;
        }
        case 'drop':
          this.#stack.pop();
          break;
        case 'print':
          this.#print(step.text);
          break;
        case 'out':
          this.#print(String(this.#value()));
          break;
        case 'string':
        case 'tag':
          this.#texts.push('');
          break;
        case 'end-string':
          this.#stack.push(this.#texts.pop() ?? '');
          break;
        case 'end-tag':
          this.#endTag();
          break;
        case 'end':
          this.currentChoices = [];
          this.#stop(true);
          break;
        case 'done':
          this.#stop(true);
          break;
        default:
          this.#stop(false);
      }
    }
    if (this.currentChoices.length === 0 && !this.#safe)
      this.onError?.("ran out of content. Do you need a '-> DONE' or '-> END'?", ERROR);
    return '';
  }

  #stop(safe: boolean): void {
    this.#safe = safe;
    this.#at = -1;
  }

  #visit(place: number): void {
    this.#visits[place] = (this.#visits[place] ?? 0) + 1;
  }

  #jump({ to, visits }: Jump): void {
    for (const place of visits) this.#visit(place);
    this.#at = to;
  }

  #value(): Value {
    const value = this.#stack.pop();
    if (value === undefined || value instanceof Tag) throw new Error('A value is missing.');
    return value;
  }

  #print(text: string): void {
    const last = this.#texts.length - 1;
    if (last >= 0) this.#texts[last] += text;
  }

  #endTag(): void {
    const text = tidy(this.#texts.pop() ?? '');
    // In the text of an alternative it belongs to that, else to the passage.
    if (this.#texts.length > 0) this.#stack.push(new Tag(text));
    else this.currentTags.push(text);
  }

  #sum(sign: string): void {
    const right = this.#value();
    if (sign === '!') {
      if (typeof right === 'string') throw new Error('"!" cannot be done with text.');
      this.#stack.push(Number(right) === 0);
    } else this.#stack.push(sum(sign, this.#value(), right));
  }

  #say(name: string, given: number): void {
    const said = this.#says.get(name);
    if (!said || (!said.safe && this.#texts.length > 0)) throw new Error(`"${name}" cannot be said here.`);
    const args: Value[] = [];
    for (let left = given; left > 0; left -= 1) args.push(this.#value());
    const answer = said.say(args.reverse());
    if (typeof answer === 'number' && !Number.isInteger(answer)) throw new Error(`"${name}" is not whole.`);
    this.#stack.push(typeof answer === 'number' || typeof answer === 'boolean' ? answer : String(answer));
  }

  #choice({ conditional, once, sourcePath, pathStringOnChoice, go }: ChoiceStep): void {
    const shown = !conditional || isTrue(this.#stack.pop());
    const text = String(this.#value());
    const tags: string[] = [];
    for (let top = this.#stack.at(-1); top instanceof Tag; top = this.#stack.at(-1)) {
      tags.push(top.text);
      this.#stack.pop();
    }
    if (!shown || (once !== undefined && (this.#visits[once] ?? 0) > 0)) return;
    this.currentChoices.push({
      text: text.replace(/^[ \t]+|[ \t]+$/g, ''),
      tags: tags.reverse(),
      sourcePath,
      pathStringOnChoice,
      go,
    });
  }

  #load(from: Record<string, unknown>): void {
    const saved = from as Pick<LeanStory, 'currentChoices'> & {
      readonly at: number;
      readonly vars: Record<string, Value>;
      readonly visits: readonly number[];
      readonly choices: readonly Shown[];
    };
    this.#at = saved.at;
    this.#vars = { ...saved.vars };
    this.#visits = [...saved.visits];
    this.currentChoices = [...saved.choices];
    this.#stack = [];
  }
}

/** The story's lean double; undefined when the story uses more of Ink than that knows. */
export function leanTeller(story: Story, compiled: object): InkTeller | undefined {
  const program = leanProgram(story, compiled);
  return program && new LeanStory(program, story);
}
