/** Plays of the case made without the page, for tests that begin at a play's end, or compare the two. */
import { CASES } from 'virtual:cases';
import { printedRun } from '../../src/cli/printed-run.ts';
import { playRandomly } from '../../src/cli/random-play.ts';
import { codeOf } from '../../src/run/coded-run.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import { type SaveRecord, writeSave } from '../../src/saves/save-format.ts';
import { ourModel } from '../../src/story/our-model.ts';

export interface Printed {
  readonly passages: readonly {
    readonly text: string;
    readonly choices: readonly { readonly text: string; readonly open: boolean }[];
  }[];
  readonly choices: readonly number[];
  readonly steps: string;
  readonly code: string;
}

async function begun(seed: number): Promise<Run> {
  const door = CASES.find(({ id }) => id === 'parhasten')?.doors.director;
  if (!door) throw new Error('The case is not there.');
  return startRun(await door(), seed, ourModel);
}

/** A play to the end, chosen by chance. */
export async function finishedRun(seed: number): Promise<Run> {
  const run = await begun(seed);
  playRandomly(run, seed);
  return run;
}

/** A play in which the first open alternative was taken `count` times. */
export async function unfinishedRun(seed: number, count: number): Promise<Run> {
  const run = await begun(seed);
  for (let taken = 0; taken < count; taken += 1) {
    run.choose(run.view().passage.choices.find(({ open }) => open)?.id ?? '');
    if (run.view().reflect) run.reflect({});
  }
  return run;
}

export const printed = (run: Run) => printedRun(run) as Printed;

export function codeFor(run: Run): string {
  const code = codeOf(run);
  if (!code) throw new Error('This play does not fit in a code.');
  return code;
}

/** The text of a file with this play; `change` makes it one that something has happened to. */
export function fileOf(run: Run, change: (record: SaveRecord) => SaveRecord = (record) => record): string {
  const { status, quarter } = run.view();
  const report = status === 'ended' ? { report: run.record() } : {};
  return writeSave(change({ id: 'from-a-file', quarter, journal: run.journal(), ...report }), 1);
}

/** As a play kept by an earlier edition of the story. */
export const fromEarlier = (record: SaveRecord): SaveRecord => ({
  ...record,
  journal: { ...record.journal, version: 'an-earlier-edition' },
});
