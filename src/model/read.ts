/** What the world outside may read of a municipality: points, words, regimes and counts. */
import type { Level } from './act.ts';
import { REGIONS, type Regimes } from './context.ts';
import { draw } from './draw.ts';
import { timesOf } from './events.ts';
import { type Hazard, hazardFrom, hazardSetting, isNear } from './hazard.ts';
import { ModelError } from './model-error.ts';
import type { World } from './simulation.ts';

/** Points 0–100 with at most two decimals, derived stocks included. Throws ModelError for an unknown id. */
export const stockOf = (world: World, id: string): number => {
  const { stocks } = world.snapshot.context;
  const value: number | undefined = (stocks as Readonly<Record<string, number>>)[id];
  if (value === undefined) throw new ModelError(`There is no stock "${id}".`);
  return value / 100;
};

/** Low is under 33, high is over 66. */
export const levelOf = (world: World, id: string): Level => {
  const value = stockOf(world, id);
  return value < 33 ? 'low' : value > 66 ? 'high' : 'middle';
};

/** The state of each region. */
export const regimesOf = (world: World): Readonly<Record<string, string>> => {
  const { value } = world.snapshot;
  return Object.fromEntries(REGIONS.map((region) => [region, value[region]]));
};

/** Every stock in points, in a stable order, derived ones last. */
export const allStocks = (world: World): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(world.snapshot.context.stocks).map(([id, value]) => [id, value / 100]));

/** How many times the event has been reported. */
export const happened = (world: World, event: string): number =>
  timesOf(world.snapshot.context.counts, event);

/** The clauses of the agreement that have been settled, and how alive each is. */
export const clausesOf = (world: World): Readonly<Record<string, 'fresh' | 'worn' | 'dead'>> =>
  world.snapshot.context.clauses as Readonly<Record<string, 'fresh' | 'worn' | 'dead'>>;

/** The chance that the director leaves this quarter, by why. */
export const hazardOf = ({ snapshot }: World): Hazard =>
  hazardFrom(
    snapshot.context.stocks,
    hazardSetting(snapshot.context, snapshot.value as Regimes, snapshot.context.quarter),
  );

export interface Patience {
  /** About two quarters are left at today's hazard. */
  readonly near: boolean;
  readonly out: boolean;
  /** Why it would be, from what weighs most today and a draw settled when the director came. */
  readonly reason: 'cooperation' | 'other';
}

/** How near the director is to leaving. Never near nor out unless exits are counted. */
export const patienceOf = (world: World): Patience => {
  const { exits, stayed, patience, seed, person } = world.snapshot.context;
  const hazard = hazardOf(world);
  const share = hazard.cooperation / (hazard.cooperation + hazard.other);
  return {
    near: exits && isNear(stayed, patience, hazard),
    out: exits && stayed < patience,
    reason: draw(seed, 'reason', person) < share ? 'cooperation' : 'other',
  };
};

/** Quarters in office. */
export const tenureOf = (world: World): Readonly<Record<'chair' | 'director' | 'secretary', number>> =>
  world.snapshot.context.tenure;

/** How many quarters ago the last election was, and whether it moved the power. */
export const electionOf = ({ quarter, snapshot }: World): { quartersSince: number; newMajority: boolean } => {
  const { election, newMajority } = snapshot.context.last;
  return { quartersSince: quarter - election, newMajority: newMajority === election };
};
