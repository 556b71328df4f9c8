/** The gallery's contact sheet: each sign a row of small pictures, drawn one after another by the real picture. */
import type { TownHall } from '../hall.ts';
import { WORLD } from '../layout.ts';
import type { Stage } from '../stage.ts';
import { everySign } from './every-sign.ts';

/** Pixels for a world unit in the pictures of the sheet. */
const SCALE = 0.75;

/** The canvas once everything on it has come to rest. */
async function drawn(host: HTMLElement, hall: TownHall, stage: Stage): Promise<HTMLCanvasElement> {
  const still = () => host.dataset.ready === 'true' && host.dataset.still === 'true';
  hall.show(stage);
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (!still()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(host, { attributes: true, attributeFilter: ['data-ready', 'data-still'] });
  });
  const canvas = host.querySelector('canvas');
  if (!canvas) throw new Error('The picture has no canvas.');
  return canvas;
}

function figure(state: string, from: HTMLCanvasElement, region: (typeof everySign)[string]['region']) {
  const dense = from.width / WORLD.width;
  const part = document.createElement('canvas');
  part.width = Math.round(region.width * SCALE);
  part.height = Math.round(region.height * SCALE);
  part.dataset.state = state;
  const { x, y, width, height } = region;
  part
    .getContext('2d')
    ?.drawImage(from, x * dense, y * dense, width * dense, height * dense, 0, 0, part.width, part.height);
  const caption = document.createElement('figcaption');
  caption.textContent = state;
  const whole = document.createElement('figure');
  whole.append(part, caption);
  return whole;
}

/** Draws the signs named, or all of them, into `sheet`; `data-done` says when the last one is there. */
export async function drawContactSheet(
  host: HTMLElement,
  hall: TownHall,
  sheet: HTMLElement,
  only: string | undefined,
): Promise<void> {
  for (const [sign, { region, states }] of Object.entries(everySign)) {
    if (only !== undefined && only !== sign) continue;
    const heading = document.createElement('h2');
    heading.textContent = sign;
    const rowOf = document.createElement('section');
    rowOf.dataset.sign = sign;
    rowOf.append(heading);
    sheet.append(rowOf);
    for (const [state, stage] of Object.entries(states)) {
      rowOf.append(figure(state, await drawn(host, hall, stage), region));
    }
  }
  sheet.dataset.done = 'true';
}
