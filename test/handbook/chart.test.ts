/** The statechart as it is drawn: whole, without overlaps, and with every arrow ending at a box. */
import { describe, expect, it } from 'vitest';
import { REGIONS, type Region } from '../../src/handbook/chart.ts';
import { type Box, type ChartLayout, layOut, type Point } from '../../src/handbook/chart-layout.ts';
import { machine } from '../../src/model/machine.ts';

const WIDTHS = [288, 328, 480, 700, 960, 1200];

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const touches = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x - 0.01 && x <= box.x + box.width + 0.01 && y >= box.y - 0.01 && y <= box.y + box.height + 0.01;

/** Whether the part between two corners runs through the inside of a box. */
function runsThrough(from: Point, to: Point, box: Box): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return (
    left < box.x + box.width - 0.5 &&
    right > box.x + 0.5 &&
    top < box.y + box.height - 0.5 &&
    bottom > box.y + 0.5
  );
}

function boxOf(layout: ChartLayout, state: string): Box {
  const box = layout.boxes.find((one) => one.state === state);
  if (!box) throw new Error(`There is no box for ${state}.`);
  return box;
}

/** Everything the configuration of the machine says, counted without the code under test. */
function transitionsIn(node: unknown): number {
  const count = (written: unknown): number =>
    written === undefined ? 0 : Array.isArray(written) ? written.length : 1;
  const { on = {}, always } = node as { on?: Record<string, unknown>; always?: unknown };
  return count(always) + Object.values(on).reduce<number>((sum, written) => sum + count(written), 0);
}

interface Node {
  readonly states?: Readonly<Record<string, Node>>;
}
const config = machine.config as unknown as { readonly states: Readonly<Record<string, Node>> };

describe('the chart', () => {
  it('has every region, state and transition of the machine', () => {
    const regions = Object.entries(config.states).filter(([, { states }]) => states !== undefined);
    expect(REGIONS.map(({ id }) => id)).toEqual(regions.map(([id]) => id));
    for (const [id, region] of regions) {
      const drawn = REGIONS.find((one) => one.id === id);
      const states = Object.entries(region.states ?? {});
      expect(drawn?.states).toEqual(states.map(([state]) => state));
      const written =
        transitionsIn(region) + states.reduce((sum, [, state]) => sum + transitionsIn(state), 0);
      const moves = drawn?.arrows.reduce((sum, arrow) => sum + arrow.moves.length, 0);
      expect(moves, id).toBe(written);
    }
  });

  it('leads only to states that there are', () => {
    for (const { states, arrows, initial } of REGIONS) {
      expect(states).toContain(initial);
      for (const { from, to } of arrows) {
        expect(states).toContain(to);
        if (from !== undefined) expect(states).toContain(from);
      }
    }
  });
});

const cases = REGIONS.flatMap((region) => WIDTHS.map((width) => [region.id, width, region] as const));

describe.each(cases)('the picture of %s, %i wide', (_id, width, region) => {
  const layout = layOut(region, width);

  it('draws each state and each arrow once', () => {
    expect(layout.boxes.map(({ state }) => state)).toEqual(region.states);
    expect(layout.wires.map(({ arrow }) => arrow)).toEqual(region.arrows);
    expect(layout.wires.map(({ number }) => number)).toEqual(region.arrows.map((_, index) => index + 1));
  });

  it('has no overlapping boxes, and nothing outside its edges', () => {
    layout.boxes.forEach((one, index) => {
      for (const other of layout.boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      expect(one.width).toBeGreaterThan(70);
    });
    const corners = [
      ...layout.boxes.flatMap(({ x, y, width: w, height }) => [
        { x, y },
        { x: x + w, y: y + height },
      ]),
      ...layout.wires.flatMap(({ points, badge }) => [
        ...points,
        { x: badge.x - 10, y: badge.y - 10 },
        { x: badge.x + 10, y: badge.y + 10 },
      ]),
      layout.start.dot,
    ];
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(layout.width);
      expect(y).toBeLessThanOrEqual(layout.height);
    }
    expect(layout.width).toBeLessThanOrEqual(width);
  });

  it('lets each arrow end at its box, begin at its own or on the rail, and run through none', () => {
    for (const { arrow, points } of layout.wires) {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) throw new Error('An arrow has no ends.');
      expect(touches(last, boxOf(layout, arrow.to))).toBe(true);
      if (arrow.from !== undefined) expect(touches(first, boxOf(layout, arrow.from))).toBe(true);
      else {
        const { rail } = layout;
        if (!rail) throw new Error('There is no rail.');
        expect(layout.across ? first.y : first.x).toBeCloseTo(layout.across ? rail.from.y : rail.from.x);
      }
      points.slice(1).forEach((point, index) => {
        for (const box of layout.boxes) expect(runsThrough(points[index] ?? point, point, box)).toBe(false);
      });
    }
  });

  it('keeps the numbers of arrows apart', () => {
    layout.wires.forEach(({ badge }, index) => {
      for (const { badge: other } of layout.wires.slice(index + 1))
        expect(Math.max(Math.abs(badge.x - other.x), Math.abs(badge.y - other.y))).toBeGreaterThanOrEqual(16);
    });
  });
});

describe('any region', () => {
  it('can be laid out: an arrow back to where it came from, and many between the same two', () => {
    const region: Region = {
      id: 'made-up',
      initial: 'b',
      states: ['a', 'b', 'c'],
      arrows: [
        { from: 'a', to: 'a', moves: [{ event: 'x', guard: undefined }] },
        { from: 'a', to: 'c', moves: [{ event: 'x', guard: undefined }] },
        { from: 'c', to: 'a', moves: [{ event: 'y', guard: undefined }] },
        { from: undefined, to: 'b', moves: [{ event: 'z', guard: undefined }] },
      ],
    };
    for (const width of WIDTHS) {
      const layout = layOut(region, width);
      expect(layout.wires).toHaveLength(4);
      for (const { arrow, points } of layout.wires) {
        const last = points.at(-1);
        expect(last && touches(last, boxOf(layout, arrow.to))).toBe(true);
      }
    }
  });
});
