/** The picture in words: one sentence a sign, in both languages, saying what one sees and never how much. */
import { describe, expect, it } from 'vitest';
import { buildArt } from '../../assets/sheet.ts';
import { townhallTexts } from '../../src/i18n/townhall.ts';
import { describeStage, legend } from '../../src/townhall/describe.ts';
import { ordinary, stages } from '../../src/townhall/gallery/stages.ts';
import { LEGEND_PARTS } from '../../src/townhall/legend-pictures.ts';
import { type Stage, stageOf } from '../../src/townhall/stage.ts';
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
      stageOf(aView({ passage: passage({ place: 'stairs', people: ['ragnhild', 'saga'] }) })),
      sv,
    );
    expect(said).toContain('Ragnhild Tovås och Saga Wikander är här: Trappan.');
  });

  it('says at night that the house is dark, not that people talk in it', () => {
    const night = (changes: Partial<Stage>) =>
      describeStage({ ...ordinary, light: 'night', people: [], scene: 'director', ...changes }, sv);
    expect(night({})).toContain('Fikarummet är släckt för natten.');
    expect(night({})).toContain('Nämndrummen är släckta för natten; skyltarna sitter kvar.');
    expect(night({ committees: { lit: [] } }).join(' ')).toContain('stolarna staplade');
    expect(night({ scene: 'coffee-room' })).not.toContain('Fikarummet är släckt för natten.');
  });

  it('says that somebody is there whom the case has no name for', () => {
    const stage = stageOf(aView({ passage: passage({ place: 'chair', people: ['gote', 'visitor'] }) }));
    expect(stage.people.find((one) => one.id === 'visitor')).toMatchObject({
      place: 'chair',
      figure: 'visitor',
    });
    expect(describeStage(stage, sv)).toContain('Göte Brunnsjö och en besökare är här: Ordföranden.');
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

  it('explains every sign in a legend, the same in English as in Swedish, and elks only where there are elks', () => {
    const ids = (language: string, stage = ordinary) =>
      legend(stage, townhallTexts(language)).map(({ id }) => id);
    expect(ids('sv').length).toBeGreaterThan(12);
    expect(ids('en')).toEqual(ids('sv'));
    expect(ids('sv')).toContain('elks');
    expect(ids('sv', { ...ordinary, elks: 'none' })).not.toContain('elks');
  });

  it('has a drawn sign for every row of the legend, made of drawings that there are', () => {
    const { frames } = buildArt();
    for (const { id } of sv.legend) {
      const parts = LEGEND_PARTS[id];
      expect(parts.length, id).toBeGreaterThan(0);
      expect(
        parts.filter(({ frame }) => !(frame in frames)),
        id,
      ).toEqual([]);
    }
  });

  it('says of no room both that it is empty and that somebody is there', () => {
    const alone = { ...ordinary, square: 0, coffee: 0, scene: 'coffee-room' } as const;
    const nobody = describeStage({ ...alone, people: [] }, sv);
    expect(nobody).toContain('Fikarummet är tomt.');
    expect(nobody.join(' ')).toContain('Torget är tomt');
    const here = alone.people.map((one) =>
      one.id === 'gote' ? { ...one, place: 'coffee-room' as const } : one,
    );
    const said = describeStage({ ...alone, people: here }, sv).join(' ');
    expect(said).toContain('Gote är här: Fikarummet.');
    expect(said).not.toMatch(/är tomt/);
    expect(said).toContain('Nilla, Rune och Lasse är här: Torget. Ingen mer syns på torget');
  });

  it('tells of the boxes that stand in the corridor when the committees are gone', () => {
    const said = (lit: Stage['committees']['lit']) =>
      describeStage({ ...ordinary, committees: { lit } }, sv).join(' ');
    expect(said([])).toContain('Lådor därifrån står i korridoren');
    expect(said(ordinary.committees.lit)).not.toContain('Lådor därifrån');
  });
});
