/** The run sheet: three answers give a plan, a third of it is talk, and its clock can be stopped, passed and gone back in. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/app/vite-sheets.ts';
import { goneIn, leftText, moveBy, newClock, pause, start } from '../../../src/debrief/room/clock.ts';
import {
  AIMS,
  debriefShare,
  LENGTHS,
  meetingsFor,
  planFor,
  planText,
  readPlanText,
  withTalk,
} from '../../../src/debrief/room/run-sheet.ts';
import { plannedOf } from '../../../src/debrief/sheets/guide.ts';
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

  it('stops where the writers say when forty-five minutes are too few for the case, and nowhere else', () => {
    const planned = { chairs, until: 'm3' };
    expect(planFor({ ...wish, length: 45 }, planned).until).toBe('m3');
    expect(planFor({ ...wish, length: 90 }, planned).until).toBeUndefined();
    expect(planFor({ ...wish, length: 45 }, { chairs }).until).toBeUndefined();
  });

  it('reads off the decisions which shared meeting is most about the aim, where the writers have not said', async () => {
    const bundle = await bundleOf('director');
    const asked = Object.keys(bundle.meetings ?? {});
    for (const aim of AIMS) expect([...meetingsFor(aim, { chairs, ...bundle })].sort()).toEqual(asked.sort());
    const laws = (id: string | undefined) => bundle.decisions?.[id ?? '']?.laws.length ?? 0;
    const most = Math.max(...asked.map(laws));
    expect(laws(meetingsFor('law', { chairs, ...bundle })[0])).toBe(most);
    expect(meetingsFor('law', { chairs })).toEqual([]);
    expect(planFor({ ...wish, length: 15 }, { chairs }).decision).toBeUndefined();
  });

  it('takes decision, chair, meetings and questions from what the writers say of the aim, at every length', async () => {
    const { decisions = {}, meetings = {} } = await bundleOf('director');
    const said = { chair: 'chair', decisions: ['m3', 'm1', 'm5'], questions: [7, 2] };
    const focus = { pair: said, handover: said, law: said, voice: said };
    const planned = { chairs, decisions, meetings, questions: 8, focus };
    expect(planFor({ ...wish, length: 15 }, planned)).toMatchObject({
      decision: 'm3',
      chairs: ['chair'],
      meetings: ['m3'],
      questions: [7],
    });
    expect(planFor({ ...wish, length: 45 }, planned)).toMatchObject({
      chairs: ['chair'],
      meetings: ['m3', 'm1'],
      questions: [7, 2],
    });
    const whole = planFor(wish, planned);
    expect(whole).toMatchObject({ chairs, meetings: ['m3', 'm1', 'm5'], questions: [7, 2, 1] });
    expect(whole.decision).toBeUndefined();
  });

  it('does not follow the writers to a chair, a meeting or a question that is not there', async () => {
    const { decisions = {}, meetings = {} } = await bundleOf('director');
    const said = { chair: 'secretary', decisions: ['m99', 'm2'], questions: [9, 0, 3] };
    const focus = { pair: said, handover: said, law: said, voice: said };
    const plan = planFor({ ...wish, length: 45 }, { chairs, decisions, meetings, questions: 4, focus });
    expect(plan).toMatchObject({ chairs: ['director'], questions: [3, 1] });
    expect(plan.meetings[0]).toBe('m2');
    expect(plan.meetings).not.toContain('m99');
  });

  it('differs by aim at every length in our own cases', async () => {
    for (const id of fs.readdirSync('stories').filter((name) => fs.existsSync(`stories/${name}/case.json`))) {
      const { source } = readSheets(process.cwd(), id);
      if (source.caseFile.chairs.chair === undefined) continue;
      for (const length of LENGTHS) {
        const plans = AIMS.map((aim) => {
          const {
            decision,
            meetings,
            questions,
            chairs: seats,
          } = planFor({ ...wish, length, aim, caseId: id }, plannedOf(source));
          return JSON.stringify({ decision, meetings, questions, seats });
        });
        expect(new Set(plans).size, `${id} ${length}`).toBe(AIMS.length);
      }
    }
  });

  it('gives the talk its third back from the play, and no more than the play has', () => {
    const short = [
      { id: 'play', minutes: 30 },
      { id: 'feel', minutes: 2 },
      { id: 'why', minutes: 4 },
    ] as const;
    const given = withTalk(short);
    expect(debriefShare(given)).toBeGreaterThanOrEqual(1 / 3);
    expect(given.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(36);
    expect(given[0]?.minutes).toBe(24);
    const none = [{ id: 'play', minutes: 1 }] as const;
    expect(withTalk(none)).toEqual(none);
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
