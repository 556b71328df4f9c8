/** The situations some weeks after a play, for every case that has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { CASES } from 'virtual:cases';
import { beforeAll, describe, expect, it } from 'vitest';
import { listedWords, speller, wordsOf } from '../../src/cli/checks/spelling.ts';
import { type FollowUpFile, situationsThen } from '../../src/debrief/follow-up.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import { A_SLOW_MACHINE, playedFrom } from './real-runs.ts';

const stories = new URL('../../stories/', import.meta.url);
const written = readdirSync(stories, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^[^/]+\/follow-up\.json$/.test(name));
const read = (name: string): FollowUpFile => JSON.parse(readFileSync(new URL(name, stories), 'utf8'));

describe.each(written)('%s', (name) => {
  const { situations } = read(name);
  const entry = CASES.find(({ id }) => id === name.split('/')[0]);

  it('has four or five situations with three or four answers each, readable in five minutes', () => {
    expect(situations.length).toBeGreaterThanOrEqual(4);
    expect(situations.length).toBeLessThanOrEqual(5);
    for (const { id, answers } of situations) {
      expect(Object.keys(answers).length, id).toBeGreaterThanOrEqual(3);
      expect(Object.keys(answers).length, id).toBeLessThanOrEqual(4);
    }
    const words = situations
      .flatMap(({ title, text, question, answers }) => [title, text, question, ...Object.values(answers)])
      .join(' ')
      .split(/\s+/).length;
    // Two hundred words a minute, and the rest of the time to think.
    expect(words).toBeLessThan(600);
  });

  it('is spelt as the dictionary has it, or the word list of the stories', async () => {
    const { knows } = await speller(listedWords(readFileSync(new URL('words-sv.txt', stories), 'utf8')));
    const text = situations
      .flatMap(({ title, text, question, answers }) => [title, text, question, ...Object.values(answers)])
      .join(' ');
    expect(wordsOf(text).length).toBeGreaterThan(100);
    expect(wordsOf(text).filter((word) => !knows(word))).toEqual([]);
  });

  it('each comes back to a decision of every chair', async () => {
    for (const { id: chair } of entry?.chairs ?? []) {
      const bundle = await entry?.doors[chair]?.();
      for (const { id, decisions } of situations)
        expect(bundle?.decisions?.[decisions[chair] ?? ''], `${id} for ${chair}`).toBeDefined();
    }
  });

  it('marks no answer as the right one', () => {
    for (const situation of situations)
      expect(Object.keys(situation).sort()).toEqual([
        'answers',
        'decisions',
        'id',
        'question',
        'text',
        'title',
      ]);
  });
});

describe('beside a play', () => {
  let bundle: CaseBundle;
  let record: RunRecord;
  const file = read('parhasten/follow-up.json');
  beforeAll(async () => {
    const run = await playedFrom('chair', 3);
    bundle = run.bundle;
    record = run.record();
  }, A_SLOW_MACHINE);

  it('stands what was chosen then, in its own words', () => {
    const nod = situationsThen(file, record, bundle).find(({ situation }) => situation.id === 'nicken');
    const decision = record.decisions.find(({ id }) => id === 'm2');
    const choice = decision?.passage.choices.find(({ id }) => id === decision.chosen);
    expect(nod?.before).toEqual({ title: bundle.decisions?.m2?.title, chose: choice?.text });
  });

  it('stands nothing when the play is not here, or never came so far', () => {
    for (const { before } of situationsThen(file, undefined, bundle)) expect(before).toBeUndefined();
    for (const { before } of situationsThen(file, { ...record, decisions: [] }, bundle))
      expect(before).toBeUndefined();
  });
});
