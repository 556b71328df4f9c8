/** Marks point without hiding: no head, not the year in the tower, and not one another. */
import { describe, expect, it } from 'vitest';
import { extrasOf } from '../../src/townhall/extras.ts';
import { stages } from '../../src/townhall/gallery/stages.ts';
import { floorOf, ROOMS, slotsOf } from '../../src/townhall/layout.ts';
import { HOUSE_PLACES } from '../../src/townhall/places.ts';
import { positionsOf } from '../../src/townhall/positions.ts';
import { stageOf } from '../../src/townhall/stage.ts';
import { apart, tipOf } from '../../src/townhall/tips.ts';
import { aView, choice, passage } from './a-view.ts';

describe('marks', () => {
  it('stand beside the heads of whoever is in the room, or over them where the row is full', () => {
    for (const stage of Object.values(stages)) {
      for (const place of HOUSE_PLACES) {
        if (place === 'square' || place === 'coffee-room') continue;
        const tip = tipOf({ choiceId: 'a', at: place, place, number: 1, label: '' }, stage);
        const heads = [...positionsOf(stage), ...extrasOf(stage)].filter((one) => one.place === place);
        const nearest = Math.min(...heads.map((one) => Math.abs(one.x - tip.x)));
        const overHeads = tip.y <= floorOf(place) - 90;
        expect(overHeads || nearest > 15, `${place} ${nearest}`).toBe(true);
        expect(tip.y, place).toBeGreaterThan(ROOMS[place].y);
      }
    }
  });

  it('leave the year in the tower to be read when somebody in the coffee room is marked', () => {
    const now = passage({ place: 'coffee-room', choices: [choice('a', 'gote')] });
    const stage = stageOf(aView({ passage: now }));
    const [mark] = stage.marks;
    expect(mark && tipOf(mark, stage).y).toBeGreaterThan(290);
  });

  it('of the same spot stand side by side in their order, and the others stay', () => {
    const spots = apart(
      [
        { x: 100, y: 50 },
        { x: 100, y: 50 },
        { x: 110, y: 55 },
        { x: 300, y: 50 },
        { x: 100, y: 200 },
      ],
      28,
    );
    expect(spots.map(({ x }) => Math.round(x))).toEqual([75, 103, 131, 300, 100]);
    expect(spots.map(({ near }) => near)).toEqual([true, true, true, false, false]);
  });

  it('of the same spot stay together inside the picture', () => {
    const spots = apart(
      [
        { x: 8, y: 50 },
        { x: 8, y: 50 },
        { x: 8, y: 50 },
      ],
      44,
      360,
    );
    expect(spots.map(({ x }) => x)).toEqual([22, 66, 110]);
  });

  it('stand over the heads in a room so full of people on their feet that a head would be covered', () => {
    const stage = stageOf(
      aView({
        passage: passage({ place: 'party-room', people: ['gote', 'emmy', 'saga', 'bengtake'] }),
      }),
    );
    const tip = tipOf({ choiceId: 'a', at: 'party-room', place: 'party-room', number: 1, label: '' }, stage);
    expect(tip.y).toBeLessThan(floorOf('party-room') - 105);
  });

  it('at the entrance keep beside whoever stands in front of it', () => {
    const tipBeside = (x: number) => {
      const stage = stages.ordinary;
      if (!stage) throw new Error('the gallery is not complete');
      const slot = slotsOf('square').indexOf(x);
      const people = stage.people.map((one) =>
        one.id === 'gote' ? { ...one, place: 'square' as const, slot } : one,
      );
      return tipOf({ choiceId: 'a', at: 'home', place: 'square', number: 1, label: '' }, { ...stage, people })
        .x;
    };
    expect(Math.abs(tipBeside(660) - 660)).toBeGreaterThan(35);
  });
});
