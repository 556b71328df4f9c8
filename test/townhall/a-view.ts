/** A view to begin from in tests of the picture: an ordinary Monday in the corridor, changed as each test needs. */
import type { Choice, Passage, View } from '../../src/run/view.ts';

const person = (id: string, name: string, role?: string) => ({
  id,
  name,
  title: '',
  figure: id,
  ...(role !== undefined && { role }),
});

export const CAST: View['cast'] = {
  ragnhild: person('ragnhild', 'Ragnhild Tovås', 'director'),
  gote: person('gote', 'Göte Brunnsjö', 'chair'),
  emmy: person('emmy', 'Emmy Sandvall'),
  saga: person('saga', 'Saga Wikander', 'secretary'),
  bengtake: person('bengtake', 'Bengt-Åke Rönnlid', 'administration'),
  nilla: person('nilla', 'Nilla Frygell', 'citizens'),
};

export function passage(changes: Partial<Passage> = {}): Passage {
  return {
    id: 'mandag',
    lines: [{ text: 'Måndag.' }],
    choices: [],
    unmentioned: [],
    quarter: 0,
    place: 'corridor',
    people: ['ragnhild', 'gote'],
    remembers: [],
    claims: [],
    laws: [],
    ...changes,
  };
}

export const choice = (id: string, at?: string, open = true): Choice => ({
  id,
  place: 0,
  text: `Välj ${id}.`,
  open,
  ...(at !== undefined && { at }),
});

/** Everybody of the cast has been met on the first Monday. */
const firstMonday = passage({ id: 'forsta', people: Object.keys(CAST) });

export function aView(changes: Partial<View> = {}): View {
  const now = changes.passage ?? passage();
  return {
    status: 'reading',
    caseId: 'parhasten',
    chair: 'director',
    seed: 1,
    title: '',
    hasModel: true,
    passage: now,
    past: [{ index: 0, passage: firstMonday, chosen: 'a' }],
    signs: { stocks: {}, regimes: {} },
    quarter: now.quarter,
    cast: CAST,
    ...changes,
  };
}

export function withStocks(
  stocks: Readonly<Record<string, number>>,
  regimes: Readonly<Record<string, string>> = {},
): View {
  return aView({ signs: { stocks, regimes } });
}
