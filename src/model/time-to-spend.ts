/** What time there is before a decision, and what it costs to talk: both follow from the state. */
import type { Role } from './act.ts';
import { levelOf } from './read.ts';
import type { World } from './simulation.ts';

/** Three stunder when one's own workload is low, two when it is middling, one when it is high. */
export const stunderFor = (world: World, role: Role = 'director'): 1 | 2 | 3 => {
  const level = levelOf(world, role === 'chair' ? 'workload.chair' : 'workload');
  return level === 'low' ? 3 : level === 'high' ? 1 : 2;
};

/** A talk between the two costs nothing when they like each other and two stunder when they do not; with others, one. */
export const talkCost = (world: World, towards: Role): 0 | 1 | 2 => {
  if (towards !== 'chair' && towards !== 'director') return 1;
  const chemistry = levelOf(world, 'chair~director.chemistry');
  return chemistry === 'high' ? 0 : chemistry === 'low' ? 2 : 1;
};
