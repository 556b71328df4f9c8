import { describe, expect, it } from 'vitest';
import type { Decisions } from '../../src/story/case-file.ts';
import { leaning } from '../../src/story/meetings.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { StoryPlayer } from '../../src/story/player.ts';
import { ownStory } from './tell.ts';

const ADVISERS: Decisions = {
  m1: {
    id: 'm1',
    title: '',
    question: '',
    knew: '',
    alternatives: {},
    advisers: ['ture', 'saga'].map((person) => ({
      id: person,
      person,
      stock: 'voice',
      way: 'up' as const,
      when: 'soon',
      sure: 'high',
      interest: '',
      says: `${person} säger rent ut`,
      hedges: `${person} lindar in`,
      pleases: `${person} håller med`,
    })),
    initiatives: [],
    laws: [],
    claims: [],
  },
};

/** A house where people have been silenced `times` times. */
function houseOfSilence(times: number, then: string) {
  const silence = '~ report("question.silenced")\n'.repeat(times);
  const bundle = ownStory(`${silence}${then}\n* [Slut.]\n~ ending("slut")\nSlut.\n-> END`, ADVISERS);
  return new StoryPlayer(bundle, ourModel);
}

const text = (player: StoryPlayer) => player.begin(3).lines.map((line) => line.text);

describe('who dares to say what (C071, C121)', () => {
  const both = '{advice("m1.ture")}\n{advice("m1.saga")}';

  it('with some voice the most exposed adviser hedges', () => {
    expect(text(houseOfSilence(0, both))).toEqual(['ture lindar in', 'saga säger rent ut']);
  });

  it('with little voice all but one say what one wants to hear', () => {
    expect(text(houseOfSilence(9, both))).toEqual(['ture håller med', 'saga säger rent ut']);
  });

  it('with little voice somebody else’s idea is not mentioned, and kept for the debrief', () => {
    const choices = 'Vad gör du?\n* [Tures idé. # from: ture] -> END\n* [Din egen.] -> END';
    expect(houseOfSilence(0, choices).begin(3).choices).toHaveLength(3);
    const hushed = houseOfSilence(9, choices).begin(3);
    expect(hushed.choices.map((choice) => choice.text)).toEqual(['Din egen.', 'Slut.']);
    expect(hushed.unmentioned.map((choice) => choice.text)).toEqual(['Tures idé.']);
  });
});

describe('a telling', () => {
  it('says where and when a line stands only when that is news', () => {
    const bundle = ownStory(
      '# place: chair\nEtt.\nTvå.\n~ until("2.1")\nTre.\n# place: home\nFyra.\n* [Slut.] -> END',
    );
    const scenes = new StoryPlayer(bundle, ourModel).begin(1).lines.map((line) => line.scene);
    expect(scenes).toEqual([
      { quarter: 0, place: 'chair' },
      undefined,
      { quarter: 4, place: 'chair' },
      { quarter: 4, place: 'home' },
    ]);
  });

  it('lets a habit come back once a year for as long as it lasts', () => {
    const bundle = ownStory(
      '~ habit("pair.thinks-aloud")\n~ until("4.1")\n~ habit("")\n~ until("9.1")\nHär.\n* [Slut.] -> END',
    );
    const player = new StoryPlayer(bundle, ourModel);
    player.begin(1);
    expect(player.telling?.events.map(({ quarter }) => quarter)).toEqual([4, 8, 12]);
  });

  it('reads acts above a line in that line, also when Ink looks ahead', () => {
    const bundle = ownStory(
      'Före {happened("pair.quarrels")}.\n~ report("pair.quarrels")\nEfter {happened("pair.quarrels")}.\n* [Slut.] -> END',
    );
    expect(text(new StoryPlayer(bundle, ourModel))).toEqual(['Före 0.', 'Efter 1.']);
  });

  it('reads prose with a time of day, which inkjs corrupts when it is given text', () => {
    const bundle = ownStory('I morgon, 15.00 i stadshuset.\n* [Slut.] -> END');
    expect(text(new StoryPlayer(bundle, ourModel))).toEqual(['I morgon, 15.00 i stadshuset.']);
  });
});

describe('what the other does at a meeting', () => {
  const { world } = ourModel.begin({ seed: 5, start: 'working-pair' });

  it('leans on the state, on what was done just before, and on the seed', () => {
    const option = { text: '', events: [], score: { base: 10, voice: 1, spread: 0 }, after: { list: 7 } };
    const voice = ourModel.stockOf(world, 'voice');
    expect(leaning(ourModel, world, 'x', option, undefined)).toBeCloseTo(10 + voice - 50);
    expect(leaning(ourModel, world, 'x', option, 'list')).toBeCloseTo(17 + voice - 50);
  });

  it('has its circumstances settled by the seed before anybody chooses', () => {
    const option = { text: '', events: [], score: { base: 0, spread: 20 } };
    const once = leaning(ourModel, world, 'meeting m1 1 a', option, undefined);
    expect(leaning(ourModel, world, 'meeting m1 1 a', option, undefined)).toBe(once);
    expect(Math.abs(once)).toBeLessThanOrEqual(20);
    expect(leaning(ourModel, world, 'meeting m1 1 b', option, undefined)).not.toBe(once);
  });
});
