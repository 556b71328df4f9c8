/** What has been told to the model so far in one play: the world, its ledger, and what stories remember beside it. */
import type { Act, LedgerLine, Role } from '../model/act.ts';
import { type Across, Awaited, TO_COME, type ToldMove } from './across.ts';
import type { CaseBundle, Meeting } from './case-file.ts';
import { type Carried, shiftsAfter } from './elsewhere.ts';
import { answerOf } from './meetings.ts';
import type { ModelPort, Step, World } from './model-port.ts';
import { StoryProblem } from './problem.ts';
import { quarterFrom } from './quarter.ts';

export interface ToldEvent {
  readonly quarter: number;
  readonly step: number;
  readonly act: Act;
}

export interface QuarterRow {
  readonly quarter: number;
  readonly stocks: Readonly<Record<string, number>>;
  readonly regimes: Readonly<Record<string, string>>;
}

export interface PromiseState {
  readonly id: string;
  readonly due: number;
  readonly state: 'open' | 'kept' | 'broken';
}

interface Round {
  readonly by: string;
  readonly option: string;
}

/** No case lasts longer; a story that asks for more is broken. */
const LAST_QUARTER = 400;

function replace<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  for (const each of items) list.push(each);
}

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

export class Telling {
  readonly #bundle: CaseBundle;
  readonly #model: ModelPort;
  readonly #across: Across | undefined;
  world: World;
  readonly start: Readonly<Record<string, number>>;
  /** How other cases had ended before this one began. */
  readonly carried: Carried;
  readonly ledger: LedgerLine[] = [];
  readonly events: ToldEvent[] = [];
  readonly quarters: QuarterRow[] = [];
  readonly promises = new Map<string, PromiseState>();
  readonly meetings = new Map<string, Round[]>();
  /** The other's moves, in the order in which they were told. */
  readonly theirs: ToldMove[] = [];
  readonly reasons = new Map<string, string>();
  readonly spent = new Map<string, number>();
  stunder: { decision: string; left: number; of: number } | undefined;
  ended: string | undefined;
  step = 0;
  /** Their trust in me as it was when the two last sat together. */
  lastMet: { quarter: number; trust: number };
  /** Set while years pass. */
  #walking: ReturnType<ModelPort['walk']> | undefined;
  #habit = '';
  #habitSince = 0;

  constructor(bundle: CaseBundle, model: ModelPort, seed: number, across?: Across, carried: Carried = {}) {
    this.#bundle = bundle;
    this.#model = model;
    this.#across = across;
    this.carried = carried;
    const start = bundle.caseFile?.chairs[bundle.chair]?.start ?? 'new-pair';
    const begun = model.begin({ seed, start, shifts: shiftsAfter(bundle, carried) });
    this.world = begun.world;
    this.start = model.allStocks(begun.world);
    for (const line of begun.lines) this.ledger.push(line);
    this.lastMet = { quarter: 0, trust: model.stockOf(this.world, this.theirTrust) };
  }

  /** Remembers how everything stands now. The answer puts it back, as often as wanted and whatever was told meanwhile. */
  mark(): () => void {
    const { world, promises, meetings, reasons, spent, stunder, ended, step, lastMet } = this;
    const lists = [[...this.ledger], [...this.events], [...this.quarters], [...this.theirs]] as const;
    const maps = [[...promises], [...meetings], [...reasons], [...spent]] as const;
    const habit = [this.#habit, this.#habitSince] as const;
    return () => {
      Object.assign(this, { world, stunder, ended, step, lastMet });
      replace(this.ledger, lists[0]);
      replace(this.events, lists[1]);
      replace(this.quarters, lists[2]);
      replace(this.theirs, lists[3]);
      refill(this.promises, maps[0]);
      refill(this.meetings, maps[1]);
      refill(this.reasons, maps[2]);
      refill(this.spent, maps[3]);
      [this.#habit, this.#habitSince] = habit;
    };
  }

  get model(): ModelPort {
    return this.#model;
  }

  /** The role across the table. */
  get other(): Role {
    return this.#bundle.chair === 'chair' ? 'director' : 'chair';
  }

  /** The other's trust in the one whose chair this is. */
  get theirTrust(): string {
    return this.#bundle.chair === 'chair' ? 'director>chair.trust' : 'chair>director.trust';
  }

  get myTrust(): string {
    return this.#bundle.chair === 'chair' ? 'chair>director.trust' : 'director>chair.trust';
  }

  met(): void {
    this.lastMet = { quarter: this.world.quarter, trust: this.#model.stockOf(this.world, this.theirTrust) };
  }

  report(act: Act): void {
    if (!this.#model.isEvent(act.event))
      throw new StoryProblem(
        'unknown-event',
        `The story reports "${act.event}", which the model does not know.`,
      );
    this.#book(this.#walking?.report(act) ?? this.#model.report(this.world, act));
    this.events.push({ quarter: this.world.quarter, step: this.step, act });
    // Whoever is new has met nobody: what the one before thought is no longer anybody's.
    if (act.event === 'chair.elected' || act.event === 'director.recruited') this.met();
  }

  #book({ world, lines }: Step): void {
    this.world = world;
    for (const line of lines) this.ledger.push(line);
  }

  row(world = this.world): QuarterRow {
    return {
      quarter: world.quarter,
      stocks: this.#model.allStocks(world),
      regimes: this.#model.regimesOf(world),
    };
  }

  /** The quarters to come when nothing more is told, without telling them. */
  ahead(quarters: number): readonly QuarterRow[] {
    const walking = this.#model.walk(this.world);
    return Array.from({ length: quarters }, () => this.row(walking.passQuarter().ended));
  }

  pass(quarters: number): void {
    if (!Number.isInteger(quarters) || quarters < 0 || this.world.quarter + quarters > LAST_QUARTER)
      throw new StoryProblem(
        'story-error',
        `The story lets ${quarters} quarters pass, which cannot be right.`,
      );
    const walking = this.#model.walk(this.world);
    this.#walking = walking;
    try {
      for (let i = 0; i < quarters; i++) {
        const passing = walking.passQuarter();
        this.quarters.push(this.row(passing.ended));
        this.#book(passing);
        if (this.#habit && (this.world.quarter - this.#habitSince) % 4 === 0)
          this.report({ event: this.#habit });
        this.#breakOverdue();
      }
    } finally {
      this.#walking = undefined;
    }
  }

  until(when: string): void {
    this.pass(Math.max(0, quarterFrom(when) - this.world.quarter));
  }

  habit(event: string): void {
    if (event && !this.#model.isEvent(event))
      throw new StoryProblem('unknown-event', `The habit "${event}" is no event the model knows.`);
    this.#habit = event;
    this.#habitSince = this.world.quarter;
  }

  openStunder(decision: string): void {
    const given = this.#bundle.decisions?.[decision]?.stunder;
    const of = given ?? this.#model.stunderFor(this.world, this.other === 'chair' ? 'director' : 'chair');
    this.stunder = { decision, left: of, of };
    this.spent.set(decision, 0);
  }

  spend(cost: number): void {
    if (!this.stunder) return;
    this.stunder = { ...this.stunder, left: this.stunder.left - cost };
    this.spent.set(this.stunder.decision, (this.spent.get(this.stunder.decision) ?? 0) + cost);
  }

  end(id: string): void {
    this.ended = id;
  }

  promise(id: string, due: string): void {
    this.promises.set(id, { id, due: quarterFrom(due), state: 'open' });
  }

  keep(id: string): void {
    const promise = this.promises.get(id);
    if (promise?.state !== 'open') return;
    this.promises.set(id, { ...promise, state: 'kept' });
    this.report({ event: this.#bundle.chair === 'chair' ? 'chair.keeps-promise' : 'director.keeps-promise' });
  }

  #breakOverdue(): void {
    for (const promise of this.promises.values()) {
      if (promise.state !== 'open' || promise.due >= this.world.quarter) continue;
      this.promises.set(promise.id, { ...promise, state: 'broken' });
      this.report({
        event: this.#bundle.chair === 'chair' ? 'chair.breaks-promise' : 'director.breaks-promise',
      });
    }
  }

  meeting(id: string): Meeting {
    const meeting = this.#bundle.meetings?.[id];
    if (!meeting)
      throw new StoryProblem(
        'story-error',
        `The story speaks of the meeting "${id}", which is not in meetings.json.`,
      );
    return meeting;
  }

  /** A meeting begins; when the other opens it, their opening is settled and reported now. */
  meet(id: string): void {
    this.meetings.set(id, []);
    this.#othersTurn(id, this.meeting(id), undefined);
  }

  /** The round of a meeting that comes after mine, if the other answers: what may be predicted, without what `mine` shuts. */
  answersTo(
    id: string,
    mine: string,
  ): { readonly question: string; readonly options: readonly { id: string; text: string }[] } | undefined {
    const meeting = this.meeting(id);
    const next = meeting.rounds[(this.meetings.get(id) ?? []).length + 1];
    if (!meeting.asks || !next || next.by === this.#bundle.chair) return undefined;
    return {
      question: next.question ?? '',
      options: Object.entries(next.options)
        .filter(([, { closedAfter }]) => !closedAfter?.includes(mine))
        .filter(([, { inPair }]) => !inPair || this.#across !== undefined)
        .map(([key, { text }]) => ({ id: key, text })),
    };
  }

  /** My move, and the other's answer to it, which the state before my move's effects decides. Returns the answer. */
  move(id: string, option: string): string | undefined {
    const meeting = this.meeting(id);
    const rounds = this.meetings.get(id) ?? [];
    const mine = meeting.rounds[rounds.length]?.options[option];
    if (!mine)
      throw new StoryProblem(
        'story-error',
        `The meeting "${id}" has no move "${option}" in round ${rounds.length + 1}.`,
      );
    const next = meeting.rounds[rounds.length + 1];
    const answer =
      next && next.by !== this.#bundle.chair
        ? this.#theirMove(id, meeting, rounds.length + 1, option)
        : undefined;
    this.#take(id, option, mine.events);
    if (next && answer) this.#take(id, answer, next.options[answer]?.events ?? []);
    return answer;
  }

  #othersTurn(id: string, meeting: Meeting, mine: string | undefined): void {
    const rounds = this.meetings.get(id) ?? [];
    const round = meeting.rounds[rounds.length];
    if (!round || round.by === this.#bundle.chair) return;
    const answer = this.#theirMove(id, meeting, rounds.length, mine);
    this.#take(id, answer, round.options[answer]?.events ?? []);
  }

  /** What the other did, when somebody sits there; else what the rule says. Throws Awaited when they are still to move. */
  #theirMove(id: string, meeting: Meeting, round: number, mine: string | undefined): string {
    const options = Object.keys(meeting.rounds[round]?.options ?? {});
    const made = this.#across?.move({ meeting: id, round, options, before: this.theirs.length });
    if (made === TO_COME) throw new Awaited(id, round);
    const real = made !== undefined && options.includes(made);
    const option = real ? made : answerOf(this.#model, this.world, id, meeting, round, mine);
    this.theirs.push({ meeting: id, round, option, real });
    return option;
  }

  /** Whether what somebody across the table has just done shuts this move; a rule never answers what it has shut itself. */
  shuts(id: string, option: string): boolean {
    const rounds = this.meetings.get(id) ?? [];
    const last = rounds.at(-1);
    if (!this.theirs.some(({ meeting, real }) => real && meeting === id) || !last) return false;
    return (
      this.meeting(id).rounds[rounds.length]?.options[option]?.closedAfter?.includes(last.option) === true
    );
  }

  #take(id: string, option: string, events: readonly Act[]): void {
    const rounds = this.meetings.get(id) ?? [];
    const by = this.meeting(id).rounds[rounds.length]?.by ?? '';
    this.meetings.set(id, [...rounds, { by, option }]);
    for (const act of events) this.report(act);
  }

  lastMove(id: string, mine: boolean): string {
    const rounds = (this.meetings.get(id) ?? []).filter(
      (round) => (round.by === this.#bundle.chair) === mine,
    );
    return rounds.at(-1)?.option ?? '';
  }
}
