/** One play-through. Everything it is follows from seed and steps: live play, replay and rewind are the same fold. */
import { type Across, type Awaited, madeMoves, type ToldMove } from '../story/across.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { Carried } from '../story/elsewhere.ts';
import type { ModelPort } from '../story/model-port.ts';
import type { Choice, Passage } from '../story/passage.ts';
import { StoryPlayer } from '../story/player.ts';
import type { Clock } from '../story/stamina.ts';
import type { QuarterRow } from '../story/telling.ts';
import { type Answer, type Refusal, ReplayMismatch, type Waits } from './answers.ts';
import { promptFor, whyNotAnswered, whyNotChosen } from './asking.ts';
import { isRolePresent } from './cast.ts';
import type { Journal, JournalStep } from './journal.ts';
import { makeView, type Played } from './make-view.ts';
import type { Reflection, RunRecord } from './record.ts';
import { StepsTaken } from './steps-taken.ts';
import { NOTHING_TOLD, tellOn } from './tell-on.ts';
import type { Failure, ReflectPrompt, View } from './view.ts';
import { journalOf, type RunNow, recordOf } from './write-down.ts';

export class Run {
  readonly bundle: CaseBundle;
  readonly #player: StoryPlayer;
  #seed = 0;
  #carried: Carried = {};
  #across: Across | undefined;
  #passage = NOTHING_TOLD;
  #taken = new StepsTaken();
  #pending: ReflectPrompt | undefined;
  #failure: Failure | undefined;
  #waits: Waits | undefined;
  #view: View | undefined;

  constructor(bundle: CaseBundle, seed: number, model?: ModelPort, clock?: Clock, across?: Across) {
    this.bundle = bundle;
    this.#player = new StoryPlayer(bundle, model, clock);
    this.beginAnew(seed, across);
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
    return this.#taken.past;
  }

  get reflections(): readonly Reflection[] {
    return this.#taken.reflections;
  }

  /** What is asked before the outcome, if anything is. */
  get asked(): ReflectPrompt | undefined {
    return this.#pending;
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
    const { chosen } = this.#taken;
    return this.#waits?.choice ? [...chosen, this.#waits.choice] : chosen;
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
    this.#view ??= makeView({ ...this.#now(), reflect: this.#pending, failure: this.#failure });
    return this.#view;
  }

  /** Takes an open alternative, or asks for reason and prediction first when it is a move in a meeting that asks. */
  choose(choiceId: string): Refusal | undefined {
    if (this.#pending || this.#failure || this.#waits)
      return { refused: 'not-now', why: 'Something else must be answered first.' };
    const choice = this.#passage.choices.find((each) => each.id === choiceId);
    const refusal = whyNotChosen(choice, choiceId);
    if (!choice || refusal) return refusal;
    this.#pending = promptFor(choice, this.#player.telling);
    if (this.#pending) this.#view = undefined;
    else this.#commit(choice, {});
    return undefined;
  }

  /** Answers what was asked after the choice; either part may be left out. */
  reflect(answer: Answer): Refusal | undefined {
    if (!this.#pending) return { refused: 'not-now', why: 'Nothing is asked.' };
    const refusal = whyNotAnswered(this.#pending, answer);
    if (refusal) return refusal;
    const { choice } = this.#pending;
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
    this.replay(this.#taken.steps.slice(0, Math.max(0, index)));
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
    return journalOf(this.#now());
  }

  record(): RunRecord {
    return recordOf(this.#now());
  }

  /** Where everything stands now. */
  row(): QuarterRow | undefined {
    return this.#player.telling?.row();
  }

  /**
   * What would come from here if nobody did anything more: the rows of this quarter and the `quarters - 1` after it,
   * each as its quarter ends. Dates of the calendar and what is already under way come; the run itself stands still.
   */
  ahead(quarters: number): readonly QuarterRow[] {
    return this.#player.telling?.ahead(quarters) ?? [];
  }

  #now(): RunNow {
    const { bundle, seed, carried, passage } = this;
    return { bundle, seed, carried, passage, taken: this.#taken, telling: this.#player.telling };
  }

  #begin(): void {
    this.#taken = new StepsTaken();
    this.#pending = undefined;
    this.#failure = undefined;
    const awaited = this.#tell(() => this.#player.begin(this.#seed, this.#across, this.#carried));
    this.#waits = awaited && { meeting: awaited.meeting, round: awaited.round, answer: {} };
  }

  #commit(choice: Choice, answer: Answer): void {
    const before = this.#passage;
    const telling = this.#player.telling;
    const asked = promptFor(choice, telling);
    if (telling && isRolePresent(telling.other, before, this.bundle.caseFile)) telling.met();
    const stocks = before.key && telling ? telling.row().stocks : {};
    let actual: string | undefined;
    const awaited = this.#tell(() => {
      const taken = this.#player.choose(choice, answer.reason);
      actual = taken.answer;
      return taken.passage;
    });
    if (awaited) {
      // The story stopped half-way through a passage: it is told again from the start when it can go on.
      this.replay(this.#taken.steps);
      this.#waits = { meeting: awaited.meeting, round: awaited.round, choice, answer };
      return;
    }
    this.#waits = undefined;
    this.#taken.add({ passage: before, choice, asked, answer, actual, stocks });
  }

  /** Runs the story on; answers what it has to wait for. */
  #tell(next: () => Passage): Awaited | undefined {
    this.#view = undefined;
    const told = tellOn(next);
    if (told.kind === 'awaited') return told.awaited;
    if (told.kind === 'failed') this.#failure = told.failure;
    else {
      this.#passage = told.passage;
      this.#taken.offered(told.passage);
    }
    return undefined;
  }
}

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
