/** The lean double of Ink answers what Ink answers, passage by passage, over many plays of every case; what it does not know it leaves to Ink. */

import { CASES } from 'virtual:cases';
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/model/draw.ts';
import { Run } from '../../src/run/run.ts';
import { REASONS } from '../../src/run/view.ts';
import { compileInk } from '../../src/story/compile-ink.ts';
import { leanTeller } from '../../src/story/lean-story.ts';
import { StoryPlayer } from '../../src/story/player.ts';
import { quickModel } from '../../src/story/quick-model.ts';
import { silent } from '../../src/story/silent.ts';

const DOORS = CASES.flatMap(({ id, doors }) =>
  Object.entries(doors).map(([chair, door]) => [id, chair, door] as const),
);

/** All that a passage offers, without its prose. */
function offered({ passage, asked, failed, theirs }: Run) {
  const { id, choices, unmentioned, quarter, key, stunder, ending } = passage;
  return { id, choices, unmentioned, quarter, key, stunder, ending, asked, failed, theirs };
}

/** Plays both alike by chance, alternatives nobody mentioned and every second question left out, and compares as it goes. */
function together(whole: Run, lean: Run, play: number): number {
  for (let step = 0; ; step += 1) {
    expect(offered(lean)).toEqual(offered(whole));
    const open = whole.passage.choices.filter((choice) => choice.open);
    const choice = open[Math.floor(draw(play, 'lean choice', step) * open.length)];
    if (!choice) return step;
    for (const run of [whole, lean]) {
      run.choose(choice.id);
      const { asked } = run;
      if (!asked) continue;
      const reason = REASONS[Math.floor(draw(play, 'lean reason', step) * (REASONS.length + 1))];
      const guess = asked.answers[Math.floor(draw(play, 'lean guess', step) * asked.answers.length)];
      run.reflect({ ...(reason ? { reason } : {}), ...(guess ? { prediction: guess.id } : {}) });
    }
  }
}

describe.each(DOORS)('%s, %s', (_case, _chair, door) => {
  it('is played by the lean double', async () => {
    const { compiled, quicken } = silent(await door());
    expect(quicken?.(new Story(compiled as Record<string, unknown>))).toBeDefined();
  });

  it('offers the same at every turn of twenty plays and ends with the same journal', async () => {
    const bundle = await door();
    const whole = new Run(bundle, 0, quickModel);
    const lean = new Run(silent(bundle), 0, quickModel);
    for (let play = 0; play < 20; play += 1) {
      for (const run of [whole, lean]) run.beginAnew(play * 7919);
      expect(together(whole, lean, play)).toBeGreaterThan(8);
      expect(lean.journal()).toEqual(whole.journal());
    }
  });

  it('goes back to a place it has marked', async () => {
    const player = new StoryPlayer(silent(await door()), quickModel);
    const first = player.begin(3);
    const back = player.mark();
    const [choice] = first.choices.filter(({ open }) => open);
    if (!choice) throw new Error('Nothing to choose.');
    const then = player.choose(choice).passage;
    expect(then.id).not.toBe('');
    back();
    expect(player.choose(choice).passage).toEqual(then);
  });
});

function compiledOf(source: string): object {
  const { compiled: whole, problems } = compileInk('small.ink', source, () => '');
  if (!whole) throw new Error(problems[0]?.text);
  return silent({ id: 'small', chair: '', compiled: whole, version: '' }).compiled;
}

function tellers(compiled: object) {
  const ink = new Story(compiled as Record<string, unknown>);
  return { ink, lean: leanTeller(new Story(compiled as Record<string, unknown>), compiled) };
}

const SMALL = `
VAR n = 0
VAR who = ""
EXTERNAL level(a)
-> hall
=== hall
+ (go) {n < 3} [Go {n} times {n == 1: once|more} # cost: {n} # at:  the   hall ]
  ~ n = n + 1
  { n:
    - 1: ~ who = "one"
    - 2: ~ who = "two"
    - else: ~ who = "many"
  }
  -> hall
* (look) {go > 1 && who != "two"} [Look {who}]
* {not look} [Wait] -> hall.corner
+ {level("x") >= 2 || n - 1 == who} [Leave]
- (after) {after > 1: -> END}
-> hall
= corner
{ n * 2 <= 4: -> hall | -> END }
`;

describe('a small story', () => {
  it('is told alike: counted visits, what is chosen once, texts and tags that are reckoned', () => {
    const small = compiledOf(SMALL);
    for (let play = 0; play < 60; play += 1) {
      const { ink, lean } = tellers(small);
      if (!lean) throw new Error('It is not lean.');
      const errors: [string[], string[]] = [[], []];
      ink.onError = (message) => errors[0].push(message);
      lean.onError = (message) => errors[1].push(message);
      for (const each of [ink, lean])
        each.BindExternalFunctionGeneral('level', (args) => String(args[0]).length + (play % 3), true);
      for (let step = 0; step < 40; step += 1) {
        while (ink.canContinue) ink.Continue();
        while (lean.canContinue) lean.Continue();
        const seen = ({
          text,
          tags,
          sourcePath,
          pathStringOnChoice,
        }: (typeof ink.currentChoices)[number]) => ({
          text,
          tags: tags ?? [],
          sourcePath,
          pathStringOnChoice,
        });
        const choices = lean.currentChoices as unknown as typeof ink.currentChoices;
        expect(choices.map(seen)).toEqual(ink.currentChoices.map(seen));
        expect(errors[1].length).toBe(errors[0].length);
        const { length } = ink.currentChoices;
        if (length === 0) break;
        const index = Math.floor(draw(play, 'small', step) * length);
        ink.ChooseChoiceIndex(index);
        lean.ChooseChoiceIndex(index);
      }
    }
  });

  it.each([
    ['a tunnel', '-> there ->\n* [A] -> END\n=== there\n->->'],
    ['a function', '{f(1)}\n* [A] -> END\n=== function f(x)\n~ return x'],
    ['a fallback alternative', '* -> END'],
    ['a thread', '<- aside\n-> DONE\n=== aside\n* [A] -> END'],
    ['chance', '{~a|b}\n* [A] -> END'],
    ['a variable divert', 'VAR to = -> there\n-> to\n=== there\n* [A] -> END'],
    ['halves', '{7 / 2}\n* [A] -> END'],
    ['an alternative that is also printed', '* Out loud -> END'],
  ])('with %s is left to Ink', (_what, source) => {
    expect(tellers(compiledOf(source)).lean).toBeUndefined();
  });
});
