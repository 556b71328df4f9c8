/** The codes of a pair where codes are gathered: on the leader's page, and put together as a table's one code. */
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../src/debrief/room/find-codes.ts';
import { Replayer } from '../../src/debrief/room/replay.ts';
import { decodeTable, encodeTable } from '../../src/debrief/room/table-code.ts';
import { decodeRun } from '../../src/run/code.ts';
import { codedRun, codeOf } from '../../src/run/coded-run.ts';
import { startRun } from '../../src/run/run.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { bundlesOf, pairOf, playOut } from './paired.ts';

const pair = await pairOf('parhasten', 9);
playOut(pair, 9);
const runs = pair.chairs.map((chair) => pair.run(chair));
const codes = runs.map((run) => codeOf(run) ?? '');

describe('the code of a run played in pair', () => {
  it('is found in a chat, and one that was cut is told as cut', () => {
    const { runs: found, wrong } = findCodes(`Eva: ${codes[0]}\nAli: ${codes[1]?.slice(0, -7)}`);
    expect(found.map(({ code }) => code)).toEqual([codes[0]]);
    expect(wrong.map(({ why }) => why)).toEqual(['cut']);
  });

  it('counts in a room: it is replayed with the other’s real moves, and so is its journal', () => {
    for (const [at, run] of runs.entries()) {
      const replayer = new Replayer(run.bundle);
      const decoded = decodeRun(codes[at] ?? '');
      if (!decoded.ok) throw new Error(decoded.problem);
      const byCode = replayer.replay({ kind: 'code', code: codes[at] ?? '', run: decoded.run });
      const byJournal = replayer.replay({ kind: 'journal', name: 'a file', journal: run.journal() });
      expect(byCode.ok && byCode.run.code).toBe(codes[at]);
      expect(byJournal.ok && byJournal.run.code).toBe(codes[at]);
    }
  });

  it('goes into a table’s code beside ordinary ones, and comes back as it was', async () => {
    const [bundle] = await bundlesOf('parhasten');
    if (!bundle) throw new Error('The case is not there.');
    const alone = codedRun(startRun(bundle, 9, ourModel));
    const table = [...runs.map(codedRun), alone];
    const code = encodeTable(table) ?? '';
    expect(decodeTable(code)).toEqual({ ok: true, runs: table });
    // A table without pairs has the code it always had.
    expect(encodeTable([alone])?.startsWith('gzt1p')).toBe(true);
    expect(code.startsWith('gzt1z')).toBe(true);
  });
});
