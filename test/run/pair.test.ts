import { CASES } from 'virtual:cases';
import { describe, expect, it } from 'vitest';
import { playRandomly } from '../../src/cli/random-play.ts';
import { decodeRun } from '../../src/run/code.ts';
import { codeOf, playCode } from '../../src/run/coded-run.ts';
import { ownMoves } from '../../src/run/moves.ts';
import type { Pair } from '../../src/run/pair.ts';
import { PAIR_CHAIRS } from '../../src/run/pair-journal.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import { madeMoves } from '../../src/story/across.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { quickModel } from '../../src/story/quick-model.ts';
import { silent } from '../../src/story/silent.ts';
import { bundlesOf, chance, pairOf, playOne, playOut, quickPairOf } from './paired.ts';

/** Sixty stories from beginning to end, on a machine that has much else to do. */
const LONG = 400_000;
const IN_PAIR = CASES.filter(({ doors }) => PAIR_CHAIRS.every((chair) => doors[chair])).map(({ id }) => id);
const caseFor = (seed: number): string => IN_PAIR[seed % IN_PAIR.length] ?? '';

const runs = (pair: Pair) => pair.chairs.map((chair) => pair.run(chair));
const moves = (run: Run) =>
  ownMoves(run).map(({ meeting, round, option }) => `${meeting} ${round} ${option}`);
const told = (run: Run) =>
  run.theirs.filter(({ real }) => real).map(({ meeting, round, option }) => `${meeting} ${round} ${option}`);

/** Takes this alternative as soon as it is offered; else what chance says. */
function playTowards(pair: Pair, move: string, until: (pair: Pair) => boolean): void {
  const draw = chance(11);
  while (!pair.finished && !until(pair)) {
    const wanted = pair.open
      ? pair
          .run(pair.turn)
          .passage.choices.find((each) => each.open && `${each.move?.meeting}.${each.move?.option}` === move)
      : undefined;
    if (wanted && !pair.run(pair.turn).asked) pair.choose(wanted.id);
    else playOne(pair, draw);
  }
}

describe('two people in two chairs', () => {
  it(
    'come to their ends whatever they do, and are told each other’s real moves',
    async () => {
      for (let seed = 0; seed < 30; seed += 1) {
        const pair = await quickPairOf(caseFor(seed), seed);
        playOut(pair, seed);
        expect(pair.finished, `seed ${seed}`).toBe(true);
        for (const run of runs(pair)) {
          expect(run.failed, `seed ${seed}`).toBe(false);
          const other = pair.run(pair.other(run.bundle.chair));
          expect(told(run).length).toBeGreaterThan(2);
          expect(moves(other)).toEqual(expect.arrayContaining(told(run)));
        }
      }
    },
    LONG,
  );

  it.each(IN_PAIR)(
    'play two ordinary runs of %s: each replays alone, from its journal and from its code',
    async (caseId) => {
      const pair = await pairOf(caseId, 5);
      playOut(pair, 5);
      for (const run of runs(pair)) {
        const journal = run.journal();
        const again = startRun(
          run.bundle,
          run.seed,
          ourModel,
          journal.steps,
          undefined,
          madeMoves(journal.others),
        );
        expect(again.journal()).toEqual(journal);
        expect(again.record()).toEqual(run.record());
        const code = codeOf(run) ?? '';
        const decoded = decodeRun(code);
        if (!decoded.ok) throw new Error(decoded.problem);
        const fromCode = startRun(run.bundle, run.seed, ourModel);
        expect(playCode(fromCode, decoded.run).fits).toBe(true);
        expect(fromCode.journal()).toEqual(journal);
        // Without the other's moves it would have been another run, and an ordinary code says nothing of them.
        const alone = startRun(run.bundle, run.seed, ourModel);
        expect(codeOf(alone)?.startsWith('gz1p')).toBe(true);
        expect(code.startsWith('gz1r')).toBe(true);
      }
    },
  );

  it(
    'have codes that can still be read aloud: half of them under sixty letters',
    async () => {
      const lengths: number[] = [];
      for (let seed = 40; seed < 46; seed += 1) {
        const pair = await pairOf(caseFor(seed), seed);
        playOut(pair, seed);
        for (const run of runs(pair)) lengths.push(codeOf(run)?.length ?? Number.POSITIVE_INFINITY);
      }
      lengths.sort((a, b) => a - b);
      expect(lengths[lengths.length / 2]).toBeLessThan(60);
      expect(lengths.at(-1)).toBeLessThan(75);
    },
    LONG,
  );

  it(
    'go on where they were after the page was closed, with the cover on',
    async () => {
      const whole = await pairOf('parhasten', 3);
      const draw = chance(3);
      let pair = whole;
      let acts = 0;
      const again = chance(3);
      const closed = await pairOf('parhasten', 3);
      let reopened = closed;
      while (playOne(pair, draw)) acts += 1;
      for (let act = 0; act < acts; act += 1) {
        const wasOpen = reopened.open;
        if (act % 9 === 8 && !reopened.run(reopened.turn).asked) {
          const kept = JSON.parse(JSON.stringify(reopened.journal()));
          reopened = await pairOf('parhasten', 3, kept);
          expect(reopened.open).toBe(false);
          expect(reopened.journal()).toEqual(kept);
          if (wasOpen) reopened.reveal();
        }
        playOne(reopened, again);
      }
      pair = whole;
      expect(reopened.finished).toBe(true);
      expect(reopened.journal().seats).toEqual(pair.journal().seats);
    },
    LONG,
  );

  it('begin with the one who opens the first meeting, and the text is covered until they say that they are there', async () => {
    const pair = await pairOf('parhasten', 1);
    expect([pair.turn, pair.open]).toEqual(['chair', false]);
    expect(pair.choose('anything')?.refused).toBe('not-now');
    pair.reveal();
    playOut(pair, 1, ({ turn }) => turn === 'director');
    expect(pair.open).toBe(false);
    expect(pair.run('chair').waits).toMatchObject({ meeting: 'm1', round: 1 });
  });
});

describe('taking back', () => {
  it('is free until the other has been told, and then refused', async () => {
    const pair = await pairOf('parhasten', 1);
    playOut(pair, 1, ({ turn }) => turn === 'director');
    expect(pair.canTakeBack).toBe(true);
    const steps = pair.run('chair').chosen.length;
    pair.takeBack();
    expect([pair.turn, pair.open, pair.run('chair').chosen.length]).toEqual(['chair', true, steps - 1]);
    expect(pair.canUndo()).toBe('yes');
    // Plays on until the chair has heard the director's answer.
    playOut(pair, 2, (now) => now.turn === 'chair' && now.open && now.run('chair').theirs.length > 0);
    expect(pair.run('chair').theirs[0]).toMatchObject({ meeting: 'm1', round: 1, real: true });
    expect(pair.canUndo()).toBe('told');
    expect(pair.undo()?.refused).toBe('closed');
    const now = pair.run('chair').chosen.length;
    const choice = pair.run('chair').passage.choices.find(({ open }) => open);
    pair.choose(choice?.id ?? '');
    if (pair.run('chair').asked) pair.reflect({});
    if (pair.open) {
      expect(pair.undo()).toBeUndefined();
      expect(pair.run('chair').chosen.length).toBe(now);
    } else expect(pair.canTakeBack).toBe(true);
  });

  it('stays refused when whoever was told goes back themselves', async () => {
    const pair = await pairOf('parhasten', 1);
    const heard = (now: Pair) => now.turn === 'director' && now.open && now.run('director').theirs.length > 0;
    playOut(pair, 1, heard);
    const locked = pair.journal().seats.chair?.locked ?? 0;
    expect(locked).toBeGreaterThan(0);
    pair.undo();
    expect(pair.journal().seats.chair?.locked).toBe(locked);
  });
});

describe('what only somebody who sits there does', () => {
  const isInPair = (run: Run, { meeting, round, option }: Run['theirs'][number]) =>
    run.bundle.meetings?.[meeting]?.rounds[round]?.options[option]?.inPair === true;

  it(
    'is told in pairs, can be guessed there, and is never what the rule answers',
    async () => {
      const told = new Set<string>();
      const [, chair] = await bundlesOf('parhasten');
      if (!chair) throw new Error('The case is not there.');
      for (let seed = 0; seed < 16; seed += 1) {
        const pair = await quickPairOf('parhasten', seed);
        playOut(pair, seed);
        const run = pair.run('chair');
        for (const move of run.theirs) if (isInPair(run, move)) told.add(move.option);
        expect(run.theirs.filter(({ real }) => !real).some((move) => isInPair(run, move))).toBe(false);
        const alone = startRun(silent(chair), seed, quickModel);
        playRandomly(alone, seed);
        expect(alone.theirs.length).toBeGreaterThan(4);
        expect(alone.theirs.some((move) => isInPair(alone, move))).toBe(false);
      }
      expect(told.size).toBeGreaterThan(2);
    },
    LONG,
  );
});

describe('a shared meeting', () => {
  it(
    'is shut for answers that the real opening shuts, with a reason to read',
    async () => {
      const pair = await pairOf('parhasten', 2);
      const answering = ({ open, turn, run }: Pair, choices = run.call(pair, turn).passage.choices) =>
        open && turn === 'chair' && choices.some(({ move }) => move?.meeting === 'm5');
      playTowards(pair, 'm5.slut', (now) => answering(now));
      expect(pair.run('chair').theirs.at(-1)).toMatchObject({ meeting: 'm5', round: 0, option: 'slut' });
      const shut = pair
        .run('chair')
        .passage.choices.filter(({ move, open }) => move?.meeting === 'm5' && !open);
      expect(shut.map(({ move }) => move?.option)).toEqual(expect.arrayContaining(['runt', 'forlorat']));
      expect(shut.every(({ reason }) => (reason ?? '').length > 10)).toBe(true);
    },
    LONG,
  );

  it(
    'is answered by the rule when the other has gone home',
    async () => {
      const pair = await pairOf('parhasten', 6);
      playOut(pair, 6, ({ met }) => met.done > 0);
      pair.leave('director');
      playOut(pair, 7);
      expect(pair.finished).toBe(true);
      expect(pair.hasEnded('chair')).toBe(true);
      const { theirs } = pair.run('chair');
      expect(theirs[0]?.real).toBe(true);
      expect(theirs.at(-1)?.real).toBe(false);
      const journal = pair.run('chair').journal();
      const alone = startRun(
        pair.run('chair').bundle,
        6,
        ourModel,
        journal.steps,
        undefined,
        madeMoves(journal.others),
      );
      expect(alone.journal().digest).toBe(journal.digest);
    },
    LONG,
  );
});

describe('an ordinary run of somebody who played in pair', () => {
  it('meets the rule from where another way is taken', async () => {
    const pair = await pairOf('parhasten', 8);
    playOut(pair, 8);
    const run = pair.run('director');
    const { steps, others, digest } = run.journal();
    const again = startRun(run.bundle, 8, ourModel, steps, undefined, madeMoves(others));
    again.rewindTo(0);
    expect(again.journal().others).toBeUndefined();
    for (const step of steps.slice(0, 2)) again.choose(step.choice);
    expect(again.journal().digest).not.toBe(digest);
  });
});
