/** The corridor in the middle of the house: it widens into both rooms, brightens, and shows doors, plates and portraits. */
import { corridorHalf, ROOMS } from './layout.ts';
import type { Layer, Painter, Picture } from './painter.ts';
import type { Stage } from './stage.ts';

const MIDDLE = 640;
const FLOOR = ROOMS.corridor.y + ROOMS.corridor.height;
const BACK = FLOOR - 17;
const TIME = 900;
const LIGHTS = ['grey', 'gold', 'murky'] as const;
const DRAWN_WIDTH = 308;
/** Twice as large, a plate still leaves room for the other in the narrowest corridor. */
const LARGEST_PLATE = 1.6;
/** How strongly the golden light lies over the wall, for each step of the glow. */
const SHINE = [0, 0.2, 0.35, 0.5, 0.85] as const;

interface Post {
  readonly door: Picture;
  readonly plate: Picture;
  readonly name: ReturnType<Painter['text']>;
  readonly jamb: Picture;
  readonly lamp: Picture;
}

export class CorridorLayer {
  readonly #painter: Painter;
  readonly #walls: Readonly<Record<(typeof LIGHTS)[number], Picture>>;
  readonly #glow: Picture;
  readonly #posts: Readonly<Record<'chair' | 'director', Post>>;
  readonly #portraits: readonly Picture[];
  readonly #boxes: Picture;
  readonly #stored: Picture;

  constructor(painter: Painter, layer: Layer) {
    this.#painter = painter;
    const wall = (light: string) => painter.put(layer, `corridor-${light}`, MIDDLE, FLOOR).setAlpha(0);
    this.#walls = { grey: wall('grey'), gold: wall('gold'), murky: wall('murky') };
    this.#glow = painter
      .put(layer, 'glow-gold', MIDDLE, FLOOR - 74)
      .setOrigin(0.5, 0.5)
      .setAlpha(0);
    this.#portraits = [0, 1, 2, 3, 4, 5].map((at) =>
      painter.put(layer, `portrait-${at}`, MIDDLE + ((at % 3) - 1) * 29, at < 3 ? 387 : 421),
    );
    painter.put(layer, 'lamp-globe', MIDDLE, 354, 0.9);
    this.#posts = { chair: this.#post(layer, 'chair'), director: this.#post(layer, 'director') };
    this.#posts.director.door.setFlipX(true);
    this.#posts.director.jamb.setFlipX(true);
    this.#boxes = painter.put(layer, 'boxes-1', MIDDLE, FLOOR - 3).setVisible(false);
    this.#stored = painter.put(layer, 'boxes-3', MIDDLE, FLOOR - 3).setVisible(false);
  }

  #post(layer: Layer, who: 'chair' | 'director'): Post {
    const lamp = this.#painter.put(layer, 'lamp-globe', MIDDLE, 354, 0.9);
    const door = this.#painter.put(layer, `door-${who}-0`, MIDDLE, BACK);
    const plate = this.#painter.put(layer, 'plate', MIDDLE, BACK - 115);
    const name = this.#painter.text(layer, MIDDLE, BACK - 122, 9.5, '#fbf6ec');
    const jamb = this.#painter.put(layer, 'jamb', MIDDLE, FLOOR);
    return { door, plate, name, jamb, lamp };
  }

  show(stage: Stage, instantly: boolean): void {
    const time = instantly ? 0 : TIME;
    const half = corridorHalf(stage.corridor.width);
    const { scale } = this.#painter;
    for (const light of LIGHTS) {
      const alpha = stage.corridor.light === light ? 1 : 0;
      this.#painter.change(this.#walls[light], { alpha, scaleX: (half * 2) / DRAWN_WIDTH / scale }, time);
    }
    const shine = stage.corridor.light === 'gold' ? SHINE[stage.corridor.glow] : 0;
    this.#painter.change(
      this.#glow,
      { alpha: shine, scaleX: (half * 2) / 128 / scale, scaleY: 1.5 / scale },
      time,
    );
    this.#place('chair', -1, half, stage, time);
    this.#place('director', 1, half, stage, time);
    this.#portraits.forEach((portrait, at) => {
      const inRow = Math.min(3, stage.portraits - (at < 3 ? 0 : 3));
      const x = MIDDLE + ((at % 3) - (Math.max(1, inRow) - 1) / 2) * 29;
      this.#painter.change(portrait, { alpha: at < stage.portraits ? 1 : 0, x }, time);
    });
    this.#boxes.setVisible(stage.boxes > 0);
    if (stage.boxes > 0) this.#painter.frame(this.#boxes, `boxes-${stage.boxes}`);
    this.#painter.change(this.#boxes, { x: MIDDLE + half - 34 }, time);
    this.#stored.setVisible(stage.committees.lit.length === 0);
    this.#painter.change(this.#stored, { x: MIDDLE - half + 34 }, time);
  }

  #place(who: 'chair' | 'director', side: -1 | 1, half: number, stage: Stage, time: number): void {
    const post = this.#posts[who];
    const door = MIDDLE + side * (half - 47);
    this.#painter.frame(post.door, `door-${who}-${stage.doors[who]}`);
    this.#painter.change(post.door, { x: door }, time);
    this.#painter.change(post.plate, { x: door }, time);
    this.#painter.scene.tweens.killTweensOf(post.name);
    post.name.setText(surname(stage.plates[who]));
    if (time === 0 || this.#painter.calm) post.name.setX(door);
    else
      this.#painter.scene.tweens.add({ targets: post.name, x: door, duration: time, ease: 'Sine.easeInOut' });
    this.#painter.change(post.jamb, { x: MIDDLE + side * (half + 1) }, time);
    this.#painter.change(post.lamp, { x: MIDDLE + side * (half - 13) }, time);
  }

  setSharpness(value: number, zoom: number): void {
    // An empty plate says that nobody holds the post, so the names are never left out: plate and name grow instead.
    const size = Math.min(LARGEST_PLATE, Math.max(1, 0.95 / zoom));
    for (const { name, plate } of Object.values(this.#posts)) {
      name.setResolution(value * size).setScale(size);
      plate.setScale(size / this.#painter.scale);
    }
  }
}

function surname(name: string | undefined): string {
  return name?.split(' ').at(-1) ?? '';
}
