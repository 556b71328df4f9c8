/** The Phaser scene: layers from the sky to the people on the square, and one way to show a stage. */
import Phaser from 'phaser';
import type { TownhallTexts } from '../i18n/townhall.ts';
import { CorridorLayer } from './corridor-layer.ts';
import { type Framing, LEAN, sunkBy } from './framing.ts';
import { HiddenLayer } from './hidden-layer.ts';
import { PIVOT, ROOMS, WORLD } from './layout.ts';
import { SKIES, type Surround } from './lights.ts';
import { type Layer, Painter, type Picture, SHEET } from './painter.ts';
import { PeopleLayer } from './people-layer.ts';
import type { HousePlace } from './places.ts';
import { positionsOf } from './positions.ts';
import { FOREGROUND_TOP, type Rasters } from './raster.ts';
import { SignsLayer } from './signs-layer.ts';
import type { Stage } from './stage.ts';
import { wallsOf } from './tips.ts';

const FADE = 700;
const INK = 0x2b2735;
const PAPER = 0xfbf6ec;
type Painted = 'outside' | 'shell' | 'foreground';

export class HouseScene extends Phaser.Scene {
  readonly #rasters: Rasters;
  readonly #calmAtStart: boolean;
  #created: () => void = () => undefined;
  /** Settles when the scene can show a stage. */
  readonly ready = new Promise<void>((resolve) => {
    this.#created = resolve;
  });
  #painter: Painter | undefined;
  #house: Layer | undefined;
  #painted: Partial<Record<Painted, { layer: Layer; pictures: Picture[] }>> = {};
  #corridor: CorridorLayer | undefined;
  #signs: SignsLayer | undefined;
  #people: PeopleLayer | undefined;
  #hidden: HiddenLayer | undefined;
  #outline: Phaser.GameObjects.Graphics | undefined;
  /** Everything that stands in front of the house. */
  #before: readonly Layer[] = [];
  /** The weight on its beam. */
  #scales: Layer | undefined;
  #serial = 0;
  #scenery = '';
  /** Whether the page around the picture is dark; holds from the next stage shown. */
  surround: Surround = 'light';
  /** How much larger than drawn the names on the house are; holds from the next look. */
  letters = 1;

  constructor(rasters: Rasters, calm: boolean) {
    super('house');
    this.#rasters = rasters;
    this.#calmAtStart = calm;
  }

  create(): void {
    const { sheet, art, scale } = this.#rasters;
    const texture = this.textures.addCanvas(SHEET, sheet);
    for (const [name, [x, y, width, height]] of Object.entries(art.frames)) {
      texture?.add(name, 0, x * scale, y * scale, width * scale, height * scale);
    }
    const painter = new Painter(this, scale, this.#calmAtStart);
    const outside = painter.layer();
    const house = this.add.container(PIVOT.x, PIVOT.y);
    const inner = this.add.container(-PIVOT.x, -PIVOT.y);
    house.add(inner);
    const inside = (): Layer => painter.layer(inner);
    const shell = inside();
    const windows = inside();
    const corridor = inside();
    const extras = inside();
    const indoors = inside();
    const fronts = inside();
    const dims = inside();
    const letters = inside();
    const unseen = inside();
    this.#outline = this.add.graphics();
    inner.add(this.#outline);
    const foreground = painter.layer();
    const square = painter.layer();
    const squareExtras = painter.layer();
    const outdoors = painter.layer();
    const front = painter.layer();
    this.#before = [foreground, square, squareExtras, outdoors];
    this.#scales = front;
    this.#painter = painter;
    this.#house = house;
    this.#painted = {
      outside: { layer: outside, pictures: [] },
      shell: { layer: shell, pictures: [] },
      foreground: { layer: foreground, pictures: [] },
    };
    this.#corridor = new CorridorLayer(painter, corridor);
    this.#signs = new SignsLayer(painter, {
      windows,
      extras,
      fronts,
      dims,
      letters,
      square,
      squareExtras,
      front,
    });
    this.#people = new PeopleLayer(painter, art, indoors, outdoors);
    this.#hidden = new HiddenLayer(painter, unseen);
    this.#created();
  }

  override update(_time: number, delta: number): void {
    this.#people?.step(delta);
  }

  /** Draws the sky and the walls anew when the hour or the season has changed, then moves everything else. */
  async show(stage: Stage, texts: TownhallTexts): Promise<void> {
    const first = this.#scenery === '';
    const { light, season } = stage;
    const hour = { light, season, surround: this.surround };
    const scenery = Object.values(hour).join('-');
    if (scenery !== this.#scenery) {
      this.#scenery = scenery;
      const outside = await this.#rasters.outside(hour);
      if (scenery !== this.#scenery) return;
      const foreground = this.#rasters.foreground(outside, hour);
      this.#repaint('outside', outside, first);
      this.#repaint('shell', this.#rasters.shell(hour), first);
      this.#repaint('foreground', foreground, first);
      this.cameras.main.setBackgroundColor(SKIES[hour.surround][light]);
    }
    if (this.#painter && this.#house) {
      this.#painter.change(
        this.#house,
        { rotation: stage.lean * LEAN, y: PIVOT.y + sunkBy(stage.lean) },
        first ? 0 : 1200,
      );
    }
    this.#corridor?.show(stage, first);
    this.#signs?.show(stage, texts, hour.surround, first);
    this.#people?.show(positionsOf(stage), first);
    this.#hidden?.show(stage, first);
  }

  #repaint(what: Painted, canvas: HTMLCanvasElement, instantly: boolean): void {
    const slot = this.#painted[what];
    const painter = this.#painter;
    if (!slot || !painter) return;
    this.#serial += 1;
    const key = `${what}-${this.#serial}`;
    this.textures.addCanvas(key, canvas);
    const picture = painter.cover(slot.layer, key);
    if (what === 'foreground') picture.setY(FOREGROUND_TOP);
    const older = slot.pictures;
    slot.pictures = [...older, picture];
    const forgetOlder = () => {
      for (const old of older) this.#forget(old);
      slot.pictures = slot.pictures.filter((one) => !older.includes(one));
    };
    if (older.length === 0 || instantly) {
      forgetOlder();
      return;
    }
    // The new one fades in over the old. What is see-through must then fade out below it, but not before: between two
    // half-seen squares one would look down on the foundations.
    const done =
      what === 'foreground'
        ? () => {
            for (const old of older)
              if (old.scene) painter.change(old, { alpha: 0 }, FADE / 3, () => this.#forget(old));
            slot.pictures = slot.pictures.filter((one) => !older.includes(one));
          }
        : forgetOlder;
    painter.change(picture.setAlpha(0), { alpha: 1 }, FADE, done);
  }

  #forget(picture: Picture): void {
    if (!picture.scene) return;
    const { key } = picture.texture;
    this.tweens.killTweensOf(picture);
    picture.destroy();
    this.textures.remove(key);
  }

  /** A dark outline around the room that is pointed at; nothing when nothing is. */
  outline(place: HousePlace | undefined, stage: Stage): void {
    const graphics = this.#outline?.clear();
    if (!graphics || place === undefined || place === 'square') return;
    const { y, height } = ROOMS[place];
    const [x, right] = wallsOf(place, stage);
    const width = right - x;
    graphics.lineStyle(6, INK, 1).strokeRect(x + 2, y + 2, width - 4, height - 4);
    graphics.lineStyle(2, PAPER, 1).strokeRect(x + 2, y + 2, width - 4, height - 4);
  }

  /** Whoever looks into a room on the ground floor from near by has no use for the backs of people on the square. */
  clearView(near: HousePlace | undefined, { marks }: Stage): void {
    const pointedAt = marks.some((one) => one.place === 'square' && one.person !== undefined);
    const inside = near !== undefined && near !== 'square';
    const clear = inside && ROOMS[near].y > ROOMS.corridor.y && !pointedAt;
    for (const layer of this.#before) layer.setVisible(!clear);
    this.#scales?.setVisible(near === undefined);
  }

  /** Looks at a part of the world; `density` is screen pixels for a CSS pixel. */
  look(framing: Framing, density: number, glide: boolean): void {
    const camera = this.cameras.main;
    const zoom = framing.zoom * density;
    // On a host wider than the world the sky and the square go on to its edges.
    const reach = Math.max(1, camera.width / zoom / WORLD.width);
    this.#painted.outside?.layer.setScale(reach, 1).setX((WORLD.width / 2) * (1 - reach));
    const sharpness = Math.min(4, Math.max(1, zoom));
    if (this.#painter) this.#painter.sharpness = sharpness;
    this.#corridor?.setSharpness(sharpness, framing.zoom, this.letters);
    this.#signs?.setSharpness(sharpness, framing.zoom, this.letters);
    if (glide && !this.calm) {
      camera.pan(framing.x, framing.y, 700, 'Sine.easeInOut', true);
      camera.zoomTo(zoom, 700, 'Sine.easeInOut', true);
    } else {
      camera.panEffect.reset();
      camera.zoomEffect.reset();
      camera.setZoom(zoom).centerOn(framing.x, framing.y);
    }
  }

  get calm(): boolean {
    return this.#painter?.calm ?? this.#calmAtStart;
  }

  set calm(calm: boolean) {
    if (this.#painter) this.#painter.calm = calm;
  }

  /** True while anything changes by itself. */
  get moving(): boolean {
    const { panEffect, zoomEffect } = this.cameras.main;
    return this.tweens.getTweens().length > 0 || panEffect.isRunning || zoomEffect.isRunning;
  }
}
