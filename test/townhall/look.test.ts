/** Looking around in the house: what is pointed at is found, and told in one line that says no more than the picture. */
import { describe, expect, it } from 'vitest';
import { townhallTexts } from '../../src/i18n/townhall.ts';
import { framingOf, fromHost, onHost } from '../../src/townhall/framing.ts';
import { everySign } from '../../src/townhall/gallery/every-sign.ts';
import { ordinary, stages } from '../../src/townhall/gallery/stages.ts';
import { ROOMS } from '../../src/townhall/layout.ts';
import { lookText, roomByRoom, seenAt } from '../../src/townhall/look.ts';
import { HOUSE_PLACES } from '../../src/townhall/places.ts';
import { positionsOf } from '../../src/townhall/positions.ts';
import type { Stage } from '../../src/townhall/stage.ts';

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
    expect(lookText({ person: 'gote' }, stage, sv)).toBe(
      'Göte Brunnsjö talar. När de två möts står de nära varandra.',
    );
    expect(lookText({ person: 'mona' }, stage, sv)).toBe('Mona står här.');
    const grey = stage.people.map((one) => ({ ...one, grey: 0.9 }));
    expect(lookText({ person: 'mona' }, { ...stage, people: grey }, sv)).toBe(
      'Mona står här. Håret har grånat.',
    );
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
    expect(seenAt({ x: x - 20, y: 400 }, ordinary)).toEqual({ place: 'chair' });
    expect(seenAt({ x: x - 30, y: 400 }, stages.gold ?? ordinary)).toEqual({ place: 'corridor' });
  });

  it('says what has become of a committee room', () => {
    const { x, y } = ROOMS['committee-school'];
    expect(looked(x + 6, y + 6)).toContain('Lampan lyser');
    expect(looked(x + 6, y + 6, stages.murky)).toContain('Släckt');
  });

  it('says the hour and the season of the sky and the tower, and how the house stands of its walls', () => {
    expect(looked(200, 40)).toBe('Sommar, år 1, dagsljus. Klockan i tornet visar 10.10.');
    expect(looked(640, 98)).toContain('Klockan i tornet visar 10.10.');
    expect(looked(60, 400, { ...ordinary, lean: 2 })).toBe('Huset lutar tydligt åt förvaltningens sida.');
  });

  it('says nothing of a house that says nothing', () => {
    expect(seenAt({ x: 640, y: 400 }, { ...ordinary, house: 'neutral' })).toBeUndefined();
    expect(roomByRoom({ ...ordinary, house: 'neutral' }, sv)).toEqual([]);
  });

  it.each(['sv', 'en'])('tells the whole house room by room (%s)', (language) => {
    const t = townhallTexts(language);
    for (const stage of Object.values(stages)) {
      const rooms = roomByRoom(stage, t);
      expect(rooms.map(({ place }) => place)).toEqual([
        t.look.house,
        ...HOUSE_PLACES.map((place) => t.places[place]),
      ]);
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

  const alone = { ...ordinary, people: [] };
  const { corridor } = ordinary;
  it.each([
    ['the chair’s door', 528, 440, alone, /^Ordförandens dörr är halvöppen\.$/],
    ['the director’s door', 752, 440, alone, /^Kommunchefens dörr är halvöppen\.$/],
    ['a door where a wider corridor has it', 495, 440, stages.gold, /^Ordförandens dörr/],
    ['the plate over a door', 528, 346, alone, /^På dörrskyltarna står Göte Brunnsjö och Ragnhild Tovås\.$/],
    ['the portraits', 640, 352, alone, /^Två porträtt hänger i korridoren\.$/],
    ['the moving boxes', 760, 470, { ...alone, boxes: 3 }, /^Flyttlådorna är staplade/],
    ['no box where none stands', 760, 470, alone, /^(?!.*lådor).*/i],
    ['boxes of committees', 520, 470, { ...alone, committees: { lit: [] } }, /^Lådor från nämndrummen/],
    ['a curtain', 110, 240, alone, /^Gardinerna mot torget/],
    ['the painting', 400, 380, alone, /^Tavlan med älgarna/],
    ['the notice board', 540, 540, alone, /lappar på anslagstavlan/],
    ['the newspaper bill', 464, 660, { ...alone, square: 0 }, /^Löpsedeln är svart\.$/],
    ['the election posters', 1180, 660, { ...alone, electionPosters: true }, /^Valaffischer/],
    ['the weight', 900, 690, { ...alone, lean: 2 }, /^Vikten på bommen ligger långt ut på förvaltningens/],
    ['the beam', 400, 712, alone, /^Vikten ligger mitt på bommen\.$/],
    ['the wall of the corridor', 590, 440, alone, /^Korridoren\. Korridoren är bred nog/],
    ['its light', 590, 440, { ...alone, corridor: { ...corridor, light: 'murky' } }, /grumligt/],
  ] as const)('says its own line about %s', (_what, x, y, stage, line) => {
    expect(looked(x, y, stage)).toMatch(line);
  });

  it('tells every sign room by room: whatever changes in the picture changes a row', () => {
    const rows = (stage: Stage) => JSON.stringify(roomByRoom(stage, sv));
    for (const [sign, { states }] of Object.entries(everySign)) {
      // How strongly the gold shines is one thing in words.
      if (sign === 'golden glow') continue;
      const told = Object.values(states).map(rows);
      expect(new Set(told).size, sign).toBe(told.length);
    }
  });
});
