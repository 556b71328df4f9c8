/** What people do when no player decides: the written policy that the calibration rests on. From state and draws alone. */
import type { Act } from './act.ts';
import type { Regimes } from './context.ts';
import { actOf, type Circumstances, type Habit } from './people/habit.ts';
import { HABITS } from './people/habits.ts';
import { OFFICES } from './people/offices.ts';
import { patienceOf } from './read.ts';
import type { World } from './simulation.ts';

/** Everything that anybody ordinarily does, in the order in which a quarter takes it: those who leave act first. */
export const PEOPLE: readonly Habit[] = [...HABITS, ...OFFICES];

/** Why the director leaves this quarter; undefined while patience lasts, and always when exits are not counted. */
export const leavingOf = (world: World): Circumstances['leaving'] => {
  const { out, reason } = patienceOf(world);
  return out ? reason : undefined;
};

/** The acts of these habits in this quarter, all read off the municipality as it is when the quarter begins. */
export const actsOf = (
  habits: readonly Habit[],
  world: World,
  leaving: Circumstances['leaving'],
): readonly Act[] => {
  const circumstances = {
    context: world.snapshot.context,
    regimes: world.snapshot.value as Regimes,
    leaving,
  };
  const acts: Act[] = [];
  for (const habit of habits) {
    const act = actOf(habit, circumstances);
    if (act) acts.push(act);
  }
  return acts;
};

/** What people ordinarily do in this quarter. Report them one after the other, then let the quarter pass. */
export const ordinaryActs = (world: World): readonly Act[] => actsOf(PEOPLE, world, leavingOf(world));
