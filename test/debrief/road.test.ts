/** The road not taken, with the first case as it stands. */
import { beforeAll, describe, expect, it } from 'vitest';
import { otherRoads } from '../../src/debrief/other-roads.ts';
import { AHEAD, type TwoRoads, twoRoads } from '../../src/debrief/road.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { Run } from '../../src/run/run.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { A_SLOW_MACHINE, playedFrom } from './real-runs.ts';

let bundle: CaseBundle;
let run: Run;
let record: RunRecord;

beforeAll(async () => {
  run = await playedFrom('director', 11);
  bundle = run.bundle;
  record = run.record();
}, A_SLOW_MACHINE);

function roadsAt(id: string): { roads: TwoRoads; decision: RunRecord['decisions'][number] } {
  const decision = record.decisions.find((one) => one.id === id);
  const [other] = decision ? otherRoads(decision) : [];
  if (!decision || !other) throw new Error(`There is no other road at ${id}.`);
  const { steps, seed } = { ...run.journal() };
  return {
    roads: twoRoads(bundle, ourModel, { seed, steps, at: decision.step, choice: other.id }),
    decision,
  };
}

describe('at every key decision', () => {
  it('the other roads are those that were open and not taken', () => {
    expect(record.decisions.length).toBeGreaterThanOrEqual(6);
    for (const decision of record.decisions) {
      const others = otherRoads(decision);
      expect(others.length, decision.id).toBeGreaterThan(0);
      expect(others.every(({ open, id }) => open && id !== decision.chosen)).toBe(true);
    }
  });
});

describe('two roads from one decision', () => {
  it('begin with the same figures and go on for two years', () => {
    const { roads, decision } = roadsAt('m2');
    const [mine, other] = [roads.mine.rows, roads.other.rows];
    expect(mine[0]).toEqual(other[0]);
    expect(mine[0]?.stocks).toEqual(decision.stocks);
    const quarters = Array.from({ length: AHEAD + 1 }, (_, n) => decision.quarter - 1 + n);
    expect(mine.map(({ quarter }) => quarter)).toEqual(quarters);
    expect(other.map(({ quarter }) => quarter)).toEqual(quarters);
  });

  it('differ in what is read next and in what it sets going', () => {
    const { roads } = roadsAt('m2');
    const text = (road: TwoRoads['mine']) => road.next?.lines.map((line) => line.text).join('\n');
    expect(text(roads.mine)).not.toBe('');
    expect(text(roads.mine)).not.toBe(text(roads.other));
    expect(roads.mine.rows.at(-1)?.stocks).not.toEqual(roads.other.rows.at(-1)?.stocks);
  });

  it('the own one reads what was read in the run itself', () => {
    const { roads, decision } = roadsAt('m2');
    expect(roads.mine.next?.lines).toEqual(record.passages[decision.step + 1]?.lines);
  });

  it('leave the run as it was, and come out the same every time', () => {
    const before = run.journal();
    const once = roadsAt('m1').roads;
    expect(roadsAt('m1').roads).toEqual(once);
    expect(run.journal()).toEqual(before);
  });

  it('hold where the story itself lets years pass before it asks again', () => {
    for (const { id } of record.decisions) {
      const { roads } = roadsAt(id);
      for (const road of [roads.mine, roads.other]) {
        expect(road.rows, id).toHaveLength(AHEAD + 1);
        for (const { stocks } of road.rows)
          for (const value of Object.values(stocks)) expect(value >= 0 && value <= 100).toBe(true);
      }
    }
  });

  it('a closed or unknown alternative is refused with a sentence', () => {
    const { seed, steps } = run.journal();
    const at = record.decisions[0]?.step ?? 0;
    expect(() => twoRoads(bundle, ourModel, { seed, steps, at, choice: 'nowhere' })).toThrow('nowhere');
    expect(() => twoRoads(bundle, ourModel, { seed, steps, at: 999, choice: 'x' })).toThrow('999');
  });
});
