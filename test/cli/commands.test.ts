/** The commands that teachers' scripts and other programs rely on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main as cases } from '../../src/cli/cases.ts';
import type { Main } from '../../src/cli/command.ts';
import { main as explore } from '../../src/cli/explore.ts';
import { main as play } from '../../src/cli/play.ts';
import { main as sim } from '../../src/cli/sim.ts';
import { REGIONS } from '../../src/model/context.ts';
import { EVENTS } from '../../src/model/events.ts';
import { FIGURES as DRAWN, HOUSE_PLACES, OUTSIDE_PLACES } from '../../src/townhall/places.ts';
import { FIGURES, PLACES } from '../../src/workshop/vocabulary.ts';
import { run } from './cli.ts';

const CASE = ['--case', 'parhasten', '--chair', 'director'];

interface Printed {
  readonly passages: readonly {
    id: string;
    text: string;
    choices: readonly { text: string; open: boolean; reason?: string }[];
  }[];
  readonly choices: readonly number[];
  readonly steps: string;
  readonly ledger: readonly { stock: string; change: number; quarter: number }[];
  readonly quarters: readonly { quarter: number; stocks: Readonly<Record<string, number>> }[];
  readonly ending: { id: string; title: string } | null;
  readonly reflections: readonly {
    meeting: string;
    reason: string | null;
    prediction: string | null;
    actual: string | null;
  }[];
  readonly code: string;
}

async function json<T>(main: Main, args: readonly string[]): Promise<T> {
  const { code, out, err } = await run(main, args);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as T;
}

async function complaint(main: Main, args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(main, args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
  return err.trim();
}

describe('play', () => {
  it('plays at random to an ending, the same one for the same seed', async () => {
    const one = await json<Printed>(play, [...CASE, '--seed', '7', '--random', '--json']);
    expect(one.ending?.title).toBeTruthy();
    expect(one.passages.at(-1)?.choices).toEqual([]);
    expect(one.reflections.length).toBeGreaterThan(0);
    expect(await json(play, [...CASE, '--seed', '7', '--random', '--json'])).toEqual(one);
    expect(await json(play, [...CASE, '--seed', '8', '--random', '--json'])).not.toEqual(one);
  });

  it('repeats a run exactly from its steps, and from its code', async () => {
    const one = await json<Printed>(play, [...CASE, '--seed', '11', '--random', '--json']);
    expect(await json(play, [...CASE, '--seed', '11', '--choices', one.steps, '--json'])).toEqual(one);
    expect(await json(play, ['--code', one.code, '--json'])).toEqual(one);
  });

  it('stops where the choices run out, without an ending', async () => {
    const some = await json<Printed>(play, [...CASE, '--seed', '7', '--choices', '0,0', '--json']);
    expect(some.choices).toEqual([0, 0]);
    expect(some.passages).toHaveLength(3);
    expect(some.ending).toBeNull();
  });

  it('prints books that add up', async () => {
    const { ledger, quarters } = await json<Printed>(play, [...CASE, '--seed', '3', '--random', '--json']);
    const [first] = quarters;
    const last = quarters.at(-1);
    for (const stock of ['citizenConfidence', 'economy', 'chair>director.trust']) {
      const moved = ledger
        .filter((line) => line.stock === stock && line.quarter > 0)
        .reduce((sum, line) => sum + Math.round(line.change * 100), 0);
      expect(Math.round((first?.stocks[stock] ?? 0) * 100) + moved).toBe(
        Math.round((last?.stocks[stock] ?? 0) * 100),
      );
    }
  });

  it('can be read in a terminal', async () => {
    const { out } = await run(play, [...CASE, '--seed', '7', '--random']);
    expect(out).toMatch(/^— /);
    expect(out).toMatch(/\n> /);
    expect(out).toMatch(/gz1\S( \S{1,4})+|gz1/);
  });

  it.each([
    [['--case', 'nix'], /^There is no case "nix": there is /],
    [[...CASE.slice(0, 2), '--chair', 'king'], /^There is no chair "king"/],
    [[...CASE, '--seed', 'x', '--random'], /^--seed must be a whole number from 0 to 1048575/],
    [[...CASE, '--seed', '1048576', '--random'], /^--seed must be/],
    [[...CASE, '--choices', '0,x'], /^Step 2 of --choices is "x"/],
    [[...CASE, '--choices', '9'], /^Step 1 is 9, but ".+" has \d open alternatives/],
    [[...CASE, '--choices', '0:luck:'], /^Step 1 gives the reason "luck"/],
    [[...CASE, '--choices', '0:law:1'], /^Step 1 gives a reason or a prediction, but nothing is asked there/],
    [['--code', 'hej'], /^That is no run code/],
    [['--code', 'gz1qqqqqqqq'], /^The run code is damaged/],
    [['--nonsense'], /^Unknown option '--nonsense'/],
  ])('%j: says in one sentence what was wrong', async (args, sentence) => {
    expect(await complaint(play, [...args, '--json'])).toMatch(sentence);
  });

  it('says when steps go on after the end', async () => {
    const { steps } = await json<Printed>(play, [...CASE, '--seed', '7', '--random', '--json']);
    expect(await complaint(play, [...CASE, '--seed', '7', '--choices', `${steps},0`, '--json'])).toMatch(
      /after the end/,
    );
  });
});

describe('sim', () => {
  async function simFile(data: unknown): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'gyllene-zonen-'));
    const file = join(folder, 'events.json');
    writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
    const { code, out, err } = await run(sim, [file]);
    rmSync(folder, { recursive: true });
    return [String(code), out, err];
  }

  it('runs the bare model from a list of events', async () => {
    const events = [{ quarter: 4, event: 'director.dismissed', by: 'board' }];
    const [code, out = ''] = await simFile({ seed: 7, start: 'new-pair', until: 8, events });
    expect(code).toBe('0');
    const { quarters, ledger } = JSON.parse(out) as Printed;
    expect(quarters.map((row) => row.quarter)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ledger.length).toBeGreaterThan(0);
  });

  it('lists what the model knows', async () => {
    const list = await json<Record<string, readonly { id: string; layer?: string }[]>>(sim, ['--list']);
    expect(list.events?.map((row) => row.id)).toEqual(EVENTS.map((row) => row.id));
    expect(list.starts?.map((row) => row.id)).toContain('twenty-year-pair');
    expect(list.stocks?.every((row) => ['laget', 'sign', 'hidden'].includes(row.layer ?? ''))).toBe(true);
    expect(Object.keys(list.regimes ?? {})).toEqual([...REGIONS]);
  });

  it.each([
    ['{', /is not JSON/],
    [{ start: 'new-pair', until: 4 }, /seed/],
    [{ seed: 7, start: 'old-pair', until: 4 }, /There is no start "old-pair"/],
    [{ seed: 7, start: { voise: 50 }, until: 4 }, /voise/],
    [{ seed: 7, start: 'new-pair', until: -1 }, /"until" must be/],
    ['{"seed": 7, "start": "new-pair", "until": 1e999}', /"until" must be .+ not Infinity/],
    ['{"seed": 7, "start": {"voice": NaN}, "until": 4}', /is not JSON/],
    ['{"seed": 1e300, "start": "new-pair", "until": 4}', /The seed must be a whole number/],
    [
      { seed: 7, start: 'new-pair', until: 4, events: [{ quarter: -1, event: 'pair.quarrels' }] },
      /Event 1: .+-1/,
    ],
    [
      {
        seed: 7,
        start: 'new-pair',
        until: 4,
        events: [
          { quarter: 2, event: 'pair.quarrels' },
          { quarter: 1, event: 'pair.quarrels' },
        ],
      },
      /Event 2 is in quarter 1, but the one before it is in quarter 2/,
    ],
    [
      { seed: 7, start: 'new-pair', until: 4, events: [{ quarter: 0, event: 'nix' }] },
      /There is no event|there is no event/,
    ],
    [{ seed: 7, start: 'new-pair', until: 4, events: [{ quarter: 9, event: 'pair.quarrels' }] }, /quarter/],
    [
      { seed: 7, start: 'new-pair', until: 4, events: [{ quarter: 0, event: 'pair.quarrels', by: 'king' }] },
      /events.0.by/,
    ],
  ])('%j: says in one sentence what is wrong', async (data, sentence) => {
    const [code, out, err = ''] = await simFile(data);
    expect([code, out]).toEqual(['1', '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says when a file cannot be read', async () => {
    expect(await complaint(sim, ['nowhere.json'])).toBe('The file nowhere.json cannot be read.');
  });
});

describe('cases and explore', () => {
  it('cases lists what can be played', async () => {
    const listed = await json<readonly Record<string, unknown>[]>(cases, []);
    const first = listed.find(({ id }) => id === 'parhasten');
    expect(first).toMatchObject({ title: 'Tjugo år i samma sele' });
    expect(first?.chairs).toContain('director');
    expect(first?.words).toBeGreaterThan(1000);
    expect(first?.decisionPoints).toBeGreaterThanOrEqual(7);
    for (const { id, chairs } of listed) expect(chairs, String(id)).toEqual(['director', 'chair']);
  });

  it('explore says how much of a case is reached', async () => {
    const { code, out } = await run(explore, [...CASE, '--runs', '20', '--json']);
    const found = JSON.parse(out);
    expect(code).toBe(0);
    expect(found.passages.reached).toBeLessThanOrEqual(found.passages.total);
    expect(found.choices.reached).toBeGreaterThan(0.8 * found.choices.total);
    expect(found.words.p10).toBeLessThanOrEqual(found.words.p90);
    const shares = found.endings.reduce((sum: number, ending: { share: number }) => sum + ending.share, 0);
    expect(shares).toBeCloseTo(1, 1);
    const { distinct, of, partings } = found.journeys;
    expect([of, distinct > 15]).toEqual([20, true]);
    expect(partings.length).toBeGreaterThanOrEqual(6);
    const ways = partings.map((parting: { journeys: number }) => parting.journeys);
    expect(ways).toEqual([...ways].sort((a, b) => a - b));
    expect(found.shared.most).toBeLessThanOrEqual(found.shared.atMost);
  });
});

describe('the words of a story', () => {
  it('know every place that can be drawn, and no other', () => {
    expect([...PLACES].sort()).toEqual([...HOUSE_PLACES, ...OUTSIDE_PLACES].sort());
  });

  it('know everybody who can be drawn, and nobody else', () => {
    expect(FIGURES).toEqual(DRAWN);
  });
});
