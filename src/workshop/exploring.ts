/** Plays a story many times to see how much of it can be reached: by chance, by what is least tried, and from doors left open. */
import { draw } from '../model/draw.ts';
import { REASONS } from '../run/view.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { ourModel } from '../story/our-model.ts';
import type { Choice, Passage } from '../story/passage.ts';
import { StoryPlayer } from '../story/player.ts';
import { type ProblemKind, StoryProblem } from '../story/problem.ts';
import { writtenChoices } from '../story/written-choices.ts';
import { Coverage } from './coverage.ts';

export interface Stop {
  readonly kind: ProblemKind | 'program';
  readonly message: string;
  /** The last alternative taken before the story stopped; undefined at the very beginning. */
  readonly after?: string;
  readonly passage?: string;
}

export interface Plan {
  /** Plays with random choices: these give the shares. */
  readonly random: number;
  /** Further plays that look for what has not been reached yet; fewer when all has. */
  readonly searching: number;
}

type Policy = (open: readonly Choice[], step: number) => number;

/** No path through a case is as long; who has come this far goes round. */
const MOST_STEPS = 400;

/** So many searching plays in a row without anything new, and the search is given up. */
const PATIENCE = 100;

/** A story that stops in several ways is broken enough: more plays would say the same. */
const ENOUGH_STOPS = 4;

/** One endless loop is enough too: each costs seconds, and Ink cannot be started again after it. */
function isBrokenEnough({ stops, unended }: Coverage): boolean {
  return (
    stops.size >= ENOUGH_STOPS ||
    unended >= 2 * ENOUGH_STOPS ||
    [...stops.values()].some((stop) => stop.kind === 'loop')
  );
}

class Explorer {
  readonly coverage: Coverage;
  readonly #bundle: CaseBundle;
  readonly #player: StoryPlayer;
  /** How to come to an alternative that has been seen open and never taken. */
  readonly #doors = new Map<string, { readonly seed: number; readonly picks: readonly number[] }>();

  constructor(bundle: CaseBundle) {
    this.#bundle = bundle;
    this.#player = new StoryPlayer(bundle, bundle.caseFile ? ourModel : undefined);
    this.coverage = new Coverage(writtenChoices(bundle.compiled, bundle.labels));
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
  throughDoor(): { readonly seed: number; readonly policy: Policy } | undefined {
    const [id, door] = this.#doors.entries().next().value ?? [];
    if (id === undefined || door === undefined) return undefined;
    this.#doors.delete(id);
    const onwards = this.leastTried(door.seed);
    const policy: Policy = (open, step) =>
      door.picks[step] ??
      (step === door.picks.length ? open.findIndex((choice) => choice.id === id) : onwards(open, step));
    return { seed: door.seed, policy };
  }

  play(seed: number, policy: Policy, counted: boolean): void {
    const { coverage } = this;
    const picks: number[] = [];
    let last: Choice | undefined;
    let passage: Passage | undefined;
    coverage.begin();
    try {
      passage = this.#player.begin(seed);
      for (;;) {
        coverage.read(passage, last);
        const open: readonly Choice[] = passage.choices.filter((choice) => choice.open);
        if (open.length === 0) break;
        if (picks.length === MOST_STEPS) {
          coverage.unended += 1;
          break;
        }
        for (const choice of open) {
          if (coverage.taken.has(choice.id) || this.#doors.has(choice.id)) continue;
          this.#doors.set(choice.id, { seed, picks: [...picks] });
        }
        const index = Math.max(0, policy(open, picks.length));
        const choice: Choice | undefined = open[index] ?? open[0];
        if (!choice) break;
        picks.push(index);
        this.#doors.delete(choice.id);
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
      });
    }
    coverage.end(counted, this.#player.telling?.meetings ?? new Map(), this.#bundle.meetings ?? {});
  }
}

/** The same story gives the same coverage: every seed is a number counted from 1. */
export function explore(bundle: CaseBundle, plan: Plan, tell?: (plays: number) => void): Coverage {
  const explorer = new Explorer(bundle);
  const { coverage } = explorer;
  let seed = 0;
  for (let run = 0; run < plan.random && !isBrokenEnough(coverage); run += 1) {
    seed += 1;
    explorer.play(seed, explorer.chance(seed), true);
    tell?.(seed);
  }
  let idle = 0;
  for (let run = 0; run < plan.searching && idle < PATIENCE; run += 1) {
    if (isBrokenEnough(coverage) || coverage.complete) break;
    seed += 1;
    const known = coverage.taken.size;
    const door = run % 4 === 3 ? explorer.throughDoor() : undefined;
    explorer.play(door?.seed ?? seed, door?.policy ?? explorer.leastTried(seed), false);
    tell?.(seed);
    idle = coverage.taken.size > known ? 0 : idle + 1;
  }
  return coverage;
}
