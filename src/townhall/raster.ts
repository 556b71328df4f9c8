/** Turns the SVG drawings into canvases once, at the size they are shown: drawing SVG anew each frame is too slow. */
import { coloured } from '../../assets/recolour.ts';
import type { Art } from '../../assets/sheet.ts';
import { HOUSE, TOWER, WORLD } from './layout.ts';
import { type Surround, WASH } from './lights.ts';
import type { Stage } from './stage.ts';

type Season = Stage['season'];

function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
}

function pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas, so the town hall cannot be drawn.');
  return context;
}

async function image(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const loaded = new Image();
  try {
    await new Promise((resolve, reject) => {
      loaded.onload = resolve;
      loaded.onerror = () => reject(new Error('A drawing of the town hall could not be read.'));
      loaded.src = url;
    });
    return loaded;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** An SVG file as a canvas `scale` times its own size. */
async function rastered(svg: string, scale: number): Promise<HTMLCanvasElement> {
  const width = Number(/width="(\d+)"/.exec(svg)?.[1] ?? WORLD.width);
  const height = Number(/height="(\d+)"/.exec(svg)?.[1] ?? WORLD.height);
  // The size is written into the file: an SVG drawn larger than it says is blurred by some browsers.
  const sized = svg
    .replace(/width="\d+"/, `width="${Math.round(width * scale)}"`)
    .replace(/height="\d+"/, `height="${Math.round(height * scale)}"`);
  const canvas = blank(width * scale, height * scale);
  pen(canvas).drawImage(await image(sized), 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The hour outside, which everything composed of drawings is painted for. */
export interface Hour {
  readonly light: Stage['light'];
  readonly season: Season;
  readonly surround: Surround;
}

function washed(canvas: HTMLCanvasElement, { surround, light }: Hour, part = 1): HTMLCanvasElement {
  const [red, green, blue, share] = WASH[surround][light];
  if (share === 0) return canvas;
  const context = pen(canvas);
  context.save();
  context.resetTransform();
  context.globalCompositeOperation = 'source-atop';
  context.fillStyle = `rgba(${red}, ${green}, ${blue}, ${share * part})`;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.restore();
  return canvas;
}

type Put = readonly [frame: string, x: number, y: number, scale?: number];
function props(season: Season): readonly Put[] {
  const trees: readonly Put[] = [
    [`tree-${season}`, 12, 650, 1.5],
    [`tree-${season}`, 1266, 652, 1.62],
    [`tree-${season}`, 1222, 646, 1.1],
    [`tree-${season}`, 62, 646, 1.05],
  ];
  return trees;
}

/** Nothing that stands on the square reaches higher than this. */
export const FOREGROUND_TOP = 450;
const LAMPS = [486, 794] as const;
const lampsAreLit = ({ light }: Hour) => light === 'evening' || light === 'night';

const BEDS = [
  [112, 0.9],
  [318, 0.85],
  [862, 0.9],
  [1140, 1.1],
] as const;

function frontProps(season: Season): readonly Put[] {
  const beds: readonly Put[] =
    season === 'summer' || season === 'spring'
      ? BEDS.map(([x, size]): Put => [season === 'summer' ? 'flowers' : 'bulbs', x, 652, size])
      : season === 'autumn'
        ? [
            ['leaves-ground', 150, 680],
            ['leaves-ground', 1080, 690],
            ['leaves-ground', 420, 706],
          ]
        : [];
  return [
    ['steps', 640, 666],
    ...beds,
    ['bench-out', 214, 690, 1.15],
    ['bike', 1046, 690, 1.15],
    ...LAMPS.map((x): Put => ['lamp-post', x, 700, 1.2]),
  ];
}

/** All drawings at one scale, and the pictures that are composed of them. */
export class Rasters {
  readonly art: Art;
  readonly scale: number;
  readonly sheet: HTMLCanvasElement;
  readonly #facade: HTMLCanvasElement;
  readonly #interior: HTMLCanvasElement;
  readonly #snow: HTMLCanvasElement;

  private constructor(art: Art, scale: number, drawn: readonly HTMLCanvasElement[]) {
    const [sheet, facade, interior, snow] = drawn;
    if (!sheet || !facade || !interior || !snow)
      throw new Error('The drawings of the town hall are not complete.');
    this.art = art;
    this.scale = scale;
    this.sheet = sheet;
    this.#facade = facade;
    this.#interior = interior;
    this.#snow = snow;
  }

  static async draw(art: Art, scale: number): Promise<Rasters> {
    const files = [art.sheet, art.facade, art.interior, art.snow];
    return new Rasters(art, scale, await Promise.all(files.map((svg) => rastered(svg, scale))));
  }

  #put(context: CanvasRenderingContext2D, puts: readonly Put[]): void {
    for (const [name, x, y, size = 1] of puts) {
      const frame = this.art.frames[name];
      if (frame === undefined) continue;
      const [fx, fy, w, h] = frame.map((value) => value * this.scale) as [number, number, number, number];
      context.drawImage(
        this.sheet,
        fx,
        fy,
        w,
        h,
        x * this.scale - (w * size) / 2,
        y * this.scale - h * size,
        w * size,
        h * size,
      );
    }
  }

  /** Sky, hills, square and the trees behind the house. */
  async outside(hour: Hour): Promise<HTMLCanvasElement> {
    const { surround, light, season } = hour;
    const svg = coloured(this.art.backdrops, `${surround}-${light}-${season}`);
    const backdrop = await rastered(svg, this.scale);
    const trees = blank(backdrop.width, backdrop.height);
    this.#put(pen(trees), props(season));
    pen(backdrop).drawImage(washed(trees, hour), 0, 0);
    return backdrop;
  }

  /** The house itself: walls in the light outside, rooms in their own. */
  shell(hour: Hour): HTMLCanvasElement {
    const canvas = blank(this.#facade.width, this.#facade.height);
    const context = pen(canvas);
    context.drawImage(this.#facade, 0, 0);
    washed(canvas, hour);
    if (hour.season === 'winter') context.drawImage(this.#snowAt(hour), 0, 0);
    if (lampsAreLit(hour) || hour.surround === 'dark') this.#lightClock(context);
    context.drawImage(this.#interior, 0, 0);
    return canvas;
  }

  /** White also when the walls are not: snow keeps more of what light there is. */
  #snowAt(hour: Hour): HTMLCanvasElement {
    const snow = blank(this.#snow.width, this.#snow.height);
    pen(snow).drawImage(this.#snow, 0, 0);
    return washed(snow, hour, 0.6);
  }

  /** After dark the clock is lit from within: its face is drawn again as it is by day. */
  #lightClock(context: CanvasRenderingContext2D): void {
    const { x, y, radius } = TOWER.clock;
    context.save();
    context.beginPath();
    context.arc(x * this.scale, y * this.scale, radius * this.scale, 0, Math.PI * 2);
    context.clip();
    context.drawImage(this.#facade, 0, 0);
    context.restore();
  }

  /**
   * The lower band of the world, in front of the house: the square, which hides the foot of a house that leans, and
   * the steps, lamps and flower beds on it. `outside` is where the square is painted.
   */
  foreground(outside: HTMLCanvasElement, hour: Hour): HTMLCanvasElement {
    const { scale } = this;
    const canvas = blank(WORLD.width * scale, (WORLD.height - FOREGROUND_TOP) * scale);
    const context = pen(canvas);
    context.translate(0, -FOREGROUND_TOP * scale);
    this.#put(context, frontProps(hour.season));
    washed(canvas, hour);
    const square = Math.round(HOUSE.plinth * scale);
    context.save();
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = 'rgba(24, 20, 34, 0.24)';
    context.fillRect(30 * scale, square, 1220 * scale, 5 * scale);
    const rest = outside.height - square;
    context.drawImage(outside, 0, square, outside.width, rest, 0, square, outside.width, rest);
    context.restore();
    if (lampsAreLit(hour)) for (const x of LAMPS) this.#lightLamp(context, x);
    return canvas;
  }

  #lightLamp(context: CanvasRenderingContext2D, x: number): void {
    const { scale } = this;
    this.#put(context, [
      ['glow-white', x, 567 + 62, 0.97],
      ['pool-white', x, 712],
    ]);
    context.fillStyle = '#fff8e6';
    context.beginPath();
    context.arc(x * scale, 567 * scale, 12.6 * scale, 0, Math.PI * 2);
    context.fill();
  }

  /** One frame as a small canvas of its own, for use outside the scene. */
  cut(name: string): HTMLCanvasElement | undefined {
    const frame = this.art.frames[name];
    if (frame === undefined) return undefined;
    const [x, y, w, h] = frame.map((value) => value * this.scale) as [number, number, number, number];
    const canvas = blank(w, h);
    pen(canvas).drawImage(this.sheet, x, y, w, h, 0, 0, w, h);
    return canvas;
  }
}
