/** Windows towards the square: the light outside, how far the curtains are drawn, and what day they let in. */
import type Phaser from 'phaser';
import { ROOMS, WINDOWS } from './layout.ts';
import { DAYLIGHT, PANES, type Surround } from './lights.ts';
import type { Layer, Painter, Picture } from './painter.ts';
import { COMMITTEES, type HousePlace } from './places.ts';
import type { Stage } from './stage.ts';

const WARM: readonly HousePlace[] = ['council', 'chair', 'party-room', 'board-room', ...COMMITTEES];
/** How much of half the window one curtain covers. */
const GATHERED = [0.16, 0.38, 0.6, 0.82, 1.04] as const;
/** How much of the day comes in between them. */
const LET_IN = [1, 0.7, 0.42, 0.16, 0] as const;
/** The sunbeam as it is drawn: under a window so wide, and reaching so far to the left of it. */
const BEAM = { window: 56, height: 100, reach: 26 } as const;

function clothOf(place: HousePlace): string {
  if (place === 'coffee-room') return 'curtain-plain';
  return WARM.includes(place) ? 'curtain-warm' : 'curtain-cool';
}

export class WindowsLayer {
  readonly #painter: Painter;
  readonly #layer: Layer;
  readonly #panes: Phaser.GameObjects.Rectangle[] = [];
  readonly #beams: Picture[] = [];
  readonly #curtains: { readonly left: Picture; readonly right: Picture; readonly width: number }[] = [];

  constructor(painter: Painter, layer: Layer) {
    this.#painter = painter;
    this.#layer = layer;
    for (const { place, x, y, width, height } of WINDOWS) {
      this.#panes.push(painter.block(layer, x, y, width, height, PANES.light.day, 1));
      this.#beams.push(this.#beam(place, x, y + height, width));
      const frame = painter.put(layer, 'window', x + width / 2, y + height + 4);
      frame.setScale(width / 60 / painter.scale, (height + 4) / 64 / painter.scale);
      const [below, tall] = [y + height + 3, (height + 7) / 60 / painter.scale];
      const cloth = clothOf(place);
      const left = painter.put(layer, cloth, x - 3, below).setOrigin(0, 1);
      const right = painter.put(layer, cloth, x + width + 3, below).setOrigin(1, 1);
      for (const curtain of [left, right]) curtain.setScale(curtain.scaleX, tall);
      this.#curtains.push({ left, right, width: width + 6 });
    }
  }

  /** From the lower edge of a window down to the floor of its room. */
  #beam(place: HousePlace, x: number, below: number, width: number): Picture {
    const room = ROOMS[place];
    const { scale } = this.#painter;
    const [across, down] = [width / BEAM.window, (room.y + room.height - below) / BEAM.height];
    return this.#painter
      .put(this.#layer, 'sunbeam', x - BEAM.reach * across, below)
      .setOrigin(0, 0)
      .setScale(across / scale, down / scale)
      .setAlpha(0);
  }

  /** `time` in milliseconds. */
  show(stage: Stage, surround: Surround, time: number): void {
    const half = (GATHERED[stage.curtains] * 0.5) / 30 / this.#painter.scale;
    for (const { left, right, width } of this.#curtains) {
      for (const curtain of [left, right]) this.#painter.change(curtain, { scaleX: width * half }, time);
    }
    const day = DAYLIGHT[surround][stage.light] * LET_IN[stage.curtains];
    for (const beam of this.#beams) this.#painter.change(beam, { alpha: day }, time);
    for (const pane of this.#panes) pane.setFillStyle(PANES[surround][stage.light], 1);
  }
}
