/** How a room divided, what it thought of the other chair, and where it ended, counted on rooms small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import {
  type Bundles,
  dividedness,
  divisions,
  endings,
  sameChoiceOtherReasons,
  spreadOf,
  spreads,
} from '../../../src/debrief/room/compare.ts';
import { guessTables } from '../../../src/debrief/room/guesses.ts';
import type { ToldRun } from '../../../src/debrief/room/told-run.ts';
import type { Reason } from '../../../src/run/view.ts';
import type { Decisions, Meetings } from '../../../src/story/case-file.ts';

const option = (text: string) => ({ text, events: [] });
const meetings: Meetings = {
  m2: {
    title: 'Nionde dagen',
    quarter: '20.2',
    place: 'director',
    asks: true,
    rounds: [
      {
        by: 'director',
        question: 'Vad gör hon?',
        options: { lista: option('Listan'), saga: option('Saga') },
      },
      { by: 'chair', question: 'Vad gör Emmy?', options: { ladan: option('Lådan'), vem: option('Vem') } },
      { by: 'director', question: 'Och sedan?', options: { fragar: option('Frågar'), gar: option('Går') } },
    ],
  },
};
const alternative = (text: string) => ({ text, advocate: '', pays: '' });
const decisions: Decisions = {
  m2: {
    id: 'm2',
    title: 'Listan',
    question: 'Skriver du?',
    knew: '',
    alternatives: {
      lista: alternative('Skriver listan'),
      saga: alternative('Ber Saga'),
      ingen: alternative('Låter bli'),
    },
    advisers: [],
    initiatives: [],
    laws: [],
    claims: [],
  },
};
const bundles: Bundles = { 'fall director': { meetings, decisions }, 'fall chair': { meetings } };

interface Short {
  readonly chair: string;
  readonly move: string;
  readonly reason?: Reason;
  readonly prediction?: string;
  readonly actual?: string;
  readonly ending?: string;
  readonly trust?: number;
}

let number = 0;
function run({ chair, move, ending, trust = 50, ...rest }: Short): ToldRun {
  number += 1;
  const choice = {
    number: 1,
    quarter: 77,
    passage: 'm2',
    decision: 'm2',
    choice: `m2.${move}`,
    place: 0,
    meeting: 'm2',
    move,
    asked: true as const,
    ...rest,
  };
  return {
    code: `gz1${number}`,
    caseId: 'fall',
    chair,
    seed: 7,
    version: 'v',
    ...(ending ? { ending } : {}),
    choices: [choice],
    stocks: { economy: trust },
  };
}

const room = [
  run({
    chair: 'director',
    move: 'lista',
    reason: 'law',
    prediction: 'ladan',
    actual: 'ladan',
    ending: 'a',
    trust: 10,
  }),
  run({
    chair: 'director',
    move: 'lista',
    reason: 'facts',
    prediction: 'ladan',
    actual: 'vem',
    ending: 'a',
    trust: 30,
  }),
  run({
    chair: 'director',
    move: 'lista',
    reason: 'law',
    prediction: 'vem',
    actual: 'vem',
    ending: 'b',
    trust: 90,
  }),
  run({ chair: 'director', move: 'saga', reason: 'law' }),
  run({ chair: 'chair', move: 'ladan', prediction: 'gar', actual: 'fragar' }),
  run({ chair: 'chair', move: 'vem' }),
  run({ chair: 'chair', move: 'vem' }),
];

describe('how the room divided', () => {
  it('two in a hundred is how often two differ, counted without the same one twice', () => {
    expect(dividedness([4])).toBe(0);
    expect(dividedness([1, 1])).toBe(1);
    expect(dividedness([2, 2])).toBeCloseTo(2 / 3);
    expect(dividedness([1])).toBeUndefined();
  });

  it('each decision is told with every written alternative, the most divided first', () => {
    const all = divisions(room, bundles, { 'm2.vem': 'Vem?', 'm2.ladan': 'Lådan' });
    expect(all.map(({ chair }) => chair)).toEqual(['chair', 'director']);
    expect(all[1]).toMatchObject({ title: 'Listan', question: 'Skriver du?', count: 4, divided: 0.5 });
    expect(all[1]?.shares.map(({ text, count }) => [text, count])).toEqual([
      ['Skriver listan', 3],
      ['Ber Saga', 1],
      ['Låter bli', 0],
    ]);
    expect(all[0]?.shares.map(({ text }) => text)).toEqual(['Vem?', 'Lådan']);
  });

  it('the same choice for different reasons comes first, from three who said why', () => {
    const [first, ...others] = sameChoiceOtherReasons(divisions(room, bundles, {}));
    expect(first?.share.text).toBe('Skriver listan');
    expect(first?.divided).toBeCloseTo(2 / 3);
    expect(first?.share.reasons.find(({ reason }) => reason === 'law')?.count).toBe(2);
    expect(others).toEqual([]);
  });

  it('nobody is ranked: what is told has no run in it', () => {
    const told = JSON.stringify([
      divisions(room, bundles, {}),
      guessTables(room, bundles),
      endings(room, bundles),
    ]);
    expect(told).not.toContain('gz1');
  });
});

describe('what one chair expected and the other did', () => {
  it('is told for each meeting and each chair that was asked', () => {
    const tables = guessTables(room, bundles);
    const [director, chair] = ['director', 'chair'].map((id) => tables.find((one) => one.chair === id));
    expect(director).toMatchObject({
      chair: 'director',
      other: 'chair',
      expected: 3,
      did: 3,
      came: 3,
      right: 2,
    });
    expect(director?.options.map(({ id, expected, did }) => [id, expected, did])).toEqual([
      ['ladan', 2, 1],
      ['vem', 1, 2],
    ]);
    // 2 of 3 expected what 1 of 3 did, 1 of 3 what 2 of 3 did: 4 of 9 pairs.
    expect(director?.wouldBeRight).toBeCloseTo(4 / 9);
    // The directors' later round was theirs to open here, and nobody took it.
    expect(chair).toMatchObject({ chair: 'chair', other: 'director', expected: 1, did: 0 });
    expect(chair?.wouldBeRight).toBeUndefined();
    expect(director?.together).toBeUndefined();
  });

  it('is told of those who really sat together: at one table each with each, as a pair only with one another', () => {
    const at = (table: string, one: ToldRun): ToldRun => ({ ...one, table });
    const director = (prediction: string, actual: string) =>
      run({ chair: 'director', move: 'lista', prediction, actual });
    const paired = director('vem', 'ladan');
    const [choice] = paired.choices;
    if (!choice) throw new Error('No choice.');
    const tables = guessTables(
      [
        at('one', director('ladan', 'vem')),
        at('one', run({ chair: 'chair', move: 'ladan' })),
        at('one', run({ chair: 'chair', move: 'vem' })),
        at('two', director('vem', 'vem')),
        at('two', run({ chair: 'chair', move: 'ladan' })),
        // Played as a pair: what came was done by somebody, and the rest of the table is nothing to them.
        at('two', { ...paired, choices: [{ ...choice, real: true }] }),
        director('ladan', 'ladan'),
      ],
      bundles,
    );
    expect(tables.find(({ chair }) => chair === 'director')?.together).toEqual({
      pairs: 4,
      right: 1,
      cells: { ladan: { ladan: 1, vem: 1 }, vem: { ladan: 2 } },
    });
  });
});

describe('how it ended', () => {
  it('unfinished runs are told apart, and every ending of the case is there', () => {
    const caseFile = {
      chairs: {},
      endings: { a: { title: 'A', text: '' }, b: { title: 'B', text: '' }, c: { title: 'C', text: '' } },
    };
    const withEnds = { 'fall director': { ...bundles['fall director'], caseFile } } as unknown as Bundles;
    expect(endings(room.slice(0, 4), withEnds)).toEqual([
      {
        caseId: 'fall',
        chair: 'director',
        count: 3,
        unfinished: 1,
        endings: [
          { id: 'a', title: 'A', count: 2 },
          { id: 'b', title: 'B', count: 1 },
          { id: 'c', title: 'C', count: 0 },
        ],
      },
    ]);
  });

  it('the stocks of finished runs are a spread', () => {
    expect(spreads(room, ['economy'])).toEqual([
      {
        stock: 'economy',
        count: 3,
        least: 10,
        p25: 20,
        median: 30,
        p75: 60,
        most: 90,
        tenths: [0, 1, 0, 1, 0, 0, 0, 0, 0, 1],
      },
    ]);
    expect(spreadOf('economy', [])).toBeUndefined();
  });
});
