/** What the other does at a shared meeting when nobody sits in their chair: a written rule over the state and the seed. */
import type { Meeting, MeetingOption } from './case-file.ts';
import type { ModelPort, World } from './model-port.ts';

const DEFAULT_SPREAD = 20;

/** How strongly state and seed speak for one answer, in points. The seed's part was settled before anybody chose. */
export function leaning(
  model: ModelPort,
  world: World,
  name: string,
  option: MeetingOption,
  mine: string | undefined,
): number {
  let sum = (mine && option.after?.[mine]) || 0;
  for (const [stock, weight] of Object.entries(option.score ?? {})) {
    if (stock === 'base') sum += weight;
    else if (stock !== 'spread') sum += weight * (model.stockOf(world, stock) - 50);
  }
  const spread = option.score?.spread ?? DEFAULT_SPREAD;
  return sum + spread * (2 * model.draw(world.seed, name) - 1);
}

/** The answer that is given in round `round` of a meeting. `mine` is the move before it; an answer it closes is never given. */
export function answerOf(
  model: ModelPort,
  world: World,
  id: string,
  meeting: Meeting,
  round: number,
  mine: string | undefined,
): string {
  let best: string | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [key, option] of Object.entries(meeting.rounds[round]?.options ?? {})) {
    if (option.inPair || (mine && option.closedAfter?.includes(mine))) continue;
    const strength = leaning(model, world, `meeting ${id} ${round} ${key}`, option, mine);
    if (strength > most) {
      most = strength;
      best = key;
    }
  }
  if (best === undefined) throw new RangeError(`Meeting ${id}: nobody can answer in round ${round + 1}.`);
  return best;
}
