/** The printed sheets of every case: what each holds comes from the case, nothing is told to the wrong chair, and nothing is left out. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/app/vite-sheets.ts';
import { debriefShare } from '../../../src/debrief/room/run-sheet.ts';
import { guideOf } from '../../../src/debrief/sheets/guide.ts';
import { observerOf } from '../../../src/debrief/sheets/observer.ts';
import { roleOf } from '../../../src/debrief/sheets/roles.ts';
import { slipsFor } from '../../../src/debrief/sheets/slips.ts';
import type { SheetSource } from '../../../src/debrief/sheets/source.ts';
import { peopleIn } from '../../../src/story/sheets-file.ts';
import { casesIn } from '../../../src/story/vite-read-case.ts';

const read = (id: string): SheetSource => readSheets(process.cwd(), id).source;
const cases = [...casesIn('stories').map(({ id }) => id), 'mall'];

describe.each(cases)('the guide of %s', (id) => {
  const source = read(id);
  const guide = guideOf(source);

  it('has every key decision of every chair once, in the order in which they happen', () => {
    const told = guide.moments.flatMap(({ decisions }) => decisions.map((one) => `${one.chair} ${one.id}`));
    const all = Object.entries(source.decisions).flatMap(([chair, each]) =>
      Object.keys(each).map((decision) => `${chair} ${decision}`),
    );
    expect([...told].sort()).toEqual([...all].sort());
    expect(guide.moments.every(({ when, text }) => when && text)).toBe(true);
  });

  it('says of each what may divide, and of each alternative who speaks for it and who pays', () => {
    for (const { decisions } of guide.moments)
      for (const { chair, id: decision, divides, alternatives } of decisions) {
        expect(divides, `${chair} ${decision}`).toBeTruthy();
        expect(alternatives.length).toBeGreaterThanOrEqual(3);
        for (const { advocate, pays } of alternatives) expect(advocate && pays).toBeTruthy();
        const leaning = alternatives.filter((one) => one.leaning.length > 0);
        expect(leaning.length, `advisers of ${chair} ${decision} pull apart`).toBeGreaterThanOrEqual(2);
      }
  });

  it('gives the talk its third at every length, and every aim a decision and questions that there are', () => {
    expect(guide.cuts.map(({ length }) => length)).toEqual([15, 45, 90]);
    for (const { plan, talk, length } of guide.cuts) {
      expect(debriefShare(plan.steps)).toBeGreaterThanOrEqual(1 / 3);
      expect(talk).toBeGreaterThanOrEqual(Math.floor(length / 3));
    }
    for (const { plans } of guide.aims)
      for (const plan of Object.values(plans)) {
        for (const number of plan.questions) expect(source.caseFile.questions[number - 1]).toBeTruthy();
        expect(plan.questions.length).toBeGreaterThan(0);
      }
  });

  it('explains each law it names and says where it belongs', () => {
    expect(guide.laws.map((law) => law.id).sort()).toEqual(Object.keys(source.caseFile.laws).sort());
    const named = Object.values(source.decisions).flatMap((all) =>
      Object.values(all).flatMap(({ laws }) => laws),
    );
    for (const law of named)
      expect(guide.laws.find((one) => one.id === law)?.where.length).toBeGreaterThan(0);
    for (const { says } of guide.laws) expect(says.length).toBeGreaterThan(10);
  });

  it('has the theory cards that the case has chosen, in its order', () => {
    expect(source.theory.map((card) => card.id)).toEqual(source.sheets?.theory);
  });
});

describe.each(cases)('the role sheets of %s', (id) => {
  const source = read(id);
  const chairs = Object.keys(source.caseFile.chairs);

  it.each(chairs)('tell the %s what its own people know, want and hide', (chair) => {
    const role = roleOf(source, chair);
    expect(role?.people.map((person) => person.id)).toEqual(peopleIn(chair, source.caseFile));
    for (const { knows, wants, hides } of role?.people ?? []) {
      expect(knows.length).toBeGreaterThan(0);
      expect(wants && hides).toBeTruthy();
    }
  });

  it.each(chairs)('tell the %s nobody else’s secrets', (chair) => {
    const sheet = JSON.stringify(roleOf(source, chair));
    const own = peopleIn(chair, source.caseFile);
    for (const [person, { hides, wants }] of Object.entries(source.caseFile.cast)) {
      if (own.includes(person)) continue;
      const secrets = [hides, wants, ...(source.sheets?.knows[person] ?? [])];
      for (const secret of secrets) if (secret) expect(sheet, person).not.toContain(JSON.stringify(secret));
    }
  });

  it('name everybody whom one meets', () => {
    for (const chair of chairs) {
      const role = roleOf(source, chair);
      const names = [...(role?.people ?? []), ...(role?.others ?? [])].map(({ name }) => name);
      expect(names.sort()).toEqual(
        Object.values(source.caseFile.cast)
          .map(({ name }) => name)
          .sort(),
      );
    }
  });
});

describe.each(cases)('the observer’s sheet of %s', (id) => {
  const source = read(id);
  const observed = observerOf(source);

  it('has each shared meeting with all its moves, or the decisions where there are none', () => {
    const asked = Object.entries(source.meetings).filter(([, { asks }]) => asks);
    if (asked.length === 0) expect(observed.length).toBeGreaterThan(0);
    else expect(observed.map((meeting) => meeting.id)).toEqual(asked.map(([meeting]) => meeting));
    for (const { id: meeting, rounds, watch, when } of observed) {
      const moves = source.meetings[meeting]?.rounds.map(({ options }) => Object.keys(options).length);
      if (moves) expect(rounds.map((round) => round.moves.length)).toEqual(moves);
      if (asked.length > 0) expect(watch.length).toBeGreaterThan(0);
      expect(when).toBeTruthy();
    }
  });
});

describe('a case that is not finished', () => {
  const whole = read('parhasten');
  const { sheets: _gone, ...rest } = whole;
  const bare: SheetSource = { ...rest, theory: [] };

  it('still prints what there is, and no decision is lost', () => {
    const told = guideOf(bare).moments.flatMap(({ decisions }) => decisions);
    expect(told.length).toBe(
      Object.values(bare.decisions).reduce((sum, all) => sum + Object.keys(all).length, 0),
    );
    expect(roleOf(bare, 'director')?.people[0]?.knows).toEqual([]);
    expect(observerOf(bare)[0]?.watch).toEqual([]);
    expect(roleOf(bare, 'secretary')).toBeUndefined();
  });
});

describe('the slips', () => {
  it('are as many as the room, half in each chair, the first getting one more', () => {
    const slips = slipsFor(['director', 'chair'], 31);
    expect(slips).toHaveLength(31);
    expect(slips.filter(({ chair }) => chair === 'director')).toHaveLength(16);
    expect(slips.slice(0, 3)).toEqual([
      { chair: 'director', number: 1 },
      { chair: 'chair', number: 1 },
      { chair: 'director', number: 2 },
    ]);
  });

  it('are held to what a room can be', () => {
    expect(slipsFor(['director'], 0)).toHaveLength(1);
    expect(slipsFor(['director'], 9999)).toHaveLength(500);
    expect(slipsFor([], 9)).toEqual([]);
  });
});

describe('the theory book', () => {
  it('has each card once, in both languages, and every case finds its cards there', () => {
    const book = JSON.parse(fs.readFileSync('stories/theory.json', 'utf8')) as readonly {
      readonly id: string;
      readonly says: string;
      readonly enSays: string;
    }[];
    expect(new Set(book.map(({ id }) => id)).size).toBe(book.length);
    for (const { says, enSays } of book) expect(says && enSays && says !== enSays).toBe(true);
  });
});
