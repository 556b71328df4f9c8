/** Helpers for tests that play small stories written in the test itself. */
import fs from 'node:fs';
import type { CaseBundle, CaseFile, Decisions, Meetings } from '../../src/story/case-file.ts';
import { compileInk } from '../../src/story/compile-ink.ts';

const WORDS = fs.readFileSync('stories/words.ink', 'utf8');

const CASE: CaseFile = {
  id: 'parhasten',
  title: 'Provfallet',
  municipality: 'Almberga',
  minutes: 1,
  blurb: '',
  cast: {
    ragnhild: { name: 'Ragnhild Tovås', title: 'kommunchef', role: 'director' },
    gote: { name: 'Göte Brunnsjö', title: 'ordförande', role: 'chair', until: '20.2' },
    emmy: { name: 'Emmy Sandvall', title: 'ordförande', role: 'chair', from: '20.2' },
  },
  chairs: { director: { person: 'ragnhild', title: '', intro: '', story: '', start: 'new-pair' } },
  promises: { lista: { text: 'Listan' } },
  endings: { slut: { title: 'Slut', text: '' } },
  aims: [],
  questions: [],
  laws: {},
  sources: [],
};

export const MEETINGS: Meetings = {
  m1: {
    title: 'Mötet',
    quarter: '1.1',
    place: 'chair',
    asks: true,
    rounds: [
      {
        by: 'director',
        options: {
          lista: { text: 'Skriver', events: [{ event: 'director.tells-running-promises' }] },
          tyst: { text: 'Tiger', events: [{ event: 'director.hides-running-promise' }] },
        },
      },
      {
        by: 'chair',
        question: 'Vad gör Göte?',
        options: {
          tackar: {
            text: 'Tackar',
            events: [{ event: 'chair.defends-director' }],
            score: { base: 50, spread: 0 },
          },
          gar: {
            text: 'Går',
            events: [{ event: 'chair.criticises-director' }],
            score: { base: 40, spread: 0 },
            after: { tyst: 30 },
          },
        },
      },
    ],
  },
};

/** A case of ours in one small story. */
export function ownStory(ink: string, decisions: Decisions = {}, meetings = MEETINGS): CaseBundle {
  const { compiled, labels, problems } = compileInk('test.ink', `${WORDS}\n${ink}`, () => '');
  if (!compiled) throw new Error(problems.map(({ text }) => text).join('\n'));
  return {
    id: 'parhasten',
    chair: 'director',
    compiled,
    labels,
    caseFile: CASE,
    meetings,
    decisions,
    version: 'test',
  };
}

/** A story from elsewhere. */
export function foreignStory(ink: string): CaseBundle {
  const { compiled, problems } = compileInk('test.ink', ink, () => '');
  if (!compiled) throw new Error(problems.map(({ text }) => text).join('\n'));
  return { id: 'elsewhere', chair: 'reader', compiled, version: 'test' };
}
