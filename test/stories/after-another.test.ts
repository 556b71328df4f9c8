/** Cases touch: what is carried over from one moves the start of another the way the loops say, and nothing moves without it (L7, L16). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Act, LedgerLine } from '../../src/model/act.ts';
import { stockOf } from '../../src/model/read.ts';
import { begin, type World, walk } from '../../src/model/simulation.ts';
import type { CaseFile } from '../../src/story/case-file.ts';
import { type Carried, shiftsAfter } from '../../src/story/elsewhere.ts';

/** Whether or not the case is still being written. */
function caseFileOf(id: string): CaseFile {
  const texts = ['case.json', 'case.draft.json'].flatMap((name) => {
    try {
      return [readFileSync(`stories/${id}/${name}`, 'utf8')];
    } catch {
      return [];
    }
  });
  return JSON.parse(texts[0] ?? '') as CaseFile;
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Course {
  readonly world: World;
  readonly lines: readonly LedgerLine[];
}

/** The case begins as its chair does after what is carried, and goes through these acts, each in its quarter. */
function course(
  id: string,
  seed: number,
  carried: Carried,
  deeds: readonly (readonly [number, Act])[],
): Course {
  const caseFile = caseFileOf(id);
  const start = caseFile.chairs.director?.start ?? '';
  const begun = begin({ seed, start, shifts: shiftsAfter({ caseFile, chair: 'director' }, carried) });
  const walking = walk(begun.world);
  const lines = [...begun.lines];
  let { world } = begun;
  for (let quarter = 0; quarter <= 24; quarter += 1) {
    for (const [when, act] of deeds) {
      if (when === quarter) lines.push(...walking.report(act).lines);
    }
    const passed = walking.passQuarter();
    lines.push(...passed.lines);
    world = passed.world;
  }
  return { world, lines };
}

const DISSOLVED: readonly (readonly [number, Act])[] = [
  [4, { event: 'committees.dissolved' }],
  [16, { event: 'chair.hands-over' }],
  [17, { event: 'chair.elected' }],
];
/** What the house pays when a half of the pair goes, in points. */
const billIn = ({ lines }: Course) =>
  lines.reduce((sum, { rule, change }) => sum + (rule === 'bill-at-exit' ? Math.abs(change) : 0), 0);
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('En nämnd över alla after Parhästen', () => {
  const bills = (carried: Carried) =>
    SEEDS.map((seed) => billIn(course('namnderna', seed, carried, DISSOLVED)));

  it('begins nearer where Almberga put on a new harness: when the committees go and then the chair, the bill is larger', () => {
    const plain = bills({});
    bills({ parhasten: 'ny-sele' }).forEach((bill, at) => {
      expect(bill).toBeGreaterThan(plain[at] ?? Number.POSITIVE_INFINITY);
    });
    expect(Math.min(...plain)).toBeGreaterThan(0);
  });

  it('begins as it always does after an ending that says nothing of the start', () => {
    expect(bills({ majoritetsskiftet: 'klart' })).toEqual(bills({}));
  });
});

describe('Femtonde oktober after En nämnd över alla', () => {
  const CHANGE: readonly (readonly [number, Act])[] = [
    [3, { event: 'election.new-majority' }],
    [4, { event: 'chair.hands-over' }],
    [5, { event: 'chair.elected' }],
  ];
  const ended = (carried: Carried, stock: string) =>
    mean(SEEDS.map((seed) => stockOf(course('majoritetsskiftet', seed, carried, CHANGE).world, stock)));

  it('is harder where the committees went: the parties trust each other less long after, and the bringing back is easier', () => {
    const [none, gone, back] = [{}, { namnderna: 'utan' }, { namnderna: 'tillbaka' }].map((carried) =>
      ended(carried as Carried, 'crossPartyTrust'),
    );
    expect(gone).toBeLessThan(none ?? 0);
    expect(back).toBeGreaterThan(none ?? 100);
    expect(ended({ namnderna: 'utan' }, 'politicisation')).toBeGreaterThan(ended({}, 'politicisation'));
  });

  it('reads the signed folder as no committees at all, as its texts do', () => {
    expect(ended({ namnderna: 'mappen' }, 'crossPartyTrust')).toBe(
      ended({ namnderna: 'utan' }, 'crossPartyTrust'),
    );
  });
});
