/** Marks that a small picture has no room for are told of at its edge; those it has room for are seen whole. */
import { describe, expect, it } from 'vitest';
import { sideOf, whole } from '../../src/townhall/edges.ts';
import { framingOf, isSmall, onHost } from '../../src/townhall/framing.ts';
import { stages } from '../../src/townhall/gallery/stages.ts';
import { ROOMS } from '../../src/townhall/layout.ts';
import { HOUSE_PLACES } from '../../src/townhall/places.ts';

const strip = { width: 360, height: 180 };

describe('a small picture', () => {
  it('is one on a phone and on a screen enlarged four times, and none beside the text on a desk', () => {
    expect([strip, { width: 640, height: 160 }, { width: 320, height: 170 }].map(isSmall)).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      [
        { width: 470, height: 264 },
        { width: 768, height: 384 },
      ].map(isSmall),
    ).toEqual([false, false]);
  });

  it('shows every room, the tower and the people on the square when it shows the whole house', () => {
    for (const host of [
      strip,
      { width: 360, height: 202 },
      { width: 320, height: 170 },
      { width: 640, height: 240 },
    ]) {
      const framing = framingOf(host, undefined);
      const corners = HOUSE_PLACES.filter((place) => place !== 'square').flatMap((place) => {
        const { x, y, width, height } = ROOMS[place];
        return [
          { x, y },
          { x: x + width, y: y + height },
        ];
      });
      for (const point of [...corners, { x: 640, y: 70 }, { x: 60, y: 712 }, { x: 1220, y: 712 }]) {
        const seen = onHost(point, host, framing, 0);
        expect(seen.x >= 0 && seen.x <= host.width && seen.y >= 0 && seen.y <= host.height).toBe(true);
      }
    }
  });

  it('says at which edge each alternative lies that it does not show', () => {
    expect(sideOf({ x: 180, y: 90 }, strip)).toBeUndefined();
    expect(sideOf({ x: 180, y: 188 }, strip)).toBeUndefined();
    expect(sideOf({ x: -40, y: 90 }, strip)).toBe('left');
    expect(sideOf({ x: 700, y: 300 }, strip)).toBe('right');
    expect(sideOf({ x: 180, y: -20 }, strip)).toBe('up');
    expect(sideOf({ x: 400, y: 300 }, strip)).toBe('down');
  });

  it('moves a mark at the edge so that it is seen whole', () => {
    const mark = { width: 44, height: 44 };
    expect(whole({ x: 4, y: 20 }, strip, mark)).toEqual({ x: 22, y: 44 });
    expect(whole({ x: 358, y: 186 }, strip, mark)).toEqual({ x: 338, y: 180 });
    expect(whole({ x: 100, y: 100 }, strip, mark)).toEqual({ x: 100, y: 100 });
  });

  it('loses no alternative: in every scene each room is either seen or told of at an edge', () => {
    for (const { scene, lean } of Object.values(stages)) {
      const framing = framingOf(strip, scene);
      for (const place of HOUSE_PLACES) {
        const { x, y, width, height } = ROOMS[place];
        const tip = onHost({ x: x + width / 2, y: y + height / 2 }, strip, framing, lean);
        const inside = tip.x >= 0 && tip.x <= 360 && tip.y >= 0 && tip.y <= 190;
        expect(sideOf(tip, strip) === undefined, place).toBe(inside);
      }
    }
  });
});
