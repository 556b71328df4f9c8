/** The run sheet: three answers give a plan, a third of it is talk, and its clock can be stopped, passed and gone back in. */
import { describe, expect, it } from 'vitest';
import { goneIn, leftText, moveBy, newClock, pause, start } from '../../../src/debrief/room/clock.ts';
import {
  AIMS,
  debriefShare,
  decisionFor,
  LENGTHS,
  planFor,
  planText,
  readPlanText,
} from '../../../src/debrief/room/run-sheet.ts';
import { bundleOf } from './rooms.ts';

const wish = { length: 90, people: 60, aim: 'law', caseId: 'parhasten', seed: 7 } as const;
const chairs = ['director', 'chair'];

describe('a plan', () => {
  it.each(LENGTHS)('of %d minutes lasts that long, and at least a third of it is talk', (length) => {
    const { steps } = planFor({ ...wish, length }, { chairs });
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
    expect(debriefShare(steps)).toBeGreaterThanOrEqual(1 / 3);
    expect(
      steps.map(({ id }) => id).filter((id) => ['feel', 'what', 'why', 'take'].includes(id)),
    ).toHaveLength(4);
  });

  it('says how to play by the time and the number of people', () => {
    expect(planFor({ ...wish, length: 15 }, { chairs })).toMatchObject({
      mode: 'hands',
      chairs: ['director'],
    });
    expect(planFor({ ...wish, length: 45 }, { chairs })).toMatchObject({ mode: 'own', chairs: ['director'] });
    expect(planFor(wish, { chairs })).toMatchObject({ mode: 'halves', chairs });
    expect(planFor({ ...wish, people: 1 }, { chairs }).mode).toBe('both');
    expect(planFor(wish, { chairs: ['director'] }).mode).toBe('own');
  });

  it('takes for a quarter of an hour the shared meeting that is most about the aim', async () => {
    const bundle = await bundleOf('director');
    const asked = Object.keys(bundle.meetings ?? {});
    for (const aim of AIMS) expect(asked).toContain(decisionFor(aim, { chairs, ...bundle }));
    const laws = (id: string | undefined) => bundle.decisions?.[id ?? '']?.laws.length ?? 0;
    const most = Math.max(...asked.map(laws));
    expect(laws(decisionFor('law', { chairs, ...bundle }))).toBe(most);
    expect(decisionFor('law', { chairs })).toBeUndefined();
  });

  it('lies in an address and is read from it; anything else is no plan', () => {
    for (const length of LENGTHS)
      for (const aim of AIMS)
        expect(readPlanText(planText({ ...wish, length, aim }))).toEqual({ ...wish, length, aim });
    for (const text of [
      '',
      '45',
      '30-10-law-7-parhasten',
      '45-0-law-7-x',
      '45-600-law-7-x',
      '45-9-x-7-x',
      '45-9-law-1048576-x',
      '45-9-law-7-<b>',
    ])
      expect(readPlanText(text)).toBeUndefined();
  });
});

describe('the clock', () => {
  const minute = 60_000;

  it('goes only when it is set going, and stands when it is stopped', () => {
    let clock = newClock(3);
    expect(goneIn(clock, 5 * minute)).toBe(0);
    clock = start(clock, 10 * minute);
    expect(start(clock, 99 * minute)).toBe(clock);
    expect(goneIn(clock, 12 * minute)).toBe(2 * minute);
    clock = pause(clock, 12 * minute);
    expect(goneIn(clock, 50 * minute)).toBe(2 * minute);
    clock = start(clock, 60 * minute);
    expect(goneIn(clock, 61 * minute)).toBe(3 * minute);
  });

  it('goes on to the next part and comes back to where a part was left', () => {
    let clock = moveBy(start(newClock(3), 0), 1, 4 * minute);
    expect(clock.at).toBe(1);
    expect(goneIn(clock, 5 * minute)).toBe(minute);
    clock = moveBy(clock, -1, 6 * minute);
    expect(goneIn(clock, 7 * minute)).toBe(5 * minute);
    expect(moveBy(clock, -5, 0).at).toBe(0);
    expect(moveBy(clock, 9, 0).at).toBe(2);
  });

  it('is not led astray by a machine whose own clock is set', () => {
    const clock = start(newClock(1), 100 * minute);
    expect(goneIn(clock, 0)).toBe(0);
    expect(goneIn(clock, 1e13)).toBe(6 * 60 * minute);
  });

  it('says what is left, and what is over', () => {
    expect(leftText(5, 0)).toBe('5:00');
    expect(leftText(5, 55_400)).toBe('4:05');
    expect(leftText(1, 80_000)).toBe('−0:20');
  });
});
