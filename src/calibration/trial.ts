/** A trial of other hazards than the model's: its own count of patience, each kind of hazard multiplied. */
import { draw } from '../model/draw.ts';
import { HAZARD } from '../model/hazard.ts';
import type { Circumstances } from '../model/people/habit.ts';
import { electionOf, hazardOf } from '../model/read.ts';
import type { World } from '../model/simulation.ts';

/** What the model's hazards are multiplied by. All ones is the model itself. */
export interface Trial {
  readonly cooperation: number;
  readonly other: number;
  /** On top of both while an election that moved the power still tells. */
  readonly newMajority: number;
}

const hasDirector = ({ snapshot }: World): boolean =>
  ['inOffice', 'questioned', 'newInOffice'].includes(snapshot.value.director);

export class Patience {
  private stayed = 1;
  private readonly trial: Trial;

  constructor(trial: Trial) {
    this.trial = trial;
  }

  private hazards(world: World): { readonly cooperation: number; readonly other: number } {
    const { cooperation, other } = hazardOf(world);
    const { quartersSince, newMajority } = electionOf(world);
    const tells = newMajority && quartersSince < HAZARD.electionQuarters;
    const times = tells ? this.trial.newMajority : 1;
    return {
      cooperation: cooperation * this.trial.cooperation * times,
      other: other * this.trial.other * times,
    };
  }

  /** As the model counts: with the hazard of the quarter that begins, if somebody held the post. */
  passQuarter(before: World, now: World): void {
    if (!hasDirector(before)) return;
    const { cooperation, other } = this.hazards(now);
    this.stayed *= 1 - Math.min(0.9, cooperation + other);
  }

  /** A new director begins with patience untouched. */
  meet(): void {
    this.stayed = 1;
  }

  leaving(world: World): Circumstances['leaving'] {
    const { patience, seed, person } = world.snapshot.context;
    if (this.stayed >= patience) return undefined;
    const { cooperation, other } = this.hazards(world);
    return draw(seed, 'reason', person) < cooperation / (cooperation + other) ? 'cooperation' : 'other';
  }
}
