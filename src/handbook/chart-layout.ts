/** Lays one region of the statechart out: its states in a row (or a column where it is narrow), its arrows in lanes beside them. */
import type { Arrow, Region } from './chart.ts';
import { withClearBadges } from './chart-badges.ts';

export interface Box {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Wire {
  readonly arrow: Arrow;
  /** From 1, as the list beside the picture counts. */
  readonly number: number;
  /** Corners from where it leaves to where it arrives; an arrow from any state leaves the rail. */
  readonly points: readonly Point[];
  readonly badge: Point;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly across: boolean;
  readonly boxes: readonly Box[];
  readonly wires: readonly Wire[];
  /** Where arrows from any state start: a line along all boxes. */
  readonly rail?: { readonly from: Point; readonly to: Point };
  /** Where one begins: a dot beside the first state. */
  readonly start: { readonly dot: Point; readonly to: Point };
}

/** Sizes in the units of the picture. The main axis is the one along which the states stand. */
const GAP = 42;
const LANE = 22;
const FIRST_LANE = 24;
const EDGE = 12;
const START = 30;
const MOST_ALONG = 132;
const LEAST_ALONG = 82;
const BOX_HEIGHT = 52;
const MOST_WIDTH = 210;

/** How wide a region must be for its states to stand in a row. */
const leastWidth = (region: Region): number =>
  START + region.states.length * LEAST_ALONG + (region.states.length - 1) * GAP + 2 * EDGE;

/** One arrow that runs in a lane: beside the boxes, from one place to another in the row. */
interface Lane {
  readonly arrow: Arrow;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Before the boxes (above, left) for the way on, behind them (below, right) for the way back. */
  readonly side: 'before' | 'behind';
  readonly level: number;
}

const isNext = ({ from, to }: { from: number; to: number }): boolean => Math.abs(from - to) === 1;

/** Shorter arrows lie nearer; two that would touch get a lane each. */
function inLanes(
  arrows: readonly { arrow: Arrow; number: number; from: number; to: number }[],
): readonly Lane[] {
  const lanes: Lane[] = [];
  const byLength = [...arrows].sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  for (const one of byLength) {
    const side = one.to > one.from ? 'before' : 'behind';
    const [low, high] = [Math.min(one.from, one.to), Math.max(one.from, one.to)];
    const taken = lanes
      .filter((lane) => lane.side === side)
      .filter((lane) => Math.min(lane.from, lane.to) < high && Math.max(lane.from, lane.to) > low)
      .map(({ level }) => level);
    let level = 0;
    while (taken.includes(level)) level += 1;
    lanes.push({ ...one, side, level });
  }
  return lanes;
}

/** One end of a lane at a box. */
interface End {
  readonly lane: Lane;
  readonly end: 'from' | 'to';
}

/** From one edge of the box to the other, so that no two arrows at it cross: what comes from before, the longest last; what goes on, the longest first. */
function endsInOrder(ends: readonly End[], box: number): readonly End[] {
  const far = ({ lane, end }: End): number => (end === 'from' ? lane.to : lane.from) - box;
  return [...ends].sort((a, b) => {
    const [one, other] = [far(a), far(b)];
    if (one < 0 !== other < 0) return one < 0 ? -1 : 1;
    // The longer is the further out on either side: it must stand nearer the middle of the box.
    return other - one || b.lane.level - a.lane.level || (a.end === 'to' ? -1 : 1);
  });
}

interface Along {
  /** Of the boxes, along the main axis. */
  readonly size: number;
  readonly start: (index: number) => number;
}

/** Places along the main axis where the lanes of one side meet a box. */
function portsOf(
  lanes: readonly Lane[],
  along: Along,
  count: number,
): (lane: Lane, end: End['end']) => number {
  const places = new Map<string, number>();
  for (const side of ['before', 'behind'] as const) {
    for (let box = 0; box < count; box += 1) {
      const ends = lanes
        .filter((lane) => lane.side === side)
        .flatMap((lane): readonly End[] => [
          ...(lane.from === box ? [{ lane, end: 'from' as const }] : []),
          ...(lane.to === box ? [{ lane, end: 'to' as const }] : []),
        ]);
      endsInOrder(ends, box).forEach(({ lane, end }, index) => {
        places.set(
          `${lane.number}.${end}`,
          along.start(box) + (along.size * (index + 1)) / (ends.length + 1),
        );
      });
    }
  }
  return (lane, end) => places.get(`${lane.number}.${end}`) ?? 0;
}

/** `width` in the units of the picture. All states and arrows of the region are placed, whatever they are. */
export function layOut(region: Region, width: number): ChartLayout {
  const count = region.states.length;
  const across = width >= leastWidth(region);
  const at = (state: string): number => Math.max(0, region.states.indexOf(state));
  const numbered = region.arrows.map((arrow, index) => ({ arrow, number: index + 1 }));
  const between = numbered.flatMap(({ arrow, number }) =>
    arrow.from === undefined ? [] : [{ arrow, number, from: at(arrow.from), to: at(arrow.to) }],
  );
  const fromAny = numbered.filter(({ arrow }) => arrow.from === undefined);
  const direct = between.filter(isNext);
  const lanes = inLanes(between.filter((one) => !isNext(one)));
  const depth = (side: Lane['side']): number => {
    const levels = lanes.filter((lane) => lane.side === side).map(({ level }) => level);
    return levels.length === 0 ? 0 : FIRST_LANE + Math.max(...levels) * LANE;
  };
  const room = { before: depth('before') + EDGE, behind: depth('behind') };
  const railRoom = fromAny.length > 0 ? FIRST_LANE + EDGE + 18 : 0;

  const size = across
    ? Math.min(MOST_ALONG, Math.floor((width - START - 2 * EDGE - (count - 1) * GAP) / count))
    : BOX_HEIGHT;
  const thick = across
    ? BOX_HEIGHT
    : Math.min(MOST_WIDTH, width - room.before - room.behind - railRoom - 2 * EDGE);
  const along: Along = { size, start: (index) => EDGE + START + index * (size + GAP) };
  const near = room.before + (across ? 0 : EDGE);
  const far = near + thick;

  // Everything is placed along and beside the row; only here is a row told from a column.
  const point = (main: number, beside: number): Point =>
    across ? { x: main, y: beside } : { x: beside, y: main };
  const port = portsOf(lanes, along, count);

  const wireInLane = (lane: Lane): Wire => {
    const [out, back] = [port(lane, 'from'), port(lane, 'to')];
    const edge = lane.side === 'before' ? near : far;
    const level = edge + (lane.side === 'before' ? -1 : 1) * (FIRST_LANE - EDGE / 2 + lane.level * LANE);
    return {
      arrow: lane.arrow,
      number: lane.number,
      points: [point(out, edge), point(out, level), point(back, level), point(back, edge)],
      badge: point((out + back) / 2, level),
    };
  };

  const wireBetween = ({ arrow, number, from, to }: (typeof direct)[number]): Wire => {
    const both = direct.some((other) => other.from === to && other.to === from);
    const middle = (near + far) / 2;
    const shift = across ? thick / 5 : thick / 6;
    const beside = both ? middle + (to > from ? -shift : shift) : middle;
    const [leave, arrive] =
      to > from ? [along.start(from) + size, along.start(to)] : [along.start(from), along.start(to) + size];
    return {
      arrow,
      number,
      points: [point(leave, beside), point(arrive, beside)],
      badge: point((leave + arrive) / 2 - Math.sign(to - from) * 4, beside),
    };
  };

  const railAt = far + room.behind + FIRST_LANE + EDGE / 2;
  const wireFromAny = ({ arrow, number }: (typeof fromAny)[number]): Wire => {
    // At the outer edge of the box, clear of the lanes that meet it there.
    const main = along.start(at(arrow.to)) + (across ? size - 9 : size - 9);
    return {
      arrow,
      number,
      points: [point(main, railAt), point(main, far)],
      badge: point(main, railAt),
    };
  };

  const end = along.start(count - 1) + size;
  const middle = (near + far) / 2;
  const whole = {
    main: end + EDGE,
    beside: fromAny.length > 0 ? railAt + EDGE + 18 : far + room.behind + EDGE,
  };
  return {
    width: across ? whole.main : whole.beside,
    height: across ? whole.beside : whole.main,
    across,
    boxes: region.states.map((state, index) => ({
      state,
      x: across ? along.start(index) : near,
      y: across ? near : along.start(index),
      width: across ? size : thick,
      height: across ? thick : size,
    })),
    wires: withClearBadges(
      [...direct.map(wireBetween), ...lanes.map(wireInLane), ...fromAny.map(wireFromAny)].sort(
        (a, b) => a.number - b.number,
      ),
    ),
    ...(fromAny.length > 0 ? { rail: { from: point(along.start(0), railAt), to: point(end, railAt) } } : {}),
    start: {
      dot: point(along.start(at(region.initial)) - START + 10, middle),
      to: point(along.start(at(region.initial)), middle),
    },
  };
}
