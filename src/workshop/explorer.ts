/** Plays one story by a policy, notes what was reached, and knows the way back to doors left open. */
import { draw } from '../model/draw.ts';
import { REASONS } from '../run/view.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { Carried } from '../story/elsewhere.ts';
import type { Choice, Passage } from '../story/passage.ts';
import { StoryPlayer } from '../story/player.ts';
import { type ProblemKind, StoryProblem } from '../story/problem.ts';
import { writtenChoices } from '../story/written-choices.ts';
import { Coverage, type SoFar } from './coverage.ts';
import { ForcedModel } from './forced-model.ts';
import { type Standing, thresholdsIn } from './thresholds.ts';

export interface Stop {
  readonly kind: ProblemKind | 'program';
  readonly message: string;
  /** The last alternative taken before the story stopped; undefined at the very beginning. */
  readonly after?: string;
  readonly passage?: string;
  /** The stock that was held at a value when it happened. */
  readonly forced?: Standing;
}

/** How to come to a place again. */
export interface Way {
  readonly seed: number;
  readonly picks: readonly number[];
}

/** A place that can be gone on from at once. */
interface Mark extends Way {
  readonly back: () => void;
  readonly passage: Passage;
  readonly last: Choice | undefined;
  readonly soFar: SoFar;
}

/** A stock that is held at a value, from a step on. */
export interface Force {
  readonly standing: Standing;
  readonly from: number;
}

export interface Play {
  /** Whether it counts for the shares. */
  readonly counted: boolean;
  readonly force?: Force;
  /** Where it is noted, when that is elsewhere. */
  readonly into?: Coverage;
  /** Where it goes on from, when that is not the beginning. */
  readonly from?: Mark | undefined;
}

export type Policy = (open: readonly Choice[], step: number) => number;

/** So many of the ways on which each decision was come to are kept: newer ones take the place of older ones. */
const KEPT = 16;

/** No path through a case is as long; who has come this far goes round. */
const MOST_STEPS = 400;

/** Every other play goes on from how the reader ended the other cases that this one hears of, each ending in its turn. */
function carriedFor({ caseFile }: CaseBundle, seed: number): Carried {
  if (seed % 2 === 1) return {};
  const heard = Object.entries(caseFile?.elsewhere ?? {});
  return Object.fromEntries(
    heard.flatMap(([caseId, endings]) => {
      const ids = Object.keys(endings);
      const ending = ids[Math.floor(draw(seed, `explore: ${caseId}`) * ids.length)];
      return ending === undefined ? [] : [[caseId, ending]];
    }),
  );
}

export class Explorer {
  readonly coverage: Coverage;
  readonly #bundle: CaseBundle;
  readonly #player: StoryPlayer;
  readonly #model = new ForcedModel();
  /** How to come to an alternative that has been seen open and never taken. */
  readonly #doors = new Map<string, Way | Mark>();
  /** Ways on which each decision was come to, and how many have gone on from there. */
  readonly #decisions = new Map<string, { readonly marks: Mark[]; seen: number; restarts: number }>();
  /** How each passage was first come to. */
  readonly #ways = new Map<string, Way>();

  constructor(bundle: CaseBundle) {
    this.#bundle = bundle;
    this.#player = new StoryPlayer(bundle, bundle.caseFile ? this.#model.port : undefined);
    this.coverage = new Coverage(writtenChoices(bundle.compiled, bundle.labels));
  }

  /** The values beside thresholds of the stocks that the story reads. */
  get standings(): readonly Standing[] {
    const { caseFile, compiled } = this.#bundle;
    return caseFile ? thresholdsIn(compiled) : [];
  }

  chance(seed: number): Policy {
    return (open, step) => Math.floor(draw(seed, 'explore: choice', step) * open.length);
  }

  leastTried(seed: number): Policy {
    const { taken } = this.coverage;
    return (open, step) => {
      const least = Math.min(...open.map((choice) => taken.get(choice.id) ?? 0));
      const tied = open.flatMap((choice, index) => ((taken.get(choice.id) ?? 0) === least ? [index] : []));
      return tied[Math.floor(draw(seed, 'explore: tie', step) * tied.length)] ?? 0;
    };
  }

  /** Leads to the oldest open door, through it, and on by what is least tried. */
  throughDoor(): { readonly seed: number; readonly policy: Policy; readonly from?: Mark } | undefined {
    const [id, door] = this.#doors.entries().next().value ?? [];
    if (id === undefined || door === undefined) return undefined;
    this.#doors.delete(id);
    const onwards = this.leastTried(door.seed);
    const policy: Policy = (open, step) =>
      door.picks[step] ??
      (step === door.picks.length ? open.findIndex((choice) => choice.id === id) : onwards(open, step));
    return { seed: door.seed, policy, ...('back' in door ? { from: door } : {}) };
  }

  /** From the decision that has been gone on from least, as one of those who came there found it, on by what is least tried. */
  fromDecision(
    seed: number,
  ): { readonly seed: number; readonly policy: Policy; readonly from: Mark } | undefined {
    const [least] = [...this.#decisions.values()].sort((a, b) => a.restarts - b.restarts);
    const from = least?.marks[Math.floor(draw(seed, 'explore: from') * least.marks.length)];
    if (!least || !from) return undefined;
    least.restarts += 1;
    return { seed: from.seed, policy: this.leastTried(seed), from };
  }

  /** Remembers doors that nobody has gone through yet, and decisions, as they were come to. */
  #look(passage: Passage, open: readonly Choice[], here: Omit<Mark, 'back' | 'passage'>): void {
    const { taken } = this.coverage;
    const doors = open.filter(({ id }) => !taken.has(id) && !this.#doors.has(id));
    const isOurs = this.#bundle.caseFile !== undefined;
    if (doors.length === 0 && (!isOurs || passage.key === undefined)) return;
    const mark = isOurs ? { ...here, passage, back: this.#player.mark() } : undefined;
    for (const { id } of doors) this.#doors.set(id, mark ?? { seed: here.seed, picks: here.picks });
    if (mark && passage.key !== undefined) this.#keep(mark, passage.key);
  }

  #keep(mark: Mark, key: string): void {
    const known = this.#decisions.get(key) ?? { marks: [], seen: 0, restarts: 0 };
    known.marks[known.seen % KEPT] = mark;
    known.seen += 1;
    this.#decisions.set(key, known);
  }

  /** How a passage was first come to, when nothing was held. */
  wayTo(passage: string): Way | undefined {
    return this.#ways.get(passage);
  }

  along({ seed, picks }: Way): Policy {
    const onwards = this.leastTried(seed);
    return (open, step) => picks[step] ?? onwards(open, step);
  }

  play(seed: number, policy: Policy, { counted, force, into: coverage = this.coverage, from }: Play): void {
    const hold = (step: number): void => {
      this.#model.standing = force && step >= force.from ? force.standing : undefined;
    };
    const picks: number[] = [...(from?.picks ?? [])];
    let last: Choice | undefined = from?.last;
    let passage: Passage | undefined;
    coverage.begin(from?.soFar);
    try {
      hold(picks.length);
      from?.back();
      passage = from?.passage ?? this.#player.begin(seed, undefined, carriedFor(this.#bundle, seed));
      for (;;) {
        const { soFar } = coverage;
        coverage.read(passage, last);
        if (!force && !this.#ways.has(passage.id)) this.#ways.set(passage.id, { seed, picks: [...picks] });
        const open: readonly Choice[] = passage.choices.filter((choice) => choice.open);
        if (open.length === 0) break;
        if (picks.length === MOST_STEPS) {
          coverage.unended += 1;
          break;
        }
        if (!force) this.#look(passage, open, { seed, picks: [...picks], last, soFar });
        const index = Math.max(0, policy(open, picks.length));
        const choice: Choice | undefined = open[index] ?? open[0];
        if (!choice) break;
        hold(picks.length);
        picks.push(index);
        if (!force) this.#doors.delete(choice.id);
        coverage.take(choice);
        const reason = REASONS[Math.floor(draw(seed, 'explore: reason', picks.length) * REASONS.length)];
        last = choice;
        const taken = this.#player.choose(choice, reason);
        coverage.journeys.take(passage, choice, taken.answer);
        passage = taken.passage;
      }
    } catch (error) {
      const kind = error instanceof StoryProblem ? error.kind : 'program';
      const message = error instanceof Error ? error.message : String(error);
      coverage.stopped({
        kind,
        message,
        ...(last ? { after: last.id } : {}),
        ...(passage ? { passage: passage.id } : {}),
        ...(this.#model.standing ? { forced: this.#model.standing } : {}),
      });
    }
    coverage.end(counted, this.#player.telling?.meetings ?? new Map(), this.#bundle.meetings ?? {});
  }
}
