/** The house has every place a story may name, and everything in it stands where it belongs. */
import { describe, expect, it } from 'vitest';
import { extrasOf } from '../../src/townhall/extras.ts';
import { framingOf, onHost } from '../../src/townhall/framing.ts';
import { stages } from '../../src/townhall/gallery/stages.ts';
import { corridorHalf, DESKS, FRONTS, ROOMS, slotX, WINDOWS, WORLD } from '../../src/townhall/layout.ts';
import { HOUSE_PLACES, type HousePlace } from '../../src/townhall/places.ts';
import { darkness } from '../../src/townhall/signs-layer.ts';

const NAMED =
  'council chair party-room board-room committee-school committee-care committee-technical corridor stairs coffee-room director secretary-archive finance service-desk square';

const inside = (place: HousePlace, x: number) =>
  x >= ROOMS[place].x && x <= ROOMS[place].x + ROOMS[place].width;

describe('the layout of the house', () => {
  it('has a room for every place a story may name', () => {
    expect([...HOUSE_PLACES].sort()).toEqual(NAMED.split(' ').sort());
    expect(Object.keys(ROOMS).sort()).toEqual(NAMED.split(' ').sort());
  });

  it('keeps people, desks, windows and tables within their rooms', () => {
    for (const place of HOUSE_PLACES)
      for (const slot of [0, 1, 2, 3, 4]) expect(inside(place, slotX(place, slot)), place).toBe(true);
    for (const [place, desk] of Object.entries(DESKS))
      expect(inside(place as HousePlace, desk.x), place).toBe(true);
    for (const { place, x, width } of WINDOWS)
      expect(inside(place, x) && inside(place, x + width), place).toBe(true);
    for (const { place, x } of FRONTS) expect(inside(place, x), place).toBe(true);
    for (const stage of Object.values(stages))
      for (const { place, x } of extrasOf(stage)) expect(inside(place, x), place).toBe(true);
  });

  it('lets no two rooms overlap', () => {
    const rooms = HOUSE_PLACES.filter((place) => place !== 'square').map((place) => ROOMS[place]);
    const clash = rooms.flatMap((a, i) =>
      rooms
        .slice(i + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
    );
    expect(clash).toEqual([]);
  });

  it('lets the widest corridor leave the desks of both rooms visible', () => {
    expect(640 - corridorHalf(4)).toBeGreaterThan((DESKS.chair?.x ?? 0) + 50);
    expect(640 + corridorHalf(4)).toBeLessThan((DESKS.director?.x ?? 0) - 30);
  });
});

describe('what one sees of it', () => {
  it('shows the whole house on a wide host', () => {
    expect(framingOf({ width: 1280, height: 720 }, 'finance')).toEqual({ zoom: 1, x: 640, y: 360 });
    const near = framingOf({ width: 1280, height: 720 }, 'finance', { closeUp: true });
    expect(near.zoom).toBeGreaterThan(2);
    expect(framingOf({ width: 1280, height: 720 }, undefined, { closeUp: true }).zoom).toBe(1);
  });

  it('goes closer to the scene on a phone, so that people can be read', () => {
    for (const place of HOUSE_PLACES) {
      const host = { width: 390, height: 195 };
      const framing = framingOf(host, place);
      const room = ROOMS[place];
      const middle = onHost({ x: room.x + room.width / 2, y: room.y + room.height / 2 }, host, framing, 0);
      expect(framing.zoom * 100, place).toBeGreaterThan(60);
      expect(middle.x > 0 && middle.x < 390 && middle.y > 0 && middle.y < 195, place).toBe(true);
    }
  });

  it('never looks past the edge of the world', () => {
    for (const place of HOUSE_PLACES) {
      const { zoom, x, y } = framingOf({ width: 360, height: 200 }, place);
      expect(x - 180 / zoom, place).toBeGreaterThanOrEqual(-0.01);
      expect(y + 100 / zoom, place).toBeLessThanOrEqual(WORLD.height + 0.01);
    }
  });

  it('lets the lamps elsewhere burn lower when the corridor is golden, and keeps the scene bright', () => {
    const { gold, ordinary, murky, night } = stages;
    if (!gold || !ordinary || !murky || !night) throw new Error('the gallery is not complete');
    expect(darkness(gold, 'finance')).toBeGreaterThan(darkness(ordinary, 'finance'));
    expect(darkness(night, night.scene)).toBe(0);
    expect(darkness(murky, 'committee-school')).toBeGreaterThan(0.5);
  });
});
