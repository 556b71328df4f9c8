/** The check of both goods: what every alternative of a key decision would have led to, from states that play comes to. */
import { fileURLToPath } from 'node:url';
import { CASES } from 'virtual:cases';
import { describe, expect, it } from 'vitest';
import { bestOn, compared, isGoodForAll, isGoodForNothing, together } from '../../src/calibration/best-on.ts';
import { type Goods, goodsAfter } from '../../src/calibration/five-goods.ts';
import { checkGoods } from '../../src/cli/checks/check-goods.ts';
import { readStory, type StoryOnDisk } from '../../src/cli/checks/story-files.ts';
import { comparison } from '../../src/cli/deciding.ts';
import type { Act } from '../../src/model/act.ts';
import { begin } from '../../src/model/simulation.ts';

import { ourModel } from '../../src/story/our-model.ts';
import { StoryPlayer } from '../../src/story/player.ts';

const folder = fileURLToPath(new URL('broken', import.meta.url));

const goods = (trust: number, openness: number, localPolicy = 0, economy = 0, cheapExit = 0): Goods => ({
  trust,
  openness,
  localPolicy,
  economy,
  cheapExit,
});

/** The sound case, in whose decision these acts follow from each alternative. */
function caseWith(acts: Readonly<Record<string, readonly Act[]>>) {
  const { bundle, ...story }: StoryOnDisk = readStory(
    { folder, main: 'sound.ink', chair: 'director' },
    folder,
  );
  const meeting = bundle?.meetings?.m1;
  const [mine, ...answers] = meeting?.rounds ?? [];
  if (!bundle || !meeting || !mine) throw new Error('The sound case has lost its meeting.');
  const options = Object.fromEntries(
    Object.entries(mine.options).map(([id, option]) => [
      id,
      { ...option, events: acts[id] ?? option.events },
    ]),
  );
  const meetings = { m1: { ...meeting, rounds: [{ ...mine, options }, ...answers] } };
  return { ...story, bundle: { ...bundle, meetings } };
}

async function sentences(acts: Readonly<Record<string, readonly Act[]>>): Promise<readonly string[]> {
  const found = await checkGoods(caseWith(acts), 12);
  return found.map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`);
}

const events = (...ids: readonly string[]): readonly Act[] => ids.map((event) => ({ event }));

describe('the check of both goods', () => {
  it('says on which line an alternative is good for nothing, and which is good for all', async () => {
    const found = await sentences({
      skriv: events(
        'question.raised',
        'director.tells-running-promises',
        'case.prepared-well',
        'knowledge.shared',
      ),
      vanta: events('knowledge.hoarded', 'case.rushed', 'question.silenced'),
      fraga: events('pair.quarrels'),
    });
    expect(found.join('\n')).toMatch(
      /frame.inc.ink:31: Alternativet m1.skriv är bäst på tre saker eller fler i \d+ %/,
    );
    expect(found.join('\n')).toMatch(/frame.inc.ink:33: Alternativet m1.vanta är inte bäst på något i \d+ %/);
  });

  it('says nothing where each alternative is good for something and bad for something else', async () => {
    const found = await sentences({
      skriv: events('question.raised', 'saving.postponed'),
      vanta: events('pair.thinks-aloud', 'pair.shares-success', 'case.rushed'),
      fraga: events('saving.decided', 'director.documents-decisions'),
    });
    expect(found).toEqual([]);
  });

  it('finds nobody best where all are equal, and everybody who shares the best', () => {
    const all = [goods(1, 5), goods(2, 5), goods(2, 5)];
    expect(all.map((each) => bestOn(each, all))).toEqual([[], ['trust'], ['trust']]);
  });

  it('fails what is best on nothing in nine states of ten, or on three in half of them', () => {
    const nine = Array.from({ length: 10 }, (_, index) =>
      compared(
        new Map([
          ['a', goods(index === 0 ? 3 : 1, 0)],
          ['b', goods(2, index < 5 ? 1 : 0, index < 5 ? 1 : 0)],
        ]),
      ),
    ).reduce((sum, each) => together({ d: sum }, { d: each }).d ?? {});
    const { a, b } = nine;
    if (!a || !b) throw new Error('Both were open.');
    expect([a.none, b.three]).toEqual([9, 4]);
    expect([isGoodForNothing(a), isGoodForAll(b)]).toEqual([true, false]);
  });

  it('runs what a story reported in the quarter in which the story did', () => {
    const { world } = begin({ seed: 3, start: 'new-pair' });
    const act: Act = { event: 'director.dismissed' };
    const [never, now, later, tooLate] = [
      [],
      [{ quarter: 0, act }],
      [{ quarter: 7, act }],
      [{ quarter: 8, act }],
    ].map((told) => goodsAfter(world, told));
    expect(now).not.toEqual(never);
    expect(later).not.toEqual(now);
    expect(tooLate).toEqual(never);
  });

  it('adds up to the same in one part or several', async () => {
    const { bundle } = caseWith({});
    const whole = comparison(bundle, { from: 1, to: 7 });
    const parts = together(comparison(bundle, { from: 4, to: 7 }), comparison(bundle, { from: 1, to: 4 }));
    expect(Object.keys(whole)).toEqual(['m1']);
    expect(parts.m1).toEqual(whole.m1);
  });
});

describe('a marked place in a story', () => {
  it('is come back to as it was, however far one has gone', async () => {
    const bundle = await CASES[0]?.doors.director?.();
    if (!bundle) throw new Error('There is no case.');
    const transcript = (looking: boolean): readonly string[] => {
      const player = new StoryPlayer(bundle, ourModel);
      let passage = player.begin(5);
      const told: string[] = [];
      for (let step = 0; passage.choices.length > 0; step += 1) {
        const open = passage.choices.filter((choice) => choice.open);
        if (looking) {
          const back = player.mark();
          for (const choice of open) {
            const { choices } = player.choose(choice, 'law').passage;
            if (choices[0]?.open) player.choose(choices[0], 'facts');
            back();
          }
        }
        const choice = open[step % open.length];
        if (!choice) break;
        passage = player.choose(choice, 'law').passage;
        told.push(...passage.lines.map(({ text }) => text));
      }
      const { telling } = player;
      return [
        ...told,
        JSON.stringify([telling?.events, telling?.quarters, telling?.row(), telling?.ledger.length]),
      ];
    };
    expect(transcript(true)).toEqual(transcript(false));
  });
});
