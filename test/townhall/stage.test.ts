/** What the house shows follows from what the player may know, and from nothing else. */
import { describe, expect, it } from 'vitest';
import { enTownhall } from '../../src/i18n/en-townhall.ts';
import { svTownhall } from '../../src/i18n/sv-townhall.ts';
import { STOCKS } from '../../src/model/stocks.ts';
import { describeStage } from '../../src/townhall/describe.ts';
import { extrasOf } from '../../src/townhall/extras.ts';
import { COMMITTEES, HOUSE_PLACES } from '../../src/townhall/places.ts';
import { SHOWN_STOCKS } from '../../src/townhall/signs.ts';
import { darkness } from '../../src/townhall/signs-layer.ts';
import { isClosed, stageOf } from '../../src/townhall/stage.ts';
import { aView, CAST, passage, withStocks } from './a-view.ts';

describe('the signs of the house', () => {
  const low = (stock: string) => stageOf(withStocks({ [stock]: 5 }));
  const high = (stock: string) => stageOf(withStocks({ [stock]: 95 }));

  it('widens the corridor as the roles overlap', () => {
    expect(low('greyZone').corridor.width).toBe(0);
    expect(high('greyZone').corridor.width).toBe(4);
  });

  it('lights the corridor grey, golden or murky by the regime alone', () => {
    const light = (greyZone: string) => stageOf(withStocks({ greyZone: 70 }, { greyZone })).corridor.light;
    expect(['separate', 'grey', 'golden', 'overgrown'].map(light)).toEqual(['grey', 'grey', 'gold', 'murky']);
  });

  it('shines more the more golden the zone is, and hardly when overgrown', () => {
    const glow = (greyZone: number, regime: string) =>
      stageOf(withStocks({ greyZone }, { greyZone: regime })).corridor.glow;
    expect(glow(80, 'golden')).toBeGreaterThan(glow(50, 'golden'));
    expect(glow(90, 'overgrown')).toBeLessThan(glow(60, 'grey'));
  });

  it('opens the chair’s door with the chair’s trust and the director’s with the director’s', () => {
    const stage = stageOf(withStocks({ 'chair>director.trust': 90, 'director>chair.trust': 10 }));
    expect(stage.doors).toEqual({ chair: 3, director: 0 });
  });

  it('shows their trust as it was at the last shared meeting when Läget says so', () => {
    const row = {
      id: 'trustTheirs',
      stock: 'chair>director.trust',
      value: 10,
      level: 'low',
      asOf: 2,
      causes: [],
    } as const;
    const view = { ...withStocks({ 'chair>director.trust': 90 }), laget: { rows: [row], promises: [] } };
    expect(stageOf(view).doors.chair).toBe(0);
  });

  it('brings the two closer with chemistry', () => {
    expect(high('chair~director.chemistry').distance).toBe(0);
    expect(low('chair~director.chemistry').distance).toBe(4);
  });

  it('turns the two away from each other only when the chemistry is gone and both are there', () => {
    const poses = (chemistry: number) =>
      stageOf(withStocks({ 'chair~director.chemistry': chemistry }))
        .people.slice(0, 2)
        .map((one) => one.pose);
    expect(poses(5)).toEqual(['away', 'away']);
    expect(poses(50)).toEqual(['stand', 'stand']);
  });

  it('empties the coffee room and the board table as voice falls', () => {
    expect([low('voice').coffee, low('voice').boardRoom.seated]).toEqual([0, 0]);
    expect([high('voice').coffee, high('voice').boardRoom.seated]).toEqual([4, 6]);
  });

  it('draws the curtains as insight falls', () => {
    expect(high('insight').curtains).toBe(0);
    expect(low('insight').curtains).toBe(4);
  });

  it('leans towards whoever has the power, and stands straight when it is shared', () => {
    expect([5, 30, 50, 70, 95].map((power) => stageOf(withStocks({ adminPower: power })).lean)).toEqual([
      -2, -1, 0, 1, 2,
    ]);
  });

  it('fills the square as the citizens’ confidence grows', () => {
    expect(low('citizenConfidence').square).toBe(0);
    expect(high('citizenConfidence').square).toBe(4);
  });

  it('packs boxes as the risk grows that the director leaves', () => {
    expect(low('turnoverRisk').boxes).toBe(0);
    expect(high('turnoverRisk').boxes).toBe(3);
  });

  it('gives the leaving director a box, and takes the name off the door of an empty office', () => {
    const leaving = stageOf(withStocks({}, { director: 'leaving' }));
    expect(leaving.people.find((one) => one.id === 'ragnhild')?.pose).toBe('box');
    expect(stageOf(withStocks({}, { director: 'vacant' })).plates).toEqual({ chair: 'Göte Brunnsjö' });
  });

  it('darkens the committee rooms and fills the board room with binders when the committees are dissolved', () => {
    expect(stageOf(withStocks({}, { committees: 'kept' })).committees.lit).toEqual(COMMITTEES);
    const dissolved = stageOf(withStocks({}, { committees: 'dissolved' }));
    expect([dissolved.committees.lit, dissolved.boardRoom.binders]).toEqual([[], 4]);
  });

  it('darkens one committee room of three and moves half of its binders when half of the committees are kept', () => {
    const half = stageOf(withStocks({}, { committees: 'half' }));
    expect([half.committees.lit, half.boardRoom.binders]).toEqual([
      ['committee-school', 'committee-care'],
      2,
    ]);
    expect(HOUSE_PLACES.filter((place) => isClosed(half, place))).toEqual(['committee-technical']);
    expect(darkness(half, 'committee-technical')).toBeGreaterThan(darkness(half, 'committee-school'));
    const seated = extrasOf(half).map(({ place }) => place);
    expect(COMMITTEES.map((place) => seated.includes(place))).toEqual([true, true, false]);
  });

  it('says of the committee rooms what one sees, in each language, and never the same of two states', () => {
    for (const texts of [svTownhall, enTownhall]) {
      const said = ['kept', 'half', 'dissolved'].map((committees) =>
        describeStage(stageOf(withStocks({}, { committees })), texts).find((line) =>
          Object.values(texts.committees).includes(line),
        ),
      );
      expect(said).toEqual([texts.committees.lit, texts.committees.some, texts.committees.dark]);
    }
  });

  it('takes the elk down when somebody else has the chair’s room', () => {
    const { gote, emmy } = CAST;
    if (!gote || !emmy) throw new Error('the cast of the tests is not complete');
    const { role: _role, ...former } = gote;
    const after = aView({ cast: { ...CAST, gote: former, emmy: { ...emmy, role: 'chair' } } });
    expect([stageOf(aView()).elks, stageOf(after).elks]).toEqual(['hung', 'gone']);
  });

  it('hangs a portrait for each term', () => {
    const portraits = (quarter: number) =>
      stageOf(aView({ quarter, passage: passage({ quarter }) })).portraits;
    expect([0, 16, 79].map(portraits)).toEqual([1, 2, 5]);
  });
});

describe('what the house may know', () => {
  it('reads nothing but Läget and the signs', () => {
    const read = new Set<string>();
    const stocks = new Proxy(
      {},
      {
        get: (_none, name) => {
          read.add(String(name));
          return 50;
        },
      },
    );
    stageOf(aView({ signs: { stocks, regimes: {} } }));
    expect([...read].sort()).toEqual([...SHOWN_STOCKS].sort());
  });

  it('names no stock that the model hides until the debrief', () => {
    const shown = STOCKS.filter((stock) => stock.layer !== 'hidden').map((stock) => stock.id as string);
    expect(SHOWN_STOCKS.filter((stock) => !shown.includes(stock))).toEqual([]);
  });

  it('says nothing in front of a story without a model', () => {
    const stage = stageOf(aView({ hasModel: false }));
    expect(stage.house).toBe('neutral');
    expect([stage.people, stage.marks, stage.lean]).toEqual([[], [], 0]);
  });

  it('is plain data', () => {
    const stage = stageOf(aView());
    expect(JSON.parse(JSON.stringify(stage))).toEqual(stage);
  });
});
