/** The drawings: complete, small, and with gold nowhere but in the corridor. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gold } from '../../assets/palette.ts';
import { buildArt, drawings } from '../../assets/sheet.ts';
import { extrasOf } from '../../src/townhall/extras.ts';
import { stages } from '../../src/townhall/gallery/stages.ts';
import { FRONTS } from '../../src/townhall/layout.ts';
import { FIGURES, OUTSIDE_PLACES } from '../../src/townhall/places.ts';

const art = buildArt();

describe('the drawings of the house', () => {
  it('weigh at most 60 kB gzip together', () => {
    expect(gzipSync(JSON.stringify(art), { level: 9 }).length).toBeLessThan(60 * 1024);
  });

  it('draw each of the recurring people in every pose', () => {
    const poses = ['stand', 'walk1', 'walk2', 'sit', 'away', 'talk', 'wait', 'box', 'grey', 'grey-away'];
    const missing = FIGURES.flatMap((figure) => poses.map((pose) => `${figure}-${pose}`)).filter(
      (name) => !(name in art.frames),
    );
    expect(missing).toEqual([]);
  });

  it('have every frame that the scene asks for', () => {
    const extras = Object.values(stages).flatMap((stage) => extrasOf(stage).map((one) => one.frame));
    const cards = OUTSIDE_PLACES.map((place) => `card-${place}`);
    const wanted = [...extras, ...FRONTS.map((front) => front.frame), ...cards];
    expect(wanted.filter((name) => !(name in art.frames))).toEqual([]);
  });

  it('have a sky for every light and season, on a light page and on a dark one', () => {
    expect(Object.keys(art.backdrops.colours).length).toBe(32);
  });

  it('use gold in the golden corridor and nowhere else', () => {
    const golden = Object.values(gold);
    const users = Object.entries(drawings())
      .filter(([, one]) => golden.some((colour) => one.body.includes(colour)))
      .map(([name]) => name);
    expect(users.sort()).toEqual(['corridor-gold', 'glow-gold']);
  });

  it('hold no script, no outside address and no text', () => {
    const all = [art.sheet, art.facade, art.interior, art.snow, ...art.backdrops.shapes].join('');
    expect(all.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<text|https?:|javascript:/);
  });
});
