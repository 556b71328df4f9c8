/** How the ways through a story differ: counted, and measured by the sentences that opposite ways share. */
import { describe, expect, it } from 'vitest';
import type { Choice, Passage } from '../../src/story/passage.ts';
import { Journeys, MOST_SHARED, sharedWords } from '../../src/workshop/journeys.ts';

const passage = (id: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id,
  lines: [{ text }],
  choices: [],
  unmentioned: [],
  quarter: 0,
  people: [],
  remembers: [],
  claims: [],
  laws: [],
  ...more,
});

const choice = (id: string): Choice => ({ id, place: 0, text: id, open: true });

/** One play through as many key decisions as there are letters; `late` is read after the last of them. */
function play(journeys: Journeys, letters: string, late: string, ending = 'klart'): void {
  journeys.begin();
  [...letters].forEach((letter, index) => {
    const taken = choice(`d${index}.${letter}`);
    const decision = passage(`d${index}`, 'Vad gör du?', { key: `d${index}`, choices: [taken] });
    journeys.read(decision);
    journeys.take(decision, taken, letter === 'a' ? 'ja' : 'nej');
  });
  journeys.read(passage('slutet', late, { ending: { id: ending, title: '' } }));
  journeys.end();
}

describe('the sentences that two plays share', () => {
  it('count by their words, in both', () => {
    expect(sharedWords(['Det snöar. Hon går hem nu.'], ['Det snöar. Han står kvar.'])).toBeCloseTo(4 / 11);
    expect(sharedWords(['– Nej! Det snöar.'], ['Det regnar.'])).toBe(0);
    expect(sharedWords([], [])).toBe(0);
  });

  it('are too many in a story that tells everybody the same', () => {
    const journeys = new Journeys();
    play(journeys, 'aaaa', 'Det blev sommar. Huset stod kvar.');
    play(journeys, 'bbbb', 'Det blev sommar. Huset stod kvar.');
    const { pairs, most } = journeys.sharing();
    expect([pairs, most]).toEqual([1, 1]);
    expect(most).toBeGreaterThan(MOST_SHARED);
  });

  it('are measured between plays that did different things at every key decision', () => {
    const journeys = new Journeys();
    play(journeys, 'aaaa', 'Det blev sommar.');
    play(journeys, 'abbb', 'Det blev sommar.');
    play(journeys, 'bbbb', 'Ingen ringde. Lampan var släckt.');
    expect(journeys.sharing().pairs).toBe(1);
    expect(journeys.sharing().most).toBeLessThan(MOST_SHARED);
  });
});

describe('the journeys through a story', () => {
  it('differ by what was done and answered at a key decision, or by how it ended', () => {
    const journeys = new Journeys();
    play(journeys, 'aaaa', 'Ja.');
    play(journeys, 'aaaa', 'Nej.');
    play(journeys, 'aaab', 'Ja.');
    play(journeys, 'aaab', 'Ja.', 'uppsagd');
    expect(journeys.distinct).toBe(3);
  });

  it('part where more than one thing is done', () => {
    const journeys = new Journeys();
    play(journeys, 'aa', 'Ja.');
    play(journeys, 'ab', 'Ja.');
    expect(journeys.partings()).toEqual([
      { decision: 'd0', alternatives: 1, passages: 1, journeys: 1 },
      { decision: 'd1', alternatives: 2, passages: 1, journeys: 2 },
    ]);
  });
});
