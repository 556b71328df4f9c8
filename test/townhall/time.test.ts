/** Season, year, hour and election posters, as the story's quarters and words give them. */
import { describe, expect, it } from 'vitest';
import { stageOf } from '../../src/townhall/stage.ts';
import { aView, passage } from './a-view.ts';

const at = (quarter: number) => stageOf(aView({ quarter, passage: passage({ quarter }) }));
const told = (text: string, more = {}) =>
  stageOf(aView({ passage: passage({ lines: [{ text }], quarter: 1, ...more }) }));

describe('time in the picture', () => {
  it('goes through the seasons from January of the first year', () => {
    expect([0, 1, 2, 3, 4].map((quarter) => at(quarter).season)).toEqual([
      'winter',
      'spring',
      'summer',
      'autumn',
      'winter',
    ]);
  });

  it('shows the story’s own year', () => {
    expect([0, 3, 4, 79, 80].map((quarter) => at(quarter).year)).toEqual([1, 1, 2, 20, 21]);
  });

  it('puts up election posters in the third quarter of every fourth year only', () => {
    const quarters = Array.from({ length: 84 }, (_, quarter) => quarter).filter(
      (quarter) => at(quarter).electionPosters,
    );
    expect(quarters).toEqual([14, 30, 46, 62, 78]);
  });

  it('sets the clock in the tower to the hour that the text names', () => {
    expect(told('Klockan 7.15 ringer det.').clock).toEqual({ hour: 7, minute: 15 });
    expect(told('Ett sms, 21.40.').light).toBe('night');
  });

  it('understands the hour as people say it', () => {
    const hour = (text: string) => Object.values(told(text).clock).join('.');
    expect(hour('Måndag, tjugo i sju.')).toBe('6.40');
    expect(
      ['Halv tre kommer hon.', 'Kvart över åtta.', 'Klockan nio ligger säckarna där.'].map(hour),
    ).toEqual(['14.30', '8.15', '9.0']);
    expect(told('Måndag, tjugo i sju.').light).toBe('morning');
  });

  it('hears in the words around it when the hour is late', () => {
    expect(told('Tisdag kväll, tjugo i sju. Fabriken har mejlat.').clock).toEqual({ hour: 18, minute: 40 });
    const midnight = told('Tio över tolv. Centrum: minus tre.', { id: 'valnatt_siffror' });
    expect([midnight.clock, midnight.light]).toEqual([{ hour: 0, minute: 10 }, 'night']);
    expect(told('Valnatt, tjugo i elva.').light).toBe('night');
    expect(told('I går kväll regnade det. Klockan nio ringer hon.').clock.hour).toBe(9);
  });

  it('takes no sum of money and no paragraph for an hour', () => {
    expect(told('Det kostar 12.50 kr och 6.1 procent.').clock).toEqual({ hour: 10, minute: 10 });
  });

  it('reads the hour of the last scene of a page only, and nobody’s quoted hour', () => {
    const scene = { quarter: 1, place: 'corridor' };
    const lines = [
      { text: 'Kvart över åtta.', scene },
      { text: 'Onsdag kväll. Hon läser: »Klockan sex, som vanligt.«', scene },
    ];
    const later = stageOf(aView({ passage: passage({ lines, quarter: 1 }) }));
    expect([later.light, later.clock]).toEqual(['evening', { hour: 18, minute: 30 }]);
  });

  it('keeps the hour as long as the scene goes on, and not beyond', () => {
    const page = (text: string, more = {}) => ({
      index: 0,
      passage: passage({ lines: [{ text, scene: { quarter: 1 } }], quarter: 1, ...more }),
      chosen: 'a',
    });
    const now = (text: string) => passage({ lines: [{ text, scene: { quarter: 1 } }], quarter: 1 });
    const clock = (text: string, past: ReturnType<typeof page>) =>
      Object.values(stageOf(aView({ passage: now(text), past: [past] })).clock).join('.');
    expect(clock('– Sätt dig, säger hon.', page('Klockan 21.15.'))).toBe('21.15');
    expect(clock('På tisdagen är hon borta.', page('Klockan 21.15.'))).toBe('10.10');
    expect(clock('– Sätt dig, säger hon.', page('Klockan 21.15.', { place: 'car' }))).toBe('10.10');
  });

  it('lets snow fall when an autumn’s text says December', () => {
    expect(told('Lucia. Tåget sjunger i trappan.', { quarter: 3 }).season).toBe('winter');
    expect(told('Hon vill vänta till december.', { quarter: 3 }).season).toBe('autumn');
    expect(told('Löven ligger kvar.', { quarter: 3 }).season).toBe('autumn');
    expect(told('I december blir det nog av.', { quarter: 2 }).season).toBe('summer');
  });

  it('lets the council meet in the evening', () => {
    expect(told('Budgeten.', { place: 'council' }).light).toBe('evening');
  });
});
