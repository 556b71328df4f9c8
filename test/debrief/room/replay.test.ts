/** A room's runs are replayed the short way, and say what the game itself says of them. */
import { describe, expect, it } from 'vitest';
import { playByChance } from '../../../src/debrief/room/chance-play.ts';
import { Replayer, stocksOf } from '../../../src/debrief/room/replay.ts';
import { decodeRun } from '../../../src/run/code.ts';
import { Run } from '../../../src/run/run.ts';
import { madeMoves } from '../../../src/story/across.ts';
import { ourModel } from '../../../src/story/our-model.ts';
import { bundleOf, codeFor, played } from './rooms.ts';

function source(code: string) {
  const decoded = decodeRun(code);
  if (!decoded.ok) throw new Error(decoded.problem);
  return { kind: 'code' as const, code, run: decoded.run };
}

/** What the room tells, read off the ordinary run. */
function told(run: Run) {
  const record = run.record();
  const last = record.quarters.at(-1)?.stocks ?? {};
  return {
    code: codeFor(run),
    ending: record.ending?.id,
    decisions: record.decisions.map(({ id, chosen }) => [id, chosen]),
    reflections: record.reflections.map(({ reason, prediction, actual }) => [reason, prediction, actual]),
    stocks: Object.fromEntries(stocksOf(record.chair).map((id) => [id, last[id]])),
  };
}

describe.each(['director', 'chair'])('a run from the seat of the %s', (chair) => {
  it('is told the short way exactly as the game tells it', async () => {
    const replayer = new Replayer(await bundleOf(chair));
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const run = await played(chair, 100 + number, number);
      const answer = replayer.replay(source(codeFor(run)));
      if (!answer.ok) throw new Error(answer.why);
      const { code, ending, choices, stocks } = answer.run;
      const asked = choices.filter((choice) => choice.asked);
      const short = {
        code,
        ending,
        decisions: choices.flatMap(({ decision, choice }) => (decision ? [[decision, choice]] : [])),
        reflections: asked.map(({ reason, prediction, actual }) => [reason, prediction, actual]),
        stocks,
      };
      const whole = told(run);
      const recorded = new Set(choices.map(({ choice }) => choice));
      expect(short).toEqual({
        ...whole,
        decisions: whole.decisions.filter(([, choice]) => recorded.has(choice ?? '')),
      });
      expect(Object.keys(stocks).length).toBeGreaterThan(20);
    }
  });

  it('is told from a saved run as from its code', async () => {
    const replayer = new Replayer(await bundleOf(chair));
    const run = await played(chair, 9, 9);
    const byCode = replayer.replay(source(codeFor(run)));
    const bySave = replayer.replay({ kind: 'journal', name: 'run.json', journal: run.journal() });
    expect(bySave).toEqual(byCode);
    expect(bySave.ok).toBe(true);
  });
});

it('what somebody across the table really did is told as theirs, and what the rule answered is not', async () => {
  const bundle = await bundleOf('director');
  const moves = Object.entries(bundle.meetings ?? {}).flatMap(([meeting, { rounds }]) =>
    rounds.flatMap(({ by, options }, round) => {
      const [option] = Object.keys(options);
      return by === 'director' || option === undefined ? [] : [{ meeting, round, option }];
    }),
  );
  const told = (across: ReturnType<typeof madeMoves>) => {
    const run = new Run(bundle, 4, ourModel);
    run.beginAnew(4, across);
    playByChance(run, 4);
    const answer = new Replayer(bundle).replay(source(codeFor(run)));
    if (!answer.ok) throw new Error(answer.why);
    return answer.run.choices.filter(({ actual }) => actual !== undefined);
  };
  const pair = told(madeMoves(moves));
  expect(pair.length).toBeGreaterThan(1);
  for (const { meeting, actual, real } of pair) {
    expect(real).toBe(true);
    expect(moves).toContainEqual(expect.objectContaining({ meeting, option: actual }));
  }
  for (const { real } of told(undefined)) expect(real).toBeUndefined();
});

describe('what cannot be counted', () => {
  it('an older story is told from a run that cannot be played', async () => {
    const replayer = new Replayer(await bundleOf('director'));
    const { run, code } = source(codeFor(await played('director', 5, 5)));
    const older = replayer.replay({ kind: 'code', code, run: { ...run, versionBits: run.versionBits ^ 1 } });
    expect(older).toEqual({ ok: false, why: 'older-story', what: code });
    const other = replayer.replay({ kind: 'code', code, run: { ...run, digestBits: run.digestBits ^ 1 } });
    expect(other).toEqual({ ok: false, why: 'disagrees', what: code });
  });

  it('a run that was left midway counts with the choices it has', async () => {
    const run = await played('director', 3, 3);
    run.rewindTo(12);
    const answer = new Replayer(await bundleOf('director')).replay(source(codeFor(run)));
    if (!answer.ok) throw new Error(answer.why);
    expect(answer.run.ending).toBeUndefined();
    expect(answer.run.choices.length).toBeGreaterThan(3);
  });
});
