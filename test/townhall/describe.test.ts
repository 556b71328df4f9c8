/** The picture in words: one sentence a sign, in both languages, saying what one sees and never how much. */
import { describe, expect, it } from 'vitest';
import { townhallTexts } from '../../src/i18n/townhall.ts';
import { describeStage, legend } from '../../src/townhall/describe.ts';
import { stages } from '../../src/townhall/gallery/stages.ts';
import { stageOf } from '../../src/townhall/stage.ts';
import { aView, passage, withStocks } from './a-view.ts';

const sv = townhallTexts('sv');

describe('the picture in words', () => {
  it('says something else whenever a sign shows something else', () => {
    const stocks = [
      'greyZone',
      'insight',
      'voice',
      'adminPower',
      'turnoverRisk',
      'citizenConfidence',
      'chair~director.chemistry',
      'chair>director.trust',
      'director>chair.trust',
    ];
    for (const stock of stocks) {
      const said = [5, 95].map((points) =>
        describeStage(stageOf(withStocks({ [stock]: points })), sv).join('\n'),
      );
      expect(said[0], stock).not.toBe(said[1]);
    }
  });

  it('names the people of the scene and the place as the case does', () => {
    const said = describeStage(
      stageOf(aView({ passage: passage({ place: 'stairs', people: ['saga'] }) })),
      sv,
    );
    expect(said).toContain('Ragnhild Tovås och Saga Wikander är här: Trappan.');
  });

  it('says who is away from the house', () => {
    const said = describeStage(stageOf(aView({ passage: passage({ place: 'car' }) })), sv);
    expect(said).toContain(
      'Scenen är utanför huset: I bilen. Borta ur huset: Ragnhild Tovås och Göte Brunnsjö.',
    );
  });

  it('never gives a value, and leaves no hole in a sentence', () => {
    for (const language of ['sv', 'en']) {
      for (const [name, stage] of Object.entries(stages)) {
        const said = describeStage(stage, townhallTexts(language));
        expect(said.join('\n'), name).not.toMatch(/[{}]|%|undefined|poäng|points/);
        expect(new Set(said).size, name).toBe(said.length);
      }
    }
  });

  it('explains every sign in a legend, as many in English as in Swedish', () => {
    expect(legend(sv).length).toBeGreaterThan(9);
    expect(legend(townhallTexts('en')).length).toBe(legend(sv).length);
  });
});
