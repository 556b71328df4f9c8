/** Plays with chance from a seed: the same seed makes the same choices, gives the same reasons and guesses alike. */
import { draw } from '../model/draw.ts';
import type { Run } from '../run/run.ts';
import { REASONS } from '../run/view.ts';
import { CommandError } from './command.ts';

/** No case is as long; a story that goes on beyond this has no way out. */
const MOST_STEPS = 1000;

function pick(seed: number, name: string, number: number, of: number): number {
  return Math.floor(draw(seed, `random play: ${name}`, number) * of);
}

/** Plays on from where the run stands to its end. */
export function playRandomly(run: Run, seed: number): void {
  for (let place = run.journal().steps.length; place < MOST_STEPS; place += 1) {
    const { status, passage } = run.view();
    if (status !== 'reading') return;
    const open = passage.choices.filter((choice) => choice.open);
    const index = pick(seed, 'choice', place, open.length);
    const choice = open[index];
    if (!choice) return;
    run.choose(choice.id);
    const { reflect } = run.view();
    if (!reflect) continue;
    const reason = REASONS[pick(seed, 'reason', place, REASONS.length)];
    const prediction = reflect.answers[pick(seed, 'prediction', place, reflect.answers.length)]?.id;
    run.reflect({ ...(reason ? { reason } : {}), ...(prediction ? { prediction } : {}) });
  }
  throw new CommandError(`After ${MOST_STEPS} choices the story had not ended.`);
}
