/** Looking around in the house: what is pointed at is found, and told in one line that says no more than the picture. */
import { describe, expect, it } from 'vitest';
import { townhallTexts } from '../../src/i18n/townhall.ts';
import { framingOf, fromHost, onHost } from '../../src/townhall/framing.ts';
import { ordinary, stages } from '../../src/townhall/gallery/stages.ts';
import { ROOMS } from '../../src/townhall/layout.ts';
import { lookText, roomByRoom, seenAt } from '../../src/townhall/look.ts';
import { HOUSE_PLACES } from '../../src/townhall/places.ts';
import { positionsOf } from '../../src/townhall/positions.ts';

const sv = townhallTexts('sv');
const looked = (x: number, y: number, stage = ordinary) => {
  const seen = seenAt({ x, y }, stage);
  return seen ? lookText(seen, stage, sv) : '';
};

describe('looking around', () => {
  it('finds each person where that person is drawn, and says who it is and what they do', () => {
    const stage = { ...ordinary, names: { ragnhild: 'Ragnhild Tovås', gote: 'Göte Brunnsjö' } };
    for (const { id, x, y } of positionsOf(stage)) {
      const seen = seenAt({ x, y: y - 40 }, stage);
      expect(seen, id).toEqual({ person: id });
    }
    expect(lookText({ person: 'gote' }, stage, sv)).toBe('Göte Brunnsjö talar.');
  });

  it('finds each room by its wall under the ceiling', () => {
    const found = HOUSE_PLACES.filter((place) => place !== 'square').map((place) => {
      const { x, y } = ROOMS[place];
      return seenAt({ x: x + 6, y: y + 6 }, { ...ordinary, people: [] });
    });
    expect(found).toEqual(HOUSE_PLACES.filter((place) => place !== 'square').map((place) => ({ place })));
  });

  it('finds the corridor where it has grown into the rooms beside it', () => {
    const { x } = ROOMS.corridor;
    expect(seenAt({ x: x - 20, y: 340 }, ordinary)).toEqual({ place: 'chair' });
    expect(seenAt({ x: x - 20, y: 340 }, stages.gold ?? ordinary)).toEqual({ place: 'corridor' });
  });

  it('says what has become of a committee room', () => {
    const { x, y } = ROOMS['committee-school'];
    expect(looked(x + 6, y + 6)).toContain('Lampan lyser');
    expect(looked(x + 6, y + 6, stages.murky)).toContain('Släckt');
  });

  it('says nothing of the sky, and nothing of a house that says nothing', () => {
    expect(looked(200, 40)).toBe('');
    expect(seenAt({ x: 640, y: 400 }, { ...ordinary, house: 'neutral' })).toBeUndefined();
    expect(roomByRoom({ ...ordinary, house: 'neutral' }, sv)).toEqual([]);
  });

  it.each(['sv', 'en'])('tells the whole house room by room (%s)', (language) => {
    const t = townhallTexts(language);
    for (const stage of Object.values(stages)) {
      const rooms = roomByRoom(stage, t);
      expect(rooms).toHaveLength(HOUSE_PLACES.length);
      expect(rooms.filter(({ says }) => says === '' || /[{}]|undefined/.test(says))).toEqual([]);
    }
  });

  it('goes from the host to the house and back, also when the house leans', () => {
    const host = { width: 390, height: 240 };
    const view = framingOf(host, 'finance');
    const there = onHost({ x: 900, y: 260 }, host, view, 2);
    const back = fromHost(there, host, view, 2);
    expect(back.x).toBeCloseTo(900);
    expect(back.y).toBeCloseTo(260);
  });
});
