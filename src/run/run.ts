/** One play-through. Everything it is follows from seed and steps: live play, replay and rewind are the same fold. */
import { type Across, Awaited, madeMoves, type ToldMove } from '../story/across.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { Carried } from '../story/elsewhere.ts';
import type { ModelPort } from '../story/model-port.ts';
import type { Choice, Passage } from '../story/passage.ts';
import { StoryPlayer } from '../story/player.ts';
import { StoryProblem } from '../story/problem.ts';
import type { Clock } from '../story/stamina.ts';
import type { QuarterRow } from '../story/telling.ts';
import { digestOf, type Journal, type JournalStep } from './journal.ts';
import { makeView, type Played } from './make-view.ts';
import type { DecisionTaken, Reflection, RunRecord } from './record.ts';
import { type Failure, REASONS, type Reason, type ReflectPrompt, type View } from './view.ts';

export type { Journal, JournalStep } from './journal.ts';

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

export class Run {
  readonly bundle: CaseBundle;
  #seed: number;
  readonly #player: StoryPlayer;
  #passage: Passage;
  #past: Played[] = [];
  #steps: JournalStep[] = [];
  #reflections: Reflection[] = [];
  #decisions: DecisionTaken[] = [];
  /** What could be spent time on before a decision, by decision; a passage shows only what is left of it. */
  #offers = new Map<string, Map<string, Choice>>();
  #pending: { readonly choice: Choice; readonly prompt: ReflectPrompt } | undefined;
  #failure: Failure | undefined;
  #across: Across | undefined;
  #carried: Carried;
  #waits: Waits | undefined;
  #view: View | undefined;

  constructor(bundle: CaseBundle, seed: number, model?: ModelPort, clock?: Clock, across?: Across) {
    this.bundle = bundle;
    this.#seed = seed;
    this.#across = across;
    this.#carried = bundle.carried ?? {};
    this.#player = new StoryPlayer(bundle, model, clock);
    this.#passage = EMPTY;
    this.#begin();
  }

  get seed(): number {
    return this.#seed;
  }

  /** How other cases had ended before it. */
  get carried(): Carried {
    return this.#carried;
  }

  /** What is being read. Whoever only wants to go on, many times over, is spared the drawing of a view. */
  get passage(): Passage {
    return this.#passage;
  }

  /** What has been played before that. */
  get past(): readonly Played[] {
    return this.#past;
  }

  get reflections(): readonly Reflection[] {
    return this.#reflections;
  }

  /** Where everything stands now. */
  row(): QuarterRow | undefined {
    return this.#player.telling?.row();
  }

  /** What is asked before the outcome, if anything is. */
  get asked(): ReflectPrompt | undefined {
    return this.#pending?.prompt;
  }

  get failed(): boolean {
    return this.#failure !== undefined;
  }

  /** Set when the story cannot go on before whoever sits across the table has moved; the run stands before its last choice. */
  get waits(): Waits | undefined {
    return this.#waits;
  }

  /** The other's moves as they were told, in order. */
  get theirs(): readonly ToldMove[] {
    return this.#player.telling?.theirs ?? [];
  }

  /** The alternatives taken, step by step, and last the one whose outcome waits. */
  get chosen(): readonly (Choice | undefined)[] {
    const taken = this.#past.map(({ passage, chosen }) => passage.choices.find(({ id }) => id === chosen));
    return this.#waits?.choice ? [...taken, this.#waits.choice] : taken;
  }

  /** Goes on after a wait; it waits again when the other has still not moved. */
  goOn(): void {
    const waits = this.#waits;
    if (!waits) return;
    // The passage was told again meanwhile.
    const choice = this.#passage.choices.find(({ id }) => id === waits.choice?.id);
    if (choice) this.#commit(choice, waits.answer);
    else this.#begin();
  }

  view(): View {
    this.#view ??= makeView({
      bundle: this.bundle,
      seed: this.#seed,
      carried: this.#carried,
      passage: this.#passage,
      past: this.#past,
      ...(this.#pending ? { reflect: this.#pending.prompt } : {}),
      ...(this.#failure ? { failure: this.#failure } : {}),
      ...(this.#player.telling ? { telling: this.#player.telling } : {}),
    });
    return this.#view;
  }

  /** Takes an open alternative, or asks for reason and prediction first when it is a move in a meeting that asks. */
  choose(choiceId: string): Refusal | undefined {
    if (this.#pending || this.#failure || this.#waits)
      return { refused: 'not-now', why: 'Something else must be answered first.' };
    const choice = this.#passage.choices.find((each) => each.id === choiceId);
    if (!choice) return { refused: 'unknown', why: `There is no alternative "${choiceId}" here.` };
    if (!choice.open) return { refused: 'closed', why: choice.reason ?? '' };
    const prompt = this.#promptFor(choice);
    if (prompt) {
      this.#pending = { choice, prompt };
      this.#view = undefined;
    } else this.#commit(choice, {});
    return undefined;
  }

  /** Answers what was asked after the choice; either part may be left out. */
  reflect(answer: Answer): Refusal | undefined {
    if (!this.#pending) return { refused: 'not-now', why: 'Nothing is asked.' };
    const { choice, prompt } = this.#pending;
    if (answer.reason !== undefined && !REASONS.includes(answer.reason))
      return { refused: 'unknown', why: `"${answer.reason}" is no reason.` };
    if (answer.prediction !== undefined && !prompt.answers.some(({ id }) => id === answer.prediction))
      return { refused: 'unknown', why: `"${answer.prediction}" is no answer they can give.` };
    this.#pending = undefined;
    this.#commit(choice, answer);
    return undefined;
  }

  /** Takes a choice back before its outcome was told. */
  unchoose(): void {
    this.#pending = undefined;
    if (this.#waits?.choice) this.#waits = undefined;
    this.#view = undefined;
  }

  /**
   * Back to the passage in which step `index` was taken (0 = the first). Later steps are gone, and so is what the
   * other did after it: whoever takes another way from there meets the rule.
   */
  rewindTo(index: number): void {
    this.replay(this.#steps.slice(0, Math.max(0, index)));
    if (!this.#across?.live) this.#across = madeMoves(this.journal().others);
  }

  restart(): void {
    this.rewindTo(0);
  }

  /** From the first line with another seed, and other endings carried over: as a fresh run, without building the story anew. */
  beginAnew(seed: number, across?: Across, carried: Carried = this.bundle.carried ?? {}): void {
    this.#seed = seed;
    this.#across = across;
    this.#carried = carried;
    this.#begin();
  }

  /** Plays the steps from the beginning. Throws ReplayMismatch at the first that does not fit; the run then stands before it. */
  replay(steps: readonly JournalStep[]): void {
    this.#begin();
    steps.forEach((step, at) => {
      const choice = this.#passage.choices.find((each) => each.id === step.choice);
      if (!choice?.open || this.#failure)
        throw new ReplayMismatch(at, `Step ${at + 1} ("${step.choice}") cannot be taken again.`);
      this.#commit(choice, step);
      if (this.#waits) throw new ReplayMismatch(at, `What follows on step ${at + 1} waits for the other.`);
    });
  }

  journal(): Journal {
    const events = this.#player.telling?.events ?? [];
    const others = this.theirs
      .filter(({ real }) => real)
      .map(({ meeting, round, option }) => ({ meeting, round, option }));
    return {
      case: this.bundle.id,
      chair: this.bundle.chair,
      seed: this.#seed,
      version: this.bundle.version,
      steps: this.#steps,
      ...(others.length > 0 ? { others } : {}),
      ...(Object.keys(this.#carried).length > 0 ? { carried: this.#carried } : {}),
      digest: digestOf(events, this.#passage.id),
    };
  }

  record(): RunRecord {
    const telling = this.#player.telling;
    const { ending } = this.#passage;
    return {
      caseId: this.bundle.id,
      chair: this.bundle.chair,
      seed: this.#seed,
      version: this.bundle.version,
      ...(Object.keys(this.#carried).length > 0 ? { carried: this.#carried } : {}),
      passages: [...this.#past.map(({ passage, chosen }) => ({ ...passage, chosen })), this.#passage],
      choices: this.#past.map(({ index }) => index),
      events: telling?.events.slice() ?? [],
      quarters: telling ? [...telling.quarters, telling.row()] : [],
      start: telling?.start ?? {},
      ledger: telling?.ledger.slice() ?? [],
      ...(ending ? { ending } : {}),
      reflections: this.#reflections,
      decisions: this.#decisions,
      ...(telling ? { meetings: Object.fromEntries(telling.meetings) } : {}),
    };
  }

  /**
   * What would come from here if nobody did anything more: the rows of this quarter and the `quarters - 1` after it,
   * each as its quarter ends. Dates of the calendar and what is already under way come; the run itself stands still.
   */
  ahead(quarters: number): readonly QuarterRow[] {
    return this.#player.telling?.ahead(quarters) ?? [];
  }

  #begin(): void {
    this.#past = [];
    this.#steps = [];
    this.#reflections = [];
    this.#decisions = [];
    this.#offers = new Map();
    this.#pending = undefined;
    this.#failure = undefined;
    this.#waits = undefined;
    const awaited = this.#tell(() => this.#player.begin(this.#seed, this.#across, this.#carried));
    if (awaited) this.#waits = { meeting: awaited.meeting, round: awaited.round, answer: {} };
  }

  #promptFor(choice: Choice): ReflectPrompt | undefined {
    if (!choice.move) return undefined;
    const answers = this.#player.telling?.answersTo(choice.move.meeting, choice.move.option);
    if (!answers) return undefined;
    return { meeting: choice.move.meeting, choice, question: answers.question, answers: answers.options };
  }

  #commit(choice: Choice, answer: Answer): void {
    const asked = this.#promptFor(choice);
    const before = this.#passage;
    const telling = this.#player.telling;
    if (telling && this.#othersPresent(before)) telling.met();
    const stocks = before.key && telling ? telling.row().stocks : {};
    const quarter = before.quarter;
    const step = this.#steps.length;
    let actual: string | undefined;
    const awaited = this.#tell(() => {
      const taken = this.#player.choose(choice, answer.reason);
      actual = taken.answer;
      return taken.passage;
    });
    if (awaited) {
      // The story stopped half-way through a passage: it is told again from the start when it can go on.
      this.replay(this.#steps);
      this.#waits = { meeting: awaited.meeting, round: awaited.round, choice, answer };
      return;
    }
    this.#waits = undefined;
    this.#steps = [
      ...this.#steps,
      {
        choice: choice.id,
        place: choice.place,
        ...(answer.reason ? { reason: answer.reason } : {}),
        ...(answer.prediction ? { prediction: answer.prediction } : {}),
      },
    ];
    const open = before.choices.filter((each) => each.open);
    this.#past = [
      ...this.#past,
      { passage: before, chosen: choice.id, index: open.indexOf(choice), ...(asked ? { asked } : {}) },
    ];
    if (before.key) {
      const { unmentioned } = before;
      const notDone = [...(this.#offers.get(before.key)?.values() ?? [])];
      this.#decisions = [
        ...this.#decisions,
        { id: before.key, quarter, step, passage: before, chosen: choice.id, unmentioned, notDone, stocks },
      ];
    }
    if (choice.move && asked) {
      const { meeting, option } = choice.move;
      this.#reflections = [
        ...this.#reflections,
        {
          meeting,
          choice: option,
          ...(answer.reason ? { reason: answer.reason } : {}),
          ...(answer.prediction ? { prediction: answer.prediction } : {}),
          ...(actual ? { actual } : {}),
          quarter,
          step,
        },
      ];
    }
    this.#offers.get(before.stunder?.decision ?? '')?.delete(choice.id);
  }

  #othersPresent(passage: Passage): boolean {
    const { cast = {} } = this.bundle.caseFile ?? {};
    const other = this.#player.telling?.other;
    return passage.people.some((id) => cast[id]?.role === other);
  }

  /** Runs the story on; whatever goes wrong is a state of the run, never a blank page. Answers what it has to wait for. */
  #tell(next: () => Passage): Awaited | undefined {
    this.#view = undefined;
    try {
      this.#passage = next();
    } catch (error) {
      if (error instanceof Awaited) return error;
      const kind = error instanceof StoryProblem ? error.kind : 'program';
      const message = error instanceof Error ? error.message : String(error);
      this.#failure = { kind, message, detail: error instanceof Error ? (error.stack ?? message) : message };
      return undefined;
    }
    const { stunder, choices, unmentioned } = this.#passage;
    if (!stunder) return undefined;
    const offers = this.#offers.get(stunder.decision) ?? new Map<string, Choice>();
    for (const choice of [...choices, ...unmentioned])
      if (choice.cost !== undefined) offers.set(choice.id, choice);
    this.#offers.set(stunder.decision, offers);
    return undefined;
  }
}

const EMPTY: Passage = {
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

/** A run of this bundle from the beginning, or as far as the given steps lead. The clock is for stories nobody has tried. */
export function startRun(
  bundle: CaseBundle,
  seed: number,
  model?: ModelPort,
  steps: readonly JournalStep[] = [],
  clock?: Clock,
  across?: Across,
): Run {
  const run = new Run(bundle, seed, model, clock, across);
  if (steps.length > 0) run.replay(steps);
  return run;
}
