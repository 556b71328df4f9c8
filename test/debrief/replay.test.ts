/** A finished run laid out for the house: a frame for each quarter, true to the record, and nothing hidden until it is opened. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Frame, framesOf, HIDDEN_IN_THE_HOUSE } from '../../src/debrief/replay.ts';
import { townhallTexts } from '../../src/i18n/townhall.ts';
import type { Run } from '../../src/run/run.ts';
import { describeHidden, hiddenSignsOf, stageOfFrame } from '../../src/townhall/replay.ts';
import { A_SLOW_MACHINE, playedFrom } from './real-runs.ts';

let run: Run;
let frames: readonly Frame[];

beforeAll(async () => {
  run = await playedFrom('director', 5);
  frames = framesOf(run.record(), run.bundle);
}, A_SLOW_MACHINE);

describe('the frames of a run', () => {
  it('are as many as the quarters that were played, in their order', () => {
    expect(frames.map(({ quarter }) => quarter)).toEqual(run.record().quarters.map(({ quarter }) => quarter));
  });

  it('end with the house as it stood when the story ended', () => {
    const { people: _, marks: _marks, ...shown } = stageOfFrame(frames.at(-1) as Frame, []);
    const greyZone = run.record().quarters.at(-1)?.stocks.greyZone ?? 0;
    expect(shown.corridor.width).toBe(Math.min(4, Math.floor(greyZone / 20)));
    expect(shown.year).toBe(Math.floor((frames.at(-1)?.quarter ?? 0) / 4) + 1);
  });

  it('have each key decision once, in the quarter it was taken', () => {
    const found = frames.flatMap(({ quarter, decisions }) =>
      decisions.map((number) => ({ number, quarter })),
    );
    const taken = run.record().decisions.map(({ quarter }, index) => ({ number: index + 1, quarter }));
    expect(found).toEqual(taken);
  });

  it('hang the name plate of whoever held the post then', () => {
    const plates = frames.map((frame) => stageOfFrame(frame, []).plates.chair);
    expect(plates[0]).toBe('Göte Brunnsjö');
    expect(plates.at(-1)).not.toBe('Göte Brunnsjö');
  });

  it('let people stay in their rooms in a quarter when nothing was told', () => {
    const silent = frames.filter(({ view }) => view.passage.lines.length === 0);
    expect(silent.length).toBeGreaterThan(40);
    expect(silent.every(({ view }) => view.passage.people.length === 0)).toBe(true);
  });

  it('are none without the case, and without a model', () => {
    expect(framesOf(run.record(), {})).toEqual([]);
    expect(framesOf({ ...run.record(), quarters: [] }, run.bundle)).toEqual([]);
  });
});

describe('the hidden layer in the house', () => {
  const points = (value: number) =>
    Object.fromEntries(HIDDEN_IN_THE_HOUSE.map((stock) => [stock, value])) as Frame['hidden'];

  it('is not there until it is opened, and then only what is', () => {
    const frame = frames.at(-1) as Frame;
    expect(stageOfFrame(frame, []).hidden).toBeUndefined();
    expect(Object.keys(stageOfFrame(frame, ['unspokenProblems']).hidden ?? {})).toEqual(['unsaid']);
  });

  it('has more threads, rope and unsaid words the more there is, and fewer cracks the better the law is kept', () => {
    const signs = (value: number) =>
      hiddenSignsOf({ ...(frames[0] as Frame), hidden: points(value) }, HIDDEN_IN_THE_HOUSE);
    expect(signs(0)).toEqual({ threads: 0, rope: 0, unsaid: 0, cracks: 4 });
    expect(signs(100)).toEqual({ threads: 4, rope: 4, unsaid: 4, cracks: 0 });
  });

  it.each(['sv', 'en'])('is told in words, one sentence a sign and step (%s)', (language) => {
    const told = [0, 1, 2, 3, 4].flatMap((step) => {
      const each = step as 0 | 1 | 2 | 3 | 4;
      return describeHidden(
        { threads: each, rope: each, unsaid: each, cracks: each },
        townhallTexts(language),
      );
    });
    expect(new Set(told).size).toBe(20);
  });
});
