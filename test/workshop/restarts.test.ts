/** Exploring goes on from saved places: what is found from there is what a play from the beginning would have found. */
import { CASES } from 'virtual:cases';
import { describe, expect, it } from 'vitest';
import { StoryPlayer } from '../../src/story/player.ts';
import { quickModel } from '../../src/story/quick-model.ts';
import { explore } from '../../src/workshop/exploring.ts';
import { ownStory } from '../story/tell.ts';

const MIDDLE = 12;

/** Takes the alternative that step and seed point to, until nothing is left to take. */
function playOn(player: StoryPlayer, from: ReturnType<StoryPlayer['begin']>, seed: number, most = 400) {
  const told: string[] = [];
  let passage = from;
  for (let step = 0; step < most; step += 1) {
    const open = passage.choices.filter((choice) => choice.open);
    const choice = open[(step * 7 + seed) % open.length];
    if (!choice) break;
    passage = player.choose(choice, 'law').passage;
    told.push(choice.id, ...passage.lines.map(({ text }) => text));
  }
  const { events = [], ledger = [], world } = player.telling ?? {};
  return { passage, told: [...told, JSON.stringify([events, ledger, world?.quarter])] };
}

describe('a marked place', () => {
  it.each(['director', 'chair'] as const)(
    'of the case from the seat of the %s is come back to from other plays',
    async (chair) => {
      const bundle = await CASES.find(({ doors }) => doors.chair)?.doors[chair]?.();
      if (!bundle) throw new Error('There is no case with two chairs.');
      const player = new StoryPlayer(bundle, quickModel);
      const { passage } = playOn(player, player.begin(5), 5, MIDDLE);
      const back = player.mark();
      const first = playOn(player, passage, 1).told;
      playOn(player, player.begin(9), 9);
      back();
      expect(playOn(player, passage, 1).told).toEqual(first);
      // A mark that another way on from here has left behind does not disturb this one.
      back();
      playOn(player, playOn(player, passage, 3, 4).passage, 3);
      player.mark();
      back();
      expect(playOn(player, passage, 1).told).toEqual(first);
    },
  );
});

/** Ten rooms with four doors each, and one more for whoever took the last door in five of them. */
const CORRIDOR = `
VAR right = 0
-> rum_1
${Array.from({ length: 10 }, (_, index) => {
  const next = index === 9 ? '-> ut' : `-> rum_${index + 2}`;
  const doors = [1, 2, 3, 4].map((door) =>
    door === 4 ? `+ [Dörr ${door}.]\n  ~ right = right + 1\n  ${next}` : `+ [Dörr ${door}.] ${next}`,
  );
  return `=== rum_${index + 1}\n# key: m${index + 1}\nRum ${index + 1}.\n${doors.join('\n')}\n`;
}).join('')}
=== ut
Ute.
+ [Hem.] -> slut
+ {right >= 5} [Till havet.] -> havet
=== havet
Havet.
+ [Hem.] -> slut
=== slut
~ ending("slut")
Slut.
-> END
`;

describe('exploring', () => {
  it('comes to what opens only for who has chosen the same thing again and again', () => {
    const found = explore(ownStory(CORRIDOR), { random: 5, searching: 570 });
    expect([...found.stops.values()]).toEqual([]);
    expect(found.passages).toContain('havet');
  });

  it('goes the same ways each time', () => {
    const once = () => {
      const { taken, runs, ways } = explore(ownStory(CORRIDOR), { random: 5, searching: 100 });
      return { taken: [...taken], runs, ways: [...ways].map(([from, to]) => [from, ...to]) };
    };
    expect(once()).toEqual(once());
  });
});
