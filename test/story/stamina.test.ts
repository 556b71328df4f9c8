/** A story that never comes to its next choice is stopped, however it goes round; one that is long or slow is not taken for it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ourModel } from '../../src/story/our-model.ts';
import { StoryPlayer } from '../../src/story/player.ts';
import { StoryProblem } from '../../src/story/problem.ts';
import type { Clock } from '../../src/story/stamina.ts';
import { foreignStory, ownStory } from './tell.ts';

/** What stops the story after its first choice; undefined when it comes through. */
function stopOf(ink: string, clock?: Clock): string | undefined {
  const player = new StoryPlayer(foreignStory(`Hej.\n* [In]\n${ink}`), undefined, clock);
  const [choice] = player.begin(1).choices;
  if (!choice) throw new Error('There is nothing to choose.');
  try {
    player.choose(choice);
    return undefined;
  } catch (error) {
    return error instanceof StoryProblem ? error.kind : String(error);
  }
}

describe('a story that never comes to a choice', () => {
  it.each([
    ['diverts to itself', '-> a\n=== a\n-> a\n'],
    ['grows a line that never ends', '-> a\n=== a\nord ord <>\n-> a\n'],
    ['prints line after line', '-> a\n=== a\nord ord\n-> a\n'],
    ['takes back each line it has printed', '-> a\n=== a\nord\n<> ord\n-> a\n'],
    ['gathers tags', '-> a\n=== a\n# tag\n-> a\n'],
    ['goes from tunnel to tunnel', '-> a\n=== a\n-> a ->\n->->\n'],
    ['goes from tunnel to tunnel and talks', '-> a\n=== a\nord <>\n-> a ->\n->->\n'],
    ['calls a function that calls itself', '~ f(1)\n-> END\n=== function f(x)\n~ return f(x)\n'],
    ['prints a function that prints itself', '{f(1)}\n-> END\n=== function f(x)\nord {f(x)}\n'],
    [
      'counts without end',
      '{f()}\n-> END\n=== function f()\n~ i = i + 1\n{i > 0:\n~ return f()\n}\nVAR i = 0\n',
    ],
    ['starts thread after thread', '-> a\n=== a\n<- a\n-> DONE\n'],
    ['starts talking threads', '-> a\n=== a\nord\n<- a\n-> DONE\n'],
    ['starts threads with choices', '-> a\n=== a\n<- b\n-> a\n=== b\n+ [Ut] -> END\n'],
    ['doubles a word', '-> a\n=== a\n~ s = s + s\n-> a\nVAR s = "a"\n'],
    ['doubles a word and prints it', '-> a\n=== a\n~ s = s + s\n{s}<>\n-> a\nVAR s = "a"\n'],
    ['adds letter to letter', '-> a\n=== a\n~ s = "{s}x"\n-> a\nVAR s = ""\n'],
    ['takes its only way by itself', '-> a\n=== a\n+ -> a\n'],
  ])('because it %s, is stopped', (_, ink) => {
    expect(stopOf(ink)).toBe('loop');
  });

  it('because it reports without end, is stopped before the model has been told a thousand things', () => {
    const player = new StoryPlayer(
      ownStory('Hej.\n* [In]\n-> a\n=== a\n~ report("board.informed")\n-> a\n'),
      ourModel,
    );
    const [choice] = player.begin(1).choices;
    expect(() => choice && player.choose(choice)).toThrow(/round in circles/);
    expect(player.telling?.events.length).toBeLessThan(1001);
  });

  it('can be begun again after it was stopped', () => {
    const player = new StoryPlayer(foreignStory('Hej.\n* [In]\n-> a\n=== a\n-> a\n'));
    const [choice] = player.begin(1).choices;
    expect(() => choice && player.choose(choice)).toThrow();
    expect(player.begin(2).lines).toMatchObject([{ text: 'Hej.' }]);
  });
});

describe('a story that is only long or slow', () => {
  it('prints a thousand lines, counts to a thousand and comes through', () => {
    const count = '-> a\n=== a\n~ i = i + 1\nord {i}\n{i < 1000: -> a}\n-> END\nVAR i = 0\n';
    expect(stopOf(count)).toBeUndefined();
    const depth =
      '{f(300)}\n-> END\n=== function f(x)\n{x == 0:\n~ return 0\n}\n~ return 1 + f(x - 1)\nVAR i = 0\n';
    expect(stopOf(depth)).toBeUndefined();
  });

  it('is no loop on a machine that is slow, as long as it does little', () => {
    let minutes = 0;
    const slowly = () => {
      minutes += 60_000;
      return minutes;
    };
    expect(stopOf('Ett.\nTvå.\n-> END\n', slowly)).toBeUndefined();
  });

  it('is stopped as slow, and not called a loop, when the clock has gone far and it still goes on', () => {
    let now = 0;
    const slowly = () => {
      now += 4000;
      return now;
    };
    expect(stopOf('-> a\n=== a\n-> a\n', slowly)).toBe('slow');
  });

  it('plays the public story whose passages are the longest we have', () => {
    const source = readFileSync('bench/TheIntercept.ink', 'utf8');
    const player = new StoryPlayer(foreignStory(source));
    for (let seed = 1; seed <= 5; seed += 1) {
      let passage = player.begin(seed);
      for (let step = 0; passage.choices.length > 0; step += 1) {
        const choice = passage.choices[(seed * 7 + step * 3) % passage.choices.length];
        if (!choice) break;
        passage = player.choose(choice).passage;
      }
      expect(passage.ending?.id).toBe('end');
    }
  });
});
