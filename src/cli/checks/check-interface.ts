/** Checks that the page has its words: each text in both languages, and a Swedish name for all that the model knows. */
import { en } from '../../i18n/en.ts';
import { sv } from '../../i18n/sv.ts';
import { SV_COMMAND } from '../../i18n/sv-command.ts';
import { SV_EVENTS } from '../../i18n/sv-events.ts';
import { SV_REGIMES } from '../../i18n/sv-model.ts';
import { EVENTS } from '../../model/events.ts';
import type { Finding } from '../../workshop/checks/finding.ts';
import { REGIMES } from '../../workshop/vocabulary.ts';

/** Every text as a path like `title.lead`; a function counts as a text. */
function keysOf(texts: unknown, path = ''): readonly string[] {
  if (texts === null || typeof texts !== 'object' || Array.isArray(texts)) return [path];
  return Object.entries(texts).flatMap(([key, value]) => keysOf(value, path ? `${path}.${key}` : key));
}

function missing(from: unknown, wanted: unknown, file: string, language: string): readonly Finding[] {
  const there = new Set(keysOf(from));
  return keysOf(wanted)
    .filter((key) => !there.has(key))
    .map((key) => ({ file, line: 1, sentence: SV_COMMAND.missingText(key, language) }));
}

/** `swedish` and `english` are the catalogues of the page. */
export function missingTexts(swedish: unknown, english: unknown): readonly Finding[] {
  return [
    ...missing(english, swedish, 'src/i18n/en.ts', 'engelska'),
    ...missing(swedish, english, 'src/i18n/sv.ts', 'svenska'),
  ];
}

export function checkInterface(): readonly Finding[] {
  const nameless = (say: (id: string) => string, ids: readonly string[], file: string) =>
    ids.map((id) => ({ file, line: 1, sentence: say(id) }));
  const events = EVENTS.map((row) => row.id).filter((id) => !(id in SV_EVENTS));
  const states = Object.entries(REGIMES).flatMap(([id, all]) =>
    all.filter((state) => SV_REGIMES[id]?.[state] === undefined).map((state) => `${id}.${state}`),
  );
  return [
    ...missingTexts(sv, en),
    ...nameless(SV_COMMAND.namelessEvent, events, 'src/i18n/sv-events.ts'),
    ...nameless(SV_COMMAND.namelessState, states, 'src/i18n/sv-model.ts'),
  ];
}
