/** How another case ended goes with a run wherever the run goes: told, saved, coded, replayed, and never silently changed. */
import { describe, expect, it } from 'vitest';
import { twoRoads } from '../../src/debrief/road.ts';
import { findCodes } from '../../src/debrief/room/find-codes.ts';
import { Replayer } from '../../src/debrief/room/replay.ts';
import { decodeTable, encodeTable } from '../../src/debrief/room/table-code.ts';
import { carriedText, readCarriedText } from '../../src/run/carried-text.ts';
import { type CodedRun, decodeRun, encodeRun } from '../../src/run/code.ts';
import { codedRun, codeOf, playCode } from '../../src/run/coded-run.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import { readSave, writeSave } from '../../src/saves/save-format.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import { type Carried, carriedInto } from '../../src/story/elsewhere.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { ownStory } from '../story/tell.ts';

const STORY = `
-> start
=== start
Brevet: {elsewhere("majoritetsskiftet")}.
* (svara) [Svara.] -> mer
* (inte) [Låt bli.] -> mer
=== mer
{elsewhere("majoritetsskiftet") == "last": De talar inte med varandra där.|De talar med varandra där.}
* (hem) [Hem.] -> slutet
* (kvar) [Stanna.] -> slutet
=== slutet
~ pass(2)
~ ending("slut")
Slut.
-> END
`;

const plain = ownStory(STORY);
const { caseFile } = plain;
if (!caseFile) throw new Error('The story of the test has a case.');
const { director } = caseFile.chairs;
if (!director) throw new Error('The case of the test has a director.');

const bundle: CaseBundle = {
  ...plain,
  caseFile: {
    ...caseFile,
    elsewhere: {
      majoritetsskiftet: { klart: 'last', 'varsin-telefon': 'last', sjovalla: 'hem', 'som-vanligt': 'lugnt' },
    },
    chairs: {
      director: {
        ...director,
        startAfter: { majoritetsskiftet: { last: { politicisation: 8, voice: -200 } } },
      },
    },
  },
};

const begin = (carried: Carried, seed = 7): Run => startRun({ ...bundle, carried }, seed, ourModel);
const firstLine = (run: Run) => run.view().passage.lines[0]?.text;
const LOCKED: Carried = { majoritetsskiftet: 'varsin-telefon' };

describe('how another case ended', () => {
  it('is as the reader ended it, in the words of this case, whatever the seed says', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(firstLine(begin(LOCKED, seed))).toBe('Brevet: last.');
      expect(firstLine(begin({ majoritetsskiftet: 'sjovalla' }, seed))).toBe('Brevet: hem.');
    }
  });

  it('is as the seed has it when nothing is carried over, each way for some seed and always the same for one', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const told = seeds.map((seed) => firstLine(begin({}, seed)));
    expect([...new Set(told)].sort()).toEqual(['Brevet: hem.', 'Brevet: last.', 'Brevet: lugnt.']);
    expect(seeds.map((seed) => firstLine(begin({}, seed)))).toEqual(told);
  });

  it('is as the seed has it when what is carried is an ending the case does not know', () => {
    expect(firstLine(begin({ majoritetsskiftet: 'något annat' }))).toBe(firstLine(begin({})));
    expect(carriedInto(bundle, { majoritetsskiftet: 'något annat', namnderna: 'utan' })).toEqual({});
    expect(carriedInto(bundle, { ...LOCKED, namnderna: 'utan' })).toEqual(LOCKED);
  });

  it('stops a story that asks about a case that is not in its list', () => {
    const asking = ownStory(STORY.replaceAll('majoritetsskiftet', 'narnia'));
    expect(startRun(asking, 1, ourModel).view().failure?.message).toContain('"narnia"');
  });

  it('moves the start by the points the case says, within 0 and 100, and only when it is carried over', () => {
    const start = (carried: Carried, stock: string) => begin(carried).record().start[stock] ?? 0;
    expect(start(LOCKED, 'politicisation') - start({}, 'politicisation')).toBeCloseTo(8, 5);
    expect(start(LOCKED, 'voice')).toBe(0);
    expect(start({ majoritetsskiftet: 'sjovalla' }, 'politicisation')).toBe(start({}, 'politicisation'));
    expect(start(LOCKED, 'economy')).toBe(start({}, 'economy'));
  });
});

describe('a run that carries it', () => {
  const played = (carried: Carried): Run => {
    const run = begin(carried);
    for (const id of ['start.svara', 'mer.hem']) expect(run.choose(id)).toBeUndefined();
    return run;
  };

  it('says it in its journal, and one without has the journal it always had', () => {
    expect(played(LOCKED).journal().carried).toEqual(LOCKED);
    expect('carried' in played({}).journal()).toBe(false);
  });

  it('says it to the page that is read and to the report that is kept, and one without says nothing', () => {
    const run = played(LOCKED);
    expect(run.view().carried).toEqual(LOCKED);
    expect(run.record().carried).toEqual(LOCKED);
    expect('carried' in played({}).view()).toBe(false);
    expect('carried' in played({}).record()).toBe(false);
    const text = writeSave({ id: 'a', quarter: 2, journal: run.journal(), report: run.record() }, 1);
    const read = readSave(text);
    expect(read.ok && read.value.report?.carried).toEqual(LOCKED);
  });

  it('keeps it when the reader goes back, begins again and plays on', () => {
    const run = played(LOCKED);
    const whole = run.record();
    run.rewindTo(1);
    run.choose('mer.hem');
    expect(run.record()).toEqual(whole);
    run.restart();
    expect(firstLine(run)).toBe('Brevet: last.');
  });

  it('is saved with it and comes back from the save as it was', () => {
    const run = played(LOCKED);
    const read = readSave(writeSave({ id: 'a', quarter: 2, journal: run.journal() }, 1));
    if (!read.ok) throw new Error(read.problem);
    const { journal } = read.value;
    const again = startRun(
      { ...bundle, carried: journal.carried ?? {} },
      journal.seed,
      ourModel,
      journal.steps,
    );
    expect(again.record()).toEqual(run.record());
  });

  it('plays to the same end from its code, though nobody said anything of another case', () => {
    const run = played(LOCKED);
    const decoded = decodeRun(codeOf(run) ?? '');
    if (!decoded.ok) throw new Error(decoded.problem);
    expect(decoded.run.carried).toEqual(LOCKED);
    const again = startRun(bundle, decoded.run.seed, ourModel);
    expect(playCode(again, decoded.run).fits).toBe(true);
    expect(again.record()).toEqual(run.record());
    expect(again.journal()).toEqual(run.journal());
  });

  it('has at most two characters more in its code, and one without has the code it always had', () => {
    const [with_, without] = [played(LOCKED), played({})].map((run) => codeOf(run) ?? '');
    expect((with_ ?? '').length - (without ?? '').length).toBeLessThanOrEqual(2);
    const bare: CodedRun = codedRun(played({}));
    expect(bare.carried).toBeUndefined();
    expect(encodeRun(bare)).toBe(without);
  });

  it('is found by a code in a text, told whole or cut short, and in the code of a table', () => {
    const code = codeOf(played(LOCKED)) ?? '';
    expect(findCodes(`Så här: ${code}.`).runs.map(({ run }) => run.carried)).toEqual([LOCKED]);
    expect(findCodes(`Så här: ${code.slice(0, -3)}`).wrong.map(({ why }) => why)).toEqual(['cut']);
    const runs = [codedRun(played(LOCKED)), codedRun(played({}))];
    const table = encodeTable(runs);
    if (table === undefined) throw new Error('Two runs have a table code.');
    expect(decodeTable(table)).toEqual({ ok: true, runs });
  });

  it('is replayed in a room beside one without, each as it was played', () => {
    const replayer = new Replayer(bundle);
    for (const run of [played(LOCKED), played({}), played(LOCKED)]) {
      const journal = run.journal();
      const told = replayer.replay({ kind: 'journal', name: 'a', journal });
      expect(told).toMatchObject({ ok: true, run: { code: codeOf(run) } });
      const decoded = decodeRun(codeOf(run) ?? '');
      if (!decoded.ok) throw new Error(decoded.problem);
      expect(replayer.replay({ kind: 'code', code: codeOf(run) ?? '', run: decoded.run })).toEqual(told);
    }
  });

  it('has its road not taken in the same world', () => {
    const { seed, steps, carried } = played(LOCKED).journal();
    const { mine, other } = twoRoads(bundle, ourModel, { seed, steps, at: 0, choice: 'start.inte', carried });
    for (const road of [mine, other])
      expect(road.next?.lines.map(({ text }) => text)).toEqual(['De talar inte med varandra där.']);
  });
});

describe('what an address and a command line say of it', () => {
  it('is read back as it was written', () => {
    const carried = { parhasten: 'kvar-i-vagen', namnderna: 'utan' };
    expect(readCarriedText(carriedText(carried))).toEqual(carried);
  });

  it.each(['', 'parhasten', 'parhasten.', 'parhasten.a.b', 'parhasten.a,parhasten.b', 'a.b,,c.d', 'Å.b'])(
    'is refused: "%s"',
    (text) => {
      expect(readCarriedText(text)).toBeUndefined();
    },
  );
});
