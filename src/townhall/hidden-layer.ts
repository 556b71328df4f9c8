/** What nobody saw, drawn over the house in the debrief: threads to one desk, a rope, words on the floor, cracks. */
import type Phaser from 'phaser';
import { corridorHalf, DESKS, floorOf, HOUSE, ROOMS } from './layout.ts';
import type { Layer, Painter } from './painter.ts';
import type { HousePlace } from './places.ts';
import { positionsOf } from './positions.ts';
import type { Step4 } from './signs.ts';
import type { Stage } from './stage.ts';

const INK = 0x2b2735;
/** White beneath dark can be seen on every wall, in every light. */
const PAPER = 0xfbf6ec;
const TIME = 400;

/** The rooms whose knowledge ends at the director's desk, in the order in which it gathers there. */
const THREADS: readonly HousePlace[] = [
  'secretary-archive',
  'finance',
  'board-room',
  'service-desk',
  'coffee-room',
  'committee-care',
  'council',
  'committee-school',
  'committee-technical',
  'party-room',
];
const THREADS_BY_STEP = [0, 2, 4, 7, 10] as const;

/** Where the words nobody said have been left. */
const UNSAID: readonly (readonly [HousePlace, number])[] = [
  ['coffee-room', 640],
  ['finance', 1170],
  ['service-desk', 1180],
  ['stairs', 600],
  ['coffee-room', 520],
  ['secretary-archive', 1180],
  ['corridor', 560],
  ['service-desk', 880],
  ['stairs', 700],
  ['coffee-room', 765],
];
const UNSAID_BY_STEP = [0, 2, 4, 7, 10] as const;
const ROPES = [0, 1.5, 3, 5, 8] as const;
/** Left end of each crack, and how far up the wall it climbs. */
const CRACKS: readonly (readonly [x: number, up: number])[] = [
  [470, 34],
  [815, 46],
  [250, 62],
  [1090, 80],
];

type Point = readonly [x: number, y: number];
type Pen = Phaser.GameObjects.Graphics;

/** A curve that hangs between two points. */
function hanging([x1, y1]: Point, [x2, y2]: Point, sag: number): readonly Point[] {
  return Array.from({ length: 17 }, (_, at): Point => {
    const t = at / 16;
    return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + Math.sin(Math.PI * t) * sag];
  });
}

function stroke(pen: Pen, points: readonly Point[], width: number, colour: number): void {
  const [first, ...rest] = points;
  if (!first) return;
  pen.lineStyle(width, colour, 1).beginPath().moveTo(first[0], first[1]);
  for (const [x, y] of rest) pen.lineTo(x, y);
  pen.strokePath();
}

function line(pen: Pen, points: readonly Point[], width: number): void {
  stroke(pen, points, width + 2.4, PAPER);
  stroke(pen, points, width, INK);
}

export class HiddenLayer {
  readonly #painter: Painter;
  readonly #layer: Layer;
  readonly #pen: Pen;

  constructor(painter: Painter, layer: Layer) {
    this.#painter = painter;
    this.#layer = layer;
    this.#pen = painter.scene.add.graphics();
    layer.add(this.#pen);
    layer.setAlpha(0);
  }

  show(stage: Stage, instantly: boolean): void {
    const { hidden } = stage;
    if (hidden) {
      this.#pen.clear();
      this.#cracks(hidden.cracks ?? 0);
      this.#threads(hidden.threads ?? 0, stage);
      this.#rope(hidden.rope ?? 0, stage);
      this.#unsaid(hidden.unsaid ?? 0);
    }
    this.#painter.change(this.#layer, { alpha: hidden ? 1 : 0 }, instantly ? 0 : TIME);
  }

  /** All to a ball on the director's desk, which grows with each. */
  #threads(step: Step4, stage: Stage): void {
    const desk = DESKS.director ?? { x: 874, y: 474 };
    const end: Point = [Math.max(desk.x + 14, 640 + corridorHalf(stage.corridor.width) + 22), desk.y - 42];
    const from = THREADS.slice(0, THREADS_BY_STEP[step]);
    for (const place of from) {
      const { x, y, width, height } = ROOMS[place];
      line(this.#pen, hanging([x + width / 2, y + height * 0.36], end, 26), 1.3);
    }
    if (from.length === 0) return;
    const size = 4 + from.length * 1.5;
    this.#pen.fillStyle(PAPER, 1).fillCircle(end[0], end[1], size + 1.6);
    this.#pen.fillStyle(INK, 1).fillCircle(end[0], end[1], size);
    for (const turn of [-0.5, 0, 0.5]) {
      const arc = hanging(
        [end[0] - size * 0.8, end[1] + turn * size],
        [end[0] + size * 0.8, end[1] + turn * size],
        3,
      );
      stroke(this.#pen, arc, 1, PAPER);
    }
  }

  /** From waist to waist; the tighter it is, the thicker and the straighter. */
  #rope(rope: Step4, stage: Stage): void {
    const people = positionsOf(stage);
    const [chair, director] = [stage.pair.chair, stage.pair.director].map((id) =>
      people.find((one) => one.id === id),
    );
    if (rope === 0 || !chair || !director) return;
    const waist = ({ x, y }: { readonly x: number; readonly y: number }): Point => [x, y - 48];
    const points = hanging(waist(chair), waist(director), (4 - rope) * 9 + 2);
    line(this.#pen, points, ROPES[rope]);
    for (const [at, [x, y]] of points.entries()) {
      if (at % 2 === 1)
        stroke(
          this.#pen,
          [
            [x - 1.5, y - ROPES[rope] / 2],
            [x + 1.5, y + ROPES[rope] / 2],
          ],
          0.8,
          PAPER,
        );
    }
  }

  /** Empty bubbles with three dots, fallen to the floor. */
  #unsaid(step: Step4): void {
    for (const [place, x] of UNSAID.slice(0, UNSAID_BY_STEP[step])) {
      const y = floorOf(place) - 10;
      this.#pen.fillStyle(INK, 1).fillRoundedRect(x - 15, y - 9, 30, 18, 8);
      this.#pen.fillStyle(PAPER, 1).fillRoundedRect(x - 13, y - 7, 26, 14, 6);
      this.#pen.fillStyle(INK, 1);
      for (const dot of [-7, 0, 7]) this.#pen.fillCircle(x + dot, y, 1.9);
    }
  }

  /** Up from the plinth through the brick of the ground floor. */
  #cracks(step: Step4): void {
    for (const [x, up] of CRACKS.slice(0, step)) {
      const points = Array.from({ length: 9 }, (_, at): Point => {
        const side = at % 2 === 0 ? -1 : 1;
        return [x + side * (7 - at * 0.5) + at * 3, HOUSE.plinth - (at / 8) * (up + 14)];
      });
      line(this.#pen, points, 2.2);
    }
  }
}
