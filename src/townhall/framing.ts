/** What part of the world a host of a given size shows, and where a point of the world lies in it. */
import { PIVOT, ROOMS, WORLD } from './layout.ts';
import type { HousePlace } from './places.ts';

/** With fewer CSS pixels for a world unit nobody can be told from another: the picture goes closer and follows the action. */
const TOO_SMALL = 0.36;
/** What a small picture of the whole house must show: from the tower to the people on the square, without the outermost trees. */
const THE_HOUSE = { x: 20, y: 48, width: 1240, height: 672 } as const;
/** Radians for one step of lean. */
export const LEAN = 0.011;
/** World units that the middle rises for each step, so that the wing that sinks keeps its names above the square. */
const RISE = 3;
/** How far below its place the house stands, in world units; negative when it has lifted. */
export const sunkBy = (lean: number): number => -RISE * Math.abs(lean);

export interface Framing {
  /** CSS pixels for a world unit. */
  readonly zoom: number;
  /** The point of the world in the middle of the host. */
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
/** Keeps the view inside the world where the world is larger than the view. */
const within = (middle: number, view: number, world: number) =>
  view >= world ? world / 2 : clamp(middle, view / 2, world - view / 2);

function closeBox(place: HousePlace) {
  if (place === 'square') return { x: 450, y: 560, width: 380, height: 160 };
  const box = ROOMS[place];
  const width = Math.max(box.width + 30, 250);
  return { x: box.x + box.width / 2 - width / 2, y: box.y - 14, width, height: box.height + 30 };
}

const wholeZoom = (host: Size) => Math.min(host.width / WORLD.width, host.height / WORLD.height);

/** Whether the picture would follow the action here, when it is not asked for the whole house. */
export function isSmall(host: Size): boolean {
  return wholeZoom(host) < TOO_SMALL;
}

/** A larger picture is drawn with fewer pixels for a world unit than a phone's, and would be blurred sooner. */
const CLOSEST = { small: 2.4, large: 2.1 } as const;

export interface Wish {
  /** The whole house also in a picture so small that it would follow the action. */
  readonly whole?: boolean;
  /** The scene from near by also in a picture large enough for the whole house. */
  readonly closeUp?: boolean;
}

/** The room that the picture looks into from near by; undefined when it shows the whole house. */
export function closeTo(host: Size, place: HousePlace | undefined, wish: Wish): HousePlace | undefined {
  return (isSmall(host) ? wish.whole !== true : wish.closeUp === true) ? place : undefined;
}

/** `scene` is where the picture looks; without one, as when everybody is elsewhere, one sees the house and who is missing. */
export function framingOf(host: Size, place: HousePlace | undefined, wish: Wish = {}): Framing {
  const whole = wholeZoom(host);
  const small = isSmall(host);
  const scene = closeTo(host, place, wish);
  if (!small && scene === undefined) return { zoom: whole, x: WORLD.width / 2, y: WORLD.height / 2 };
  if (scene === undefined) {
    const { x, y, width, height } = THE_HOUSE;
    const zoom = Math.min(host.width / width, host.height / height);
    return {
      zoom,
      x: within(x + width / 2, host.width / zoom, WORLD.width),
      // Never below the square: there is nothing there.
      y: Math.min(y + height / 2, WORLD.height - host.height / zoom / 2),
    };
  }
  const box = closeBox(scene);
  const zoom = clamp(
    Math.min(host.width / box.width, host.height / box.height),
    whole,
    small ? CLOSEST.small : CLOSEST.large,
  );
  return {
    zoom,
    x: within(box.x + box.width / 2, host.width / zoom, WORLD.width),
    y: within(box.y + box.height / 2, host.height / zoom, WORLD.height),
  };
}

/** A point of the leaning house, in CSS pixels of the host. */
export function onHost(point: Point, host: Size, view: Framing, lean: number): Point {
  const [dx, dy] = [point.x - PIVOT.x, point.y - PIVOT.y];
  const [sin, cos] = [Math.sin(lean * LEAN), Math.cos(lean * LEAN)];
  const x = PIVOT.x + dx * cos - dy * sin;
  const y = PIVOT.y + sunkBy(lean) + dx * sin + dy * cos;
  return { x: host.width / 2 + (x - view.x) * view.zoom, y: host.height / 2 + (y - view.y) * view.zoom };
}

/** The point of the leaning house that is seen at a place on the host, in world units: the way back from `onHost`. */
export function fromHost(point: Point, host: Size, view: Framing, lean: number): Point {
  const x = (point.x - host.width / 2) / view.zoom + view.x;
  const y = (point.y - host.height / 2) / view.zoom + view.y;
  const [dx, dy] = [x - PIVOT.x, y - PIVOT.y - sunkBy(lean)];
  const [sin, cos] = [Math.sin(lean * LEAN), Math.cos(lean * LEAN)];
  return { x: PIVOT.x + dx * cos + dy * sin, y: PIVOT.y - dx * sin + dy * cos };
}
