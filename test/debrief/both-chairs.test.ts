/** The same meetings from two chairs, in two runs of the case as it stands. */
import { beforeAll, describe, expect, it } from 'vitest';
import { facing, type SharedMeeting, sharedMeetings } from '../../src/debrief/both-chairs.ts';
import { envelopes, letters } from '../../src/debrief/envelope.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import { A_SLOW_MACHINE, playedFrom } from './real-runs.ts';

let bundle: CaseBundle;
let director: RunRecord;
let chair: RunRecord;
let meetings: readonly SharedMeeting[];

beforeAll(async () => {
  const run = await playedFrom('director', 5);
  bundle = run.bundle;
  director = run.record();
  chair = (await playedFrom('chair', 5)).record();
  meetings = sharedMeetings(director, chair, bundle);
}, A_SLOW_MACHINE);

describe('the shared meetings', () => {
  it('stand in the order of the case, each as both saw it', () => {
    expect(meetings.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
    for (const { mine, theirs } of meetings) {
      expect([mine.chair, theirs.chair]).toEqual(['director', 'chair']);
      expect(mine.name).toBe('Ragnhild');
      expect(mine.other).toBe(theirs.name);
      expect(theirs.other).toBe('Ragnhild');
    }
  });

  it('name the one who held the post on that day', () => {
    expect(meetings[0]?.theirs.name).toBe('Göte');
    expect(meetings[1]?.theirs.name).toBe('Emmy');
  });

  it('tell who opened, in words and by name, and one’s own moves in the words of the choice', () => {
    const inTheCar = meetings[0];
    expect(inTheCar?.mine.turns.map(({ by, own }) => [by, own])).toEqual([
      ['Göte', false],
      ['Ragnhild', true],
      ['Göte', false],
    ]);
    expect(inTheCar?.theirs.turns[0]).toMatchObject({ by: 'Göte', own: true });
    const chosen = director.passages.flatMap(({ choices, chosen: id }) =>
      choices.filter((one) => one.id === id),
    );
    for (const { id, mine } of meetings)
      for (const turn of mine.turns.filter(({ own }) => own))
        expect(
          chosen.some(({ text, move, told }) => (move ?? told)?.meeting === id && text === turn.text),
          turn.text,
        ).toBe(true);
  });

  it('hold what each expected, what came, why they chose, and what the other wrote that evening', () => {
    for (const { mine, theirs } of meetings)
      for (const seen of [mine, theirs]) {
        expect(seen.predicted).toBeTruthy();
        expect(seen.did).toBeTruthy();
        expect(seen.reason).toBeTruthy();
        expect(seen.letter?.from).toBe(seen.other);
        expect(seen.letter?.text.split(/\s+/).length).toBeLessThanOrEqual(60);
      }
  });

  it('every letter of the run is there once the other chair has been played', () => {
    const { open, sealed } = envelopes(director, bundle);
    expect(letters(director, bundle)).toHaveLength(sealed.length + (open ? 1 : 0));
  });

  it('can still be told from a report of an earlier edition, which did not say who opened', () => {
    const { meetings: _gone, ...older } = director;
    const [first] = sharedMeetings(older, chair, bundle);
    expect(first?.mine.turns.map(({ by }) => by)).toEqual(['Ragnhild', 'Göte']);
    expect(first?.theirs.turns).toHaveLength(3);
  });

  it('only the two sides of one case face each other', () => {
    expect(facing(director, chair)).toBe(true);
    expect(facing(director, director)).toBe(false);
    expect(facing(director, { caseId: 'namnderna', chair: 'chair' })).toBe(false);
  });
});
