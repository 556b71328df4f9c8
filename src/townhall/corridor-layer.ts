/** The corridor in the middle of the house: it widens into both rooms, brightens, and shows doors, plates and portraits. */
import { corridorHalf, PORTRAITS, portraitSpots, ROOMS } from './layout.ts';
import type { Layer, Painter, Picture } from './painter.ts';
import type { Stage } from './stage.ts';

const MIDDLE = 640;
const FLOOR = ROOMS.corridor.y + ROOMS.corridor.height;
const BACK = FLOOR - 17;
const TIME = 900;
const LIGHTS = ['grey', 'gold', 'murky'] as const;
/** Twice as large, a plate still leaves room for the other in the narrowest corridor. */
const LARGEST_PLATE = 1.6;
/** How strongly the golden light lies over the wall, for each step of the glow. */
const SHINE = [0, 0.2, 0.35, 0.5, 0.85] as const;

/** How large a portrait is drawn. */
const PORTRAIT = 0.86;
/** A plate that has grown more than this needs the place of the lamp beside it. */
const BESIDE_A_LAMP = 1.15;

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
  /** Half the width now, in world units. */
  readonly #half = { value: 0 };

  constructor(painter: Painter, layer: Layer) {
    this.#painter = painter;
    const wall = (light: string) => painter.put(layer, `corridor-${light}`, MIDDLE, FLOOR).setAlpha(0);
    this.#walls = { grey: wall('grey'), gold: wall('gold'), murky: wall('murky') };
    this.#glow = painter
      .put(layer, 'glow-gold', MIDDLE, FLOOR - 74)
      .setOrigin(0.5, 0.5)
      .setAlpha(0);
    this.#portraits = Array.from({ length: PORTRAITS.most }, (_, at) =>
      painter.put(layer, `portrait-${at}`, MIDDLE, PORTRAITS.y, PORTRAIT),
    );
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
      this.#painter.change(this.#walls[light], { alpha }, time);
    }
    const shine = stage.corridor.light === 'gold' ? SHINE[stage.corridor.glow] : 0;
    this.#painter.change(
      this.#glow,
      { alpha: shine, scaleX: (half * 2) / 128 / scale, scaleY: 1.5 / scale },
      time,
    );
    const spots = portraitSpots(stage.portraits, half);
    this.#portraits.forEach((portrait, at) => {
      this.#painter.change(portrait, { alpha: at < spots.length ? 1 : 0, ...spots[at] }, time);
    });
    for (const who of ['chair', 'director'] as const) {
      const post = this.#posts[who];
      this.#painter.frame(post.door, `door-${who}-${stage.doors[who]}`);
      post.name.setText(surname(stage.plates[who]));
    }
    this.#boxes.setVisible(stage.boxes > 0);
    if (stage.boxes > 0) this.#painter.frame(this.#boxes, `boxes-${stage.boxes}`);
    this.#stored.setVisible(stage.committees.lit.length === 0);
    this.#painter.glide(this.#half, half, time, () => this.#lay(this.#half.value));
  }

  /** Everything that stands where the corridor ends, for the width it has now. */
  #lay(half: number): void {
    for (const light of LIGHTS) {
      const wall = this.#walls[light];
      const { realWidth, realHeight } = wall.frame;
      const shown = half * 2 * this.#painter.scale;
      wall.setCrop((realWidth - shown) / 2, 0, shown, realHeight);
    }
    this.#side(this.#posts.chair, -1, half);
    this.#side(this.#posts.director, 1, half);
    this.#boxes.setX(MIDDLE + half - 34);
    this.#stored.setX(MIDDLE - half + 34);
  }

  #side({ door, plate, name, jamb, lamp }: Post, side: -1 | 1, half: number): void {
    for (const one of [door, plate, name]) one.setX(MIDDLE + side * (half - 47));
    jamb.setX(MIDDLE + side * (half + 1));
    lamp.setX(MIDDLE + side * (half - 13));
  }

  setSharpness(value: number, zoom: number, larger: number): void {
    // An empty plate says that nobody holds the post, so the names are never left out: plate and name grow instead.
    const size = Math.min(LARGEST_PLATE, Math.max(1, 0.95 / zoom) * larger);
    for (const { name, plate, lamp } of Object.values(this.#posts)) {
      lamp.setVisible(size <= BESIDE_A_LAMP);
      name.setResolution(value * size).setScale(size);
      plate.setScale(size / this.#painter.scale);
    }
  }
}

function surname(name: string | undefined): string {
  return name?.split(' ').at(-1) ?? '';
}
