/** Plays a story by chance, and at each key decision looks what every open alternative would have led to. */
import { type Comparison, compared, together } from '../calibration/best-on.ts';
import { type Goods, goodsAfter } from '../calibration/five-goods.ts';
import { draw } from '../model/draw.ts';
import { REASONS } from '../run/view.ts';
import type { CaseBundle } from '../story/case-file.ts';
import type { Choice, Passage } from '../story/passage.ts';
import { StoryPlayer } from '../story/player.ts';
import { quickModel } from '../story/quick-model.ts';

/** Plays `from` up to, not including, `to`. */
export interface Plays {
  readonly from: number;
  readonly to: number;
  /** Only these decisions are looked into; all when nothing is said. */
  readonly decisions?: readonly string[];
}

/** No path through a case is as long. */
const MOST_STEPS = 400;

function reasonOf(seed: number, step: number) {
  return REASONS[Math.floor(draw(seed, 'deciding: reason', step) * REASONS.length)];
}

/** Each alternative from the same moment: its move, the answer, and what the story reports before the next choice. */
function goodsOfEach(
  player: StoryPlayer,
  open: readonly Choice[],
  reason: string | undefined,
): ReadonlyMap<string, Goods> {
  const goods = new Map<string, Goods>();
  const { telling } = player;
  if (!telling) return goods;
  const back = player.mark();
  const { world } = telling;
  const before = telling.events.length;
  for (const choice of open) {
    player.choose(choice, reason);
    goods.set(choice.id, goodsAfter(world, telling.events.slice(before)));
    back();
  }
  return goods;
}

function play(player: StoryPlayer, seed: number, decisions: readonly string[] | undefined): Comparison {
  let passage: Passage = player.begin(seed);
  let found: Comparison = {};
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const open = passage.choices.filter((choice) => choice.open);
    const reason = reasonOf(seed, step);
    const isLookedInto = passage.key !== undefined && (decisions?.includes(passage.key) ?? true);
    if (passage.key !== undefined && isLookedInto && open.length > 1)
      found = together(found, { [passage.key]: compared(goodsOfEach(player, open, reason)) });
    const choice = open[Math.floor(draw(seed, 'deciding: choice', step) * open.length)];
    if (!choice) break;
    passage = player.choose(choice, reason).passage;
  }
  return found;
}

/** Every play has a seed of its own, so that parts played anywhere add up to the same. */
export function comparison(bundle: CaseBundle, { from, to, decisions }: Plays): Comparison {
  const player = new StoryPlayer(bundle, quickModel);
  let sum: Comparison = {};
  for (let seed = from; seed < to; seed += 1) sum = together(sum, play(player, seed, decisions));
  return sum;
}
