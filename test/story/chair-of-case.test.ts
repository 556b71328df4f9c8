import { describe, expect, it } from 'vitest';
import { leftAt } from '../../src/debrief/people.ts';
import type { DebriefRecord } from '../../src/debrief/types.ts';
import type { CaseFile } from '../../src/story/case-file.ts';
import { decisionFolder, seenFrom } from '../../src/story/chair-of-case.ts';

const CASE: CaseFile = {
  id: 'prov',
  title: 'Provfallet',
  municipality: 'Almberga',
  minutes: 1,
  blurb: '',
  cast: {},
  chairs: {
    director: { person: 'ragnhild', title: '', intro: '', story: 'director.ink', start: 'new-pair' },
    chair: {
      person: 'gote',
      successor: 'emmy',
      title: '',
      intro: '',
      story: 'chair.ink',
      start: 'new-pair',
      endings: { uppsagd: { title: 'Uppsagd', text: 'Styrelsen köpte ut henne.' } },
    },
  },
  promises: {},
  endings: {
    uppsagd: { title: 'Uppsagd', text: 'Styrelsen köpte ut dig.' },
    kvar: { title: 'Kvar', text: 'Ni är kvar.' },
  },
  aims: [],
  questions: [],
  laws: {},
  sources: [],
};

describe('what a chair has of its own', () => {
  it('is the decisions in a folder with its name, else those of the case', () => {
    const there = (folder: string) => folder === 'decisions/chair';
    expect(decisionFolder('chair', there)).toBe('decisions/chair');
    expect(decisionFolder('director', there)).toBe('decisions');
  });

  it('is how it ended, where it says so', () => {
    expect(seenFrom(CASE, 'chair').endings.uppsagd?.text).toBe('Styrelsen köpte ut henne.');
    expect(seenFrom(CASE, 'chair').endings.kvar?.text).toBe('Ni är kvar.');
    expect(seenFrom(CASE, 'director')).toBe(CASE);
  });
});

describe('the reader of a chair that changes hands', () => {
  const events = [{ quarter: 77, step: 9, act: { event: 'chair.hands-over' } }];
  const record = { chair: 'chair', events } as unknown as DebriefRecord;

  it('goes on as the successor when the case says so', () => {
    expect(leftAt(record, CASE)).toBe(Number.POSITIVE_INFINITY);
  });

  it('has left when it does not', () => {
    expect(leftAt(record, undefined)).toBe(77);
  });
});
