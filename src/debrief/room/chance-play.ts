/** A made-up room to look at: runs chosen by chance, some alternatives likelier than others so that the room divides unevenly. */
import { draw } from '../../model/draw.ts';
import type { Run } from '../../run/run.ts';
import { REASONS } from '../../run/view.ts';

/** No case has as many steps. */
const MOST_STEPS = 400;
/** One question in so many is passed over. */
const SKIPPED = 0.1;

/** The place picked when each has a weight of its own, the same for everybody who stands there. */
function pick(seed: number, where: string, count: number, number: number): number {
  const weights = Array.from({ length: count }, (_, place) => 0.15 + draw(0, `made up ${where}`, place) ** 2);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = draw(seed, `made up pick ${where}`, number) * all;
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return count - 1;
}

/** Plays a run from where it stands to its end. The same number gives the same play. */
export function playByChance(run: Run, number: number): void {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { passage } = run;
    const open = passage.choices.filter((choice) => choice.open);
    const choice = open[pick(number, passage.id, open.length, step)];
    if (!choice || run.failed) return;
    run.choose(choice.id);
    const { asked } = run;
    if (!asked) continue;
    const where = `${asked.meeting} ${run.bundle.chair}`;
    if (draw(number, `made up skip ${where}`, step) < SKIPPED) {
      run.reflect({});
      continue;
    }
    const reason = REASONS[pick(number, `${where} ${choice.id}`, REASONS.length, step)];
    const prediction = asked.answers[pick(number, `${where} guess`, asked.answers.length, step)]?.id;
    run.reflect({ ...(reason ? { reason } : {}), ...(prediction ? { prediction } : {}) });
  }
}
