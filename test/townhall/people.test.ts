/** People are where the scene is, at home otherwise, and missed in the house when they are elsewhere. */
import { describe, expect, it } from 'vitest';
import { ordinary, stages } from '../../src/townhall/gallery/stages.ts';
import { positionsOf } from '../../src/townhall/positions.ts';
import { stageOf } from '../../src/townhall/stage.ts';
import { aView, choice, passage, withStocks } from './a-view.ts';

const placesOf = (stage: ReturnType<typeof stageOf>) =>
  Object.fromEntries(stage.people.map((one) => [one.id, one.place]));

describe('people in the house', () => {
  it('puts the people of the scene at its place and everybody else at home', () => {
    const lines = [{ text: 'Klockan 10.15.' }];
    const stage = stageOf(
      aView({ passage: passage({ place: 'stairs', people: ['ragnhild', 'saga'], lines }) }),
    );
    expect(placesOf(stage)).toEqual({
      ragnhild: 'stairs',
      saga: 'stairs',
      gote: 'chair',
      emmy: 'party-room',
      bengtake: 'finance',
      nilla: 'square',
    });
  });

  it('brings the player along to where the scene is, unless the story says who is there', () => {
    const inFinance = (people: readonly string[]) =>
      placesOf(stageOf(aView({ passage: passage({ place: 'finance', people }) })));
    expect(inFinance([]).ragnhild).toBe('finance');
    expect(inFinance(['bengtake', 'ragnhild']).ragnhild).toBe('finance');
    expect(inFinance(['bengtake']).ragnhild).toBe('director');
  });

  it('leaves behind whoever spoke earlier on the page, in another room', () => {
    const scene = { quarter: 0, place: 'finance' };
    const lines = [
      { text: 'Siffran.', speaker: 'bengtake', scene },
      { text: 'Du går upp.', scene },
    ];
    const stage = stageOf(aView({ passage: passage({ place: 'director', people: ['ragnhild'], lines }) }));
    expect(placesOf(stage).bengtake).toBe('finance');
    expect(stage.people.filter((one) => one.pose === 'talk')).toEqual([]);
  });

  it('lets whoever works in a room step out when others are alone there', () => {
    const stage = stageOf(aView({ passage: passage({ place: 'finance', people: ['ragnhild', 'gote'] }) }));
    expect(placesOf(stage)).not.toHaveProperty('bengtake');
    const busy = stageOf(aView({ passage: passage({ place: 'service-desk', people: ['ragnhild'] }) }));
    expect(placesOf(busy)).toHaveProperty('bengtake');
  });

  it('leaves two who meet on the square to themselves, and the square empty in the morning', () => {
    const square = (people: readonly string[], text: string) =>
      placesOf(stageOf(aView({ passage: passage({ place: 'square', people, lines: [{ text }] }) })));
    expect(square(['ragnhild', 'gote'], 'Klockan 10.15.')).not.toHaveProperty('nilla');
    expect(square(['ragnhild', 'nilla'], 'Klockan 10.15.').nilla).toBe('square');
    const early = stageOf(aView({ passage: passage({ lines: [{ text: 'Klockan 7.15.' }] }) }));
    expect(placesOf(early)).not.toHaveProperty('nilla');
  });

  it('sends everybody home at night but those of the scene', () => {
    const lines = [{ text: 'Klockan 22.40.' }];
    const stage = stageOf(aView({ passage: passage({ place: 'director', people: ['ragnhild'], lines }) }));
    expect(Object.keys(placesOf(stage))).toEqual(['ragnhild']);
  });

  it('lets nobody sit in the room of a director who has left', () => {
    const scene = passage({ place: 'chair', people: ['gote'] });
    const left = (signs: Partial<ReturnType<typeof aView>['signs']>) =>
      stageOf(aView({ passage: scene, signs: { stocks: {}, regimes: {}, ...signs } }));
    for (const stage of [
      left({ regimes: { director: 'vacant' } }),
      left({ regimes: { director: 'acting' } }),
      left({ newDirector: true }),
    ]) {
      expect(placesOf(stage)).not.toHaveProperty('ragnhild');
      expect(stage.plates).toEqual({ chair: 'Göte Brunnsjö' });
    }
    expect(placesOf(left({}))).toHaveProperty('ragnhild');
  });

  it('stands in one row where the room is narrow, and nobody is hidden', () => {
    const people = ['ragnhild', 'gote', 'emmy', 'saga', 'bengtake'];
    for (const place of ['board-room', 'chair', 'director', 'council']) {
      const placed = positionsOf(stageOf(aView({ passage: passage({ place, people }) })));
      const at = placed.filter((one) => one.place === place).map(({ x }) => x);
      const gaps = at
        .sort((a, b) => a - b)
        .slice(1)
        .map((x, i) => x - (at[i] ?? 0));
      expect(Math.min(...gaps), place).toBeGreaterThan(14);
    }
  });

  it('keeps whoever answers a telephone where they are', () => {
    const stage = stageOf(aView({ passage: passage({ place: 'telephone', people: ['ragnhild', 'saga'] }) }));
    expect(placesOf(stage)).not.toHaveProperty('ragnhild');
    expect(placesOf(stage).saga).toBe('secretary-archive');
  });

  it('shows who is missing when the scene is outside, with a card that says where', () => {
    const stage = stageOf(aView({ passage: passage({ place: 'car', people: ['ragnhild', 'gote'] }) }));
    expect(placesOf(stage)).not.toHaveProperty('gote');
    expect(stage.outside).toEqual({ place: 'car', silhouette: 'card-car', people: ['ragnhild', 'gote'] });
  });

  it('lets in only those one has met', () => {
    const stage = stageOf(aView({ past: [] }));
    expect(stage.people.map((one) => one.id)).toEqual(['ragnhild', 'gote']);
  });

  it('lets hair turn grey over the years since one met, not before', () => {
    const stage = stageOf(
      aView({ quarter: 80, passage: passage({ quarter: 80, people: ['ragnhild', 'ny'] }) }),
    );
    expect(stage.people.find((one) => one.id === 'ragnhild')?.grey).toBe(1);
    expect(stageOf(aView()).people.every((one) => one.grey === 0)).toBe(true);
  });

  it('lets the first speaker talk', () => {
    const stage = stageOf(aView({ passage: passage({ lines: [{ text: 'Jaha du.', speaker: 'gote' }] }) }));
    expect(stage.people.find((one) => one.id === 'gote')?.pose).toBe('talk');
  });

  it('stands the two at the top as close as their chemistry and turns them to each other', () => {
    const gap = (chemistry: number) => {
      const people = positionsOf(stageOf(withStocks({ 'chair~director.chemistry': chemistry })));
      const [chair, director] = ['gote', 'ragnhild'].map((id) => people.find((one) => one.id === id));
      if (!chair || !director) throw new Error('the two are not on stage');
      return { far: director.x - chair.x, flips: [chair.flip, director.flip] };
    };
    // Each on the side of their own door: the chair to the left.
    expect(gap(95).far).toBeGreaterThan(0);
    expect(gap(95).far).toBeLessThan(gap(50).far);
    expect(gap(50).far).toBeLessThan(gap(5).far);
    expect(gap(95).flips).toEqual([false, true]);
  });

  it('turns the two away from each other, each to their own door, where they will not look at each other', () => {
    const people = positionsOf(stages.winter ?? ordinary);
    const flips = ['gote', 'ragnhild'].map((id) => people.find((one) => one.id === id)?.flip);
    expect(flips).toEqual([true, false]);
  });

  it('lets nobody stand in anybody else', () => {
    const people = ['ragnhild', 'gote', 'emmy', 'saga', 'bengtake', 'nilla'];
    for (const place of ['corridor', 'council', 'square', 'board-room', 'coffee-room']) {
      const spots = positionsOf(stageOf(aView({ passage: passage({ place, people }) }))).filter(
        (one) => one.place === place,
      );
      expect(new Set(spots.map((one) => one.x)).size, place).toBe(spots.length);
    }
  });
});

describe('people in a scene', () => {
  const poses = (changes: Partial<Parameters<typeof passage>[0]>) =>
    Object.fromEntries(
      stageOf(aView({ passage: passage(changes) })).people.map(({ id, pose }) => [id, pose]),
    );

  it('stand waiting when the room is strained and somebody else talks', () => {
    const lines = [{ text: '– Nå?', speaker: 'gote' }];
    const strained = poses({ place: 'corridor', people: ['ragnhild', 'gote'], mood: 'tense', lines });
    expect(strained).toMatchObject({ gote: 'talk', ragnhild: 'wait' });
    const calm = poses({ place: 'corridor', people: ['ragnhild', 'gote'], mood: 'calm', lines });
    expect(calm).toMatchObject({ gote: 'talk', ragnhild: 'stand' });
  });

  it('are on an ordinary day in the room that the case gives them', () => {
    const cast = { ...aView({}).cast };
    const { gote } = cast;
    if (!gote) throw new Error('Göte is not there.');
    const { role: _, ...withoutPost } = gote;
    const people = (home?: string) =>
      stageOf(
        aView({
          cast: { ...cast, gote: { ...withoutPost, ...(home ? { home } : {}) } },
          passage: passage({ place: 'director', people: ['ragnhild'] }),
          past: [{ index: 0, chosen: 'a', passage: passage({ place: 'corridor', people: ['gote'] }) }],
        }),
      ).people.find(({ id }) => id === 'gote')?.place;
    expect(people()).toBe('party-room');
    expect(people('committee-school')).toBe('committee-school');
    expect(people('the-moon')).toBe('party-room');
  });
});

describe('alternatives in the picture', () => {
  const marks = (...choices: ReturnType<typeof choice>[]) =>
    stageOf(aView({ passage: passage({ choices }) })).marks;

  it('marks the room or the person an open alternative belongs to', () => {
    expect(marks(choice('a', 'secretary-archive'), choice('b', 'gote'))).toEqual([
      { choiceId: 'a', at: 'secretary-archive', place: 'secretary-archive', number: 1, label: 'Välj a.' },
      { choiceId: 'b', at: 'gote', place: 'corridor', person: 'gote', number: 2, label: 'Välj b.' },
    ]);
  });

  it('marks nothing for a closed alternative, one without a place, or a place that does not exist', () => {
    expect(marks(choice('a', 'chair', false), choice('b'), choice('c', 'the-moon'))).toEqual([]);
  });

  it('marks nothing while one gives the reason for what one has already chosen', () => {
    const view = aView({ status: 'reflecting', passage: passage({ choices: [choice('a', 'chair')] }) });
    expect(stageOf(view).marks).toEqual([]);
  });

  it('gives a mark the figure of its button: closed alternatives are not counted', () => {
    expect(marks(choice('a', 'chair', false), choice('b'), choice('c', 'chair'))[0]?.number).toBe(2);
  });

  it('lets the ways out of the house begin on the square', () => {
    expect(marks(choice('a', 'telephone'))[0]?.place).toBe('square');
  });
});
