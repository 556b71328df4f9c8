/** Two people, two chairs, one seed, one screen: two ordinary runs by turns, each told the other's real moves. Never one shared world. */
import { type Across, TO_COME } from '../story/across.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { ModelPort } from '../story/model-port.ts';
import { type Answer, type Refusal, ReplayMismatch } from './answers.ts';
import type { JournalStep } from './journal.ts';
import { meetingsMet, type OwnMove, ownMoves } from './moves.ts';
import type { PairJournal, Round } from './pair-journal.ts';
import { Run } from './run.ts';

interface Seat {
  readonly run: Run;
  ruled: readonly Round[];
  locked: number;
  gone: boolean;
}

function ended(run: Run): boolean {
  return run.passage.ending !== undefined || run.failed;
}

function asStep({ choice, answer }: NonNullable<Run['waits']>): readonly JournalStep[] {
  return choice ? [{ choice: choice.id, place: choice.place, ...answer }] : [];
}

export class Pair {
  readonly caseId: string;
  readonly seed: number;
  readonly #seats = new Map<string, Seat>();
  #turn: string;
  #open = false;
  /** Whether the rule answered in what was told last. */
  #ruledNow = false;

  /** `bundles` are the two chairs of one case; the one who opens the first shared meeting begins. */
  constructor(bundles: readonly CaseBundle[], seed: number, model: ModelPort, kept?: PairJournal) {
    const [first] = bundles;
    if (!first || bundles.length !== 2) throw new RangeError('A pair has two chairs.');
    this.caseId = first.id;
    this.seed = seed;
    const opener = Object.values(first.meetings ?? {})[0]?.rounds[0]?.by;
    this.#turn = bundles.find(({ chair }) => chair === opener)?.chair ?? first.chair;
    for (const bundle of bundles) {
      const before = kept?.seats[bundle.chair];
      const run = new Run(bundle, seed, model, undefined, this.#across(bundle.chair));
      this.#seats.set(bundle.chair, {
        run,
        ruled: before?.ruled ?? [],
        locked: before?.locked ?? 0,
        gone: before?.gone ?? false,
      });
    }
    if (kept) this.#resume(kept);
  }

  get chairs(): readonly string[] {
    return [...this.#seats.keys()];
  }

  /** The chair whose text is on the screen, or comes next. */
  get turn(): string {
    return this.#turn;
  }

  /** Whether the text of the one whose turn it is may be seen; else the cover lies over it. */
  get open(): boolean {
    return this.#open;
  }

  /** Both stories are read to their ends. */
  get finished(): boolean {
    return !this.#open && this.chairs.every((chair) => this.#isDone(chair));
  }

  /** In what was just told, the rule answered: the other never came to that meeting. */
  get ruledNow(): boolean {
    return this.#ruledNow;
  }

  run(chair: string): Run {
    return this.#seat(chair).run;
  }

  hasEnded(chair: string): boolean {
    return ended(this.run(chair));
  }

  isGone(chair: string): boolean {
    return this.#seat(chair).gone;
  }

  other(chair: string): string {
    return this.chairs.find((each) => each !== chair) ?? chair;
  }

  /** How many of the case's shared meetings both have been told to the end. */
  get met(): { readonly done: number; readonly of: number } {
    return meetingsMet(this.chairs.map((chair) => this.run(chair)));
  }

  /** The one whose turn it is has the screen. What they waited for is told now. */
  reveal(): void {
    if (this.#open || this.finished) return;
    const { run } = this.#seat(this.#turn);
    const before = run.theirs.length;
    run.goOn();
    this.#told(this.#turn, before);
    if (run.waits) this.#pass();
    else this.#open = true;
  }

  /** Lays the cover over the text; the turn stays. */
  cover(): void {
    if (!this.#open) return;
    this.#open = false;
    this.run(this.#turn).unchoose();
  }

  choose(choiceId: string): Refusal | undefined {
    return this.#act((run) => run.choose(choiceId));
  }

  reflect(answer: Answer): Refusal | undefined {
    return this.#act((run) => run.reflect(answer));
  }

  /** Whoever has read to the end hands over. */
  handOver(): void {
    if (!this.#open || !this.hasEnded(this.#turn)) return;
    this.#open = false;
    this.#pass();
  }

  /** Whether the one who has the screen can take back a choice; `told` when the other knows already what came of it. */
  canUndo(): 'yes' | 'told' | 'nothing' {
    const { run, locked } = this.#seat(this.#turn);
    if (run.asked) return 'yes';
    if (run.chosen.length === 0) return 'nothing';
    return run.chosen.length > locked ? 'yes' : 'told';
  }

  undo(): Refusal | undefined {
    if (!this.#open) return { refused: 'not-now', why: 'The cover lies over the text.' };
    const { run } = this.#seat(this.#turn);
    if (run.asked) run.unchoose();
    else if (this.canUndo() !== 'yes') return { refused: 'closed', why: 'The other has been told already.' };
    else run.rewindTo(run.chosen.length - 1);
    this.#ruledNow = false;
    return undefined;
  }

  /** The one who has just handed over may take it back, as long as the other has not begun to read. */
  get canTakeBack(): boolean {
    const last = this.other(this.#turn);
    const { run, locked, gone } = this.#seat(last);
    return (
      !this.#open && !gone && run.chosen.length > locked && (run.waits?.choice !== undefined || ended(run))
    );
  }

  takeBack(): void {
    if (!this.canTakeBack) return;
    this.#turn = this.other(this.#turn);
    const { run } = this.#seat(this.#turn);
    run.unchoose();
    this.#open = true;
    this.#ruledNow = false;
  }

  /** Somebody goes home before their story has ended: from here on the rule answers for that chair. */
  leave(chair: string): void {
    const seat = this.#seat(chair);
    seat.gone = true;
    seat.locked = seat.run.chosen.length;
    this.#open = false;
    this.#pass();
  }

  journal(): PairJournal {
    const seats = this.chairs.map((chair) => {
      const { run, ruled, locked, gone } = this.#seat(chair);
      const { version, steps, digest } = run.journal();
      const all = run.waits ? [...steps, ...asStep(run.waits)] : steps;
      return [chair, { version, steps: all, digest, ruled, locked, ...(gone ? { gone } : {}) }] as const;
    });
    return { case: this.caseId, seed: this.seed, turn: this.#turn, seats: Object.fromEntries(seats) };
  }

  #seat(chair: string): Seat {
    const seat = this.#seats.get(chair);
    if (!seat) throw new RangeError(`Nobody sits in the chair "${chair}".`);
    return seat;
  }

  #act(act: (run: Run) => Refusal | undefined): Refusal | undefined {
    if (!this.#open) return { refused: 'not-now', why: 'The cover lies over the text.' };
    const { run } = this.#seat(this.#turn);
    const before = run.theirs.length;
    const refusal = act(run);
    if (refusal) return refusal;
    this.#told(this.#turn, before);
    if (!run.waits) return undefined;
    const mine = this.#turn;
    this.#open = false;
    this.#pass();
    // Nobody else can go on: what nobody will answer is answered by the rule, and the same reader reads on.
    if (this.#turn === mine) this.reveal();
    return undefined;
  }

  /** What has been told lies fast for the one who did it, also if the listener goes back. */
  #told(chair: string, before: number): void {
    const { theirs } = this.run(chair);
    const other = this.#seats.get(this.other(chair));
    if (!other) return;
    const own = ownMoves(other.run);
    for (const move of theirs) {
      const step = own.find((each) => same(each, move))?.step;
      if (move.real && step !== undefined) other.locked = Math.max(other.locked, step + 1);
    }
    this.#ruledNow = theirs.slice(before).some(({ real }) => !real);
  }

  #isDone(chair: string): boolean {
    const seat = this.#seats.get(chair);
    return seat !== undefined && (seat.gone || ended(seat.run));
  }

  #across(chair: string): Across {
    return {
      live: true,
      move: (wanted) => {
        const answer = this.#answer(chair, wanted);
        if (answer !== undefined || this.#isRuled(chair, wanted)) return answer;
        this.#rule(chair, wanted);
        return undefined;
      },
    };
  }

  #isRuled(chair: string, wanted: Round): boolean {
    return this.#seats.get(chair)?.ruled.some((each) => same(each, wanted)) === true;
  }

  /** What the other did there; undefined when the rule is to answer. */
  #answer(chair: string, wanted: Round): OwnMove['option'] | typeof TO_COME | undefined {
    if (this.#isRuled(chair, wanted)) return undefined;
    const other = this.#seats.get(this.other(chair));
    const made = other && ownMoves(other.run).find((each) => same(each, wanted));
    if (made) return made.option;
    return this.#isDone(this.other(chair)) ? undefined : TO_COME;
  }

  /** The other is not coming to that meeting, and what they have done until now stands. */
  #rule(chair: string, { meeting, round }: Round): void {
    const seat = this.#seat(chair);
    seat.ruled = [...seat.ruled, { meeting, round }];
    const other = this.#seat(this.other(chair));
    other.locked = other.run.chosen.length;
  }

  #canGoOn(chair: string): boolean {
    const { run } = this.#seat(chair);
    if (this.#isDone(chair)) return false;
    return !run.waits || this.#answer(chair, run.waits) !== TO_COME;
  }

  /** Whose turn it is when the one at the screen can go no further. */
  #pass(): void {
    const before = this.#turn;
    const next = [this.other(before), before].find((chair) => this.#canGoOn(chair));
    if (next !== undefined) this.#turn = next;
    else if (!this.chairs.every((chair) => this.#isDone(chair))) this.#turn = this.#unlock();
  }

  /** Each waits for the other in another meeting: one has gone past the earlier of them, and the rule answers there. */
  #unlock(): string {
    const order = Object.keys(this.run(this.#turn).bundle.meetings ?? {});
    const waiting = this.chairs.flatMap((chair) => {
      const { waits } = this.run(chair);
      return waits && !this.#isDone(chair) ? [{ chair, waits }] : [];
    });
    const [first] = waiting.sort((a, b) => order.indexOf(a.waits.meeting) - order.indexOf(b.waits.meeting));
    if (!first) return this.#turn;
    this.#rule(first.chair, first.waits);
    return first.chair;
  }

  /** Takes all steps again, by turns as far as each can go. Throws ReplayMismatch when they do not fit. */
  #resume(kept: PairJournal): void {
    const left = new Map(this.chairs.map((chair) => [chair, [...(kept.seats[chair]?.steps ?? [])]]));
    const takeAll = () => this.chairs.filter((chair) => this.#takeSome(chair, left.get(chair) ?? []));
    while (takeAll().length > 0);
    for (const [chair, steps] of left) {
      const { run } = this.#seat(chair);
      const isAsKept = () => run.journal().digest === kept.seats[chair]?.digest;
      // Whoever had been told already what they waited for is told it again.
      if (!isAsKept()) run.goOn();
      if (steps.length > 0 || !isAsKept())
        throw new ReplayMismatch(run.chosen.length, `The ${chair} of the pair cannot go on.`);
    }
    this.#turn = this.chairs.includes(kept.turn) ? kept.turn : this.#turn;
    if (!this.#canGoOn(this.#turn) && !ended(this.run(this.#turn))) this.#pass();
  }

  /** Whether any step was taken; what is not asked for by a step is left to be told when its reader comes. */
  #takeSome(chair: string, steps: JournalStep[]): boolean {
    const { run } = this.#seat(chair);
    let taken = false;
    while (steps.length > 0) {
      if (run.waits && this.#answer(chair, run.waits) === TO_COME) return taken;
      run.goOn();
      if (run.waits) return taken;
      const step = steps.shift();
      if (!step || run.choose(step.choice))
        throw new ReplayMismatch(run.chosen.length, `"${step?.choice}" cannot be chosen again.`);
      const { reason, prediction } = step;
      if (run.asked) run.reflect({ ...(reason ? { reason } : {}), ...(prediction ? { prediction } : {}) });
      taken = true;
    }
    return taken;
  }
}

function same(a: Round, b: Round): boolean {
  return a.meeting === b.meeting && a.round === b.round;
}
