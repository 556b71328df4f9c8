/** A trial of other hazards than the model's: its own count of patience, each kind of hazard multiplied. */
import type { Regimes } from '../model/context.ts';
import { draw } from '../model/draw.ts';
import { HAZARD, type Hazard, hazardFrom, hazardSetting } from '../model/hazard.ts';
import type { Circumstances } from '../model/people/habit.ts';
import type { World } from '../model/simulation.ts';

/** What the model's hazards are multiplied by. All ones is the model itself. */
export interface Trial {
  readonly cooperation: number;
  readonly other: number;
  /** On top of both while an election that moved the power still tells. */
  readonly newMajority: number;
}

const hasDirector = ({ director }: Regimes): boolean =>
  director === 'inOffice' || director === 'questioned' || director === 'newInOffice';

export class Patience {
  private stayed = 1;
  private readonly trial: Trial;

  constructor(trial: Trial) {
    this.trial = trial;
  }

  /** Under the regimes that the quarter began with, as the model counts. */
  private hazards({ snapshot }: World, regimes: Regimes): Omit<Hazard, 'total'> {
    const { context } = snapshot;
    const setting = hazardSetting(context, regimes, context.quarter);
    const { cooperation, other } = hazardFrom(context.stocks, setting);
    const tells = setting.newMajority && setting.quartersSinceElection < HAZARD.electionQuarters;
    const times = tells ? this.trial.newMajority : 1;
    return {
      cooperation: cooperation * this.trial.cooperation * times,
      other: other * this.trial.other * times,
    };
  }

  /** As the model counts: with the hazard of the quarter that begins, if somebody held the post. */
  passQuarter(ended: World, now: World): void {
    const regimes = ended.snapshot.value as Regimes;
    if (!hasDirector(regimes)) return;
    const { cooperation, other } = this.hazards(now, regimes);
    this.stayed *= 1 - Math.min(0.9, cooperation + other);
  }

  /** A new director begins with patience untouched. */
  meet(): void {
    this.stayed = 1;
  }

  leaving(world: World): Circumstances['leaving'] {
    const { patience, seed, person } = world.snapshot.context;
    if (this.stayed >= patience) return undefined;
    const { cooperation, other } = this.hazards(world, world.snapshot.value as Regimes);
    return draw(seed, 'reason', person) < cooperation / (cooperation + other) ? 'cooperation' : 'other';
  }
}
