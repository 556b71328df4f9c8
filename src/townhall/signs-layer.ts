/** The smaller signs of the house: furniture and nameless people, dark rooms, the clock, the year and the square. */
import type Phaser from 'phaser';
import type { TownhallTexts } from '../i18n/townhall.ts';
import { filled } from '../i18n/townhall.ts';
import { extrasOf, isCouncilMeeting } from './extras.ts';
import { corridorHalf, FRONTS, ROOMS, THINGS, TOWER, weightX } from './layout.ts';
import { LETTERS, PLINTH_LETTERS, type Surround } from './lights.ts';
import type { Layer, Painter, Picture } from './painter.ts';
import { COMMITTEES, HOUSE_PLACES, type HousePlace } from './places.ts';
import { isClosed, type Stage } from './stage.ts';
import { WindowsLayer } from './windows-layer.ts';

const TIME = 900;
const SHADE = 0x17142a;
/** CSS pixels for a world unit below which the names of rooms are too small; pointing at a room tells its name. */
const READABLE = 0.62;
/** How much larger than drawn a name may be before it leaves its band of stone. */
const WIDEST = 1.4;
/** How much lower the lamps of the house burn for each step that the corridor brightens. */
const OUTSHONE = [0, 0.05, 0.1, 0.15, 0.25] as const;

export interface SignLayers {
  readonly windows: Layer;
  readonly extras: Layer;
  readonly fronts: Layer;
  readonly dims: Layer;
  readonly letters: Layer;
  readonly square: Layer;
  readonly squareExtras: Layer;
  /** Before everybody: what must never be hidden. */
  readonly front: Layer;
}

export class SignsLayer {
  readonly #painter: Painter;
  readonly #layers: SignLayers;
  readonly #openings: WindowsLayer;
  readonly #listeners: Picture;
  readonly #dims = new Map<HousePlace, Phaser.GameObjects.Rectangle>();
  readonly #names = new Map<HousePlace, Phaser.GameObjects.Text>();
  readonly #hands: Phaser.GameObjects.Graphics;
  readonly #year: Phaser.GameObjects.Text;
  readonly #board: Picture;
  readonly #bill: Picture;
  readonly #posters: readonly Picture[];
  readonly #marker: Picture;
  readonly #rule: Picture;
  readonly #elks: Picture;
  readonly #stacks: ReadonlyMap<HousePlace, Picture>;
  readonly #binders: readonly Picture[];
  readonly #tables: ReadonlyMap<HousePlace, readonly Picture[]>;
  #extras = '';

  constructor(painter: Painter, layers: SignLayers) {
    this.#painter = painter;
    this.#layers = layers;
    this.#openings = new WindowsLayer(painter, layers.windows);
    this.#elks = painter.put(layers.windows, 'elks', THINGS.elks.x, THINGS.elks.y);
    this.#board = painter.put(layers.windows, 'board-2', THINGS.notices.x, THINGS.notices.y);
    const fronts = FRONTS.map(({ frame, x, y }) => painter.put(layers.fronts, frame, x, y));
    this.#listeners = painter.put(layers.fronts, 'listeners', 209, 631).setVisible(false);
    this.#tables = new Map(
      COMMITTEES.map((place) => [place, fronts.filter((_, at) => place === FRONTS[at]?.place)]),
    );
    this.#stacks = new Map(
      COMMITTEES.map((place) => [
        place,
        painter.put(layers.fronts, 'chairs', ROOMS[place].x + 24, ROOMS[place].y + 114),
      ]),
    );
    this.#binders = [
      ['binders', 118],
      ['binders-low', 152],
      ['binders', 190],
      ['binders-low', 226],
    ].map(([frame, x]) => painter.put(layers.fronts, String(frame), Number(x), 456));
    for (const place of HOUSE_PLACES) {
      if (place === 'square' || place === 'corridor') continue;
      const { x, y, width, height } = ROOMS[place];
      this.#dims.set(place, painter.block(layers.dims, x, y, width, height, SHADE, 0));
    }
    this.#hands = painter.scene.add.graphics();
    layers.letters.add(this.#hands);
    this.#year = painter.text(layers.letters, 640, 153, 12, PLINTH_LETTERS);
    for (const place of HOUSE_PLACES) {
      if (place === 'square') continue;
      const { x, y, width, height } = ROOMS[place];
      const text = painter.text(
        layers.letters,
        x + width / 2,
        y + height + (isOnPlinth(place) ? 7.5 : 5.8),
        9,
        LETTERS.light.day,
      );
      this.#names.set(place, text);
    }
    this.#rule = painter.put(layers.front, 'rule', 640, 719);
    this.#marker = painter.put(layers.front, 'marker', 640, 709, 1);
    this.#bill = painter.put(layers.square, 'bill-1', THINGS.bill.x, THINGS.bill.y, 1.15);
    this.#posters = THINGS.posters.map((x, at) => painter.put(layers.square, `poster-${at}`, x, 698, 1.2));
  }

  show(stage: Stage, texts: TownhallTexts, surround: Surround, instantly: boolean): void {
    const time = instantly ? 0 : TIME;
    this.#openings.show(stage, surround, time);
    this.#showRooms(stage, time);
    this.#showExtras(stage, instantly);
    this.#showLetters(stage, texts, surround);
    this.#showSquare(stage, time);
  }

  #showRooms(stage: Stage, time: number): void {
    for (const [place, tables] of this.#tables)
      for (const table of tables) table.setVisible(!isClosed(stage, place));
    for (const [place, stack] of this.#stacks) stack.setVisible(isClosed(stage, place));
    for (const [at, binder] of this.#binders.entries()) binder.setVisible(at < stage.boardRoom.binders);
    this.#listeners.setVisible(isCouncilMeeting(stage));
    this.#elks.setVisible(stage.elks !== 'none');
    if (stage.elks !== 'none') this.#painter.frame(this.#elks, stage.elks === 'hung' ? 'elks' : 'elks-gone');
    const narrow = ROOMS.chair.x;
    for (const [place, dim] of this.#dims) {
      this.#painter.change(dim, { alpha: darkness(stage, place) }, time);
      if (place === 'chair') dim.setSize(640 - corridorHalf(stage.corridor.width) - narrow, dim.height);
      if (place === 'director') {
        const left = 640 + corridorHalf(stage.corridor.width);
        dim.setX(left).setSize(ROOMS.director.x + ROOMS.director.width - left, dim.height);
      }
    }
  }

  #showExtras(stage: Stage, instantly: boolean): void {
    const extras = extrasOf(stage);
    const now = JSON.stringify(extras);
    if (now === this.#extras) return;
    this.#extras = now;
    for (const layer of [this.#layers.extras, this.#layers.squareExtras]) {
      for (const old of [...layer.list] as Picture[]) {
        this.#painter.change(old, { alpha: 0 }, instantly ? 0 : 260, () => old.destroy());
      }
    }
    for (const { frame, place, x, y, flip } of extras) {
      const layer = place === 'square' ? this.#layers.squareExtras : this.#layers.extras;
      const one = this.#painter.put(layer, frame, x, y + 5).setFlipX(flip);
      if (!instantly) this.#painter.change(one.setAlpha(0), { alpha: 1 }, 320);
    }
  }

  #showLetters(stage: Stage, texts: TownhallTexts, surround: Surround): void {
    const ours = stage.house === 'ours';
    this.#year.setText(ours ? filled(texts.year, { year: stage.year }) : '');
    for (const [place, name] of this.#names) {
      const gone = isClosed(stage, place);
      name.setText(ours && !gone ? (texts.places[place] ?? '') : '');
      name.setColor(isOnPlinth(place) ? PLINTH_LETTERS : LETTERS[surround][stage.light]);
    }
    const { hour, minute } = stage.clock;
    const { x, y } = TOWER.clock;
    this.#hands.clear();
    for (const [turn, length, width] of [
      [(hour + minute / 60) / 12, 13, 3.4],
      [minute / 60, 20, 2.2],
    ] as const) {
      const angle = turn * Math.PI * 2;
      this.#hands.lineStyle(width, 0x2b2735, 1);
      this.#hands.lineBetween(x, y, x + Math.sin(angle) * length, y - Math.cos(angle) * length);
    }
    this.#hands.fillStyle(0x2b2735, 1).fillCircle(x, y, 2.6);
  }

  #showSquare(stage: Stage, time: number): void {
    this.#painter.frame(this.#board, `board-${stage.square}`);
    this.#painter.frame(this.#bill, `bill-${stage.square < 2 ? 2 : stage.square < 4 ? 1 : 0}`);
    for (const poster of this.#posters) poster.setVisible(stage.electionPosters);
    this.#marker.setVisible(stage.house === 'ours');
    this.#rule.setVisible(stage.house === 'ours');
    this.#painter.change(this.#marker, { x: weightX(stage.lean) }, time);
  }

  /** `zoom` in CSS pixels for a world unit: letters too small to read are only specks, and are left out. */
  setSharpness(value: number, zoom: number, larger: number): void {
    for (const name of this.#names.values()) {
      name.setVisible(zoom >= READABLE).setScale(Math.min(WIDEST, Math.max(1, 1 / zoom) * larger));
    }
    this.#year.setScale(zoom < READABLE ? 1.5 : larger);
    for (const text of [this.#year, ...this.#names.values()]) text.setResolution(value * WIDEST);
  }
}

/** The rooms on the ground floor have their names on the plinth. */
function isOnPlinth(place: HousePlace): boolean {
  return ROOMS[place].y > 480;
}

/** How dark a room is: closed for good, empty in the evening, or only outshone by the corridor. */
export function darkness(stage: Stage, place: HousePlace): number {
  if (isClosed(stage, place)) return 0.66;
  if (place === stage.scene) return 0;
  const outshone = stage.corridor.light === 'gold' ? OUTSHONE[stage.corridor.glow] : 0;
  const seated = extrasOf(stage).some((one) => one.place === place);
  const empty = !seated && !stage.people.some((person) => person.place === place);
  const late = stage.light === 'night' ? 0.5 : stage.light === 'evening' ? 0.34 : 0;
  return Math.min(0.62, outshone + (empty ? late : late * 0.16));
}
