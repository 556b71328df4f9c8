/** Saves as they could be after an evening's play, for the tests. */
import type { RunRecord } from '../../src/run/record.ts';
import { failed, type Result } from '../../src/saves/result.ts';
import type { SaveRecord } from '../../src/saves/save-format.ts';
import type { SaveStorage } from '../../src/saves/storage.ts';

export const report: RunRecord = {
  caseId: 'parhasten',
  chair: 'director',
  seed: 7,
  version: 'v1',
  passages: [
    {
      id: 'prolog',
      lines: [{ text: 'Kaffet är slut.' }],
      choices: [{ id: 'prolog.koka', place: 0, text: 'Koka nytt.', open: true }],
      unmentioned: [],
      quarter: 0,
      people: ['gote'],
      remembers: [],
      claims: [],
      laws: [],
      chosen: 'prolog.koka',
    },
  ],
  choices: [0],
  events: [{ quarter: 0, step: 0, act: { event: 'pair.thinks-aloud' } }],
  quarters: [{ quarter: 0, stocks: { voice: 50 }, regimes: { pair: 'new' } }],
  start: { voice: 50 },
  ledger: [],
  ending: { id: 'tva-roller', title: 'Två roller' },
  reflections: [],
  decisions: [],
};

export const ongoing: SaveRecord = {
  id: 'run-1',
  quarter: 4,
  journal: {
    case: 'parhasten',
    chair: 'director',
    seed: 7,
    version: 'v1',
    steps: [{ choice: 'prolog.koka', place: 0, reason: 'law', prediction: 'ladan' }],
    digest: 'd1',
  },
};

export const finished: SaveRecord = { ...ongoing, report };

/** A storage where everything fails in the same way. */
export function brokenStorage(problem: 'blocked' | 'full'): SaveStorage {
  const no = async (): Promise<Result<never>> => failed(problem);
  return { keys: no, read: no, write: no, remove: no };
}
