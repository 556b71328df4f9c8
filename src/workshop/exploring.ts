/** Plays a story many times to see how much of it can be reached: by chance, by what is least tried, from doors left open, and at the thresholds of stocks. */
import type { CaseBundle } from '../story/case-file.ts';
import { Coverage } from './coverage.ts';
import { Explorer, type Force, type Policy } from './explorer.ts';

export interface Plan {
  /** Plays with random choices: these give the shares. */
  readonly random: number;
  /** Further plays that look for what has not been reached yet; fewer when all has. */
  readonly searching: number;
  /** Whether stocks are held beside the values the story compares them with. */
  readonly sweep?: true;
}

/** So many searching plays in a row without anything new, and the search is given up. */
const PATIENCE = 150;

/** Seeds that no other play has. */
const SWEEP_SEED = 1_000_000;
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

/** Plays that hold one stock just below and just above each value the story compares it with: through the whole, and where something was never seen. */
function sweep(explorer: Explorer, played: () => void): void {
  const { coverage } = explorer;
  const missed = coverage.written.filter((choice) => !coverage.open.has(choice.id));
  const before = [...new Set(missed.map(({ passage }) => passage))].filter((id) => coverage.passages.has(id));
  let seed = SWEEP_SEED;
  for (const standing of explorer.standings) {
    if (isBrokenEnough(coverage)) return;
    const forced = new Coverage(coverage.written);
    const play = (seed: number, policy: Policy, force: Force): void => {
      explorer.play(seed, policy, { counted: false, force, into: forced });
      played();
    };
    seed += 1;
    play(seed, explorer.leastTried(seed), { standing, from: 0 });
    for (const id of before) {
      const way = explorer.wayTo(id);
      if (way) play(way.seed, explorer.along(way), { standing, from: Math.max(0, way.picks.length - 1) });
    }
    coverage.forcedInto(forced, standing);
  }
}

/** The same story gives the same coverage: every seed is a number counted from 1. */
export function explore(bundle: CaseBundle, plan: Plan, tell?: (plays: number) => void): Coverage {
  const explorer = new Explorer(bundle);
  const { coverage } = explorer;
  let plays = 0;
  const played = (): void => {
    plays += 1;
    tell?.(plays);
  };
  let seed = 0;
  for (let run = 0; run < plan.random && !isBrokenEnough(coverage); run += 1) {
    seed += 1;
    explorer.play(seed, explorer.chance(seed), { counted: true });
    played();
  }
  let idle = 0;
  for (let run = 0; run < plan.searching && idle < PATIENCE; run += 1) {
    if (isBrokenEnough(coverage) || coverage.complete) break;
    seed += 1;
    const known = coverage.taken.size;
    const onwards = explorer.throughDoor() ?? (run % 2 === 1 ? explorer.fromDecision(seed) : undefined);
    const { policy = explorer.leastTried(seed), from } = onwards ?? {};
    explorer.play(onwards?.seed ?? seed, policy, { counted: false, from });
    played();
    idle = coverage.taken.size > known ? 0 : idle + 1;
  }
  if (plan.sweep) sweep(explorer, played);
  return coverage;
}
