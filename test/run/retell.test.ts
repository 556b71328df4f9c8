/** A writer who saves a story reads on where the page stood. */
import { describe, expect, it } from 'vitest';
import { retell, stepsToRetell } from '../../src/run/retell.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { ownStory } from '../story/tell.ts';

const story = (second: string, last = 'Kvällen kommer.') =>
  ownStory(`
-> morgon
=== morgon
Kaffet är slut.
* (te) [Drick te.]
  -> lunch
* (vatten) [Drick vatten.]
  -> lunch
=== lunch
Soppa i dag.
${second}
=== kvall
${last}
* (hem) [Gå hem.]
  ~ ending("slut")
  Slut.
  -> END
`);

const FIRST = '* (at) [Ät.]\n  -> kvall\n* (vanta) [Vänta.]\n  -> kvall';
const first = story(FIRST);

function standing(): Run {
  const run = startRun(first, 7, ourModel);
  run.choose('morgon.te');
  run.choose('lunch.at');
  return run;
}

const textOf = (run: Run) => run.view().passage.lines.map(({ text }) => text);

describe('a story saved while somebody reads it', () => {
  it('stands at the same passage with its new text', () => {
    const again = retell(story(FIRST, 'Solen går ner.'), 7, ourModel, standing().journal().steps);
    expect(again.taken).toBe(2);
    expect(textOf(again.run)).toEqual(['Solen går ner.']);
    expect(again.run.view().past).toHaveLength(2);
  });

  it('stands at the last passage that is left when a choice on the way is gone', () => {
    const again = retell(story('* (vanta) [Vänta.]\n  -> kvall'), 7, ourModel, standing().journal().steps);
    expect(again.taken).toBe(1);
    expect(textOf(again.run)).toEqual(['Soppa i dag.']);
  });

  it('comes back to where it was once the choice is there again, unless the reader has gone elsewhere', () => {
    const run = standing();
    const shorter = retell(
      story('* (vanta) [Vänta.]\n  -> kvall'),
      7,
      ourModel,
      stepsToRetell(run, undefined),
    );
    const longer = retell(first, 7, ourModel, stepsToRetell(shorter.run, shorter));
    expect(textOf(longer.run)).toEqual(['Kvällen kommer.']);
    shorter.run.choose('lunch.vanta');
    expect(stepsToRetell(shorter.run, shorter).map(({ choice }) => choice)).toEqual([
      'morgon.te',
      'lunch.vanta',
    ]);
  });

  it('stands before a mistake that only shows in play, and goes on when it is mended', () => {
    const steps = standing().journal().steps;
    const broken = retell(story(FIRST, '# plats: hemma\nKvällen kommer.'), 7, ourModel, steps);
    expect(broken.run.view().status).toBe('failed');
    expect(textOf(retell(first, 7, ourModel, stepsToRetell(broken.run, broken)).run)).toEqual([
      'Kvällen kommer.',
    ]);
  });
});
