/** Our model as a story would hear it if one stock stood at a given value or one region in a given state, whatever happens: to try both sides of a threshold. */
import type { Level } from '../model/act.ts';
import type { ModelPort } from '../story/model-port.ts';
import { quickModel } from '../story/quick-model.ts';
import { HIGH_OVER, LOW_UNDER, type Standing } from './thresholds.ts';

export function levelAt(value: number): Level {
  return value < LOW_UNDER ? 'low' : value > HIGH_OVER ? 'high' : 'middle';
}

/** Three, two or one (time-to-spend.ts). */
const STUNDER = { low: 3, middle: 2, high: 1 } as const;
const TALK = { low: 2, middle: 1, high: 0 } as const;

export class ForcedModel {
  /** Nothing is forced as long as this is undefined. */
  standing: Standing | undefined;

  /** What story and words ask goes through here; the model itself goes on as it would. */
  readonly port: ModelPort = {
    ...quickModel,
    stockOf: (world, id) => this.#forced(id) ?? quickModel.stockOf(world, id),
    levelOf: (world, id) => {
      const value = this.#forced(id);
      return value === undefined ? quickModel.levelOf(world, id) : levelAt(value);
    },
    regimesOf: (world) => {
      const { standing } = this;
      const regimes = quickModel.regimesOf(world);
      return standing && 'region' in standing ? { ...regimes, [standing.region]: standing.state } : regimes;
    },
    stunderFor: (world, role) => {
      const value = this.#forced(role === 'chair' ? 'workload.chair' : 'workload');
      return value === undefined ? quickModel.stunderFor(world, role) : STUNDER[levelAt(value)];
    },
    talkCost: (world, towards) => {
      const value = this.#forced('chair~director.chemistry');
      const isOfThePair = towards === 'chair' || towards === 'director';
      return value === undefined || !isOfThePair ? quickModel.talkCost(world, towards) : TALK[levelAt(value)];
    },
  };

  #forced(id: string): number | undefined {
    const { standing } = this;
    return standing && 'stock' in standing && standing.stock === id ? standing.value : undefined;
  }
}
